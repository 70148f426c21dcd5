#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
#
# Checks the shape of the tree: check_shape.sh [ROOT]. Names every breach and exits 1 if there was one; then
# lists the files that have grown long, which is information and no breach.
set -euo pipefail
export LC_ALL=C
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"

breaches=0
breach() {
  printf 'shape: %s\n' "$*" >&2
  breaches=$((breaches + 1))
}
sources_of() { find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) 2> /dev/null | sort; }

# Which rooms of core a room may include, besides itself.
declare -A sees=(
  [base]=""
  [image]="base"
  [stats]="base image"
  [sources]="base image"
  [dataset]="base image stats sources"
  [records]="base image stats sources dataset"
  [scan]="base image stats sources dataset records"
  [transforms]="base image stats sources dataset records"
  [modes]="base image stats sources dataset records scan transforms"
  [diagnosis]="base image stats sources dataset records scan transforms modes"
  [identify]="base image stats sources dataset records scan transforms modes diagnosis"
  [project]="base image stats sources dataset records scan transforms modes diagnosis"
  [exporters]="base image stats sources dataset records scan transforms modes diagnosis"
  [report]="base image stats sources dataset records scan transforms modes diagnosis exporters"
  [demo]="base image stats sources dataset records scan transforms modes diagnosis"
)

check_include_directions() {
  local file room included
  while IFS= read -r file; do
    room="${file#core/}" room="${room%%/*}"
    if [[ -z ${sees[$room]+known} ]]; then
      breach "$file: core has no room '$room'"
      continue
    fi
    while IFS= read -r included; do
      [[ $included == "$room" || " ${sees[$room]} " == *" $included "* ]] ||
        breach "$file: $room may not include $included/"
    done < <(sed -nE 's/^#include "([a-z_]+)\/.*/\1/p' "$file" | sort -u)
  done < <(sources_of core)
}

check_qt_stays_out() {
  local file
  while IFS= read -r file; do
    breach "$file: no Qt in core and the command line"
  done < <(sources_of core app/cli tests/core tests/cli | xargs -r grep -lE '^#include [<"](Q[A-Z]|qcustomplot)')
}

# Written files appear whole or not at all: base/atomic_file is the only way to write one.
check_files_are_written_in_one_place() {
  local file
  while IFS= read -r file; do
    breach "$file: writes files by itself; use base/atomic_file.h"
  done < <(sources_of core app widgets | grep -v '^core/base/atomic_file' |
    xargs -r grep -lE 'imwrite|FileStorage|ofstream|QSaveFile')
}

# Modes, exporters and sources: each file with a row is named, as an id or as a file, in its room's tests.
check_plug_ins_are_tested() {
  local room file stem
  for room in modes exporters sources; do
    for file in core/"$room"/*.cpp; do
      stem="$(basename "$file" .cpp)"
      grep -qsE '^(NormalizationMode|Exporter|SourceKind) [A-Za-z]+\(\) \{' "$file" || continue
      grep -rqE "(^|[^a-z0-9])(${stem}|${stem//_/-})([^a-z0-9]|$)" --include='*.cpp' "tests/core/$room" 2> /dev/null ||
        breach "$file: no test in tests/core/$room names $stem"
    done
  done
}

check_every_source_is_built() {
  local file
  while IFS= read -r file; do
    grep -rqwF "$(basename "$file")" --include=CMakeLists.txt "$(dirname "$file")" "$(dirname "$file")/.." ||
      breach "$file: stands in no CMakeLists.txt"
  done < <(sources_of core app widgets tests | grep '\.cpp$')
}

licence_of() {
  case "$1" in
  widgets/* | app/gui/* | tests/gui/* | tests/widgets/* | tests/bench/window/*) echo GPL-3.0-or-later ;;
  *) echo Apache-2.0 ;;
  esac
}

# REUSE-IgnoreStart
check_licences() {
  local file
  while IFS= read -r file; do
    head -n 5 "$file" | grep -q "SPDX-FileCopyrightText: " || breach "$file: no copyright line"
    head -n 5 "$file" | grep -q "SPDX-License-Identifier: $(licence_of "$file")\$" ||
      breach "$file: its licence is $(licence_of "$file")"
  done < <(
    sources_of core app widgets tests
    find . -path ./build -prune -o -path ./.git -prune -o -type f \
      \( -name CMakeLists.txt -o -name '*.cmake' -o -name '*.sh' -o -path ./dev -o -path ./.ci/run \) -print |
      sed 's|^\./||' | sort
  )
}
# REUSE-IgnoreEnd

list_long_files() {
  local file lines
  while IFS= read -r file; do
    lines="$(wc -l < "$file")"
    ((lines <= 300)) || printf '%5d lines  %s\n' "$lines" "$file"
  done < <(sources_of core app widgets tests)
}

check_include_directions
check_qt_stays_out
check_files_are_written_in_one_place
check_plug_ins_are_tested
check_every_source_is_built
check_licences
list_long_files
((breaches == 0))
