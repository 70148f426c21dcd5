// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_text.h"
#include "identify/constants_tokens.h"

#include <optional>
#include <vector>

namespace normscope {

/// What the names in a text announce.
struct NamedConstants {
  GivenConstants given; ///< without mean and spread: none are named
  bool hasNames = false;
  std::optional<Sentence> problem; ///< why a value that belongs to it cannot be read
};

/// Reads assignments, calls, and what code does to an image. `tokens` as constantsTokens gives them.
NamedConstants namedConstants(const std::vector<ConstantsToken>& tokens);

/// Whether numbers can be constants: one or three, none out of range.
bool isSound(const WrittenNumbers& numbers);

} // namespace normscope
