// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/finding_delegate.h"

#include "controls/painting.h"
#include "findings/finding_list_model.h"
#include "findings/row_style.h"
#include "support/fonts.h"
#include "support/text.h"
#include "support/tokens.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace normscope {
namespace {

constexpr int kTop = 7;
constexpr int kGap = 2;

struct Layout {
  QRect sign, title, detail, show; ///< null where there is none
  int height = 0;
};

Layout layoutOf(const QRect& row, const QModelIndex& index) {
  Layout layout;
  const QFontMetrics titleMetrics(findingrow::titleFont()), quietMetrics(findingrow::quietFont());
  const bool isShown = index.data(FindingListModel::ShownRole).toBool();
  const int linkWidth = isShown ? quietMetrics.horizontalAdvance(FindingDelegate::tr("Show")) : 0;
  const int width = std::max(40, row.width() - findingrow::kText - findingrow::kSide -
                                     (isShown ? linkWidth + metrics::small : 0));
  const auto place = [&](const QFontMetrics& fontMetrics, int role, int top) {
    const QRect room(row.left() + findingrow::kText, top, width, 10'000);
    QRect taken = fontMetrics.boundingRect(room, Qt::TextWordWrap, breakable(index.data(role).toString()));
    taken.setLeft(room.left());
    taken.setWidth(width);
    return taken;
  };
  layout.title = place(titleMetrics, Qt::DisplayRole, row.top() + kTop);
  int bottom = layout.title.bottom();
  if (!index.data(FindingListModel::DetailRole).toString().isEmpty()) {
    layout.detail = place(quietMetrics, FindingListModel::DetailRole, bottom + 1 + kGap);
    bottom = layout.detail.bottom();
  }
  layout.sign = QRect(row.left() + findingrow::kSide,
                      row.top() + kTop + (titleMetrics.height() - findingrow::kSign) / 2, findingrow::kSign,
                      findingrow::kSign);
  if (isShown)
    layout.show = QRect(row.right() - findingrow::kSide - linkWidth, row.top() + kTop, linkWidth,
                        titleMetrics.height());
  layout.height = bottom - row.top() + kTop + 1;
  return layout;
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const int width = view ? view->viewport()->width() : option.rect.width();
  return {width, layoutOf(QRect(0, 0, width, 0), index).height};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  const Tokens& colours = tokens();
  const Layout layout = layoutOf(option.rect, index);
  painter->save();
  if (option.state.testFlag(QStyle::State_Selected))
    painter->fillRect(option.rect, painting::chosenRowGround(colours));
  if (index.row() + 1 < index.model()->rowCount()) {
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  }
  painting::severity(*painter, layout.sign,
                     static_cast<Severity>(index.data(FindingListModel::SeverityRole).toInt()), colours);
  painter->setFont(findingrow::titleFont());
  painter->setPen(colours.text);
  painter->drawText(layout.title, Qt::TextWordWrap, breakable(index.data(Qt::DisplayRole).toString()));
  painter->setFont(findingrow::quietFont());
  painter->setPen(colours.muted);
  painter->drawText(layout.detail, Qt::TextWordWrap,
                    breakable(index.data(FindingListModel::DetailRole).toString()));
  painter->setPen(colours.accent);
  if (!layout.show.isNull()) painter->drawText(layout.show, Qt::AlignRight | Qt::AlignVCenter, tr("Show"));
  painter->restore();
}

bool FindingDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseMove)
    return QStyledItemDelegate::editorEvent(event, model, option, index);
  const auto* mouse = static_cast<QMouseEvent*>(event);
  const QRect link = layoutOf(option.rect, index).show;
  const bool isLink = !link.isNull() && link.adjusted(-6, -2, 6, 2).contains(mouse->pos());
  if (event->type() == QEvent::MouseMove) {
    if (auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
      view->viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    return false;
  }
  if (!isLink || mouse->button() != Qt::LeftButton) return false;
  Q_EMIT showClicked(index);
  return true;
}

} // namespace normscope
