// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/between_images.h"
#include "outcomes/curve_response.h"
#include "outcomes/outcome.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace normscope {

using ChannelMatrix = std::array<std::array<double, 3>, 3>;

/// One image before and after a mode: the ground of every measure over images. Of each array the first
/// `channels` of the transform count.
struct ImageMeasure {
  ImageId id = 0;
  double pixels = 0;
  std::array<ImageMoments, 3> before; ///< of x in levels, in the mode's own channel basis
  std::array<ImageMoments, 3> after;  ///< of y
  std::array<double, 3> min{kUnknown, kUnknown, kUnknown}; ///< of y, where the mode has a point map
  std::array<double, 3> max{kUnknown, kUnknown, kUnknown};
  std::optional<ChannelMatrix> covariance;                   ///< of y within the image, where it is known
  std::array<double, 3> noise{kUnknown, kUnknown, kUnknown}; ///< σ̂ of y's noise
  /// The mode's response to noise of the image's own strength, times the pooled deviation of x: over the
  /// pooled deviation of y it is the noise gain. Unknown like the noise itself.
  std::array<double, 3> raisedNoise{kUnknown, kUnknown, kUnknown};
};

/// Deviation of an image's noise, root mean square over its channels, unit range. NaN where it is not known.
/// Images of which it is unknown or 0 tell nothing of how a mode answers to noise.
double noiseOf(const ImageRecord& image);

/// The moments of an image's channels (R, G, B or Y), in unit range.
using UnitMoments = std::array<ImageMoments, 3>;
std::vector<UnitMoments> unitMoments(const ScanResult& scan, std::span<const ImageId> members,
                                     std::size_t channels);

/// Measures images by their records alone, for modes with a point map or a colour map; covariance is unknown
/// where a curve or a bound bends the map. Images are added in the order that their numbers are added up in.
class RecordMeasurement {
public:
  /// `set`: the moments of all images that will be added.
  RecordMeasurement(const Transform& transform, std::span<const UnitMoments> set);
  void add(ImageId id, const ImageRecord& image);
  std::vector<ImageMeasure> take() { return std::move(m_measures); }
  /// Whether nothing so far was summed over bins of float samples.
  bool isExact() const { return m_isExact; }

private:
  ImageMoments inLevels(const ImageMoments& unit) const;
  ImageMoments momentsOf(const ImageRecord& image, std::size_t c) const;
  double noiseOfChannel(const ImageRecord& image, std::size_t c) const;
  double covarianceOf(const ImageRecord& image, std::size_t a, std::size_t b) const;
  void measurePoints(ImageMeasure& measure, const ImageRecord& image, const PointMap& maps);
  void measureColors(ImageMeasure& measure, const ImageRecord& image, const ColorMap& map) const;
  void mapCurve(const ChannelMap& map, const ChannelRecord& channel, std::size_t c);
  ImageMoments outputMoments(const ChannelMap& map, const ChannelRecord& channel, std::size_t c);
  double slopeOf(const ChannelMap& map, const ChannelRecord& channel);
  bool isStraight(const ChannelMap& map, const ChannelRecord& channel) const;

  const Transform& m_transform;
  double m_full;
  std::size_t m_channels;
  std::array<std::array<std::vector<double>, 3>, 3> m_curves; // y by code, by channel and depth
  std::vector<double> m_x, m_y;                               // bin by bin, of the last channel
  CurveResponse m_response;
  bool m_isExact = true;
  std::array<double, 3> m_spread{}; // pooled deviation of x per channel (R, G, B), in levels
  std::vector<ImageMeasure> m_measures;
};

/// The measures of all these images, which were read.
std::vector<ImageMeasure> measuresFromRecords(const Transform& transform, const ScanResult& scan,
                                              std::span<const ImageId> members);

/// Fills in all that follows from images' measures: channel means, deviations and ranges, relative
/// information, noise gain and share, class AUC, condition number of channels, split shift, and the same by
/// split.
void measureOverImages(ModeOutcome& outcome, std::span<const ImageMeasure> images, const ScanResult& scan,
                       const std::string& fitSplit, Provenance provenance);

/// The channels' condition number, of all pixels of the images; nothing where a covariance is not known.
void measureCondition(ModeOutcome& outcome, std::span<const ImageMeasure> images, Provenance provenance);

/// The set before any mode: the measures over images of identity, from the records.
ModeOutcome sourceOutcome(const ScanResult& scan, const DatasetStatistics& all, const std::string& fitSplit);

} // namespace normscope
