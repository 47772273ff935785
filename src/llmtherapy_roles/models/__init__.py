"""Models that live inside this process: the embedded scripted model, its script files, and what reads them."""
