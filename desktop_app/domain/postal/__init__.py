"""Postal addresses as the post of each country has them."""
