"""Tables of people in text: reading and writing CSV of Google, Outlook and everybody else."""
