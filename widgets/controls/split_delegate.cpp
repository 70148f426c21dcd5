// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/split_delegate.h"

#include "controls/split_model.h"
#include "support/fonts.h"
#include "support/tokens.h"

#include <QPainter>

namespace normscope {

QSize SplitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {60, kRow}; }

void SplitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const Tokens& colours = tokens();
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRectF ground = QRectF(option.rect).adjusted(-2, 1.5, -metrics::tiny - 0.5, -1.5);
  if (isSelected || option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(isSelected ? QPen(Qt::NoPen) : QPen(colours.accent, 1, Qt::DotLine));
    painter->setBrush(isSelected ? colours.accentGround : QColor(Qt::transparent));
    painter->drawRoundedRect(ground, metrics::chipRadius, metrics::chipRadius);
  }
  const QRect line = option.rect.adjusted(metrics::tiny, 0, -metrics::medium, 0);
  const QString count = index.data(SplitModel::CountRole).toString();
  const bool isClass = index.data(SplitModel::LabelRole).isValid() && index.parent().isValid();
  const bool isLoud = isSelected || !isClass || option.state.testFlag(QStyle::State_MouseOver);
  painter->setFont(interfaceFont(metrics::secondary));
  painter->setPen(isLoud ? colours.text : colours.muted);
  painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
  const int room = line.width() - painter->fontMetrics().horizontalAdvance(count) - metrics::small;
  painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                    painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room));
  painter->restore();
}

} // namespace normscope
