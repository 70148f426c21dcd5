// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_tokens.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace normscope {

/// One argument of a call as it is written.
struct ConstantsArgument {
  std::string_view name; ///< of name=value; empty where it goes by its place
  std::size_t begin = 0; ///< the first word of its value
};

/// The arguments behind the bracket that opens at `open`, as far as they can be told apart; a long call is
/// not read to its end.
std::vector<ConstantsArgument> constantsArguments(std::span<const ConstantsToken> tokens, std::size_t open);

/// Whether a value that begins at `begin` is meant as numbers, readable or not: "[0.485, nan".
bool looksLikeNumbers(std::span<const ConstantsToken> tokens, std::size_t begin);
/// Whether that word says "not a number" or infinite.
bool isNoNumberWord(std::string_view word);

} // namespace normscope
