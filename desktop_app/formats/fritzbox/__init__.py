"""The phonebooks of AVM’s FRITZ!Box."""
