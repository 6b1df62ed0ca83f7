"""Pictures with a code in them."""
