"""What somebody would add who adds a noun: files of its own, and nothing else."""
