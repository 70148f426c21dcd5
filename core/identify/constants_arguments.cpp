// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_arguments.h"

#include <algorithm>
#include <array>

namespace normscope {
namespace {

constexpr std::size_t kLongestCall = 256; // words

bool opens(const ConstantsToken& token) { return token.is('(') || token.is('[') || token.is('{'); }
bool closes(const ConstantsToken& token) { return token.is(')') || token.is(']') || token.is('}'); }

} // namespace

std::vector<ConstantsArgument> constantsArguments(std::span<const ConstantsToken> tokens, std::size_t open) {
  using Kind = ConstantsToken::Kind;
  std::vector<ConstantsArgument> arguments;
  bool begins = true;
  int depth = 0;
  for (std::size_t at = open + 1; at < open + kLongestCall && tokens[at].kind != Kind::end; ++at) {
    const ConstantsToken& token = tokens[at];
    if (depth == 0 && closes(token)) break;
    if (begins) {
      const bool isNamed = token.kind == Kind::name && tokens[at + 1].is('=');
      arguments.push_back({isNamed ? token.text : std::string_view(), isNamed ? at + 2 : at});
    }
    begins = depth == 0 && token.is(',');
    depth += opens(token) ? 1 : closes(token) ? -1 : 0;
  }
  return arguments;
}

bool isNoNumberWord(std::string_view word) {
  constexpr std::array<std::string_view, 6> kWords{"nan", "inf", "infinity", "np.nan", "np.inf", "math.nan"};
  return std::ranges::any_of(kWords, [word](std::string_view known) {
    return std::ranges::equal(word, known,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
  });
}

bool looksLikeNumbers(std::span<const ConstantsToken> tokens, std::size_t begin) {
  using Kind = ConstantsToken::Kind;
  for (std::size_t at = begin; tokens[at].kind != Kind::end && at < begin + 16; ++at) {
    const ConstantsToken& token = tokens[at];
    if (token.kind == Kind::number || isNoNumberWord(token.text)) return true;
    const bool isName = token.kind == Kind::name && opens(tokens[at + 1]) && !tokens[at + 1].spaceBefore;
    if (!isName && !opens(token) && !token.is('-') && !token.is('+') && !token.is('.')) return false;
  }
  return false;
}

} // namespace normscope
