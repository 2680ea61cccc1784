# The one surface for every command.  Each target needs nothing before it but make and Python 3.11 or newer:
# it builds .venv on the first run and finds it there on every later one, without the network.

VENV ?= .venv
BIN := $(VENV)/bin
# The first of these that runs and is new enough; PYTHON=... on the command line overrides it.
PYTHON ?= $(shell for python in python3.11 python3 python3.12 python3.13 python3.14 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable

.DEFAULT_GOAL := help
.PHONY: help demo test slow lint format notebooks pages pictures docs serve bench scores ratchet schema clean

help:  ## what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

demo: $(VENV)/.has-run  ## read the report in examples/ and show what stands in it
	@$(BIN)/python examples/demo.py

test: $(VENV)/.has-dev  ## the tests and the examples of the docstrings
	$(BIN)/python -m pytest

slow: $(VENV)/.has-dev  ## the long profiles alone
	$(BIN)/python -m pytest -m slow

lint: $(VENV)/.has-dev  ## style, format and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/.has-dev  ## put the code into its form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

notebooks: $(VENV)/.has-notebook  ## run the notebooks from the first cell to the last
	cd examples/notebooks && $(abspath $(BIN))/jupyter execute *.ipynb

pages: $(VENV)/.has-dev  ## write into README and docs what their examples print today
	$(BIN)/python scripts/pages.py --update

pictures: $(VENV)/.has-notebook  ## take the pictures of README and docs anew; needs Chromium
	$(BIN)/python scripts/pictures.py

docs: $(VENV)/.has-docs  ## the site, in site/; a warning is an error
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

serve: $(VENV)/.has-docs  ## the site on this machine, rebuilt as it changes
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

bench: $(VENV)/.has-bench  ## speed beside other readers, one table
	$(BIN)/python benchmarks/speed.py

scores: $(VENV)/.has-dev  ## measure on annotated passages, and write the tables of the page on what goes wrong
	$(BIN)/python scripts/measure.py
	$(BIN)/python scripts/pages.py --update

ratchet: $(VENV)/.has-dev  ## no score on annotated passages may drop
	$(BIN)/python scripts/ratchet.py

schema: $(VENV)/.has-run  ## write the JSON schema that the documentation publishes
	$(BIN)/python -c 'import json, conflictnotes as cn; print(json.dumps(cn.json_schema(), indent=1))' \
		> docs/reference/report.schema.json

clean:  ## everything that can be built again
	rm -rf $(VENV) site dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and none was found; give PYTHON=..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# A stamp for each set of packages, built anew when pyproject.toml changes.
$(VENV)/.has-run: $(BIN)/python pyproject.toml
	$(INSTALL) .
	@touch $@

$(VENV)/.has-%: $(BIN)/python pyproject.toml
	$(INSTALL) '.[$*]'
	@touch $@ $(VENV)/.has-run
