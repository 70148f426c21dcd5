// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/tile_header.h"

#include "controls/painting.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr int kFirstLine = 22, kChipHeight = 17, kChipPadding = 5, kSign = 8, kPartGap = 5, kBadge = 16;
constexpr int kLeastTitle = 48; ///< room that a name is left beside a fact

/// A sign and a word at the right end of the first line.
struct EndChip {
  QString word;
  Severity severity = Severity::information;
  enum class Sign { severity, down, up } sign = Sign::severity;

  bool isNews() const { return severity != Severity::information; }
  bool hasSign() const { return sign != Sign::severity || isNews(); }
  QFont font() const { return interfaceFont(metrics::chip, isNews() ? QFont::DemiBold : QFont::Normal); }
  int width() const {
    const int text = word.isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(word);
    return 2 * kChipPadding + text + (hasSign() ? kSign + (text > 0 ? 4 : 0) : 0);
  }
};

EndChip lossChip(double share, bool down) {
  const Severity severity = share >= Limits{}.clipError     ? Severity::error
                            : share >= Limits{}.clipWarning ? Severity::warning
                                                            : Severity::information;
  return {percentText(share), severity, down ? EndChip::Sign::down : EndChip::Sign::up};
}

/// Paints a chip that ends at `right` and says where it stands.
QRect paintChip(QPainter& painter, const QRect& line, int right, const EndChip& chip) {
  const Tokens& t = tokens();
  const int width = chip.width();
  const QRect place(right - width, line.top() + (line.height() - kChipHeight) / 2, width, kChipHeight);
  if (chip.isNews()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(chip.severity == Severity::error ? t.errorGround : t.warningGround);
    painter.drawRoundedRect(place, metrics::chipRadius, metrics::chipRadius);
  }
  const QColor ink = painting::severityColour(chip.severity, t);
  const QRectF sign(place.left() + kChipPadding, place.center().y() - kSign / 2.0 + 0.5, kSign, kSign);
  if (chip.sign != EndChip::Sign::severity)
    painting::clipTriangle(painter, sign, chip.sign == EndChip::Sign::up, ink);
  else if (chip.isNews())
    painting::severity(painter, sign, chip.severity, t);
  painter.setPen(ink);
  painter.setFont(chip.font());
  painter.drawText(place.adjusted(0, 0, -kChipPadding, 0), Qt::AlignVCenter | Qt::AlignRight, chip.word);
  return place;
}

/// A small frame with a letter or digit in it; gives where the next part begins.
int paintBadge(QPainter& painter, const QRect& line, int left, const QString& text, bool isAccent) {
  const QRect badge(left, line.top() + (line.height() - kBadge) / 2, kBadge, kBadge);
  if (isAccent) {
    painter.setFont(interfaceFont(metrics::chip, QFont::DemiBold));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accentGround);
    painter.drawRoundedRect(badge, metrics::chipRadius, metrics::chipRadius);
    painter.setPen(tokens().accent);
    painter.drawText(badge, Qt::AlignCenter, text);
  } else {
    painter.setFont(interfaceFont(metrics::chip));
    painting::keyBadge(painter, badge, text, tokens());
  }
  return badge.right() + 1 + kPartGap;
}

/// Elided, in the muted ink of the second line.
void paintQuiet(QPainter& painter, const QRect& place, Qt::Alignment alignment, const QString& text) {
  painter.setPen(tokens().muted);
  painter.drawText(place, static_cast<int>(Qt::AlignVCenter | alignment),
                   painter.fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
}

} // namespace

TileHeader::Places TileHeader::paint(QPainter& painter, const QRect& bar) const {
  Places places;
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect first(bar.left() + metrics::small, bar.top() + 1, bar.width() - 2 * metrics::small + 3,
                    kFirstLine);
  const QRect second(first.left(), first.bottom() + 1, first.width(), bar.bottom() - first.bottom() - 2);

  int left = first.left();
  if (number > 0) left = paintBadge(painter, first, left, QString::number(number), false);
  if (!letter.isEmpty()) left = paintBadge(painter, first, left, letter, true);
  const QFont titleFont = interfaceFont(metrics::text, QFont::DemiBold);
  const int titleWidth = QFontMetrics(titleFont).horizontalAdvance(title);
  int right = first.right() + 1;
  // Where there is too little room, what has no news gives way.
  if (hasShares) {
    const EndChip up = lossChip(high, false), down = lossChip(low, true);
    const bool isCrowded = left + titleWidth + kPartGap + up.width() + down.width() > right;
    if (!isCrowded || high > 0) right = (places.high = paintChip(painter, first, right, up)).left() - 2;
    if (!isCrowded || low > 0) right = (places.low = paintChip(painter, first, right, down)).left() - 2;
  } else if (!fact.isEmpty()) {
    EndChip decides{fact, severity};
    const int room =
        right - left - kPartGap - std::min(titleWidth, std::max(kLeastTitle, (right - left) / 2));
    const bool isCrowded = left + titleWidth + kPartGap + decides.width() > right;
    if (decides.isNews() ? decides.width() > room : isCrowded) decides.word.clear();
    if (decides.hasSign() || !decides.word.isEmpty())
      right = (places.fact = paintChip(painter, first, right, decides)).left() - kPartGap;
  }
  places.title = QRect(left, first.top(), std::max(0, right - left), first.height());
  painter.setFont(titleFont);
  painter.setPen(tokens().text);
  painter.drawText(places.title, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(title, Qt::ElideRight, places.title.width()));

  painter.setFont(interfaceFont(metrics::secondary - 0.5));
  QString how = shown;
  if (!how.isEmpty()) how += QStringLiteral(" ▾");
  if (!chip.isEmpty()) how = how.isEmpty() ? chip : chip + QStringLiteral(" · ") + how;
  const int wanted = std::min(painter.fontMetrics().horizontalAdvance(how) + 2, second.width() * 2 / 3);
  places.shown = QRect(second.right() + 1 - wanted, second.top(), wanted, second.height());
  paintQuiet(painter, places.shown, Qt::AlignRight, how);
  paintQuiet(painter, second.adjusted(0, 0, -wanted - kPartGap, 0), Qt::AlignLeft, file);
  return places;
}

} // namespace normscope
