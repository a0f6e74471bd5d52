"""One family of networks a file, each with its frozen config beside it (torch only)."""
