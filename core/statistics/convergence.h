// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/ratio_estimate.h"
#include "records/image_record.h"
#include "records/scan_result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace normscope {

/// One channel's pooled mean and population standard deviation in unit range when only some of a set's images
/// have been read, with the half-widths of their 95 % intervals; images are the sampling unit.
class PooledEstimate {
public:
  /// One image: the number of its samples, their sum and the sum of their squares.
  void add(double samples, double sum, double sumOfSquares);
  double mean() const; ///< NaN when empty
  double std() const;  ///< NaN when empty
  std::optional<double> meanHalfWidth95(std::size_t attempted, std::size_t found) const;
  /// By linearization (Cochran, Sampling Techniques, ch. 6; Särndal et al., ch. 5.5): the variance
  /// V = Q/n − (S/n)² has the residuals e = Q − 2μS + (μ² − V)n per image, whose scatter gives V's
  /// half-width as for a ratio, and σ's is that over 2σ. 0 when all were attempted; none below 2 images.
  std::optional<double> stdHalfWidth95(std::size_t attempted, std::size_t found) const;

private:
  RatioEstimate m_ratio;
  double m_samples = 0, m_sum = 0, m_squares = 0;
  // Sums over images of products of samples (n), sum (S) and sum of squares (Q).
  double m_qq = 0, m_qs = 0, m_qn = 0, m_ss = 0, m_sn = 0, m_nn = 0;
};

/// What was known after some images.
struct ConvergencePoint {
  struct Channel {
    double mean = 0, std = 0;                              ///< pooled, unit range
    std::optional<double> meanHalfWidth95, stdHalfWidth95; ///< none while too few images are in
    bool operator==(const Channel&) const = default;
  };
  std::size_t attempted = 0, read = 0;
  std::vector<Channel> channels; ///< 1 (gray images only so far) or 3
  bool operator==(const ConvergencePoint&) const = default;

  /// The widest half-width of the channel means, unit range; none while some channel has none.
  std::optional<double> meansKnownTo() const;
};

/// How a set's channel means and standard deviations settle while its images come in, at some 130 places that
/// lie ever farther apart. Images count in the order of reading, whatever order they are done in: those done
/// first are the small ones, or the ones somebody looks at. One image costs O(log waiting).
class Convergence {
public:
  /// Of a set of `found` images. Drawn by path there are no intervals before the end.
  Convergence(std::size_t found, const ScanOptions& options);
  void add(ImageId id, const ImageRecord* record); ///< null: the image was tried and failed

  /// After all images that are done without a gap; no channels before one of them was read.
  ConvergencePoint now() const;
  const std::vector<ConvergencePoint>& points() const { return m_points; }
  std::size_t found() const { return m_found; }
  /// Images that must be read before there are intervals; more than there are when there will be none.
  std::size_t imagesNeeded() const { return m_atLeast; }

private:
  struct Image { ///< what an image adds; no channels: it failed
    struct Channel {
      double samples, sum, squares;
    };
    std::vector<Channel> channels;
    bool hasColour = false;
  };
  void take(const Image& image);

  std::size_t m_found, m_atLeast;
  double m_step;
  std::shared_ptr<const std::vector<std::uint32_t>> m_placeOf; ///< in the order of reading, by image
  std::map<std::size_t, Image> m_waiting;                      ///< done before their turn, by place
  std::size_t m_attempted = 0, m_read = 0, m_next = 1;
  bool m_hasColour = false;
  std::array<PooledEstimate, 3> m_channels;
  std::vector<ConvergencePoint> m_points;
};

} // namespace normscope
