// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/info_plate.h"

#include "support/fonts.h"
#include "support/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kPadding = 6;
// Neither follows the theme: white on this ground has a contrast of 4.5 : 1 and more even over white.
const QColor kGround(0, 0, 0, 178), kInk(Qt::white);

} // namespace

void paintInfoPlate(QPainter& painter, const QRect& area, const QStringList& lines) {
  const QFont font = interfaceFont(metrics::chip), first = interfaceFont(metrics::chip, QFont::DemiBold);
  const QFontMetrics metricsOfFirst(first);
  const int height = metricsOfFirst.height();
  const QRect within = area.adjusted(metrics::small, metrics::small, -metrics::small, -metrics::small);
  const auto count =
      std::min<qsizetype>(lines.size(), std::max(0, (within.height() - 2 * kPadding) / std::max(1, height)));
  if (count == 0) return;
  int width = 0;
  for (qsizetype i = 0; i < count; ++i) width = std::max(width, metricsOfFirst.horizontalAdvance(lines[i]));
  width = std::min(width, within.width() - 2 * kPadding);
  if (width <= 0) return;
  const QSize size(width + 2 * kPadding, static_cast<int>(count) * height + 2 * kPadding);
  const QRect plate(QPoint(within.left(), within.bottom() + 1 - size.height()), size);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(kGround);
  painter.drawRoundedRect(plate, metrics::chipRadius, metrics::chipRadius);
  painter.setPen(kInk);
  for (qsizetype i = 0; i < count; ++i) {
    painter.setFont(i == 0 ? first : font);
    const QRect row(plate.left() + kPadding, plate.top() + kPadding + static_cast<int>(i) * height, width,
                    height);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(lines[i], Qt::ElideMiddle, width));
  }
}

} // namespace normscope
