"""Filling the hole of an aligned crop: a completer a file, the methods' table in `methods`."""
