"""What the operating system gives: colour scheme, single instance, opening of links."""
