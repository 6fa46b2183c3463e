# All paths are relative, because make cannot handle a path with a space.

MAKEFLAGS += --no-print-directory

.PHONY: help up test test-backend test-client test-frontend test-web install web check bench lock clean

help: ## Show what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

up: ## Start everything; http://localhost:8000
	@tools/python tools/install.py --web
	@exec .venv/bin/sams up

test: install ## Run all tests at the same time, on servers of their own, and report each suite
	@tools/each --parallel "$(MAKE) test-backend" "$(MAKE) test-client test-frontend"; result=$$?; \
		printf '\nTest the web app in a browser, with Chromium: make test-web\n'; exit $$result

test-backend: install ## Run the tests of the backend
	@cd apps/backend && ../../.venv/bin/pytest --numprocesses=logical

test-client: install ## Run the tests of the TypeScript client
	@tools/pnpm --filter @sams/api-client test

test-frontend: install ## Run the unit tests of the web app
	@tools/pnpm --filter @sams/frontend test

test-web: install web ## Run the tests of the web app in Chromium
	@tools/pnpm --filter @sams/frontend test:e2e

install: ## Install everything for development
	@tools/python tools/install.py --node

web: ## Build the web app, unless it is built
	@tools/python tools/install.py --web

check: install ## Run the linters and the type checkers
	@tools/pnpm format:check
	@tools/pnpm lint
	@tools/pnpm typecheck

bench: install ## Measure SAMS beside its floor; takes long
	@cd apps/backend && ../../.venv/bin/python -m benchmarks.run

lock: ## Lock the newest allowed versions of the Python packages
	@tools/python tools/install.py --lock

clean: ## Remove what was installed, and keep the data
	@rm -rf .venv node_modules apps/*/node_modules packages/*/node_modules apps/frontend/dist .sams/tools
