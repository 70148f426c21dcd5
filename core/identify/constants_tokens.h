// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/written_number.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace normscope {

/// A word of a configuration or program text, whatever its language. Names keep inner dots, colons and
/// hyphens ("net-scale-factor", "np.array", "std::vector"); quotes and comments from # on are gone, so that
/// "[1, 2]" in quotes is a list.
struct ConstantsToken {
  enum class Kind : std::uint8_t { number, name, sign, end };
  Kind kind = Kind::end;
  std::string_view text; ///< into the text that was read
  WrittenNumber number;
  bool startsLine = false, spaceBefore = false, spaceAfter = false;

  bool is(char sign) const { return kind == Kind::sign && text.front() == sign; }
};

/// The words of `text`, ending in one of kind end. Linear in the text's length.
std::vector<ConstantsToken> constantsTokens(std::string_view text);

} // namespace normscope
