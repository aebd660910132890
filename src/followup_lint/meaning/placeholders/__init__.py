"""FL401 and FL402: what was left to be filled in, and marks of a template that do not pair."""
