"""Rules by which people are found: what they ask (`rule`), which kinds there are (`kinds`), and how
they are stored (`stored`).
"""
