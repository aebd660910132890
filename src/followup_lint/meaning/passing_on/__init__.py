"""FL301: whether the reader is asked to pass the mail, the thanks or the papers on."""
