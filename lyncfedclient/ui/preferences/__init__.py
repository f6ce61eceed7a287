"""The settings a person changes, each with its effect in a sentence."""
