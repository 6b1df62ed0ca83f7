"""What goes on paper and where: papers, columns, sheets of labels. Nothing here paints."""
