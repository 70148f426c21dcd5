// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/convergence.h"

#include "base/constants.h"
#include "records/reading_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace normscope {
namespace {

constexpr double kPlaces = 128; ///< along the curve

} // namespace

void PooledEstimate::add(double samples, double sum, double sumOfSquares) {
  m_ratio.add(sum, samples);
  m_samples += samples;
  m_sum += sum;
  m_squares += sumOfSquares;
  m_qq += sumOfSquares * sumOfSquares;
  m_qs += sumOfSquares * sum;
  m_qn += sumOfSquares * samples;
  m_ss += sum * sum;
  m_sn += sum * samples;
  m_nn += samples * samples;
}

double PooledEstimate::mean() const { return m_samples > 0 ? m_sum / m_samples : kNaN; }

double PooledEstimate::std() const {
  if (!(m_samples > 0)) return kNaN;
  return std::sqrt(std::max(0.0, m_squares / m_samples - mean() * mean()));
}

std::optional<double> PooledEstimate::meanHalfWidth95(std::size_t attempted, std::size_t found) const {
  return m_ratio.halfWidth95(attempted, found);
}

std::optional<double> PooledEstimate::stdHalfWidth95(std::size_t attempted, std::size_t found) const {
  if (attempted >= found) return 0.0;
  if (m_ratio.images() < 2 || !(m_samples > 0)) return std::nullopt;
  const double deviation = std();
  if (deviation == 0.0) return 0.0; // every sample so far is the same
  const auto k = static_cast<double>(m_ratio.images());
  const double s = -2.0 * mean();
  const double n = mean() * mean() - deviation * deviation;
  const double scatter =
      std::max(0.0, m_qq + s * s * m_ss + n * n * m_nn + 2.0 * (s * m_qs + n * m_qn + s * n * m_sn));
  const double unread = 1.0 - static_cast<double>(attempted) / static_cast<double>(found);
  const double ofVariance =
      studentQuantile975(k - 1) * std::sqrt(unread / k * scatter / (k - 1)) / (m_samples / k);
  return ofVariance / (2.0 * deviation);
}

std::optional<double> ConvergencePoint::meansKnownTo() const {
  std::optional<double> widest;
  for (const Channel& channel : channels) {
    if (!channel.meanHalfWidth95) return std::nullopt;
    widest = std::max(widest.value_or(0.0), *channel.meanHalfWidth95);
  }
  return widest;
}

Convergence::Convergence(std::size_t found, const ScanOptions& options)
    : m_found(found)
    , m_atLeast(options.order == ScanOrder::random ? kImagesForInterval : found + 1)
    , m_step(std::pow(static_cast<double>(std::max<std::size_t>(found, 2)), 1.0 / kPlaces)) {
  std::vector<std::uint32_t> placeOf(found);
  const std::vector<ImageId> order = wholeReadingOrder(found, options);
  for (std::size_t place = 0; place < found; ++place)
    placeOf[order[place]] = static_cast<std::uint32_t>(place);
  m_placeOf = std::make_shared<const std::vector<std::uint32_t>>(std::move(placeOf));
}

void Convergence::add(ImageId id, const ImageRecord* record) {
  Image image;
  for (std::size_t c = 0; record && c < m_channels.size(); ++c) {
    const ChannelRecord& channel = record->channel(c);
    image.channels.push_back({static_cast<double>(channel.finite), static_cast<double>(channel.sum.value()),
                              static_cast<double>(channel.sumOfSquares.value())});
  }
  image.hasColour = record && record->channels.size() > 1;
  m_waiting.emplace((*m_placeOf)[id], std::move(image));
  for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_attempted;
       first = m_waiting.erase(first))
    take(first->second);
}

void Convergence::take(const Image& image) {
  ++m_attempted;
  m_read += !image.channels.empty();
  m_hasColour = m_hasColour || image.hasColour;
  for (std::size_t c = 0; c < image.channels.size(); ++c)
    m_channels[c].add(image.channels[c].samples, image.channels[c].sum, image.channels[c].squares);
  if (m_read == 0 || (m_attempted < m_next && m_attempted < m_found)) return;
  m_points.push_back(now());
  const double next = std::ceil(static_cast<double>(m_attempted) * m_step);
  m_next = std::max(m_attempted + 1, static_cast<std::size_t>(next));
}

ConvergencePoint Convergence::now() const {
  ConvergencePoint point;
  point.attempted = m_attempted;
  point.read = m_read;
  if (m_read == 0) return point;
  const bool isWhole = m_attempted >= m_found;
  for (std::size_t c = 0; c < (m_hasColour ? 3U : 1U); ++c) {
    const PooledEstimate& estimate = m_channels[c];
    ConvergencePoint::Channel channel{estimate.mean(), estimate.std(), {}, {}};
    if (isWhole || m_read >= m_atLeast) {
      channel.meanHalfWidth95 = estimate.meanHalfWidth95(m_attempted, m_found);
      channel.stdHalfWidth95 = estimate.stdHalfWidth95(m_attempted, m_found);
    }
    point.channels.push_back(channel);
  }
  return point;
}

} // namespace normscope
