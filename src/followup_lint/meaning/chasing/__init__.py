"""FL302: whether the sender chases the decision, counts contacts without answer, or means to ask again and again."""
