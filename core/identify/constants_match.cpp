// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace normscope {
namespace {

constexpr std::array kUnits{ConstantsUnit::unit, ConstantsUnit::levels8, ConstantsUnit::levels16,
                            ConstantsUnit::signedUnit, ConstantsUnit::dividedTwice};
constexpr std::array kForms{SpreadForm::std, SpreadForm::variance, SpreadForm::factor};
constexpr double kCoarsest = 0.006; // fewer digits than that say nothing
constexpr double kRounding = 2e-6;  // of float32

struct Agreement {
  bool near = false, exact = false, symmetric = false;
  double square = 0.0; ///< mean squared difference
};

bool isUniform(const std::vector<double>& values) {
  return std::ranges::all_of(values, [&](double x) { return x == values.front(); });
}

// Channel by channel; one number stands for all channels only where all are equal.
Agreement agreement(WrittenNumbers given, std::vector<double> known, double tolerance, bool reversed) {
  Agreement result;
  if (given.empty() || known.empty()) return result;
  if (given.size() == 1 && known.size() == 3 && isUniform(known)) known.resize(1);
  if (given.size() == 3 && known.size() == 1) known.resize(3, known.front());
  if (given.size() != known.size()) return result;
  result.symmetric = isUniform(known);
  if (reversed) std::ranges::reverse(given);
  result.near = result.exact = true;
  for (std::size_t c = 0; c < given.size(); ++c) {
    const DigitAgreement agrees = digitAgreement(given[c], known[c], tolerance);
    if (agrees == DigitAgreement::none) return {};
    if (agrees != DigitAgreement::exact) result.exact = false;
    const double off = given[c].value - known[c];
    result.square += off * off / static_cast<double>(given.size());
  }
  return result;
}

WrittenNumbers means(const GivenConstants& given, ConstantsUnit unit) {
  WrittenNumbers result = given.mean;
  for (WrittenNumber& number : result) number = meanInUnitRange(number, unit);
  return result;
}

WrittenNumbers deviations(const GivenConstants& given, SpreadForm form, ConstantsUnit unit) {
  WrittenNumbers result = given.spread;
  for (WrittenNumber& number : result) number = stdInUnitRange(number, form, unit);
  return result;
}

int surpriseOf(ConstantsUnit unit) {
  switch (unit) {
  case ConstantsUnit::unit:
  case ConstantsUnit::levels8: return 0;
  case ConstantsUnit::levels16:
  case ConstantsUnit::signedUnit: return 4;
  case ConstantsUnit::dividedTwice:
  case ConstantsUnit::own: return 8;
  }
  return 0;
}

// What the text says weighs more than what is usual.
int surpriseOf(const GivenConstants& given, SpreadForm form) {
  if (form == given.form.value_or(SpreadForm::std)) return 0;
  return given.form ? 6 : 5;
}

int surpriseOf(const GivenConstants& given, bool reversed) {
  if (!given.order) return reversed ? 1 : 0;
  return (*given.order == ChannelOrder::bgr) == reversed ? 0 : 3;
}

bool isOne(const WrittenNumbers& spread) {
  return std::ranges::all_of(spread, [](const WrittenNumber& n) { return n.value == 1.0; });
}

/// Keeps the best of all readings it is shown.
class Best {
public:
  void offer(const ConstantsMatch& match) {
    const auto rank = [](const ConstantsMatch& m) {
      return std::tuple(!m.exactMean, !m.complete, m.surprise + (m.exact ? 0 : 2), m.distance);
    };
    if (!m_best || rank(match) < rank(*m_best)) m_best = match;
  }
  const std::optional<ConstantsMatch>& get() const { return m_best; }

private:
  std::optional<ConstantsMatch> m_best;
};

void offerSpreads(Best& best, const GivenConstants& given, ConstantsMatch match, const Agreement& mean) {
  match.std = false;
  match.complete = given.spread.empty() || (match.known->std.empty() && isOne(given.spread));
  best.offer(match);
  if (given.spread.empty()) return;
  for (const SpreadForm form : kForms) {
    for (const ConstantsUnit unit : kUnits) {
      if (unit == ConstantsUnit::signedUnit && match.unit != unit) continue;
      // 0.5 and 0.25 are more likely somebody's own than Inception's with its std squared.
      if (form == SpreadForm::variance && given.form != form &&
          match.known->meaning == DeviationMeaning::convention)
        continue;
      const Agreement std = agreement(deviations(given, form, unit), match.known->std,
                                      match.known->stdTolerance, match.reversed);
      if (!std.near) continue;
      ConstantsMatch both = match;
      both.form = form;
      both.spreadUnit = unit;
      both.std = both.complete = true;
      both.exact = match.exact && std.exact;
      both.symmetric = mean.symmetric && std.symmetric;
      both.surprise += surpriseOf(given, form) + (unit == match.unit ? 0 : 7);
      both.distance = std::sqrt(mean.square + std.square);
      best.offer(both);
    }
  }
}

} // namespace

std::string_view name(ConstantsUnit unit) {
  switch (unit) {
  case ConstantsUnit::unit: return "0..1";
  case ConstantsUnit::levels8: return "0..255";
  case ConstantsUnit::levels16: return "0..65535";
  case ConstantsUnit::signedUnit: return "-1..1";
  case ConstantsUnit::dividedTwice: return "0..1/255";
  case ConstantsUnit::own: return "own";
  }
  return {};
}

