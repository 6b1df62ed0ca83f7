"""Recommendations: what people wrote about your work, and what you wrote about theirs."""
