"""The commands' names, known before anything large is loaded."""

COMMANDS = (
    *(
        "repair",
        "damage",
        "faces",
        "complete",
        "methods",
        "batch",
        "verify",
        "replay",
        "bench",
        "extend",
    ),
)
