"""The way in to a person or an organisation, as several rooms show it."""
