"""`facemend bench`: every method by every mask, judged alike; also what training evaluates by."""
