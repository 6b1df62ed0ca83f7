"""Guards against what others wrote: hostile files, texts, links and places."""
