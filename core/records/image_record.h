// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/exact_total.h"
#include "accumulators/histogram.h"
#include "base/hash.h"
#include "base/sentence.h"
#include "image/image.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace normscope {

/// One channel of one image. Sums run over finite samples, in unit range.
struct ChannelRecord {
  Histogram histogram;
  LinearTotal sum;
  SquareTotal sumOfSquares;
  std::uint64_t finite = 0; ///< finite samples, = pixels for integer images
  std::uint64_t nan = 0, positiveInfinity = 0, negativeInfinity = 0;
  std::uint64_t atMin = 0; ///< samples at 0
  std::uint64_t atMax = 0; ///< samples at full scale
  double min = 0.0;        ///< code values; 0 when nothing is finite
  double max = 0.0;

  // What nearly every question asks first, from the sums above; unit range, population formulas.
  double mean = 0.0;
  double variance = 0.0;
  std::optional<double> noise; ///< σ̂ of the noise (NoiseEstimate), unit range; none where nothing told
};

/// All that one image tells: the sufficient statistic of every pointwise question. Immutable once made.
struct ImageRecord {
  ImageHeader header;
  int width = 0; ///< upright, by the scan's orientation policy
  int height = 0;
  std::uint64_t fileBytes = 0;
  Hash128 contentHash;
  Hash128 pixelHash;                   ///< of size, orientation, format in memory and all samples
  bool isLabelMap = false;             ///< see LabelMapTest
  bool damaged = false;                ///< counts only because damaged images were asked for
  std::vector<Sentence> notes;         ///< harmless remarks of the decoder
  std::vector<ChannelRecord> channels; ///< 1 (Y) or 3 (R, G, B)
  std::array<SquareTotal, 3>
      crossProducts; ///< Σ R·G, Σ R·B, Σ G·B over pixels finite in all channels; three channels only
  std::uint64_t crossPixels = 0;

  std::uint64_t pixels() const { return header.pixels(); }
  /// Channel c of the set's channels: a gray image stands in for R, G and B alike.
  const ChannelRecord& channel(std::size_t c) const {
    return channels.size() == 1 ? channels[0] : channels[c];
  }
  /// Mean over the channels' means, unit range.
  double brightness() const;
  /// Mean and population variance over all samples of all channels, unit range.
  double jointMean() const { return m_joint.mean; }
  double jointVariance() const { return m_joint.variance; }
  /// Population covariance of channels a and b over this image, unit range.
  double covariance(std::size_t a, std::size_t b) const {
    return a == b || channels.size() == 1 ? channel(a).variance : m_joint.covariances[a + b - 1];
  }
  /// Computes the two above from the sums; called once, when all sums are there.
  void finish();

  /// What finish() computes, kept by those who store a record: 113-bit arithmetic takes longer than all of
  /// the rest of reading it back.
  struct Joint {
    double mean = 0.0, variance = 0.0;
    std::array<double, 3> covariances{}; ///< of (0,1) (0,2) (1,2)
  };
  const Joint& joint() const { return m_joint; }
  void setJoint(const Joint& joint) { m_joint = joint; }

private:
  Joint m_joint;
};

} // namespace normscope
