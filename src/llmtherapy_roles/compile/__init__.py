"""From a spec to a proved pipeline: a builder adds what is owed, a prover knows nothing of the builder."""
