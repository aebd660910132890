"""Findings to text, one pure function and one file per format."""
