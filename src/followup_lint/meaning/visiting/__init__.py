"""FL303: whether the sender comes by uninvited, or sends or brings presents."""
