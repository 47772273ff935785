"""Guards: each looks at a text and reports findings; none decides. One idea a file."""
