// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/ratio_estimate.h"
#include "records/image_record.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace normscope {

/// Decides when the channel means are known well enough, on images in the order they were drawn and not in
/// the order they happened to finish, so that every run stops at the same image.
class ToleranceStop {
public:
  /// Half a 95 % interval of `levels` (of 255) is enough, from `atLeast` of the `found` images on.
  ToleranceStop(double levels, std::size_t found, std::size_t atLeast)
      : m_halfWidth(levels / 255.0), m_found(found), m_atLeast(atLeast) {}

  /// The next image in drawing order, null where it could not be read; true when the images so far are
  /// enough.
  bool add(const ImageRecord* record) {
    ++m_attempted;
    if (!record) return false;
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
      const ChannelRecord& channel = record->channel(c);
      m_channels[c].add(static_cast<double>(channel.sum.value()), static_cast<double>(channel.finite));
    }
    if (m_channels[0].images() < m_atLeast) return false;
    return std::ranges::all_of(m_channels, [&](const RatioEstimate& channel) {
      const auto halfWidth = channel.halfWidth95(m_attempted, m_found);
      return halfWidth && *halfWidth < m_halfWidth;
    });
  }

private:
  double m_halfWidth;
  std::size_t m_found, m_atLeast;
  std::size_t m_attempted = 0;
  std::array<RatioEstimate, 3> m_channels;
};

} // namespace normscope
