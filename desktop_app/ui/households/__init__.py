"""Who lives together: the dialog for those chosen, and whom it is offered for."""
