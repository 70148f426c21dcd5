// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_match.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::size_t kFewestDigits = 3; // a shorter number is another number, not a wrong digit

std::string digitsOf(const std::string& text) {
  std::string digits;
  for (const char c : text)
    if (c >= '0' && c <= '9' && !(digits.empty() && c == '0')) digits += c;
  return digits;
}

// 458 for 485, 177 for 117.
bool isSlip(const std::string& written, const std::string& published) {
  if (written.size() != published.size()) return false;
  std::vector<std::size_t> off;
  for (std::size_t i = 0; i < written.size(); ++i)
    if (written[i] != published[i]) off.push_back(i);
  if (off.size() == 1) return true;
  return off.size() == 2 && off[1] == off[0] + 1 && written[off[0]] == published[off[1]] &&
         written[off[1]] == published[off[0]];
}

std::optional<DigitSlip> slipOf(const WrittenNumber& given, double published) {
  const int decimals = std::clamp(static_cast<int>(std::lround(-std::log10(given.step))), 0, 10);
  if (std::abs(given.step - std::pow(10.0, -decimals)) > 1e-3 * given.step) return {}; // computed
  DigitSlip slip{fmt::format("{:.{}f}", given.value, decimals), fmt::format("{:.{}f}", published, decimals)};
  const std::string digits = digitsOf(published < 0 ? "" : slip.published);
  if (digits.size() < kFewestDigits || !isSlip(digitsOf(slip.written), digits)) return {};
  return slip;
}

/// One reading of given constants as published ones, number by number.
class SlipSearch {
public:
  SlipSearch(const KnownConstants& known, ConstantsUnit unit, bool reversed)
      : m_known(known), m_unit(unit), m_reversed(reversed) {}

  std::optional<ConstantsMatch> search(const GivenConstants& given, SpreadForm form) {
    if (!compareMean(given.mean) || !compareSpread(given.spread, form)) return {};
    if (m_off != 1 || m_agreeing == 0 || !m_slip) return {};
    ConstantsMatch match;
    match.known = &m_known;
    match.mean = m_offMean == 0;
    match.std = m_hasSpread && m_off == m_offMean;
    match.unit = match.spreadUnit = m_unit;
    match.form = form;
    match.reversed = m_reversed;
    match.symmetric = isAlike(m_known.mean) && isAlike(m_known.std);
    match.slip = m_slip;
    return match;
  }

private:
  static bool isAlike(const std::vector<double>& values) {
    return std::ranges::all_of(values, [&](double x) { return x == values.front(); });
  }

  double knownAt(const std::vector<double>& values, std::size_t channel) const {
    return values[m_reversed ? values.size() - 1 - channel : channel];
  }

  bool compareMean(const WrittenNumbers& mean) {
    if (mean.size() != m_known.mean.size()) return false;
    for (std::size_t c = 0; c < mean.size(); ++c) {
      const double known = knownAt(m_known.mean, c);
      compare(digitAgreement(meanInUnitRange(mean[c], m_unit), known, m_known.meanTolerance), mean[c],
              meanOnScale(known, m_unit));
    }
    m_offMean = m_off;
    return true;
  }

  // What divides may be missing on both sides, or be the 1 that libraries want.
  bool compareSpread(const WrittenNumbers& spread, SpreadForm form) {
    m_hasSpread = !spread.empty() && !m_known.std.empty();
    const bool isOne = std::ranges::all_of(spread, [](const WrittenNumber& n) { return n.value == 1.0; });
    if (!m_hasSpread) return spread.empty() || isOne;
    if (spread.size() != m_known.std.size()) return false;
    for (std::size_t c = 0; c < spread.size(); ++c) {
      const double known = knownAt(m_known.std, c);
      compare(digitAgreement(stdInUnitRange(spread[c], form, m_unit), known, m_known.stdTolerance), spread[c],
              known * fullScale(m_unit));
    }
    return true;
  }

  void compare(DigitAgreement agrees, const WrittenNumber& given, double published) {
    if (agrees != DigitAgreement::none) {
      ++m_agreeing;
      return;
    }
    ++m_off;
    m_slip = slipOf(given, published);
  }

  const KnownConstants& m_known;
  ConstantsUnit m_unit;
  bool m_reversed, m_hasSpread = false;
  int m_off = 0, m_offMean = 0, m_agreeing = 0;
  std::optional<DigitSlip> m_slip;
};

} // namespace

std::optional<ConstantsMatch> matchWithSlip(const GivenConstants& given) {
  const SpreadForm form = given.form.value_or(SpreadForm::std);
  if (form != SpreadForm::std && !given.spread.empty() && given.spread.front().value != 1.0) return {};
  for (const KnownConstants& known : knownConstants())
    for (const ConstantsUnit unit : {ConstantsUnit::unit, ConstantsUnit::levels8})
      for (const bool reversed : {false, true})
        if (auto match = SlipSearch(known, unit, reversed).search(given, form)) return match;
  return {};
}

} // namespace normscope
