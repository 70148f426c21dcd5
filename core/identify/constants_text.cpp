// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_text.h"

#include "identify/constants_expression.h"
#include "identify/constants_keys.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

namespace normscope {
namespace {

using Kind = ConstantsToken::Kind;
using Tokens = std::vector<ConstantsToken>;

tl::unexpected<Error> expected(const Sentence& found) {
  return fail(ErrorCode::badUsage,
              sentence("{}; expected a mean and a standard deviation of 1 or 3 channels, such as "
                       "\"0.485 0.456 0.406 / 0.229 0.224 0.225\" or mean=[...], std=[...]",
                       found));
}

bool isSound(const WrittenNumbers& numbers) {
  return (numbers.size() == 1 || numbers.size() == 3) &&
         std::ranges::all_of(numbers, [](const WrittenNumber& n) {
           return std::isfinite(n.value) && std::abs(n.value) < 1e9;
         });
}

bool isFalseWord(std::string_view value) { return value == "false" || value == "False"; }

/// Gathers what names announce.
class Reader {
public:
  explicit Reader(const Tokens& tokens) : m_tokens(tokens), m_expression(tokens) {}

  GivenConstants read() {
    for (std::size_t at = 0; m_tokens[at].kind != Kind::end; ++at) {
      if (m_tokens[at].kind != Kind::name) continue;
      m_names.emplace(m_tokens[at].text);
      const std::string name = constantsName(m_tokens[at].text);
      m_names.insert(name);
      if (name == "normalize") readCall(at + 1);
      if (name == "do_rescale") m_unscaled = isFalseWord(m_tokens[valueAt(at + 1)].text);
      if (const ConstantsKey key = constantsKey(name); key != ConstantsKey::none) readKey(name, key, at + 1);
    }
    finish();
    return m_given;
  }
  bool hasNames() const { return !m_names.empty(); }
  std::size_t otherSize() const { return m_otherSize; }

private:
  // Normalize([...], [...])
  void readCall(std::size_t at) {
    if (!m_tokens[at].is('(') || !m_given.mean.empty()) return;
    ++at;
    const auto mean = m_expression.read(at, false);
    if (!mean || !m_tokens[at].is(',')) return;
    ++at;
    const auto spread = m_expression.read(at, false);
    if (!spread || !isSound(*mean) || !isSound(*spread)) return;
    m_given.mean = *mean;
    m_given.spread = *spread;
    m_given.form = SpreadForm::std;
  }

  // Where a value begins that a name just before `at` announces.
  std::size_t valueAt(std::size_t at) const {
    if (m_tokens[at].is(']') && m_tokens[at + 1].is('=')) ++at; // config["mean"] = ...
    if (m_tokens[at].is('=') || m_tokens[at].is(':')) return at + 1;
    return at;
  }

  void readKey(const std::string& name, ConstantsKey key, std::size_t after) {
    std::size_t at = valueAt(after);
    if (key == ConstantsKey::order) {
      if (const auto order = statedOrder(name, m_tokens[at].text); order && at > after) m_order = order;
      return;
    }
    if (at == after && (m_tokens[at].startsLine || (m_tokens[at].is('(') && !m_tokens[at].spaceBefore)))
      return; // np.mean(x)
    auto value = m_expression.read(at, true);
    // mean: Tuple[float, float, float] = (0.485, ...)
    for (std::size_t next = at; !value && next < at + 20 && m_tokens[next].kind != Kind::end; ++next) {
      if (next > at && m_tokens[next].startsLine) break;
      if (!m_tokens[next].is('=')) continue;
      std::size_t behind = next + 1;
      value = m_expression.read(behind, true);
      break;
    }
    if (!value) return;
    take(name, key, *value);
  }

  void take(const std::string& name, ConstantsKey key, const WrittenNumbers& value) {
    if (name == "mean_value" && value.size() == 1 && m_given.mean.size() < 3) { // one line per channel
      m_given.mean.push_back(value.front());
      return;
    }
    if (key == ConstantsKey::rescale) {
      m_rescaled = true;
      return;
    }
    if (!isSound(value)) {
      if (key == ConstantsKey::mean || key == ConstantsKey::std || key == ConstantsKey::variance)
        m_otherSize = value.size();
      return;
    }
    switch (key) {
    case ConstantsKey::mean:
      if (!m_given.mean.empty()) {
        ++m_given.more;
        break;
      }
      m_given.mean = value;
      if (const auto order = orderInName(name)) m_order = order;
      break;
    case ConstantsKey::std: takeSpread(value, SpreadForm::std); break;
    case ConstantsKey::variance: takeSpread(value, SpreadForm::variance); break;
    case ConstantsKey::factor:
      if (m_factor.empty()) m_factor = value;
      break;
    case ConstantsKey::bias:
      if (m_given.bias.empty()) m_given.bias = value;
      break;
    default: break;
    }
  }

