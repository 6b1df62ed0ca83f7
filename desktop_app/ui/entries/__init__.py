"""What passed, as rows: of one person or of everybody."""
