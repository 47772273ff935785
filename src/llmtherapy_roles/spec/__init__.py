"""Role specs: the models of a role file, and the way from YAML to them with every problem at its own line."""
