"""What a network's config refuses, so that a damaged file's header never builds a network."""


def check_sizes(config: object, *names: str) -> None:
    """ValueError unless each of these fields is a whole number from 1 to 2048."""
    for name in names:
        value = getattr(config, name)
        if type(value) is not int or not 1 <= value <= 2048:
            raise ValueError(f"{name} is a number between 1 and 2048, not {value!r}")


def check_choice(config: object, name: str, *choices: str | int | bool) -> None:
    """ValueError unless a field is one of the choices, of the same type."""
    value = getattr(config, name)
    if not any(type(value) is type(choice) and value == choice for choice in choices):
        raise ValueError(f"{name} is one of {choices}, not {value!r}")
