"""Openings, as several rooms show them: how far each has come, its next step, whom it may fit."""
