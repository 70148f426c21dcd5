#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
#
# update.sh [--check] LUPDATE CORE_TEXTS: brings the catalogues up to date with the texts of the window and of
# core. With --check the catalogues stay as they are, and what lacks a translation is named; exit code 1.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../.."
check=false
if [[ $1 == --check ]]; then
  check=true
  shift
fi
lupdate="$1" core_texts="$2" work="$(mktemp -d)" failed=0
trap 'rm -rf "$work"' EXIT

mkdir "$work/core"
"$core_texts" "$root/core" "$root/widgets" "$root/app/gui" > "$work/core/texts.cpp"
catalogues=("$here"/normscope_*.ts)
if $check; then
  cp "${catalogues[@]}" "$work"
  catalogues=("$work"/normscope_*.ts)
fi
said="$("$lupdate" -locations none -no-obsolete -no-ui-lines "$work/core" "$root/widgets" "$root/app/gui" \
  -ts "${catalogues[@]}" 2>&1)"
# Free functions have no class: their texts name a context.
if grep 'lacks Q_OBJECT\|tr() cannot be called' <<< "$said" >&2; then failed=1; fi
for file in "${catalogues[@]}"; do
  if grep -q 'type="unfinished"' "$file"; then
    printf 'translations: %s lacks:\n' "$(basename "$file")" >&2
    grep -B 1 -A 1 'type="unfinished"' "$file" | grep '<source>' >&2 || true
    failed=1
  fi
done
$check || failed=0
exit "$failed"
