PYTHON ?= python3
VENV := .venv/bin

.DEFAULT_GOAL := help
unexport PYTHONDONTWRITEBYTECODE  # the tests start hundreds of processes: what they import is compiled once
.PHONY: help run test crash-test drain-test codes-test check fix screenshots audit bench lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: ## the terminal with its embedded cabinet; prepares the machine at the first start
	@$(PYTHON) -m deploy.prepare run
	@exec $(VENV)/python -m kiosk demo

test: ## all tests, on real parts; installs what they need
	@$(PYTHON) -m deploy.prepare test
	$(VENV)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(TESTS)

crash-test: ## readings while terminal and cabinet are killed, 200 times each; CRASH="--kills 20 --seed 1"
	@$(PYTHON) -m deploy.prepare test
	$(VENV)/python -m tests.crash $(CRASH)

drain-test: ## a terminal's outbox of 10,000 rows is delivered in order while its screen is watched
	@$(PYTHON) -m deploy.prepare test
	$(VENV)/python -m tests.drain

codes-test: ## the payment code of every account and utility, read off the window in both themes
	@$(PYTHON) -m deploy.prepare test
	WHOLE=1 $(VENV)/python -m pytest -n 2 tests/ui/test_codes_on_the_window.py

check: ## lint, types, import contracts, translations
	@$(PYTHON) -m deploy.prepare check
	$(VENV)/ruff check
	$(VENV)/ruff format --check
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/python -m deploy.check_translations

fix: ## mend what can be mended by itself, and format
	@$(PYTHON) -m deploy.prepare check
	$(VENV)/ruff check --fix
	$(VENV)/ruff format

screenshots: ## every screen, in every size, to build/screenshots/
	@$(PYTHON) -m deploy.prepare test
	$(VENV)/python -m tests.screenshots

audit: ## every screen in every size, theme, language and text size; AUDIT="--screen payment --text 150"
	@$(PYTHON) -m deploy.prepare test
	$(VENV)/python -m tests.audit $(AUDIT)

bench: ## figures beside those of a browser in kiosk mode, to build/bench.json
	@$(PYTHON) -m deploy.prepare test
	$(VENV)/python -m tests.bench

lock: ## the lock files anew from pyproject.toml; LOCK=--upgrade takes newer versions
	$(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet uv
	$(COMPILE) --extra kiosk --extra cabinet -o requirements.lock
	$(COMPILE) --extra kiosk --extra cabinet --extra dev -c requirements.lock -o requirements-dev.lock
COMPILE = build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links $(LOCK) pyproject.toml

clean: ## what can be made again, the environment too
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
