// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/set_comparison.h"

#include "base/constants.h"
#include "base/number_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr double kLevels = 255.0;
constexpr double kFarErrors = 3.0; // a mean of this set's own population is rarely further off

std::vector<double> spread(std::vector<double> values, std::size_t channels) {
  if (values.size() == 1) values.resize(channels, values.front());
  return values;
}

double rootMeanSquare(const std::vector<double>& values) {
  double sum = 0.0;
  for (const double value : values) sum += value * value;
  return values.empty() ? kNaN : std::sqrt(sum / static_cast<double>(values.size()));
}

// In levels, over channels.
double meanDistance(const std::vector<double>& mean, const std::vector<ChannelComparison>& rows) {
  std::vector<double> off;
  for (std::size_t c = 0; c < rows.size(); ++c) off.push_back((mean[c] - rows[c].setMean) * kLevels);
  return rootMeanSquare(off);
}

struct Deviation {
  Sentence (*name)();
  double ChannelComparison::*value;
};
constexpr std::array kDeviations{
    Deviation{[] { return sentence("pooled deviation"); }, &ChannelComparison::pooledStd},
    Deviation{[] { return sentence("mean of the deviations of single images"); },
              &ChannelComparison::meanOfImageStds},
    Deviation{[] { return sentence("deviation of the image means"); }, &ChannelComparison::stdOfImageMeans}};

// RMS of the logarithm of given / own; also for what the given one would be squared or rooted.
double stdDistance(const std::vector<ChannelComparison>& rows, const Deviation& own, double power = 1.0) {
  std::vector<double> off;
  off.reserve(rows.size());
  for (const ChannelComparison& row : rows)
    off.push_back(std::log(std::pow(row.givenStd, power) / (row.*own.value)));
  const double distance = rootMeanSquare(off);
  return std::isfinite(distance) ? distance : kNaN;
}

double ratioTo(const std::vector<ChannelComparison>& rows, const Deviation& own) {
  double sum = 0.0;
  for (const ChannelComparison& row : rows) sum += std::log(row.givenStd / (row.*own.value));
  return std::exp(sum / static_cast<double>(rows.size()));
}

// Equal to every digit that was written.
bool isOwn(const WrittenNumbers& written, const std::vector<double>& values, double scale, bool reversed) {
  if (written.size() != values.size()) return false;
  for (std::size_t c = 0; c < values.size(); ++c) {
    const double own = values[reversed ? values.size() - 1 - c : c] * scale;
    if (!(std::abs(written[c].value - own) <= 0.5001 * written[c].step + 1e-9 * std::abs(own))) return false;
  }
  return true;
}

std::vector<ChannelComparison> rowsOf(const Identification& found, const DatasetStatistics& set) {
  const std::size_t channels = std::max(set.channels.size(), found.mean.size());
  const auto mean = spread(found.mean, channels), std = spread(found.std, channels);
  std::vector<ChannelComparison> rows;
  rows.reserve(channels);
  for (std::size_t c = 0; c < channels; ++c) {
    const ChannelStatistics& own = set.channels[set.channels.size() == 1 ? 0 : c];
    ChannelComparison row;
    row.name = channelName(c, channels);
    row.givenMean = mean.empty() ? kNaN : mean[c];
    row.setMean = own.mean;
    row.levels = (row.givenMean - own.mean) * kLevels;
    const double error = own.stdOfImageMeans / std::sqrt(static_cast<double>(set.images));
    row.standardErrors = set.images > 1 && error > 0.0 ? (row.givenMean - own.mean) / error : kNaN;
    row.givenStd = std.empty() ? kNaN : std[c];
    row.pooledStd = own.std;
    row.meanOfImageStds = own.meanOfImageStds;
    row.stdOfImageMeans = own.stdOfImageMeans;
    row.ratio = own.std > 0.0 ? row.givenStd / own.std : kNaN;
    rows.push_back(row);
  }
  return rows;
}

std::vector<double> column(const std::vector<ChannelComparison>& rows, double ChannelComparison::*value) {
  std::vector<double> result;
  result.reserve(rows.size());
  for (const ChannelComparison& row : rows) result.push_back(row.*value);
  return result;
}

