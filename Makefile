# Everything here is relative, for make cannot handle a path with a space.

.PHONY: help up test install check bench lock clean

help: ## Show what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile

up: ## Start everything; http://localhost:8000
	@tools/python tools/install.py
	@exec .venv/bin/sams up

test: install ## Run all tests, on servers of their own
	@cd apps/backend && ../../.venv/bin/pytest --numprocesses=logical
	@tools/pnpm --filter @sams/api-client test

install: ## Install everything for development
	@tools/python tools/install.py --node

check: install ## Run the linters and the type checkers
	@tools/pnpm format:check
	@tools/pnpm lint
	@tools/pnpm typecheck

bench: install ## Measure SAMS beside its floor; takes long
	@cd apps/backend && ../../.venv/bin/python -m benchmarks.run

lock: ## Lock the newest allowed versions of the Python packages
	@tools/python tools/install.py --lock

clean: ## Remove what was installed, and keep the data
	@rm -rf .venv node_modules apps/*/node_modules packages/*/node_modules .sams/tools
