// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/warning_delegate.h"

#include "controls/painting.h"
#include "findings/warning_list_model.h"
#include "support/fonts.h"
#include "support/text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace normscope {
namespace {

constexpr int kSide = metrics::medium;
constexpr int kSign = 11;
constexpr int kText = kSide + kSign + 8; ///< where text begins
constexpr int kTop = 9;
constexpr int kGap = 2;
constexpr double kFaint = 0.55; ///< opacity of what was muted

QFont titleFont() { return interfaceFont(metrics::text - 0.5, QFont::DemiBold); }
QFont quietFont() { return interfaceFont(metrics::secondary - 0.5); }

/// Where everything of a row stands.
struct Layout {
  QRect sign, title, evidence, explanation, show, explain, fix, mute; ///< null where there is none
  int height = 0;
};

QString muteText(const QModelIndex& index) {
  return index.data(WarningListModel::MutedRole).toBool() ? WarningDelegate::tr("Unmute")
                                                          : WarningDelegate::tr("Mute");
}

Layout layoutOf(const QRect& row, const QModelIndex& index) {
  Layout layout;
  const QFontMetrics titleMetrics(titleFont()), quietMetrics(quietFont());
  const int linkWidth = std::max(quietMetrics.horizontalAdvance(WarningDelegate::tr("Show")),
                                 quietMetrics.horizontalAdvance(WarningDelegate::tr("Explain")));
  const int width = std::max(40, row.width() - kText - linkWidth - kSide - metrics::small);
  const auto place = [&](const QFontMetrics& fontMetrics, int role, int top, int lineWidth) {
    const QRect room(row.left() + kText, top, lineWidth, 10'000);
    QRect taken = fontMetrics.boundingRect(room, Qt::TextWordWrap, breakable(index.data(role).toString()));
    taken.setLeft(room.left());
    taken.setWidth(lineWidth);
    return taken;
  };
  layout.title = place(titleMetrics, Qt::DisplayRole, row.top() + kTop, width);
  layout.evidence =
      place(quietMetrics, WarningListModel::EvidenceRole, layout.title.bottom() + 1 + kGap, width);
  int bottom = layout.evidence.bottom();
  if (index.data(WarningListModel::ExpandedRole).toBool()) {
    const int whole = row.width() - kText - kSide;
    layout.explanation =
        place(quietMetrics, WarningListModel::ExplanationRole, bottom + 1 + metrics::small, whole);
    bottom = layout.explanation.bottom();
    int left = row.left() + kText;
    const auto placeLink = [&](const QString& text) {
      const QRect link(left, bottom + 1 + metrics::small, quietMetrics.horizontalAdvance(text),
                       quietMetrics.height());
      left = link.right() + 2 * metrics::medium;
      return link;
    };
    if (const QString fix = index.data(WarningListModel::FixRole).toString(); !fix.isEmpty())
      layout.fix = placeLink(fix);
    layout.mute = placeLink(muteText(index));
    bottom = layout.mute.bottom();
  }
  layout.sign =
      QRect(row.left() + kSide, row.top() + kTop + (titleMetrics.height() - kSign) / 2, kSign, kSign);
  const int linkHeight = titleMetrics.height();
  layout.show = QRect(row.right() - kSide - linkWidth, row.top() + kTop, linkWidth, linkHeight);
  layout.explain = layout.show.translated(0, linkHeight + kGap);
  layout.height = std::max(bottom, layout.explain.bottom()) - row.top() + kTop;
  return layout;
}

} // namespace

QSize WarningDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const int width = view ? view->viewport()->width() : option.rect.width();
  return {width, layoutOf(QRect(0, 0, width, 0), index).height};
}

void WarningDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  const Tokens& colours = tokens();
  const Layout layout = layoutOf(option.rect, index);
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
  painter->save();
  if (index.data(WarningListModel::MutedRole).toBool()) painter->setOpacity(kFaint);
  if (isSelected) painter->fillRect(option.rect, painting::chosenRowGround(colours));
  painter->setPen(colours.line);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  painting::severity(*painter, layout.sign,
                     static_cast<Severity>(index.data(WarningListModel::SeverityRole).toInt()), colours);
  painter->setFont(titleFont());
  painter->setPen(colours.text);
  painter->drawText(layout.title, Qt::TextWordWrap, breakable(index.data(Qt::DisplayRole).toString()));
  painter->setFont(quietFont());
  painter->setPen(colours.muted);
  painter->drawText(layout.evidence, Qt::TextWordWrap,
                    breakable(index.data(WarningListModel::EvidenceRole).toString()));
  const bool isExpanded = index.data(WarningListModel::ExpandedRole).toBool();
  if (isExpanded) {
    painter->setPen(colours.text);
    painter->drawText(layout.explanation, Qt::TextWordWrap,
                      breakable(index.data(WarningListModel::ExplanationRole).toString()));
  }
  painter->setPen(colours.accent);
  painter->drawText(layout.fix, Qt::AlignVCenter, index.data(WarningListModel::FixRole).toString());
  if (isExpanded) painter->drawText(layout.mute, Qt::AlignVCenter, muteText(index));
  painter->drawText(layout.show, Qt::AlignRight | Qt::AlignVCenter, tr("Show"));
  if (isSelected || isHovered || isExpanded)
    painter->drawText(layout.explain, Qt::AlignRight | Qt::AlignVCenter,
                      isExpanded ? tr("Less") : tr("Explain"));
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(QPen(colours.accent, 1, Qt::DotLine));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
  }
  painter->restore();
}

bool WarningDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseMove)
    return QStyledItemDelegate::editorEvent(event, model, option, index);
  const auto* mouse = static_cast<QMouseEvent*>(event);
  const Layout layout = layoutOf(option.rect, index);
  const auto isAt = [&](const QRect& link) { return link.adjusted(-6, -2, 6, 2).contains(mouse->pos()); };
  const bool isShow = isAt(layout.show), isExplain = !isShow && isAt(layout.explain);
  const bool isFix = !layout.fix.isNull() && isAt(layout.fix),
             isMute = !layout.mute.isNull() && isAt(layout.mute);
  const bool isLink = isShow || isExplain || isFix || isMute;
  if (event->type() == QEvent::MouseMove) {
    if (auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
      view->viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    return false;
  }
  if (mouse->button() != Qt::LeftButton) return false;
  if (isShow) Q_EMIT showClicked(index);
  if (isExplain) Q_EMIT explainClicked(index);
  if (isFix) Q_EMIT fixClicked(index);
  if (isMute) Q_EMIT muteClicked(index);
  return isLink;
}

} // namespace normscope
