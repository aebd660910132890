"""FL305: whether the sender presses the reader for an answer."""
