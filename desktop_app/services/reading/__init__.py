"""Foreign files, read in a process of their own, so that one made to harm costs only itself."""
