"""Which offer answers which need: lines read into words with kinds, and an index that compares them."""
