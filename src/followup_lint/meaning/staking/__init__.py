"""FL306: whether the sender stakes everything on this one job."""
