// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/tile_header.h"

#include "controls/painting.h"
#include "findings/warnings.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kChipHeight = 18, kChipPadding = 5, kTriangle = 8, kGap = 6;

/// News is set in bold on a ground: red for what counts as lost, amber for what deserves a look.
bool isNews(double share) { return share >= Limits{}.clipWarning; }

QFont chipFont(double share) {
  return interfaceFont(metrics::chip, isNews(share) ? QFont::DemiBold : QFont::Normal);
}

int chipWidth(double share) {
  return 2 * kChipPadding + kTriangle + 4 +
         QFontMetrics(chipFont(share)).horizontalAdvance(percentText(share));
}

/// Paints a chip whose right edge is `right` and says where it stands.
QRect paintChip(QPainter& painter, const QRect& bar, int right, double share, bool down) {
  const Tokens& t = tokens();
  const bool isError = share >= Limits{}.clipError;
  const int width = chipWidth(share);
  const QRect chip(right - width, bar.top() + (bar.height() - kChipHeight) / 2, width, kChipHeight);
  if (isNews(share)) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(isError ? t.errorGround : t.warningGround);
    painter.drawRoundedRect(chip, metrics::chipRadius, metrics::chipRadius);
  }
  const QColor ink = isError ? t.error : isNews(share) ? t.warning : t.muted;
  const QRectF triangle(chip.left() + kChipPadding, chip.center().y() - kTriangle / 2.0 + 0.5, kTriangle,
                        kTriangle);
  painting::clipTriangle(painter, triangle, !down, ink);
  painter.setPen(ink);
  painter.setFont(chipFont(share));
  painter.drawText(chip.adjusted(0, 0, -kChipPadding, 0), Qt::AlignVCenter | Qt::AlignRight,
                   percentText(share));
  return chip;
}

} // namespace

TileHeader::Places TileHeader::paint(QPainter& painter, const QRect& bar) const {
  const Tokens& t = tokens();
  const QFont titleFont = interfaceFont(metrics::text, QFont::DemiBold);
  const QFont dependenceFont = interfaceFont(metrics::secondary);
  const int titleWidth = QFontMetrics(titleFont).horizontalAdvance(title);
  Places places;
  painter.setRenderHint(QPainter::Antialiasing);

  int left = bar.left() + metrics::small;
  if (!letter.isEmpty()) {
    painter.setFont(titleFont);
    painter.setPen(t.accent);
    painter.drawText(QRect(left, bar.top(), bar.width(), bar.height()), Qt::AlignVCenter, letter);
    left += QFontMetrics(titleFont).horizontalAdvance(letter) + kGap;
  }
  if (number > 0) {
    const QRect badge(left, bar.top() + (bar.height() - 16) / 2, 16, 16);
    painter.setFont(interfaceFont(metrics::chip));
    painting::keyBadge(painter, badge, QString::number(number), t);
    left = badge.right() + 1 + kGap;
  }

  if (!chip.isEmpty()) {
    painter.setFont(interfaceFont(metrics::chip, QFont::DemiBold));
    const int width = painter.fontMetrics().horizontalAdvance(chip) + 2 * kChipPadding;
    const QRect ground(left, bar.top() + (bar.height() - kChipHeight) / 2, width, kChipHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentGround);
    painter.drawRoundedRect(ground, metrics::chipRadius, metrics::chipRadius);
    painter.setPen(t.accent);
    painter.drawText(ground, Qt::AlignCenter, chip);
    left = ground.right() + 1 + kGap;
  }

  // Where there is too little room, what has no news gives way: the dependence, then shares of nothing.
  int right = bar.right() - 3;
  if (hasShares) {
    const int both = chipWidth(low) + chipWidth(high) + 2;
    const bool crowded = left + titleWidth + kGap + both > right;
    if (!crowded || high > 0) {
      places.high = paintChip(painter, bar, right, high, false);
      right = places.high.left() - 2;
    }
    if (!crowded || low > 0) {
      places.low = paintChip(painter, bar, right, low, true);
      right = places.low.left() - 2;
    }
    right -= kGap - 2;
  }
  places.title = QRect(left, bar.top(), std::max(0, right - left), bar.height());
  painter.setFont(titleFont);
  painter.setPen(t.text);
  painter.drawText(places.title, Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetrics(titleFont).elidedText(title, Qt::ElideRight, places.title.width()));
  const int dependenceWidth = QFontMetrics(dependenceFont).horizontalAdvance(dependence);
  if (titleWidth + kGap + dependenceWidth <= places.title.width()) {
    painter.setFont(dependenceFont);
    painter.setPen(t.muted);
    painter.drawText(places.title.adjusted(titleWidth + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     dependence);
  }
  return places;
}

} // namespace normscope
