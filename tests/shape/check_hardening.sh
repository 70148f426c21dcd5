#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
#
# Checks how programs and modules are hardened: check_hardening.sh FILE... Names every breach and exits 1 if there was
# one.
set -euo pipefail
export LC_ALL=C

breaches=0
# expect FILE WHAT TEXT PATTERN: TEXT has a line of that pattern.
expect() {
  grep -qE -- "$4" <<< "$3" || {
    printf 'hardening: %s: %s\n' "$1" "$2" >&2
    breaches=$((breaches + 1))
  }
}

for file in "$@"; do
  header="$(readelf -hW "$file")"
  segments="$(readelf -lW "$file")"
  dynamic="$(readelf -dW "$file")"
  symbols="$(readelf --dyn-syms -W "$file")"
  expect "$file" "its place in memory is known" "$header" 'Type: +DYN'
  expect "$file" "no segment is read-only after relocation" "$segments" 'GNU_RELRO'
  expect "$file" "symbols are bound while it runs" "$dynamic" 'BIND_NOW|FLAGS.* NOW'
  expect "$file" "its stack can be executed" "$segments" 'GNU_STACK .* RW +0x'
  expect "$file" "the stack is not guarded" "$symbols" '__stack_chk_fail'
  # A small module may call nothing that has a checked form.
  [[ $file == *.so ]] || expect "$file" "no call is checked for its buffer's size" "$symbols" ' __[a-z]+_chk(@|$)'
done
((breaches == 0))
