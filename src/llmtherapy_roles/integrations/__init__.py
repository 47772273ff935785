"""Ports to the world that need somebody else's library: real models through litellm."""
