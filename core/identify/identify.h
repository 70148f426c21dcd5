// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/warnings.h"
#include "identify/constants_match.h"
#include "identify/constants_text.h"
#include "statistics/dataset_statistics.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// How constants are to be read: scale, form and order.
struct ConstantsReading {
  ConstantsUnit unit = ConstantsUnit::unit, spreadUnit = ConstantsUnit::unit;
  SpreadForm form = SpreadForm::std;
  bool reversed = false;    ///< given in the order B, G, R
  bool divides = false;     ///< false: nothing that scales is given, or it is 1 on a scale of levels
  bool scalesAlone = false; ///< nothing is subtracted: x/255
  bool guessed = true;      ///< by their size; else published constants settle it
};

/// One thing found out: in words, with a muted line beside it, and its numbers.
struct IdentificationFinding {
  std::string kind; ///< "constants", "units", "order", "deviation", "set", …
  Severity severity = Severity::information;
  Sentence message;
  Sentence detail; ///< may be empty
  std::vector<std::pair<std::string, double>> numbers;
};

/// Given constants beside a set's own, one channel: unit range. NaN where there is nothing to compare.
struct ChannelComparison {
  std::string name;
  double givenMean = 0, setMean = 0;
  double levels = 0;         ///< given − set, in levels of 255
  double standardErrors = 0; ///< the same in standard errors of the set's mean: std of image means / √images
  double givenStd = 0, pooledStd = 0, meanOfImageStds = 0, stdOfImageMeans = 0;
  double ratio = 0; ///< given std / pooled std
};

/// Whose constants they are, as far as numbers tell. The sentences are the same for every program.
struct Identification {
  GivenConstants given;
  std::optional<ConstantsMatch> match;
  ConstantsReading reading;
  std::vector<double> mean,
      std; ///< unit range, R, G, B or one channel; `std` empty when nothing is divided by, both
           ///< in a unit of no known range
  std::vector<IdentificationFinding> findings;
  std::vector<ChannelComparison> comparison;              ///< with a set
  std::vector<std::pair<std::string, std::string>> useAs; ///< units and order, the constants restated
};

/// Tells whose constants these are and compares them with `set` (null: none is open). Takes microseconds.
Identification identify(const GivenConstants& given, const DatasetStatistics* set = nullptr);

/// What divides in unit range for a pipeline that must have a divisor: `std`, or what leaves the scale as it
/// was, 1/255 where the constants are in levels.
std::vector<double> divisor(const Identification& identification);

/// The verdicts for people, one line each, then comparison and restated constants.
std::string identificationText(const Identification& identification);
/// Schema normscope.identification/1.
std::string identificationJson(const Identification& identification);

} // namespace normscope
