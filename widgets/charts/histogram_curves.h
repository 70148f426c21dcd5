// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QRect>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// Whose samples a histogram counts, and before or after which mode.
enum class Population { Set, Selection, Image };
enum class Domain { Input, OutputA, OutputB };

/// One channel's curve: equal bins over the common axis and what lies outside.
struct HistogramCurve {
  QString letter; ///< of the file, or what the mode calls its output: "R", "Y", "PC1"
  std::vector<double> counts;
  double below = 0, above = 0;
  double lostLow = 0, lostHigh = 0; ///< samples at 0 and full scale (input), or that storage loses (output)
  double total = 0;                 ///< samples
  double sum = 0;                   ///< of the values on the axis, for the mean
};

/// A histogram with all that a chart has to say about it.
struct HistogramCurves {
  std::vector<HistogramCurve> channels; ///< empty: nothing to show, see `reason`
  double low = 0, high = 256;           ///< the axis: left edge of the first bin, right edge of the last
  double full = 255; ///< the level of the files at the end of an axis of levels: 255, 65535, 1 of float files
  std::optional<std::pair<double, double>> guides; ///< what the storage type holds (output)
  std::size_t images = 0;                          ///< counted
  std::size_t population = 0; ///< images there are to count; more than were counted where they are a sample
  Provenance provenance = Provenance::none;
  QString reason; ///< why there is nothing to show

  /// Whether the axis is that of 256 bins over the files' levels, of input histograms.
  bool countsLevels() const { return !guides && low == 0.0 && high == 256.0; }
  double binWidth() const;
  double binCentre(std::size_t bin) const { return low + (static_cast<double>(bin) + 0.5) * binWidth(); }
  double shareLow() const; ///< over all channels' samples
  double shareHigh() const;
  QString lettersLow() const; ///< channels of which at least 0.05 % are lost below
  QString lettersHigh() const;
};

/// What a histogram is made from: immutable values, so that it can be made on any thread.
struct HistogramInput {
  std::shared_ptr<const Analysis> analysis;
  Domain domain = Domain::Input;
  std::string modeId; ///< for outputs
  Population population = Population::Set;
  std::vector<ImageId> images; ///< the selection, or the one image
  std::optional<QRect> region; ///< of the one image, upright coordinates; none: all of it
};

/// Whether pixels have to be read for it: a few images' output under a mode that their own histograms cannot
/// be sent through.
bool readsPixels(const HistogramInput& input);

/// Input histograms stand on 256 bins whatever the files' depth; output ones on the axis of the
/// mode's set histogram, so that image, selection and set can be compared. Where pixels have to be read, of a
/// large selection those of a seeded sample are.
HistogramCurves histogramCurves(const HistogramInput& input, const std::stop_token& stop = {});

} // namespace normscope