void findMean(Identification& found, std::uint64_t images) {
  const auto& rows = found.comparison;
  if (found.mean.empty()) return;
  const std::vector<double> given = column(rows, &ChannelComparison::givenMean);
  const double distance = meanDistance(given, rows);
  double worst = 0.0;
  for (const ChannelComparison& row : rows)
    worst = std::isnan(row.standardErrors) ? worst : std::max(worst, std::abs(row.standardErrors));
  const bool own = isOwn(found.given.mean, column(rows, &ChannelComparison::setMean),
                         fullScale(found.reading.unit), found.reading.reversed) &&
                   found.reading.unit != ConstantsUnit::signedUnit;
  std::vector<Sentence> levels;
  for (const ChannelComparison& row : rows) levels.push_back(sentence("{} {:+.1f}", row.name, row.levels));
  const Sentence message =
      own ? sentence("The mean is this set's own, to every digit given")
      : images > 1 && worst < kFarErrors
          ? sentence("The mean is {:.1f} levels from this set's own: within what {} images leave open",
                     distance, images)
          : sentence("The mean is {:.1f} levels from this set's own", distance);
  found.findings.push_back({"set-mean",
                            Severity::information,
                            message,
                            sentence("{} levels · standard errors up to {:.1f} · {} images",
                                     Sentence::joined(std::move(levels), " · "), worst, images),
                            {{"rms_levels", distance}, {"worst_standard_errors", worst}}});
  if (given.size() < 3) return;
  const std::vector<double> swapped(given.rbegin(), given.rend());
  const double reverse = meanDistance(swapped, rows);
  if (own || !(reverse < 0.5 * distance) || distance < 2.0) return;
  found.findings.push_back(
      {"set-order",
       Severity::warning,
       sentence("Read in the reverse order, the mean fits this set better: {:.1f} instead of {:.1f} levels",
                reverse, distance),
       sentence("the constants may be in the other order, or the images were"),
       {{"rms_levels", distance}, {"rms_levels_reversed", reverse}}});
}

void findStd(Identification& found) {
  const auto& rows = found.comparison;
  if (found.std.empty()) return;
  const Deviation* nearest = nullptr;
  double least = 0.0;
  std::vector<Sentence> ratios;
  for (const Deviation& own : kDeviations) {
    const double distance = stdDistance(rows, own);
    if (std::isnan(distance)) continue;
    ratios.push_back(sentence("{:.2f} of the {}", ratioTo(rows, own), own.name()));
    if (nearest && distance >= least) continue;
    nearest = &own;
    least = distance;
  }
  if (!nearest) return;
  const bool own = found.reading.form == SpreadForm::std &&
                   isOwn(found.given.spread, column(rows, nearest->value),
                         fullScale(found.reading.spreadUnit), found.reading.reversed);
  const bool pooled = nearest == &kDeviations[0];
  found.findings.push_back(
      {"set-std",
       own && !pooled ? Severity::warning : Severity::information,
       own ? sentence("The std is this set's own {}, to every digit given", nearest->name())
           : sentence("The std is nearest to this set's {}: {:.2f} times", nearest->name(),
                      ratioTo(rows, *nearest)),
       Sentence::joined(std::move(ratios), " · "),
       {{"ratio_to_pooled", ratioTo(rows, kDeviations[0])},
        {"ratio_to_mean_of_image_stds", ratioTo(rows, kDeviations[1])},
        {"ratio_to_std_of_image_means", ratioTo(rows, kDeviations[2])}}});
  if (!found.reading.guessed || found.reading.form == SpreadForm::factor) return;
  // Squares read as deviations, or the other way round: unmistakable only beside the set's own.
  const bool asVariance = found.reading.form == SpreadForm::variance;
  const double other = stdDistance(rows, kDeviations[0], asVariance ? 2.0 : 0.5);
  if (!(other < 0.25 * stdDistance(rows, kDeviations[0]))) return;
  found.findings.push_back({asVariance ? "deviation-given-as-variance" : "variance-given-as-deviation",
                            Severity::error,
                            asVariance
                                ? sentence("The variance is a standard deviation: unsquared it fits this set")
                                : sentence("The std is a variance: its root fits this set"),
                            {},
                            {{"rms_log_ratio", other}}});
}

} // namespace

void compareWithSet(Identification& identification, const DatasetStatistics& set) {
  if (set.channels.empty() || set.images == 0) return;
  identification.comparison = rowsOf(identification, set);
  findMean(identification, set.images);
  findStd(identification);
}

} // namespace normscope