double fullScale(ConstantsUnit unit) {
  switch (unit) {
  case ConstantsUnit::unit: return 1.0;
  case ConstantsUnit::levels8: return 255.0;
  case ConstantsUnit::levels16: return 65535.0;
  case ConstantsUnit::signedUnit: return 2.0;
  case ConstantsUnit::dividedTwice: return 1.0 / 255.0;
  case ConstantsUnit::own: return 1.0;
  }
  return 1.0;
}

double meanInUnitRange(double mean, ConstantsUnit unit) {
  return (unit == ConstantsUnit::signedUnit ? mean + 1.0 : mean) / fullScale(unit);
}

double meanOnScale(double unitMean, ConstantsUnit unit) {
  return unitMean * fullScale(unit) - (unit == ConstantsUnit::signedUnit ? 1.0 : 0.0);
}

WrittenNumber meanInUnitRange(const WrittenNumber& mean, ConstantsUnit unit) {
  return {meanInUnitRange(mean.value, unit), mean.step / fullScale(unit)};
}

WrittenNumber stdInUnitRange(const WrittenNumber& spread, SpreadForm form, ConstantsUnit unit) {
  const double value = stdInUnitRange(spread.value, form, unit);
  const double relative = spread.value != 0.0 ? std::abs(spread.step / spread.value) : 0.0;
  return {value, std::abs(value) * relative * (form == SpreadForm::variance ? 0.5 : 1.0)};
}

DigitAgreement digitAgreement(const WrittenNumber& given, double known, double tolerance) {
  const double off = std::abs(given.value - known);
  if (std::isnan(off)) return DigitAgreement::none;
  // Nothing but 0 is meant by 0: any number is small on some scale.
  if (known == 0.0) return off == 0.0 ? DigitAgreement::exact : DigitAgreement::none;
  const double slack = tolerance + kRounding * std::abs(known);
  const double step = std::min(given.step, kCoarsest);
  if (off <= 0.5001 * step + slack) return DigitAgreement::exact;
  return off <= 1.0001 * step + slack ? DigitAgreement::lastDigit : DigitAgreement::none;
}

double stdInUnitRange(double spread, SpreadForm form, ConstantsUnit unit) {
  switch (form) {
  case SpreadForm::std: return spread / fullScale(unit);
  case SpreadForm::variance: return std::sqrt(spread) / fullScale(unit);
  case SpreadForm::factor: return 1.0 / (spread * fullScale(unit));
  }
  return spread;
}

std::optional<ConstantsMatch> matchConstants(const GivenConstants& given) {
  Best best;
  for (const KnownConstants& known : knownConstants()) {
    for (const ConstantsUnit unit : kUnits) {
      for (const bool reversed : {false, true}) {
        const Agreement mean = agreement(means(given, unit), known.mean, known.meanTolerance, reversed);
        if (!mean.near || (reversed && mean.symmetric)) continue;
        ConstantsMatch match;
        match.known = &known;
        match.mean = true;
        match.exact = match.exactMean = mean.exact;
        match.unit = match.spreadUnit = unit;
        match.form = given.form.value_or(SpreadForm::std);
        match.reversed = reversed;
        match.symmetric = mean.symmetric;
        match.distance = std::sqrt(mean.square);
        match.surprise = surpriseOf(unit) + (mean.symmetric ? 0 : surpriseOf(given, reversed));
        offerSpreads(best, given, match, mean);
      }
    }
  }
  return best.get();
}

std::optional<ConstantsMatch> matchSpread(const GivenConstants& given, ConstantsUnit unit) {
  Best best;
  for (const KnownConstants& known : knownConstants()) {
    if (known.std.empty() || given.spread.empty() || known.meaning == DeviationMeaning::convention) continue;
    for (const SpreadForm form : kForms) {
      for (const bool reversed : {false, true}) {
        const Agreement std =
            agreement(deviations(given, form, unit), known.std, known.stdTolerance, reversed);
        if (!std.near || (reversed && std.symmetric)) continue;
        ConstantsMatch match;
        match.known = &known;
        match.std = true;
        match.complete = given.mean.empty();
        match.exact = std.exact;
        match.unit = match.spreadUnit = unit;
        match.form = form;
        match.reversed = reversed;
        match.symmetric = std.symmetric;
        match.distance = std::sqrt(std.square);
        match.surprise = surpriseOf(given, form) + (std.symmetric ? 0 : surpriseOf(given, reversed));
        best.offer(match);
      }
    }
  }
  return best.get();
}

std::optional<ConstantsMatch> matchBias(const GivenConstants& given) {
  Best best;
  for (const KnownConstants& known : knownConstants()) {
    if (known.std.empty() || known.mean.size() != known.std.size()) continue;
    std::vector<double> bias;
    for (std::size_t c = 0; c < known.mean.size(); ++c) bias.push_back(-known.mean[c] / known.std[c]);
    for (const bool reversed : {false, true}) {
      const Agreement found = agreement(given.bias, bias, 0.0, reversed);
      if (!found.near || (reversed && found.symmetric)) continue;
      ConstantsMatch match;
      match.known = &known;
      const Agreement std = agreement(deviations(given, SpreadForm::factor, ConstantsUnit::levels8),
                                      known.std, known.stdTolerance, reversed);
      match.mean = true;
      match.std = match.complete = std.near;
      match.exact = found.exact && (std.exact || !std.near);
      match.unit = match.spreadUnit = ConstantsUnit::levels8;
      match.form = SpreadForm::factor;
      match.reversed = reversed;
      match.symmetric = found.symmetric;
      match.distance = std::sqrt(found.square);
      match.surprise = found.symmetric ? 0 : surpriseOf(given, reversed);
      best.offer(match);
    }
  }
  return best.get();
}

} // namespace normscope
