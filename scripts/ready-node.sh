#!/bin/sh
# Makes the toolchain's Node, which came with the install, start as `node` in every npm script.
set -eu
cd "$(dirname "$0")/../node_modules"

# The npm that ships with Node 20 does not link it: it drops the link together with the packages for other platforms.
if [ ! -x .bin/node ]; then
  for program in node-*/bin/node; do
    [ -x "$program" ] && mkdir -p .bin && ln -sf "../$program" .bin/node
  done
fi

# A bare Debian lacks one library that it needs.
if ! .bin/node --version >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo 'Installing libatomic1, which Node needs and this machine lacks.'
  apt-get -qq -o DPkg::Lock::Timeout=120 update
  DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends libatomic1 >/dev/null
fi

if ! .bin/node --version >/dev/null; then
  echo 'The Node that came with the install does not start here. On Debian, run: apt-get install libatomic1' >&2
  exit 1
fi
