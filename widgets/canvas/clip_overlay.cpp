// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/clip_overlay.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// Marks, not theme colours: they must read the same on any picture.
struct Palette {
  QRgb low, high, nonFinite;
  bool isGray; ///< told apart by which of black and white prevails
};
// Sky blue, orange and reddish purple after Okabe and Ito, which the three common kinds of colour-blind eyes
// tell apart.
constexpr Palette kPalettes[] = {{0xff2f6bff, 0xffff3b30, 0xffffd60a, false},
                                 {0xff56b4e9, 0xffe69f00, 0xffcc79a7, false},
                                 {0xff000000, 0xffffffff, 0xffffd60a, true}};
constexpr int kStripe = 4; ///< device pixels

QRgb withAlpha(QRgb color, int alpha) {
  return qRgba(qRed(color) * alpha / 255, qGreen(color) * alpha / 255, qBlue(color) * alpha / 255, alpha);
}

/// The mark of one pixel, `phase` counting along the stripes.
QRgb mark(std::uint8_t bits, int phase, const Palette& palette) {
  if (bits == 0) return 0;
  const bool onStripe = (phase / kStripe) % 2 == 0;
  const bool low = bits & clipbits::low, high = bits & clipbits::high;
  if (palette.isGray && low != high && !(bits & clipbits::nonFinite)) {
    const bool isThin = (phase / (kStripe / 2)) % 4 == 0;
    return low == isThin ? palette.high : palette.low;
  }
  const QRgb color = (bits & clipbits::nonFinite) ? palette.nonFinite
                     : low && high                ? (onStripe ? palette.low : palette.high)
                     : low                        ? palette.low
                                                  : palette.high;
  return withAlpha(color, onStripe || (low && high) ? 215 : 90);
}

} // namespace

QImage clipOverlay(const Picture& picture, const QRectF& target, QSize size, bool lost, bool saturated,
                   const PixelDisplay& display) {
  const Palette& palette = kPalettes[static_cast<std::size_t>(display.colours)];
  QImage overlay(size, QImage::Format_ARGB32_Premultiplied);
  overlay.fill(Qt::transparent);
  if (picture.levels.empty() || target.isEmpty()) return overlay;
  const int width = picture.levels.front().width(), height = picture.levels.front().height();
  const bool hasLost = lost && !picture.lost.empty(), hasSaturated = saturated && !picture.saturated.empty();
  if (!hasLost && !hasSaturated) return overlay;

  const QRect area = target.toAlignedRect() & QRect(QPoint(), size);
  const double perX = width / target.width(), perY = height / target.height();
  for (int y = area.top(); y <= area.bottom(); ++y) {
    const int fromY =
        std::clamp(static_cast<int>(std::floor((y + 0.5 - target.top()) * perY)), 0, height - 1);
    const std::size_t row = static_cast<std::size_t>(fromY) * static_cast<std::size_t>(width);
    auto* line = reinterpret_cast<QRgb*>(overlay.scanLine(y));
    for (int x = area.left(); x <= area.right(); ++x) {
      const int fromX =
          std::clamp(static_cast<int>(std::floor((x + 0.5 - target.left()) * perX)), 0, width - 1);
      const std::size_t at = row + static_cast<std::size_t>(fromX);
      QRgb color = hasLost ? mark(display.filtered(picture.lost[at]), x + y, palette) : 0;
      if (color == 0 && hasSaturated)
        color = mark(display.filtered(picture.saturated[at]), x + size.height() - y, palette);
      line[x] = color;
    }
  }
  return overlay;
}

} // namespace normscope
