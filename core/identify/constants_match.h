// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_text.h"
#include "identify/known_constants.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// On which scale constants are written.
enum class ConstantsUnit : std::uint8_t {
  unit,         ///< 0..1
  levels8,      ///< 0..255
  levels16,     ///< 0..65535
  signedUnit,   ///< −1..1
  dividedTwice, ///< 0..1/255: divided by 255 once too often
  own,          ///< the samples' own, of no known range: Hounsfield units, elevations; taken as they are
};
std::string_view name(ConstantsUnit unit); ///< "0..1", "0..255", "0..65535", "-1..1", "0..1/255", "own"
double fullScale(ConstantsUnit unit);      ///< how much of it is 1 in unit range

/// A mean on some scale as unit range, and back.
double meanInUnitRange(double mean, ConstantsUnit unit);
double meanOnScale(double unitMean, ConstantsUnit unit);
/// The same of a written number, with what its last digit counts there.
WrittenNumber meanInUnitRange(const WrittenNumber& mean, ConstantsUnit unit);
WrittenNumber stdInUnitRange(const WrittenNumber& spread, SpreadForm form, ConstantsUnit unit);
/// What scales, read in some form on some scale, as a standard deviation in unit range.
double stdInUnitRange(double spread, SpreadForm form, ConstantsUnit unit);

/// The one number that was copied with a wrong digit, or two of them exchanged; as text on the given scale.
struct DigitSlip {
  std::string written, published;
};

/// Published constants that given ones agree with, and how these must be read for that.
struct ConstantsMatch {
  const KnownConstants* known = nullptr;
  bool mean = false, std = false; ///< which of the two agree
  bool exact = false;             ///< to every digit written; else the last digit is off by one
  bool exactMean = false;         ///< the same of the mean alone
  ConstantsUnit unit = ConstantsUnit::unit, spreadUnit = ConstantsUnit::unit;
  SpreadForm form = SpreadForm::std;
  bool reversed = false;         ///< given in the order B, G, R
  bool symmetric = false;        ///< the order makes no difference
  bool complete = false;         ///< agrees in all that is given
  std::optional<DigitSlip> slip; ///< in the number that does not agree
  double distance = 0.0;         ///< RMS, unit range
  int surprise = 0;              ///< how unlikely that reading is before one looks
};

/// How far a number is from a published one.
enum class DigitAgreement : std::uint8_t { none, lastDigit, exact };
/// `tolerance`: of the published number; all in unit range.
DigitAgreement digitAgreement(const WrittenNumber& given, double known, double tolerance);

/// The most plausible reading under which published constants agree; none when none do. `given` without a
/// bias.
std::optional<ConstantsMatch> matchConstants(const GivenConstants& given);
/// The best one for the deviations alone, in the units and the order of a mean that was read otherwise.
std::optional<ConstantsMatch> matchSpread(const GivenConstants& given, ConstantsUnit unit);
/// Published constants from which a single number differs, by a digit; none when there are none.
std::optional<ConstantsMatch> matchWithSlip(const GivenConstants& given);
/// Core ML's bias is −mean/std, whatever the factor.
std::optional<ConstantsMatch> matchBias(const GivenConstants& given);

} // namespace normscope
