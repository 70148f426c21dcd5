#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
#
# check_shape.sh accepts a well-shaped tree and names each kind of breach. One small tree is made, and broken
# in one way at a time.
set -euo pipefail
check="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/check_shape.sh"
tree="$(mktemp -d)"
trap 'rm -rf "$tree"' EXIT
cd "$tree"

# REUSE-IgnoreStart
header() { printf '// SPDX-FileCopyrightText: 2026 The NormScope authors\n// SPDX-License-Identifier: %s\n' "$1"; }
# REUSE-IgnoreEnd
write() { # write FILE LICENCE LINE...
  mkdir -p "$(dirname "$1")"
  { header "$2" && printf '%s\n' "${@:3}"; } > "$1"
}
well_shaped() {
  rm -rf ./*
  write core/CMakeLists.txt Apache-2.0 'normscope_folders(core modes)'
  write core/modes/half_sum.cpp Apache-2.0 '#include "modes/mode.h"' '#include "accumulators/histogram.h"' \
    'NormalizationMode halfSumMode() {'
  write tests/core/modes/CMakeLists.txt Apache-2.0 'normscope_test(modes_test)'
  write tests/core/modes/half_sum_test.cpp Apache-2.0 'findMode("half-sum");'
  write widgets/canvas/view.h GPL-3.0-or-later '#include <QWidget>'
}

failures=0
expect() { # expect WHAT PATTERN: the check fails and says PATTERN
  local said
  if said="$("$check" "$tree" 2>&1)"; then
    echo "FAILED: accepts $1"
    failures=$((failures + 1))
  elif ! grep -q "$2" <<< "$said"; then
    printf 'FAILED: %s: expected "%s" in:\n%s\n' "$1" "$2" "$said"
    failures=$((failures + 1))
  fi
}

well_shaped
if ! "$check" "$tree"; then
  echo "FAILED: refuses a well-shaped tree"
  failures=$((failures + 1))
fi

write core/exporters/exporter.h Apache-2.0
write core/modes/mode.h Apache-2.0 '#include "exporters/exporter.h"'
expect "an include against the direction" "modes may not include exporters"

well_shaped
write widgets/images/grid.h GPL-3.0-or-later '#include "canvas/view.h"'
expect "a feature that sees another" "images may not include canvas"

well_shaped
write core/scan/scan.h Apache-2.0 '#include "cache/cache.h"'
write core/cache/cache.h Apache-2.0 '#include "scan/scan.h"'
expect "a circle" "core: rooms in a circle: .*cache"

well_shaped
write app/gui/window.h GPL-3.0-or-later '#include "odd/part.h"'
write app/gui/odd/part.h GPL-3.0-or-later
expect "a folder of the window that nobody planned" "app/gui has no room 'odd'"

well_shaped
write core/modes/mode.h Apache-2.0 '#include <QString>'
expect "Qt in core" "core/modes/mode.h: no Qt"

well_shaped
write core/modes/dump.h Apache-2.0 'std::ofstream out(path);'
expect "a file written past atomic_file" "dump.h: writes files by itself"

well_shaped
rm tests/core/modes/half_sum_test.cpp
expect "a mode without a test" "no test in tests/core/modes names half_sum"

well_shaped
write core/CMakeLists.txt Apache-2.0 ''
expect "a folder that is not built" "half_sum.cpp: neither it nor its folder stands in a CMakeLists.txt"

well_shaped
write widgets/canvas/view.h Apache-2.0
expect "the wrong licence" "widgets/canvas/view.h: its licence is GPL-3.0-or-later"

well_shaped
echo 'int x;' > core/modes/mode.h
expect "a file without a copyright line" "core/modes/mode.h: no copyright line"

well_shaped
write core/odds/ends.h Apache-2.0
expect "a room that nobody planned" "core has no room 'odds'"

((failures == 0))
