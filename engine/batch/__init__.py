"""`facemend batch`: a folder of photos and their masks in, the same names and folders out."""
