// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_delegate.h"

#include "controls/painting.h"
#include "images/image_grid.h"
#include "images/image_list_model.h"
#include "support/fonts.h"
#include "support/tokens.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace normscope {
namespace {

constexpr double kRadius = 3.0;
constexpr double kFaint = 0.35; ///< opacity of what does not count

/// The part of a picture that fills a cell. Shapes near the cell's are cropped a little; tall and very wide
/// ones are shown whole.
void paintPicture(QPainter& painter, const QRectF& cell, const QImage& image) {
  const QSizeF size = image.size();
  const double shape = size.width() / size.height();
  const bool crops = shape > 1.2 && shape < 2.4;
  const QSizeF shown = size.scaled(cell.size(), crops ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
  QRectF target(QPointF(), shown);
  target.moveCenter(cell.center());
  painter.drawImage(target, image);
}

void paintBadge(QPainter& painter, const QRectF& cell, const ImageBadge& badge) {
  const Tokens& colours = tokens();
  const bool isLow = badge.kind == ImageBadge::Kind::Low;
  const bool isUnreadable = badge.kind == ImageBadge::Kind::Unreadable;
  const bool isExcluded = badge.kind == ImageBadge::Kind::Excluded;
  const bool isSign = isUnreadable || isExcluded;
  const QColor ink = isExcluded ? colours.text : isLow ? colours.accent : colours.error;
  const QColor ground = isExcluded ? colours.raised : isLow ? colours.accentGround : colours.errorGround;
  const QString text = isUnreadable              ? QStringLiteral("!")
                       : isExcluded              ? QStringLiteral("∅")
                       : badge.letters.isEmpty() ? badge.figure
                                                 : badge.letters + QLatin1Char(' ') + badge.figure;
  painter.setFont(interfaceFont(metrics::chip - 0.5, QFont::DemiBold));
  const double triangle = isSign ? 0 : 11;
  const double width = painter.fontMetrics().horizontalAdvance(text) + triangle + 2 * metrics::tiny;
  const QRectF chip(cell.right() - width - 3, cell.top() + 3, width, painter.fontMetrics().height() + 1);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(chip, kRadius, kRadius);
  if (!isSign) {
    const QRectF sign(chip.left() + metrics::tiny, chip.center().y() - 3.5, 8, 7);
    painting::clipTriangle(painter, sign, !isLow, ink);
  }
  painter.setPen(ink);
  painter.drawText(chip.adjusted(triangle + metrics::tiny, 0, -metrics::tiny, 0), Qt::AlignCenter, text);
}

void paintName(QPainter& painter, const QRectF& cell, const QString& name, bool isSelected) {
  painter.setFont(interfaceFont(metrics::chip, isSelected ? QFont::DemiBold : QFont::Normal));
  painter.setPen(isSelected ? tokens().text : tokens().muted);
  const QRectF line(cell.left(), cell.bottom() + 2, cell.width(), ImageGrid::kName - 1);
  painter.drawText(line, Qt::AlignCenter,
                   painter.fontMetrics().elidedText(name, Qt::ElideMiddle, int(line.width())));
}

/// Where a group begins: its name along the picture's lower edge.
void paintGroup(QPainter& painter, const QRectF& cell, const QString& group) {
  painter.setFont(interfaceFont(metrics::chip - 0.5, QFont::DemiBold));
  const QFontMetrics font = painter.fontMetrics();
  const double room = cell.width() - 6 - 2 * metrics::tiny;
  const QString text = font.elidedText(group, Qt::ElideMiddle, int(room));
  const double width = font.horizontalAdvance(text) + 2 * metrics::tiny, height = font.height() + 1;
  const QRectF tag(cell.left() + 3, cell.bottom() - height - 3, width, height);
  painter.setPen(QPen(tokens().line, 1));
  painter.setBrush(tokens().raised);
  painter.drawRoundedRect(tag, kRadius, kRadius);
  painter.setPen(tokens().text);
  painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QListView*>(option.widget);
  return view && view->gridSize().isValid() ? view->gridSize() : QStyledItemDelegate::sizeHint(option, index);
}

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const Tokens& colours = tokens();
  const QRectF cell = QRectF(option.rect).adjusted(4, 4, -4, -4 - ImageGrid::kName);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  QPainterPath rounded;
  rounded.addRoundedRect(cell, kRadius, kRadius);
  painter->fillPath(rounded, colours.raised);
  const auto image = index.data(Qt::DecorationRole).value<QImage>();
  const auto badge = index.data(ImageListModel::BadgeRole).value<ImageBadge>();
  if (!image.isNull()) {
    painter->setClipPath(rounded);
    if (badge.kind == ImageBadge::Kind::Excluded) painter->setOpacity(kFaint);
    paintPicture(*painter, cell, image);
    painter->setOpacity(1);
    painter->setClipping(false);
  }
  const QString group = index.data(ImageListModel::GroupRole).toString();
  if (!group.isEmpty()) paintGroup(*painter, cell, group);
  paintName(*painter, cell, index.data(Qt::DisplayRole).toString(),
            option.state.testFlag(QStyle::State_Selected));
  if (badge.kind != ImageBadge::Kind::None) paintBadge(*painter, cell, badge);
  if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(QPen(colours.accent, isSelected ? 2.0 : 1.0, isSelected ? Qt::SolidLine : Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(cell.adjusted(-1, -1, 1, 1), kRadius + 1, kRadius + 1);
  }
  painter->restore();
}

} // namespace normscope
