"""The SQL of rules: one function for each kind, put together by `conditions`."""
