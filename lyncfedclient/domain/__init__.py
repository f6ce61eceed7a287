"""What the program is about: plain values, and the one page of what the network can do."""
