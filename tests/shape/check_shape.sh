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
sources_of() { { find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) 2> /dev/null || true; } | sort; }

# The rooms and, after the colon, which others each may include. Core's are in one line: each sees some of those
# before it. Features of the window do not see each other; what they share lies in the rooms above them, and the
# window (app/gui) puts them together.
core_rooms="
base:
image: base
accumulators: base image
sources: base image
dataset: base image sources
records: base image accumulators sources dataset
cache: base image accumulators sources dataset records
scan: base image accumulators sources dataset records cache
statistics: base image accumulators sources dataset records
transforms: base image accumulators dataset records
modes: base image accumulators dataset records scan statistics transforms
outcomes: base image accumulators dataset records scan statistics transforms modes
findings: base image accumulators dataset records statistics transforms modes outcomes
preview: base image records transforms modes outcomes
identify: base image dataset records statistics modes outcomes findings
analysis: base dataset records scan statistics modes outcomes findings
project: base dataset records scan modes outcomes findings analysis
documents: base image accumulators dataset records statistics modes outcomes findings analysis
exporters: base image accumulators dataset records statistics transforms modes outcomes findings analysis documents
apply: base image dataset records statistics transforms modes outcomes analysis documents
figures: base statistics modes outcomes
report: base image accumulators dataset records statistics modes outcomes findings analysis documents exporters figures
demo: base image"
widgets_rooms="
support:
controls: support
session: support
canvas: support controls session
previews: support controls session canvas
images: support controls session
modes: support controls session
findings: support controls session
charts: support controls session
files: support controls session
help: support controls session modes"
# Parts of a program: the files beside main are put together from the folders.
app_gui_rooms="
actions:"

# check_directions TREE ROOMS: every include of TREE/ROOM/ goes to a room that it may see, and no two rooms see
# each other, be it by way of others.
check_directions() {
  local tree="$1" rooms="$2" file room header included edges=""
  local -A sees=()
  while IFS=: read -r room included; do
    [[ -z $room ]] || sees[$room]="$included "
  done <<< "$rooms"
  while IFS= read -r room; do
    [[ -n ${sees[$room]+known} ]] || breach "$tree has no room '$room'"
  done < <(find "$tree" -mindepth 2 -type f \( -name '*.h' -o -name '*.cpp' \) -printf '%P\n' 2> /dev/null | cut -d/ -f1 | sort -u)
  while IFS=: read -r file header; do
    room="${file#"$tree"/}"
    [[ $room == */* ]] || continue
    room="${room%%/*}"
    header="${header#*\"}"
    header="${header%\"*}"
    included="${header%%/*}"
    # Rooms of widgets may have the name of one of core.
    [[ -n ${sees[$room]+known} && $included != "$room" && -e $tree/$header ]] || continue
    edges+="$room $included"$'\n'
    [[ ${sees[$room]} == *" $included "* ]] || breach "$file: $room may not include $included/"
  done < <(grep -roE --include='*.h' --include='*.cpp' '^#include "[a-z_]+/[^"]+"' "$tree" 2> /dev/null)
  local circles
  circles="$(sort -u <<< "$edges" | sed '/^$/d' | tsort 2>&1 > /dev/null | sed -n 's/^tsort: //p' | grep -v 'input contains a loop' || true)"
  [[ -z $circles ]] || breach "$tree: rooms in a circle: $(tr '\n' ' ' <<< "$circles")"
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
    xargs -r grep -lE 'imwrite|FileStorage( [a-z]+)?[({]|ofstream|QSaveFile')
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

# A source is named, or its folder is, or the folder takes all that lies in it.
check_every_source_is_built() {
  local file folder
  local -A words=() takes_all=()
  while IFS= read -r file; do
    folder="${file%/*}"
    if [[ -z ${words[$folder]+known} ]]; then
      words[$folder]=" $({ cat "$folder/CMakeLists.txt" "$folder/../CMakeLists.txt" 2> /dev/null || true; } | tr -cs '[:alnum:]_.' ' ') "
      takes_all[$folder]="$(grep -sE 'normscope_test\(\w+\)|normscope_folders\(\S+ \.' "$folder/CMakeLists.txt" || true)"
    fi
    [[ -n ${takes_all[$folder]} || ${words[$folder]} == *" ${file##*/} "* || ${words[$folder]} == *" ${folder##*/} "* ]] ||
      breach "$file: neither it nor its folder stands in a CMakeLists.txt"
  done < <(sources_of core app widgets tests | grep '\.cpp$')
}

# REUSE-IgnoreStart
check_licences() {
  local problem
  while IFS= read -r problem; do
    breach "$problem"
  done < <(
    {
      sources_of core app widgets tests
      find . -path ./build -prune -o -path ./.git -prune -o -type f \
        \( -name CMakeLists.txt -o -name '*.cmake' -o -name '*.sh' -o -path ./dev -o -path ./.ci/run \) -print |
        sed 's|^\./||' | sort
    } | tr '\n' '\0' | xargs -0 -r head -q -v -n 5 -- | awk '
      function judge() {
        if (file == "") return
        if (!copyright) print file ": no copyright line"
        if (licence != wanted) print file ": its licence is " wanted
      }
      /^==> .* <==$/ {
        judge()
        file = substr($0, 5, length($0) - 8)
        wanted = file ~ /^(widgets|app\/gui|tests\/gui|tests\/widgets|tests\/bench\/window)\// ? "GPL-3.0-or-later" : "Apache-2.0"
        copyright = 0
        licence = ""
        next
      }
      /SPDX-FileCopyrightText: / { copyright = 1 }
      sub(/^.*SPDX-License-Identifier: /, "") { licence = $0 }
      END { judge() }'
  )
}
# REUSE-IgnoreEnd

list_long_files() {
  sources_of core app widgets tests | tr '\n' '\0' | xargs -0 -r wc -l | awk '$1 > 300 && $2 != "total" { printf "%5d lines  %s\n", $1, $2 }'
}

check_directions core "$core_rooms"
check_directions widgets "$widgets_rooms"
check_directions app/gui "$app_gui_rooms"
check_qt_stays_out
check_files_are_written_in_one_place
check_plug_ins_are_tested
check_every_source_is_built
check_licences
list_long_files
((breaches == 0))
