"""Training the network that sees damage in photos."""
