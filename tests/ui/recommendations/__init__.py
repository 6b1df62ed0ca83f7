"""The planner of recommendations."""
