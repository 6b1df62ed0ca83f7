"""What takes minutes or hours to try: kills, power cuts and damaged files by the hundred.

Run by hand: `python -m tests.endurance` lists the trials.
"""
