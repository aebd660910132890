"""FL304: whether the sender puts the reader on a list, or sends along what edifies or travels in chains."""
