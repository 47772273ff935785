# Two commands do all set-up: `make demo` and `make test`. Both need Python 3.11 or newer and the package index, no more.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.stamp
export LITELLM_LOCAL_MODEL_COST_MAP := True
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: demo test test-all lint docs bench release-check eval eval-model clean help

help:
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/  -/'

$(STAMP)-base: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is %s; try: make PYTHON=python3.12" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --upgrade 'pip>=25.1'
	$(BIN)/pip install -q -e . --group test
	@touch $@

$(STAMP)-extras: $(STAMP)-base
	$(BIN)/pip install -q --group extras --group lint
	@touch $@

demo: $(STAMP)-base ## the six roles on the plane, and a guarded conversation with each (no key, no network)
	@$(BIN)/python examples/demo.py

test: $(STAMP)-base ## everything that the base install can test
	$(BIN)/python -m pytest -m "not extras and not browser"
	$(BIN)/python tests/support/unpacked_wheel.py

lint: $(STAMP)-extras ## format, lint, types, layers
	$(BIN)/ruff format --check src tests examples benchmarks
	$(BIN)/ruff check src tests examples benchmarks
	$(BIN)/mypy
	$(BIN)/basedpyright
	$(BIN)/lint-imports --no-logo

test-all: $(STAMP)-extras ## lint, docs, examples, extras, browser, PostgreSQL: each says ran or not available
	@$(BIN)/python tests/support/test_all.py

docs: $(STAMP)-base ## generated pages of docs/
	$(BIN)/python docs/generate.py

bench: $(STAMP)-base ## the benchmark table
	$(BIN)/python benchmarks/run.py

release-check: ## full install of the built wheel into an empty environment
	rm -rf .venv-release dist
	$(PYTHON) -m venv .venv-release
	.venv-release/bin/pip install -q --upgrade pip
	.venv-release/bin/pip wheel -q --no-deps --wheel-dir dist .
	.venv-release/bin/pip install -q dist/*.whl
	cd / && $(CURDIR)/.venv-release/bin/llmtherapy-roles list
	cd / && $(CURDIR)/.venv-release/bin/llmtherapy-roles check --jurisdiction us-ca
	cd / && printf 'hello\n' | $(CURDIR)/.venv-release/bin/llmtherapy-roles chat companion --input -
	rm -rf .venv-release

DATA ?= ../shared/data
EVAL ?=
eval: $(STAMP)-base ## the guards on labelled sets: make eval DATA=folder [EVAL=--heldout]
	-$(BIN)/pip install -q --group eval
	$(BIN)/python benchmarks/evaluate.py $(DATA) $(EVAL)

MODEL ?= ollama/lfm2.5-thinking
eval-model: $(STAMP)-base ## run the shipped prompts on a real model: make eval-model MODEL=ollama/...
	$(BIN)/python benchmarks/eval_model.py --model $(MODEL)

clean:
	rm -rf $(VENV) .venv-release dist build out
