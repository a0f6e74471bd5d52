"""The table of methods by holes: who takes part, what is measured and kept, how it is told."""
