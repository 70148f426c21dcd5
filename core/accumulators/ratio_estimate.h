// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace normscope {

/// The uncertainty of a pooled mean when only some of a set's images have been read: images, not pixels, are
/// the sampling unit (Cochran, Sampling Techniques, ch. 6: ratio estimator with finite population
/// correction).
class RatioEstimate {
public:
  /// One image: the sum of its samples and their number.
  void add(double sum, double samples);
  void merge(const RatioEstimate& other);
  std::size_t images() const { return m_images; }
  /// Half-width of the 95 % interval of Σsums/Σsamples after `attempted` of `found` images:
  /// t·√((1 − a/A)/k · Σe²/(k − 1))/n̄ with e = S − R·n. 0 when all were attempted; none below 2 images.
  std::optional<double> halfWidth95(std::size_t attempted, std::size_t found) const;
  /// G₁ of the residuals e: how little their mean may be taken for Gaussian. 0 where they do not vary.
  double skewness() const;

private:
  double scatter() const; ///< Σe²

  std::size_t m_images = 0;
  double m_sum = 0, m_samples = 0;
  double m_sumSum = 0, m_sumSamples = 0, m_samplesSamples = 0;
  std::array<double, 4> m_cubes{}; ///< of S³, S²n, Sn², n³
};

/// The 97.5 % quantile of Student's t (Abramowitz and Stegun 26.7.5; error below 1e-6 from 20 degrees on).
double studentQuantile975(double degrees);

/// Fewer images than this give no interval: of few, a skewed set's mean is far from Gaussian.
inline constexpr std::size_t kImagesForInterval = 200;

/// What an interval is widened by that a scan was stopped at: looking again and again finds one that is too
/// narrow by chance.
inline constexpr double kStoppingFactor = 1.1;

} // namespace normscope
