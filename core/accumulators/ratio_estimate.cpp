// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/ratio_estimate.h"

#include <algorithm>
#include <cmath>

namespace normscope {

void RatioEstimate::add(double sum, double samples) {
  ++m_images;
  m_sum += sum;
  m_samples += samples;
  m_sumSum += sum * sum;
  m_sumSamples += sum * samples;
  m_samplesSamples += samples * samples;
  m_cubes[0] += sum * sum * sum;
  m_cubes[1] += sum * sum * samples;
  m_cubes[2] += sum * samples * samples;
  m_cubes[3] += samples * samples * samples;
}

void RatioEstimate::merge(const RatioEstimate& other) {
  m_images += other.m_images;
  m_sum += other.m_sum;
  m_samples += other.m_samples;
  m_sumSum += other.m_sumSum;
  m_sumSamples += other.m_sumSamples;
  m_samplesSamples += other.m_samplesSamples;
  for (std::size_t i = 0; i < m_cubes.size(); ++i) m_cubes[i] += other.m_cubes[i];
}

double RatioEstimate::scatter() const {
  const double r = m_sum / m_samples;
  return std::max(0.0, m_sumSum - 2.0 * r * m_sumSamples + r * r * m_samplesSamples);
}

double RatioEstimate::skewness() const {
  const double squares = m_samples > 0 ? scatter() : 0.0;
  if (!(squares > 1e-12 * m_sumSum)) return 0.0; // nothing but rounding
  const double r = m_sum / m_samples, k = static_cast<double>(m_images);
  const double cubes = m_cubes[0] - 3.0 * r * m_cubes[1] + 3.0 * r * r * m_cubes[2] - r * r * r * m_cubes[3];
  return cubes / k / std::pow(squares / k, 1.5);
}

std::optional<double> RatioEstimate::halfWidth95(std::size_t attempted, std::size_t found) const {
  if (attempted >= found) return 0.0;
  if (m_images < 2 || m_samples <= 0) return std::nullopt;
  const auto k = static_cast<double>(m_images);
  const double unread = 1.0 - static_cast<double>(attempted) / static_cast<double>(found);
  return studentQuantile975(k - 1) * std::sqrt(unread / k * scatter() / (k - 1)) / (m_samples / k);
}

double studentQuantile975(double degrees) {
  const double z = 1.959963984540054;
  const double z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z, z9 = z7 * z * z;
  const double g1 = (z3 + z) / 4.0;
  const double g2 = (5 * z5 + 16 * z3 + 3 * z) / 96.0;
  const double g3 = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384.0;
  const double g4 = (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / 92160.0;
  return z + g1 / degrees + g2 / (degrees * degrees) + g3 / std::pow(degrees, 3) + g4 / std::pow(degrees, 4);
}

} // namespace normscope
