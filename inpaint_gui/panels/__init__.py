"""The places of the window; each shows the document and keeps nothing of its own."""
