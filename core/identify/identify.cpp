// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/identify.h"

#include "identify/constants_findings.h"
#include "identify/set_comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kLargestUnitStd = 0.5; // of values in 0..1: half of them 0, half 1
double largest(const WrittenNumbers& numbers) {
  double result = 0.0;
  for (const WrittenNumber& number : numbers) result = std::max(result, std::abs(number.value));
  return result;
}

// By size alone.
ConstantsUnit guessUnit(const GivenConstants& given) {
  const double size = largest(given.mean);
  if (given.mean.empty()) {
    const double deviation = largest(given.spread);
    if (given.form == SpreadForm::factor)
      return deviation > 0.5 ? ConstantsUnit::unit : ConstantsUnit::levels8;
    const double unit = given.form == SpreadForm::variance ? std::sqrt(deviation) : deviation;
    return unit <= 1.0     ? ConstantsUnit::unit
           : unit <= 255.0 ? ConstantsUnit::levels8
                           : ConstantsUnit::levels16;
  }
  if (size > 300.0) return ConstantsUnit::levels16;
  if (size > 1.5) return ConstantsUnit::levels8;
  const bool negative = std::ranges::any_of(given.mean, [](const WrittenNumber& n) { return n.value < 0.0; });
  if (negative) return ConstantsUnit::signedUnit;
  return size > 0.0 && size < 1.0 / 255.0 ? ConstantsUnit::dividedTwice : ConstantsUnit::unit;
}

// The scale of what divides follows the mean's, unless that is impossible.
ConstantsUnit guessSpreadUnit(const GivenConstants& given, SpreadForm form, ConstantsUnit unit) {
  if (given.spread.empty()) return unit;
  const double size = largest(given.spread);
  const auto possible = [&](ConstantsUnit u) {
    const double std = stdInUnitRange(size, form, u);
    return std <= kLargestUnitStd && std > 0.01;
  };
  if (possible(unit)) return unit;
  for (const ConstantsUnit other : {ConstantsUnit::unit, ConstantsUnit::levels8})
    if (possible(other)) return other;
  return unit;
}

ConstantsReading readingOf(const GivenConstants& given, const std::optional<ConstantsMatch>& match) {
  ConstantsReading reading;
  reading.form = given.form.value_or(SpreadForm::std);
  reading.reversed = given.order == ChannelOrder::bgr;
  if (match) {
    reading.guessed = false;
    reading.unit = match->unit;
    reading.form = match->form;
    if (!match->symmetric) reading.reversed = match->reversed;
  } else {
    reading.unit = given.statistics ? ConstantsUnit::unit : guessUnit(given);
  }
  reading.divides = !given.spread.empty() && !dividesByNothing(given.spread);
  if (!given.spread.empty() && dividesByNothing(given.spread) && reading.unit == ConstantsUnit::unit)
    reading.divides = match && match->std; // in 0..1, 1 is what leaves it there
  if (match && match->std)
    reading.spreadUnit = match->spreadUnit;
  else
    reading.spreadUnit = reading.divides ? guessSpreadUnit(given, reading.form, reading.unit) : reading.unit;
  return reading;
}

// Core ML: y = factor·x + bias is (x − mean)/std with mean = −bias/factor.
GivenConstants withMean(const GivenConstants& given) {
  if (given.bias.empty() || given.spread.empty()) return given;
  GivenConstants result = given;
  result.mean = given.bias;
  for (std::size_t c = 0; c < result.mean.size(); ++c) {
    const double factor = given.spread[given.spread.size() == 1 ? 0 : c].value;
    result.mean[c] = {-given.bias[c].value / factor, std::abs(given.bias[c].step / factor)};
  }
  return result;
}

std::string listText(std::vector<double> values, double scale, bool reversed) {
  if (reversed) std::ranges::reverse(values);
  std::string text;
  for (const double value : values)
    text += fmt::format("{}{:.6g}", text.empty() ? "" : ", ", value * scale == 0.0 ? 0.0 : value * scale);
  return '[' + text + ']';
}

std::vector<std::pair<std::string, std::string>> restated(const Identification& found) {
  std::vector<std::pair<std::string, std::string>> lines;
  const auto add = [&](const char* title, double scale, bool reversed) {
    std::string text = found.mean.empty() ? "" : "mean=" + listText(found.mean, scale, reversed);
    if (!found.std.empty()) text += (text.empty() ? "std=" : ", std=") + listText(found.std, scale, reversed);
    lines.emplace_back(title, text);
  };
  if (std::max(found.mean.size(), found.std.size()) == 1) {
    add("0..1", 1.0, false);
    add("0..255", 255.0, false);
    return lines;
  }
  add("0..1, R G B", 1.0, false);
  add("0..255, R G B", 255.0, false);
  add("0..255, B G R", 255.0, true);
  return lines;
}

// Squares and what was divided twice have lost digits that are known.
void usePublishedDigits(Identification& found) {
  const ConstantsMatch& match = *found.match;
  const bool twice = match.unit == ConstantsUnit::dividedTwice;
  if (match.mean && twice && found.mean.size() == match.known->mean.size()) found.mean = match.known->mean;
  const bool squared = match.form == SpreadForm::variance;
  if (match.std && (twice || squared) && found.std.size() == match.known->std.size())
    found.std = match.known->std;
}

} // namespace

Identification identify(const GivenConstants& original, const DatasetStatistics* set) {
  Identification found;
  GivenConstants given = withMean(original);
  if (!original.bias.empty()) found.match = matchBias(original);
  if (!found.match) found.match = matchConstants(given);
  // Three bare numbers may as well be deviations.
  if (!found.match && original.isBare && given.spread.empty()) {
    GivenConstants asSpread = given;
    std::swap(asSpread.mean, asSpread.spread);
    for (const ConstantsUnit unit : {ConstantsUnit::unit, ConstantsUnit::levels8}) {
      if (found.match) break;
      found.match = matchSpread(asSpread, unit);
      if (found.match) given = asSpread;
    }
  } else if (!found.match && given.mean.empty()) {
    for (const ConstantsUnit unit : {ConstantsUnit::unit, ConstantsUnit::levels8})
      if (!found.match) found.match = matchSpread(given, unit);
  }
  found.reading = readingOf(given, found.match);
  std::optional<ConstantsMatch> spread;
  if (found.match && found.match->mean && !found.match->complete)
    spread = matchSpread(given, found.reading.unit);
  if (spread) {
    found.reading.form = spread->form;
    found.reading.spreadUnit = spread->spreadUnit;
  }
  for (const WrittenNumber& number : given.mean)
    found.mean.push_back(meanInUnitRange(number.value, found.reading.unit));
  if (found.reading.divides)
    for (const WrittenNumber& number : given.spread)
      found.std.push_back(stdInUnitRange(number.value, found.reading.form, found.reading.spreadUnit));
  if (found.reading.reversed) {
    std::ranges::reverse(found.mean);
    std::ranges::reverse(found.std);
  }
  if (found.match) usePublishedDigits(found);
  found.given = given;
  findConstants(found, spread);
  if (set) compareWithSet(found, *set);
  found.useAs = restated(found);
  return found;
}

std::vector<double> divisor(const Identification& found) {
  if (!found.std.empty()) return found.std;
  return std::vector<double>(std::max<std::size_t>(1, found.mean.size()),
                             1.0 / fullScale(found.reading.unit));
}

} // namespace normscope
