// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/label_map.h"

#include <algorithm>
#include <cstring>

namespace normscope {
namespace {

bool isStoredWithoutLoss(FileFormat format) {
  switch (format) {
  case FileFormat::png:
  case FileFormat::tiff:
  case FileFormat::bmp:
  case FileFormat::pnm:
  case FileFormat::webp: return true; // of lossy files too many pixels differ
  default: return false;
  }
}

} // namespace

void LabelMapTest::begin(const ImageHeader& header) {
  m_isOpen = isStoredWithoutLoss(header.format) && header.depth != BitDepth::f32 && !header.bilevel;
  m_pixelBytes = header.pixelFormat().bytesPerPixel();
  m_width = static_cast<std::size_t>(header.width);
  m_labelCount = 0;
  m_above.clear();
  m_alikeAcross = m_across = m_alikeDown = m_down = 0;
}

void LabelMapTest::band(const ImageView& rows) {
  for (int y = 0; y < rows.rows && m_isOpen; ++y)
    addRow(rows.data + rows.stride * static_cast<std::size_t>(y));
}

void LabelMapTest::addRow(const std::byte* row) {
  const auto pixel = [&](const std::byte* from, std::size_t x) {
    std::uint64_t value = 0;
    std::memcpy(&value, from + x * m_pixelBytes, m_pixelBytes);
    return value;
  };
  std::uint64_t left = pixel(row, 0);
  m_isOpen = addLabel(left);
  for (std::size_t x = 1; x < m_width && m_isOpen; ++x) {
    const std::uint64_t here = pixel(row, x);
    if (here == left)
      ++m_alikeAcross;
    else
      m_isOpen = addLabel(left = here);
  }
  m_across += m_width - 1;
  if (!m_above.empty()) {
    for (std::size_t x = 0; x < m_width; ++x) m_alikeDown += pixel(row, x) == pixel(m_above.data(), x);
    m_down += m_width;
  }
  m_above.assign(row, row + m_width * m_pixelBytes);
}

bool LabelMapTest::addLabel(std::uint64_t pixel) {
  const auto end = m_labels.begin() + static_cast<std::ptrdiff_t>(m_labelCount);
  if (std::find(m_labels.begin(), end, pixel) != end) return true;
  if (m_labelCount == kMostLabels) return false;
  m_labels[m_labelCount++] = pixel;
  return true;
}

bool LabelMapTest::isLabelMap() const {
  return m_isOpen && m_labelCount >= 2 && 10 * m_alikeAcross >= 9 * m_across &&
         10 * m_alikeDown >= 9 * m_down;
}

} // namespace normscope
