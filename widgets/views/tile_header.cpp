// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tile_header.h"

#include "diagnosis/warnings.h"
#include "models/number_text.h"
#include "support/fonts.h"
#include "support/tokens.h"
#include "views/painting.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kChipHeight = 18, kChipPadding = 5, kTriangle = 8, kGap = 6;

/// Paints a chip whose right edge is `right` and says where it stands.
QRect paintChip(QPainter& painter, const QRect& bar, int right, double share, bool down) {
  const Tokens& t = tokens();
  const WarningLimits limits;
  const bool isError = share >= limits.clipError, isWarning = share >= limits.clipWarning;
  const QFont font = interfaceFont(metrics::chip, isWarning ? QFont::DemiBold : QFont::Normal);
  const QString text = percentText(share);
  const int width = 2 * kChipPadding + kTriangle + 4 + QFontMetrics(font).horizontalAdvance(text);
  const QRect chip(right - width, bar.top() + (bar.height() - kChipHeight) / 2, width, kChipHeight);
  if (isWarning) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(isError ? t.errorGround : t.warningGround);
    painter.drawRoundedRect(chip, metrics::chipRadius, metrics::chipRadius);
  }
  const QColor ink = isError ? t.error : isWarning ? t.warning : t.muted;
  painting::clipTriangle(
      painter,
      QRectF(chip.left() + kChipPadding, chip.center().y() - kTriangle / 2.0 + 0.5, kTriangle, kTriangle),
      !down, ink);
  painter.setPen(ink);
  painter.setFont(font);
  painter.drawText(chip.adjusted(0, 0, -kChipPadding, 0), Qt::AlignVCenter | Qt::AlignRight, text);
  return chip;
}

} // namespace

TileHeader::Places TileHeader::paint(QPainter& painter, const QRect& bar) const {
  const Tokens& t = tokens();
  Places places;
  painter.setRenderHint(QPainter::Antialiasing);
  int right = bar.right() - 3;
  if (hasShares) {
    places.high = paintChip(painter, bar, right, high, false);
    places.low = paintChip(painter, bar, places.high.left() - 2, low, true);
    right = places.low.left() - kGap;
  }
  int left = bar.left() + metrics::small;
  if (!letter.isEmpty()) {
    const QFont font = interfaceFont(metrics::text, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(t.accent);
    painter.drawText(QRect(left, bar.top(), right - left, bar.height()), Qt::AlignVCenter, letter);
    left += QFontMetrics(font).horizontalAdvance(letter) + kGap;
  }
  if (number > 0) {
    const QRect badge(left, bar.top() + (bar.height() - 16) / 2, 16, 16);
    painting::keyBadge(painter, badge, QString::number(number), t);
    left = badge.right() + 1 + kGap;
  }

  // The title matters most: what it depends on goes first when there is too little room.
  const QFont titleFont = interfaceFont(metrics::text, QFont::DemiBold);
  const QFont dependenceFont = interfaceFont(metrics::secondary);
  const int titleWidth = QFontMetrics(titleFont).horizontalAdvance(title);
  const int dependenceWidth = QFontMetrics(dependenceFont).horizontalAdvance(dependence);
  places.title = QRect(left, bar.top(), std::max(0, right - left), bar.height());
  painter.setFont(titleFont);
  painter.setPen(t.text);
  painter.drawText(places.title, Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetrics(titleFont).elidedText(title, Qt::ElideRight, places.title.width()));
  if (titleWidth + kGap + dependenceWidth <= places.title.width()) {
    painter.setFont(dependenceFont);
    painter.setPen(t.muted);
    painter.drawText(places.title.adjusted(titleWidth + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     dependence);
  }
  return places;
}

} // namespace normscope
