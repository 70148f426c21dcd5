// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace normscope {

/// Whether an image looks like a map of labels while its bands pass: stored without loss, of 2 to 64 distinct
/// pixels, and of every ten pixels at least nine like their neighbour, along rows and along columns. Of a
/// photograph nothing is looked at beyond its first few pixels.
class LabelMapTest {
public:
  void begin(const ImageHeader& header);
  void band(const ImageView& rows);
  bool isLabelMap() const;

private:
  static constexpr std::size_t kMostLabels = 64;
  void addRow(const std::byte* row);
  bool addLabel(std::uint64_t pixel); ///< false when there are too many

  bool m_isOpen = false; ///< it may be one yet
  std::size_t m_pixelBytes = 0, m_width = 0;
  std::array<std::uint64_t, kMostLabels> m_labels{};
  std::size_t m_labelCount = 0;
  std::vector<std::byte> m_above; ///< the row before
  std::uint64_t m_alikeAcross = 0, m_across = 0, m_alikeDown = 0, m_down = 0;
};

} // namespace normscope
