// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_table_delegate.h"

#include "controls/painting.h"
#include "findings/warnings.h"
#include "modes/mode_table_model.h"
#include "support/fonts.h"
#include "support/tokens.h"

#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kPadding = metrics::small;
constexpr int kLeastBar = 20, kMostBar = 45; ///< width of the bar beside a share
constexpr int kShareText = 46;               ///< width of a share
constexpr int kSign = 10;

void drawText(QPainter& painter, const QRect& rect, const QString& text) {
  painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintVerdict(QPainter& painter, QRect rect, Verdict verdict, const QString& word) {
  const Tokens& colours = tokens();
  const QRectF square(rect.left(), rect.center().y() - kSign / 2.0 + 0.5, kSign, kSign);
  QColor ink = colours.good;
  if (verdict == Verdict::safe) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({square.topLeft() + QPointF(1, 5.5), square.topLeft() + QPointF(4, 8.5),
                                    square.topLeft() + QPointF(9.5, 2)}));
    painter.restore();
  } else {
    const Severity severity = verdict == Verdict::check ? Severity::warning : Severity::error;
    ink = painting::severityColour(severity, colours);
    painting::severity(painter, square, severity, colours);
  }
  painter.setPen(ink);
  drawText(painter, rect.adjusted(kSign + 6, 0, 0, 0), word);
}

} // namespace

void ModeTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const Tokens& colours = tokens();
  painter->save();
  if (index.data(ModeTableModel::ChosenRole).toBool())
    painter->fillRect(option.rect, painting::chosenRowGround(colours));
  else if (option.state.testFlag(QStyle::State_MouseOver))
    painter->fillRect(option.rect, colours.raised);
  painter->setPen(colours.line);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

  const bool isUnavailable = index.data(ModeTableModel::UnavailableRole).toBool();
  const QString text = index.data(Qt::DisplayRole).toString();
  QRect cell = option.rect.adjusted(kPadding, 0, -kPadding / 2, -1);
  painter->setFont(interfaceFont(metrics::secondary));
  painter->setPen(isUnavailable ? colours.muted : colours.text);
  const ModeColumn::Look look = columnAt(index.column()).look;
  const QVariant share = index.data(ModeTableModel::ShareRole);
  if (look == ModeColumn::Look::mark) {
    painter->setFont(interfaceFont(metrics::secondary, QFont::DemiBold));
    painter->setPen(colours.accent);
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, text);
  } else if (look == ModeColumn::Look::mode) {
    const int number = index.data(ModeTableModel::NumberRole).toInt();
    const QRectF badge(cell.left(), cell.center().y() - 7, 16, 16);
    if (number > 0) {
      painter->setFont(interfaceFont(metrics::chip - 0.5));
      painting::keyBadge(*painter, badge, QString::number(number), colours);
      painter->setFont(interfaceFont(metrics::secondary));
      painter->setPen(isUnavailable ? colours.muted : colours.text);
    }
    drawText(*painter, cell.adjusted(16 + 6, 0, 0, 0), text);
  } else if (share.isValid()) {
    const int width = std::clamp(cell.width() - kShareText - kPadding, kLeastBar, kMostBar);
    const QRectF bar(cell.left(), cell.center().y() - 2, width, 5);
    painting::shareBar(*painter, bar, share.toDouble(), colours.error, colours);
    drawText(*painter, cell.adjusted(width + kPadding - 2, 0, 0, 0), text);
  } else if (const QVariant verdict = index.data(ModeTableModel::VerdictRole); verdict.isValid()) {
    paintVerdict(*painter, cell, static_cast<Verdict>(verdict.toInt()), text);
  } else {
    drawText(*painter, cell, text);
  }
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(QPen(colours.accent, 1, Qt::DotLine));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
  }
  painter->restore();
}

} // namespace normscope
