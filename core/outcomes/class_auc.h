// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

struct ClassAuc;

/// Class numbers of the images that have one, 0 … classes − 1, beside whatever is judged of them.
struct ClassLabels {
  std::vector<std::uint32_t> labels;
  std::size_t classes = 0;
};

/// Hand and Till (2001): the mean over all pairs of classes of max(A, 1 − A), A being the probability that a
/// score of the one exceeds a score of the other, ties counting ½. NaN with fewer than two classes.
double classAuc(std::span<const double> scores, const ClassLabels& labels);

/// What chance reaches: the mean over pairs of 0.5 + 1.96·√((a + b + 1)/(12·a·b)) for a and b images.
double classAucNullBound(const ClassLabels& labels);

/// The probability that ranks of scores differ as much between classes when classes mean nothing: Kruskal and
/// Wallis (1952) with the correction for ties, by the χ² distribution. Unlike a mean over pairs it does not
/// miss one class of many that stands apart. NaN with fewer than two classes.
double classDifferenceP(std::span<const double> scores, const ClassLabels& labels);

/// Whether a score tells the classes apart: at 0.05 for brightness, contrast and channels together.
bool tellsByBrightness(const ClassAuc& auc);
bool tellsByChannel(const ClassAuc& auc);
/// Whether any of the three does.
bool tellsClasses(const ClassAuc& auc);
/// Whether there are classes that none of these tells apart.
bool isClassErased(const ClassAuc& auc);
/// Whether classes that the images tell apart cannot be told apart after a mode: what warnings and advice
/// call erased.
bool erasesClasses(const ClassAuc& source, const ClassAuc& after);

/// Scores rounded to 1e-9 of `spread`, so that what is equal but for rounding ties.
std::vector<double> roundedScores(std::span<const double> scores, double spread);

} // namespace normscope
