"""The exit statuses."""

NOTHING = 0
"""Nothing at or above what makes the run fail."""
FOUND = 1
"""Something at or above it."""
FAILED = 2
"""Could not run, or could not read everything."""
