"""Configuration, running and reporting."""
