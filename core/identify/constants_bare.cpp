// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_bare.h"

#include "identify/constants_expression.h"
#include "identify/constants_reader.h"

#include <algorithm>
#include <span>

namespace normscope {
namespace {

using Kind = ConstantsToken::Kind;
using Tokens = std::vector<ConstantsToken>;

bool isScale(double value) { return value == 255.0 || value == 256.0 || value == 65535.0; }

// "a b c / d e f": a sign between two halves separates them rather than divides.
std::optional<std::size_t> middle(const Tokens& tokens) {
  std::optional<std::size_t> found;
  std::size_t before = 0, after = 0;
  for (std::size_t at = 0; tokens[at].kind != Kind::end; ++at) {
    const ConstantsToken& token = tokens[at];
    const bool separates = token.is('|') || (token.is('/') && token.spaceBefore && token.spaceAfter);
    if (separates && found) return {};
    if (separates) found = at;
    if (token.kind == Kind::number) ++(found ? after : before);
  }
  if (!found || before == 0 || after == 0) return {};
  if (before == 1 && after == 1 && isScale(tokens[*found + 1].number.value)) return {};
  return before == after || after == 1 ? found : std::nullopt;
}

// Every number of a text without names, in groups as brackets, lines and separators make them.
WrittenNumbers allNumbers(std::span<const ConstantsToken> tokens) {
  WrittenNumbers numbers;
  ConstantsExpression expression(tokens);
  for (std::size_t at = 0; tokens[at].kind != Kind::end && numbers.size() < 64;) {
    if (const auto value = expression.read(at, false))
      numbers.insert(numbers.end(), value->begin(), value->end());
    else
      ++at;
  }
  return numbers;
}

// "0,485 0,456 0,406": commas inside the numbers, something else between them.
bool hasDecimalCommas(const Tokens& tokens) {
  std::size_t inside = 0, between = 0;
  for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
    if (tokens[at].text.find('.') != std::string_view::npos) return false;
    const bool follows = tokens[at - 1].kind == Kind::number;
    const bool isTight = !tokens[at].spaceBefore && !tokens[at + 1].spaceBefore;
    if (tokens[at].is(',') && follows && isTight && tokens[at + 1].kind == Kind::number)
      ++inside;
    else if (follows)
      ++between;
  }
  return inside > 0 && between > 0 && inside == between + 1;
}

// "0.485.456": what is written in one piece and is no number.
std::optional<std::string_view> brokenNumber(const Tokens& tokens) {
  for (std::size_t at = 1; at + 1 < tokens.size(); ++at)
    if (tokens[at].kind == Kind::number && tokens[at - 1].kind == Kind::number && !tokens[at].spaceBefore)
      return tokens[at].text;
  return {};
}

// How many plain numbers stand in the innermost brackets that are not as many as channels, or 0.
std::size_t oddGroup(const Tokens& tokens) {
  std::size_t count = 0;
  bool isOpen = false, isPlain = true;
  for (const ConstantsToken& token : tokens) {
    const bool opens = token.is('[') || token.is('('), closes = token.is(']') || token.is(')');
    if (closes && isOpen && isPlain && count != 1 && count != 3 && count != 6 && count != 0) return count;
    if (opens) count = 0;
    if (opens || closes) isOpen = opens, isPlain = true;
    if (token.kind == Kind::number) ++count;
    if (token.is('*') || token.is('/')) isPlain = false;
  }
  return 0;
}

} // namespace

tl::expected<GivenConstants, Sentence> bareConstants(const Tokens& tokens) {
  if (hasDecimalCommas(tokens))
    return tl::unexpected(sentence("these are decimal commas; a point is needed: 0.485"));
  if (const auto broken = brokenNumber(tokens))
    return tl::unexpected(sentence("the numbers cannot be told apart at '{}'", *broken));
  if (const std::size_t odd = oddGroup(tokens))
    return tl::unexpected(sentence("{} numbers in brackets", odd));
  GivenConstants given;
  given.syntax = sentence("numbers");
  given.isBare = true;
  if (const auto at = middle(tokens)) {
    const Tokens second(tokens.begin() + static_cast<std::ptrdiff_t>(*at) + 1, tokens.end());
    Tokens first(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(*at));
    first.emplace_back();
    first.back().startsLine = true;
    given.mean = allNumbers(first);
    given.spread = allNumbers(second);
    if (!isSound(given.mean) || !isSound(given.spread))
      return tl::unexpected(sentence("{} and {} numbers", given.mean.size(), given.spread.size()));
    return given;
  }
  const WrittenNumbers numbers = allNumbers(tokens);
  if (numbers.empty()) return tl::unexpected(sentence("there are no numbers"));
  const std::size_t count = numbers.size();
  if (count > 3 && count != 6) return tl::unexpected(sentence("{} numbers", count));
  const bool isPair = count == 2 || count == 6;
  const auto end = numbers.begin() + static_cast<std::ptrdiff_t>(isPair ? count / 2 : count);
  given.mean.assign(numbers.begin(), end);
  given.spread.assign(end, numbers.end());
  if (!isSound(given.mean) || (!given.spread.empty() && !isSound(given.spread)))
    return tl::unexpected(sentence("a number is out of range"));
  return given;
}

} // namespace normscope
