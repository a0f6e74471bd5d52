# make run | make test | make package: each sets up all it needs first (see .ci/setup) and can be
# run again. `make package` leaves in dist/ what people install: docs/packaging.md.

PYTHON ?= python3
BIN := .venv/bin
OUTPUT := facemend-output

.PHONY: setup run test lint bench package fuzz soak pictures translations

setup:
	@PYTHON="$(PYTHON)" sh .ci/setup

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  $(BIN)/facemend; \
	else \
	  echo "No display: repairing the sample photo from the terminal."; \
	  $(BIN)/facemend repair resources/sample/astronaut.png \
	    --mask resources/sample/astronaut-mask.png \
	    -o $(OUTPUT)/astronaut-repaired.png --report $(OUTPUT)/astronaut-repaired.json \
	    --overwrite && \
	  echo "The repaired photo is $(CURDIR)/$(OUTPUT)/astronaut-repaired.png"; \
	fi

test: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder $(PYTEST)

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

# an environment of its own: PyInstaller bundles what it finds beside Facemend
package:
	@PYTHON="$(PYTHON)" sh .ci/setup build/venv build
	build/venv/bin/python package/build.py
	@if [ "$$(uname)" = Linux ]; then build/venv/bin/python package/archive.py; fi
	@if command -v dpkg-deb >/dev/null; then build/venv/bin/python package/debian.py; fi

# damaged files of every kind; what does harm is kept in runs/fuzz
fuzz: setup
	$(BIN)/python -m tests.fuzzing.fuzz
	$(BIN)/python -m tests.fuzzing.guided

# at full length; the tests have 1,000 inputs and 10 kills, .ci/run 30 repairs
soak: setup
	$(BIN)/python benchmarks/soak.py $(SOAK)

# what benchmarks/results holds already of the same weights is not measured again
bench: setup
	$(BIN)/python -m pip install -qq --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python benchmarks/faces.py
	$(BIN)/python benchmarks/face_groups.py
	$(BIN)/python benchmarks/damage.py
	$(BIN)/python benchmarks/responsiveness.py
	$(BIN)/python benchmarks/canvas.py
	$(BIN)/python benchmarks/live.py
	$(BIN)/python benchmarks/history.py
	$(BIN)/python benchmarks/open_photos.py
	$(BIN)/python benchmarks/large.py
	$(BIN)/python benchmarks/memory.py
	$(BIN)/facemend bench --shards ../shared/faces --cache runs/cache \
	  -o benchmarks/results/val --sheets runs/bench/val

# the documents' pictures, from the real window off screen
pictures: setup
	$(BIN)/python docs/pictures.py

# what the window says in other languages: new sentences wait in resources/translations/*.ts
translations: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m package.translations
