# Every habit of the project; `make` alone lists them. Each installs what it needs, outside the
# checkout, and says so; the work is done by the scripts in .ci/.

PORT ?= 8080

export REWEIGH_TOOLS ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/reweigh
# One folder for each state of the lock file: another branch cannot disturb it.
export REWEIGH_NPM := $(REWEIGH_TOOLS)/npm-$(firstword $(shell cksum < package-lock.json))
CARGO_BIN := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin
export PATH := $(REWEIGH_TOOLS)/bin:$(REWEIGH_NPM)/node_modules/.bin:$(PATH):$(CARGO_BIN)

# Trunk asks the network for news of itself, and takes NO_COLOR only as true or false.
export TRUNK_SKIP_VERSION_CHECK := true
ifdef NO_COLOR
export NO_COLOR := true
else
unexport NO_COLOR
endif

# Folders are listed too: a deleted file changes nothing else.
# Where the site will be served: what has to be absolute begins with it.
export REWEIGH_URL
$(shell mkdir -p target; echo '$(REWEIGH_URL)' | cmp -s - target/address || echo '$(REWEIGH_URL)' > target/address)

SOURCES := $(shell find target/address index.html Cargo.toml Cargo.lock Trunk.toml package-lock.json .ci/build .ci/after-build .ci/element.mjs .ci/address.mjs .ci/offline.mjs .ci/place.mjs .ci/card.mjs .ci/before-build .ci/words.mjs .ci/languages.mjs .ci/still.mjs .ci/finish .ci/finish.mjs src style public)

.PHONY: help serve test bench bench-page bench-table fills audit gallery dist package dev lint fmt page-tools

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

serve: dist/index.html ## build the release and serve it on 127.0.0.1:8080 (PORT= changes it)
	@.ci/serve $(PORT)

test: ## run every check and test, natively and in three browsers
	@.ci/tools tests
	@.ci/check all

bench: dist/index.html ## measure: the kernel, the insights, and the page beside others (PEERS="name=folder …" ROUNDS=)
	@.ci/tools tests
	@.ci/check bench

bench-page: dist/index.html ## only the page beside others
	@.ci/tools page
	@benches/run

bench-table: ## write the last run's ratios into README.md
	@benches/run readme

audit: dist/index.html ## let Lighthouse judge the release as a phone sees it
	@.ci/audit/run

fills: dist/index.html ## print what fills the first part of the page’s module
	@node .ci/fills.mjs

gallery: dist/index.html ## take the pictures of tests/gallery anew, and write down what screen readers are told
	@.ci/tools tests
	@.ci/check gallery

dist: dist/index.html ## build the site in dist/ and print the size of its files
	@node .ci/sizes.mjs dist

package: dist/index.html ## make the npm package in target/package/ and pack it
	@node .ci/package.mjs
	@npm pack --silent --pack-destination target ./target/package

dev: page-tools ## serve a debug build and rebuild it on every change
	@.ci/dev $(PORT)

lint: ## check format and lints, natively and for wasm
	@.ci/tools lint
	@.ci/check lint

fmt: ## format the code
	@.ci/tools lint
	@cargo fmt

page-tools:
	@.ci/tools page

dist/index.html: $(SOURCES) | page-tools
	@.ci/build
