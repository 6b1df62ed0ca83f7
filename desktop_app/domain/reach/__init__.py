"""How far your circle reaches: fields of work, their diversity, who started, bridges, who led you to whom."""
