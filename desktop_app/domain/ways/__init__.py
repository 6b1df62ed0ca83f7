"""Who knows whom, as far as was told, and by whom one gets to somebody: ties, shortest ways, guards."""