  void takeSpread(const WrittenNumbers& value, SpreadForm form) {
    if (!m_given.spread.empty()) return;
    m_given.spread = value;
    m_given.form = form;
  }

  void finish() {
    const ConstantsSyntax syntax = constantsSyntax(m_names);
    m_given.syntax = syntax.name;
    m_given.order = m_order ? m_order : syntax.order;
    m_given.fullScale = syntax.fullScale;
    if (m_given.spread.empty() && !m_factor.empty()) {
      m_given.spread = m_factor;
      m_given.form = SpreadForm::factor;
    }
    if (!m_given.mean.empty()) m_given.bias.clear();
    if (m_given.mean.size() == 2) m_given.mean.resize(1);
    if (m_rescaled && !m_given.fullScale) m_given.fullScale = 1.0;
    if (m_unscaled) m_given.fullScale.reset(); // samples arrive as somebody else has scaled them
    // A lone "scale" or "bias" belongs to something else, but for the key that means nothing else.
    const bool isLone = m_given.mean.empty() && m_given.bias.empty() && m_given.form == SpreadForm::factor;
    if (isLone && !m_names.contains("net-scale-factor") && !m_names.contains("scalefactor"))
      m_given.spread.clear();
    if (m_given.mean.empty() && m_given.spread.empty()) m_given.bias.clear();
  }

  const Tokens& m_tokens;
  ConstantsExpression m_expression;
  GivenConstants m_given;
  WrittenNumbers m_factor;
  std::set<std::string, std::less<>> m_names;
  std::optional<ChannelOrder> m_order;
  bool m_rescaled = false, m_unscaled = false;
  std::size_t m_otherSize = 0;
};

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

Result<GivenConstants> bareNumbers(Tokens tokens) {
  GivenConstants given;
  given.syntax = sentence("numbers");
  given.isBare = true;
  WrittenNumbers numbers;
  if (const auto at = middle(tokens)) {
    const Tokens second(tokens.begin() + static_cast<std::ptrdiff_t>(*at) + 1, tokens.end());
    tokens.resize(*at);
    tokens.emplace_back();
    tokens.back().startsLine = true;
    given.mean = allNumbers(tokens);
    given.spread = allNumbers(second);
    if (!isSound(given.mean) || !isSound(given.spread))
      return expected(sentence("{} and {} numbers", given.mean.size(), given.spread.size()));
    return given;
  }
  numbers = allNumbers(tokens);
  if (numbers.empty()) return expected(sentence("there are no numbers"));
  switch (numbers.size()) {
  case 1:
  case 3: given.mean = numbers; break;
  case 2:
  case 6: {
    const auto half = static_cast<std::ptrdiff_t>(numbers.size() / 2);
    given.mean.assign(numbers.begin(), numbers.begin() + half);
    given.spread.assign(numbers.begin() + half, numbers.end());
    break;
  }
  default: return expected(sentence("{} numbers", numbers.size()));
  }
  if (!isSound(given.mean) || (!given.spread.empty() && !isSound(given.spread)))
    return expected(sentence("a number is out of range"));
  return given;
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

} // namespace

Result<GivenConstants> readConstants(std::string_view text) {
  if (text.size() > kLongestConstantsText)
    return expected(sentence("the text is longer than {} KiB", kLongestConstantsText / 1024));
  if (text.find('\0') != std::string_view::npos) return expected(sentence("this is no text"));
  if (auto own = ownDocument(text)) return *own;
  const Tokens tokens = constantsTokens(text);
  Reader reader(tokens);
  const GivenConstants given = reader.read();
  if (!given.mean.empty() || !given.spread.empty()) return given;
  if (reader.otherSize() != 0) return expected(sentence("{} values", reader.otherSize()));
  if (reader.hasNames()) return expected(sentence("no mean or std is named here"));
  return bareNumbers(tokens);
}

} // namespace normscope
