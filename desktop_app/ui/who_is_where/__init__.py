"""Who is where: people on a map, and whom to see when you travel."""
