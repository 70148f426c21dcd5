// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_text.h"

#include "identify/constants_arguments.h"
#include "identify/constants_bare.h"
#include "identify/constants_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

tl::unexpected<Error> expected(const Sentence& found) {
  return fail(ErrorCode::badUsage,
              sentence("{}; expected a mean and a standard deviation of 1 or 3 channels, such as "
                       "\"0.485 0.456 0.406 / 0.229 0.224 0.225\" or mean=[...], std=[...]",
                       found));
}

// NormScope's own document: unit range, R, G, B, every digit.
std::optional<GivenConstants> ownDocument(std::string_view text) {
  if (text.find("normscope.statistics/1") == std::string_view::npos) return {};
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object() || !json.contains("channels") || !json["channels"].is_array()) return {};
  GivenConstants given;
  given.syntax = sentence("NormScope's statistics");
  given.form = SpreadForm::std;
  given.order = ChannelOrder::rgb;
  given.fullScale = 1.0;
  given.statistics = true;
  for (const auto& channel : json["channels"]) {
    for (const auto& [member, numbers] : {std::pair("mean", &given.mean), std::pair("std", &given.spread)}) {
      if (!channel.is_object() || !channel.contains(member) || !channel[member].is_number()) return {};
      numbers->push_back({channel[member].get<double>(), 0.0});
    }
  }
  if (!isSound(given.mean)) return {};
  return given;
}

// The text without names but "nan" and the like.
std::optional<std::string_view> noNumberWord(const std::vector<ConstantsToken>& tokens) {
  std::optional<std::string_view> found;
  for (const ConstantsToken& token : tokens) {
    if (token.kind != ConstantsToken::Kind::name) continue;
    if (!isNoNumberWord(token.text)) return {};
    found = token.text;
  }
  return found;
}

} // namespace

bool isSound(const WrittenNumbers& numbers) {
  return (numbers.size() == 1 || numbers.size() == 3) &&
         std::ranges::all_of(numbers, [](const WrittenNumber& n) {
           return std::isfinite(n.value) && std::abs(n.value) < 1e9;
         });
}

Result<GivenConstants> readConstants(std::string_view text) {
  if (text.size() > kLongestConstantsText)
    return expected(sentence("the text is longer than {} KiB", kLongestConstantsText / 1024));
  if (text.find('\0') != std::string_view::npos) return expected(sentence("this is no text"));
  if (auto own = ownDocument(text)) return *own;
  const std::vector<ConstantsToken> tokens = constantsTokens(text);
  const NamedConstants named = namedConstants(tokens);
  if (named.problem) return expected(*named.problem);
  if (!named.given.mean.empty() || !named.given.spread.empty()) return named.given;
  if (const auto word = noNumberWord(tokens)) return expected(sentence("'{}' is no number", *word));
  if (named.hasNames) return expected(sentence("no mean or std is named here"));
  const auto bare = bareConstants(tokens);
  if (!bare) return expected(bare.error());
  return *bare;
}

} // namespace normscope
