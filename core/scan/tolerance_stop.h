// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/ratio_estimate.h"
#include "records/image_record.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace normscope {

/// Decides when the channel means are known well enough, on images in the order they were drawn and not in
/// the order they happened to finish, so that every run stops at the same image. Asked after every image, one
/// of the intervals would sooner or later be too narrow by chance: it is asked at few places, ever farther
/// apart, of a wider interval, and where residuals are skewed only after more images.
class ToleranceStop {
public:
  /// Half a 95 % interval of `levels` (of 255) is enough, of `found` images.
  ToleranceStop(double levels, std::size_t found) : m_halfWidth(levels / 255.0), m_found(found) {}

  /// The next image in drawing order, null where it could not be read; true when the images so far are
  /// enough.
  bool add(const ImageRecord* record) {
    ++m_attempted;
    if (!record) return false;
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
      const ChannelRecord& channel = record->channel(c);
      m_channels[c].add(static_cast<double>(channel.sum.value()), static_cast<double>(channel.finite));
    }
    if (m_channels[0].images() != m_next) return false;
    m_next = static_cast<std::size_t>(std::ceil(kImagesForInterval * std::pow(1.25, ++m_places)));
    return std::ranges::all_of(m_channels,
                               [this](const RatioEstimate& channel) { return isEnough(channel); });
  }

private:
  bool isEnough(const RatioEstimate& channel) const {
    const auto halfWidth = channel.halfWidth95(m_attempted, m_found);
    const double skewness = channel.skewness();
    return halfWidth && kStoppingFactor * *halfWidth <= m_halfWidth &&
           static_cast<double>(channel.images()) >= 25.0 * skewness * skewness;
  }

  double m_halfWidth;
  std::size_t m_found;
  std::size_t m_attempted = 0;
  std::size_t m_next = kImagesForInterval; ///< images read when it is asked again
  int m_places = 0;                        ///< it was asked at
  std::array<RatioEstimate, 3> m_channels;
};

} // namespace normscope
