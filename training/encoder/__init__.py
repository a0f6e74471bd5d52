"""The encoder of faces into a latent GAN: recipe, loop, export."""
