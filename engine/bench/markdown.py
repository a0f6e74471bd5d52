"""A Markdown table's line."""


def line(*texts: str) -> str:
    """Its cells side by side; the line under the head is one of dashes."""
    return f"| {' | '.join(texts)} |"
