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

constexpr double kLeastLevels = 16.0; // a divisor of levels is not smaller

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
  const bool negative = std::ranges::any_of(given.mean, [](const WrittenNumber& n) { return n.value < 0.0; });
  if (size > 65535.0 || (negative && size > 1.5)) return ConstantsUnit::own;
  if (size > 300.0) return ConstantsUnit::levels16;
  if (size > 1.5) return ConstantsUnit::levels8;
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

bool areAlike(const WrittenNumbers& numbers) {
  return std::ranges::all_of(numbers,
                             [&](const WrittenNumber& n) { return n.value == numbers.front().value; });
}

// By what all channels are divided where nothing is subtracted from them; none where something is.
std::optional<double> loneDivisor(const GivenConstants& given) {
  const bool subtracts = !given.bias.empty() || largest(given.mean) > 0.0;
  if (subtracts || given.spread.empty() || !areAlike(given.spread)) return {};
  const double scale = given.spread.front().value;
  const bool isFactor = given.form == SpreadForm::factor;
  if (!(scale > 0.0) || given.form == SpreadForm::variance) return {};
  // A std without a mean is x/255 only where it is no deviation.
  if (given.mean.empty() && !isFactor && scale < kLeastLevels) return {};
  return isFactor ? 1.0 / scale : scale;
}

ConstantsUnit unitOfDivisor(double divisor) {
  if (divisor < kLeastLevels) return ConstantsUnit::unit;
  return divisor < 32767.0 ? ConstantsUnit::levels8 : ConstantsUnit::levels16;
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
  if (found.mean.empty() && found.std.empty()) return lines;
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

// Published constants that all of it agrees with; else but for a digit; else with a part of it.
std::optional<ConstantsMatch> matchOf(const GivenConstants& original, const GivenConstants& withMean) {
  std::optional<ConstantsMatch> match;
  if (!original.bias.empty()) match = matchBias(original);
  if (!match) match = matchConstants(withMean);
  if (match && match->complete) return match;
  const auto slip = matchWithSlip(withMean);
  return slip ? slip : match;
}

} // namespace

Identification identify(const GivenConstants& original, const DatasetStatistics* set) {
  Identification found;
  GivenConstants given = withMean(original);
  const std::optional<double> divisor = loneDivisor(given);
  if (divisor && given.mean.empty()) given.mean = {{0.0, 0.0}};
  found.match = matchOf(original, given);
  // 0 is a mean in −1..1 as well, but what subtracts nothing is no such thing.
  const bool isUnit = found.match && found.match->complete && found.match->unit != ConstantsUnit::signedUnit;
  if (divisor && !isUnit) found.match.reset();
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
  found.reading.scalesAlone = divisor.has_value();
  if (divisor && !found.match) found.reading.unit = found.reading.spreadUnit = unitOfDivisor(*divisor);
  std::optional<ConstantsMatch> spread;
  if (found.match && found.match->mean && !found.match->complete && !found.match->slip)
    spread = matchSpread(given, found.reading.unit);
  if (spread) {
    found.reading.form = spread->form;
    found.reading.spreadUnit = spread->spreadUnit;
  }
  const bool hasRange = found.reading.unit != ConstantsUnit::own;
  for (const WrittenNumber& number : given.mean)
    if (hasRange) found.mean.push_back(meanInUnitRange(number.value, found.reading.unit));
  if (found.reading.divides && hasRange)
    for (const WrittenNumber& number : given.spread)
      found.std.push_back(stdInUnitRange(number.value, found.reading.form, found.reading.spreadUnit));
  if (found.reading.reversed) {
    std::ranges::reverse(found.mean);
    std::ranges::reverse(found.std);
  }
  if (found.match) usePublishedDigits(found);
  found.given = given;
  if (divisor) found.given.mean = original.mean;
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
