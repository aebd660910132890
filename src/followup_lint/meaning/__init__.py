"""What sentences of a thank-you mail mean, told by their words: whether they thank, name a next step, tie a need to a deed."""
