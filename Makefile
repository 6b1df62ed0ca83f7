# Two commands matter: `make run` opens Kith, `make test` checks everything. `make help` lists the rest.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: run demo test source behaviour figures bench shots pictures docs format lock release release-data version json-schema translations clean help system bundle deb \
	rpm tar run-installer appdir software-centre prove-linux windows prove-windows FORCE

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL_SELF := $(PIP) install --no-deps --no-build-isolation --editable .

# One process of tests more than processors, up to eight: some tests wait for other programs.
WORKERS ?= $(shell n=$$(($$(getconf _NPROCESSORS_ONLN) + 1)); echo $$((n < 8 ? n : 8)))

run: $(VENV)/.run-ready system ## open Kith
	$(BIN)/kith

demo: $(VENV)/.run-ready system ## open Kith on sample people, kept apart from yours
	$(BIN)/kith --demo

# One after the other; `make -j2 test` at the same time, which is sooner done where nothing is amiss.
test: source behaviour ## check format, types, floors and behaviour

source: $(VENV)/.test-ready system
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

behaviour: $(VENV)/.test-ready system
	MAKEFLAGS= QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

figures: ## count lines of source and of tests, and their ratio
	@python3 tests/figures.py

bench: $(VENV)/.test-ready system ## measure everything that must be fast (PARTS="start needs": only that; PEOPLE=10000: quicker; QT_QPA_PLATFORM=xcb: on a real screen)
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} KITH_BENCH_PEOPLE=$(or $(PEOPLE),100000) $(BIN)/python -m tests.bench $(PARTS)

shots: $(VENV)/.test-ready system ## photograph every screen into shots/
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.shots shots

pictures: $(VENV)/.test-ready system ## photograph anew what the manual shows
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.shots docs/pictures --only \
		$$(grep -ohE 'pictures/[a-z0-9-]+\.png' README.md $$(find docs -name '*.md') | sed -E 's|.*/(.*)\.png|\1|' | sort -u)

docs: $(VENV)/.test-ready ## build the manual that F1 opens, into build/site
	$(BIN)/python packaging/site/build.py build/site

software-centre: $(VENV)/.test-ready ## compose and photograph what a software centre shows of Kith
	packaging/linux/software-centre.sh build/software-centre

format: $(VENV)/.test-ready ## put the source in shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The clock of the last commit, so that the same source gives the same bundle and package.
REPRODUCIBLE := SOURCE_DATE_EPOCH=$(shell git log -1 --format=%ct) PYTHONHASHSEED=0
PACKAGE := $(REPRODUCIBLE) $(BIN)/python packaging/linux

bundle: build/portable/kith/kith ## build the bundle that runs without Python, and let it test itself

deb: build/deb/kith/kith $(VENV)/.test-ready ## package for Debian and Ubuntu, into dist/
	$(PACKAGE)/deb.py

rpm: build/portable/kith/kith $(VENV)/.test-ready ## package for Fedora and openSUSE
	$(PACKAGE)/rpm.py

tar: build/portable/kith/kith $(VENV)/.test-ready ## archive that runs where it is unpacked
	$(PACKAGE)/portable.py tar

run-installer: build/portable/kith/kith $(VENV)/.test-ready ## installer into one’s own home, without root
	$(PACKAGE)/portable.py run

appdir: build/portable/kith/kith $(VENV)/.test-ready ## folder an AppImage is made of
	$(PACKAGE)/portable.py appdir

prove-linux: deb rpm run-installer appdir ## install the packages on pristine Debian systems and use them there
	$(BIN)/python packaging/linux/prove.py

build/%/kith/kith: $(VENV)/.bundle-ready packaging/kith.spec docs FORCE
	KITH_BUNDLE=$* $(REPRODUCIBLE) $(BIN)/pyinstaller --noconfirm --clean --log-level WARN \
		--workpath build/work-$* --distpath build/$* packaging/kith.spec
	$@ --selftest

FORCE:

windows: docs $(VENV)/.bundle-ready ## make the installer for Windows, on Debian through Wine
	@packaging/windows/setup-system.sh
	$(PIP) install uv
	$(BIN)/python packaging/windows/build.py

prove-windows: windows ## install it in a fresh Wine, use it, take it away again
	$(BIN)/python packaging/windows/prove.py

LOCK := $(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --python-version 3.11 \
	--no-emit-index-url --custom-compile-command "make lock" --extra build --extra qr pyproject.toml

lock: $(VENV)/.test-ready ## pin the newest versions again, with hashes
	$(PIP) install uv
	$(LOCK) --output-file requirements.lock
	$(LOCK) --extra dev --extra docs --constraint requirements.lock --output-file requirements-dev.lock
	$(LOCK) --extra bundle --constraint requirements.lock --output-file requirements-bundle.lock
	$(LOCK) --extra release --constraint requirements.lock --output-file requirements-release.lock

release: $(VENV)/.release-ready ## build all that can be built here into dist/VERSION, with checksums and a list of parts
	$(BIN)/python packaging/release/build.py $(if $(TRIAL),--trial)

release-data: $(VENV)/.test-ready ## keep an address book of this version, which every later one must open
	$(BIN)/python -m tests.releases

version: $(BIN)/python ## give the source its next version: make version NEW=1.2.3
	@$(BIN)/python packaging/release/version.py "$(NEW)"

json-schema: $(VENV)/.test-ready ## write docs/json-book.schema.json anew after changing a table
	$(BIN)/python packaging/json_schema.py

translations: $(VENV)/.test-ready ## collect texts and plurals after changing one with a number in it
	$(BIN)/python packaging/translations.py

clean: ## remove all that make made
	rm -rf $(VENV) build dist shots *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find desktop_app tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

system: $(VENV)/.run-ready
	@packaging/setup-system.sh $(VENV)

$(BIN)/python:
	@packaging/make-venv.sh $(VENV)

$(VENV)/.run-ready: requirements.lock pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes --requirement requirements.lock
	$(INSTALL_SELF)
	@# Qt for Python carries part of itself as source it compiles at every start; unpacked by its own switch that is kept.
	SBK_EMBED=0 $(BIN)/python -c 'import shiboken6'
	@touch $@

$(VENV)/.bundle-ready: requirements-bundle.lock $(VENV)/.run-ready
	$(PIP) install --require-hashes --requirement requirements-bundle.lock
	@touch $@

$(VENV)/.release-ready: requirements-release.lock $(VENV)/.test-ready $(VENV)/.bundle-ready
	$(PIP) install --require-hashes --requirement requirements-release.lock
	@touch $@

$(VENV)/.test-ready: requirements-dev.lock $(VENV)/.run-ready
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@
