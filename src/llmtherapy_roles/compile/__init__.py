"""From a spec to a proved pipeline: a builder that adds what is owed, and a prover that knows nothing of the builder."""
