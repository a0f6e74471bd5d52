"""One family of networks a file, its frozen config beside it; all of them in `families`."""
