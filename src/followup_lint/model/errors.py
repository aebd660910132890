"""What goes wrong before a draft is judged."""


class ConfigError(ValueError):
    """A setting that cannot be followed; the message names it and, where there is one, the nearest known one."""


class ReadError(OSError):
    """A draft that cannot be read or decoded; the message names the file and the reason."""
