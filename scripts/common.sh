# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts beside it: where the tree is, and how a preset is built.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

bootstrap() {
    [[ -n ${PARINDEX_NO_BOOTSTRAP:-} ]] || "$root/scripts/bootstrap"
}

# configure NAME [cmake arguments]: the preset NAME, always.
configure() {
    local preset=$1
    shift
    (cd "$root" && cmake --preset "$preset" "$@" && touch "build/$preset/.configured")
}

# build NAME [cmake --build arguments]: configures if that was never done, or before the presets
# last changed; any other reason to configure again is noticed by the build itself.
build() {
    local preset=$1
    shift
    local stamp=$root/build/$preset/.configured
    if [[ ! $stamp -nt $root/CMakePresets.json || ! -f $root/build/$preset/build.ninja ]]; then
        configure "$preset"
    fi
    (cd "$root" && cmake --build --preset "$preset" --parallel "$(nproc)" "$@")
}
