// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/warning_delegate.h"

#include "controls/painting.h"
#include "findings/row_style.h"
#include "findings/warning_list_model.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace normscope {
namespace {

constexpr int kWarningTop = 4;
constexpr int kWarningGap = 1;
constexpr int kHeading = 24, kBadge = 15, kCountSlot = 34;
constexpr double kFaint = 0.55; ///< opacity of what was muted

/// Where everything of a row stands.
struct WarningLayout {
  QRect sign, letter, title, evidence, explanation, show, explain, fix, mute; ///< null where there is none
  int height = 0;
};

QString muteText(const QModelIndex& index) {
  return index.data(WarningListModel::MutedRole).toBool() ? WarningDelegate::tr("Unmute")
                                                          : WarningDelegate::tr("Mute");
}

WarningLayout warningLayout(const QRect& row, const QModelIndex& index) {
  WarningLayout layout;
  const QFontMetrics titleMetrics(findingrow::titleFont()), quietMetrics(findingrow::quietFont());
  const int linkWidth = std::max(quietMetrics.horizontalAdvance(WarningDelegate::tr("Show")),
                                 quietMetrics.horizontalAdvance(WarningDelegate::tr("Explain")));
  const int width =
      std::max(40, row.width() - findingrow::kText - linkWidth - findingrow::kSide - metrics::small);
  const auto place = [&](const QFontMetrics& fontMetrics, int role, int top, int lineWidth) {
    const QRect room(row.left() + findingrow::kText, top, lineWidth, 10'000);
    QRect taken = fontMetrics.boundingRect(room, Qt::TextWordWrap, breakable(index.data(role).toString()));
    taken.setLeft(room.left());
    taken.setWidth(lineWidth);
    return taken;
  };
  const bool isExpanded = index.data(WarningListModel::ExpandedRole).toBool();
  const bool hasLetter = !index.data(WarningListModel::LetterRole).toString().isEmpty();
  const int indent = hasLetter ? kBadge + metrics::tiny : 0;
  layout.title = place(titleMetrics, Qt::DisplayRole, row.top() + kWarningTop, width - indent);
  if (hasLetter) {
    layout.letter = QRect(layout.title.left(), layout.title.top(), kBadge, kBadge);
    layout.title.translate(indent, 0);
  }
  const int under = layout.title.bottom() + 1 + kWarningGap;
  layout.evidence = isExpanded ? place(quietMetrics, WarningListModel::EvidenceRole, under, width)
                               : QRect(row.left() + findingrow::kText, under, width, quietMetrics.height());
  int bottom = layout.evidence.bottom();
  if (isExpanded) {
    const int whole = row.width() - findingrow::kText - findingrow::kSide;
    layout.explanation =
        place(quietMetrics, WarningListModel::ExplanationRole, bottom + 1 + metrics::small, whole);
    bottom = layout.explanation.bottom();
    int left = row.left() + findingrow::kText;
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
  layout.sign = QRect(row.left() + findingrow::kSide,
                      row.top() + kWarningTop + (titleMetrics.height() - findingrow::kSign) / 2,
                      findingrow::kSign, findingrow::kSign);
  const int linkHeight = titleMetrics.height();
  layout.show =
      QRect(row.right() - findingrow::kSide - linkWidth, row.top() + kWarningTop, linkWidth, linkHeight);
  layout.explain = layout.show.translated(0, linkHeight + kWarningGap);
  layout.height = std::max(bottom, layout.explain.bottom()) - row.top() + kWarningTop;
  return layout;
}

/// A fold mark, the title with its note, and three counts in fixed places.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const Tokens& colours = tokens();
  const QRect row = option.rect;
  painter.fillRect(row, colours.window);
  painter.setPen(colours.line);
  painter.drawLine(row.bottomLeft(), row.bottomRight());
  QStyleOption arrow;
  arrow.rect = QRect(row.left() + findingrow::kSide - 2, row.top() + (row.height() - 12) / 2, 12, 12);
  arrow.palette = option.palette;
  arrow.state = QStyle::State_Enabled;
  const bool isOpen = index.data(WarningListModel::ExpandedRole).toBool();
  option.widget->style()->drawPrimitive(isOpen ? QStyle::PE_IndicatorArrowDown
                                               : QStyle::PE_IndicatorArrowRight,
                                        &arrow, &painter, option.widget);
  const QList<int> counts = index.data(WarningListModel::CountsRole).value<QList<int>>();
  painter.setFont(findingrow::quietFont());
  int right = row.right() - findingrow::kSide;
  for (int severity = 0; severity < counts.size(); ++severity) { // information stands last
    const QRect slot(right - kCountSlot + 1, row.top(), kCountSlot, row.height());
    right -= kCountSlot;
    if (counts[severity] == 0) continue;
    painting::severity(painter,
                       QRectF(slot.left() + 2, row.top() + (row.height() - findingrow::kSign) / 2.0,
                              findingrow::kSign, findingrow::kSign),
                       static_cast<Severity>(severity), colours);
    painter.setPen(colours.text);
    painter.drawText(slot.adjusted(findingrow::kSign + 5, 0, 0, 0), Qt::AlignVCenter,
                     countText(static_cast<std::uint64_t>(counts[severity])));
  }
  const QString title = index.data(Qt::DisplayRole).toString();
  const QRect words(row.left() + findingrow::kText, row.top(), right - row.left() - findingrow::kText,
                    row.height());
  painter.setFont(findingrow::titleFont());
  painter.setPen(colours.text);
  painter.drawText(words, Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
  const int taken = painter.fontMetrics().horizontalAdvance(title) + metrics::small;
  painter.setFont(findingrow::quietFont());
  painter.setPen(colours.muted);
  painter.drawText(words.adjusted(taken, 0, 0, 0), Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(index.data(WarningListModel::NoteRole).toString(),
                                                    Qt::ElideRight, std::max(0, words.width() - taken)));
}

void paintFocus(QPainter& painter, const QStyleOptionViewItem& option) {
  if (!option.state.testFlag(QStyle::State_HasFocus)) return;
  painter.setPen(QPen(tokens().accent, 1, Qt::DotLine));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(option.rect.adjusted(1, 1, -2, -3));
}

} // namespace

QSize WarningDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const int width = view ? view->viewport()->width() : option.rect.width();
  if (index.data(WarningListModel::HeadingRole).toBool()) return {width, kHeading};
  return {width, warningLayout(QRect(0, 0, width, 0), index).height};
}

void WarningDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  if (index.data(WarningListModel::HeadingRole).toBool()) {
    painter->save();
    paintHeading(*painter, option, index);
    paintFocus(*painter, option);
    painter->restore();
    return;
  }
  const Tokens& colours = tokens();
  const WarningLayout layout = warningLayout(option.rect, index);
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
  painter->save();
  if (index.data(WarningListModel::MutedRole).toBool()) painter->setOpacity(kFaint);
  if (isSelected) painter->fillRect(option.rect, painting::chosenRowGround(colours));
  painter->setPen(colours.line);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  painting::severity(*painter, layout.sign,
                     static_cast<Severity>(index.data(WarningListModel::SeverityRole).toInt()), colours);
  painter->setFont(findingrow::titleFont());
  painter->setPen(colours.text);
  painter->drawText(layout.title, Qt::TextWordWrap, breakable(index.data(Qt::DisplayRole).toString()));
  if (!layout.letter.isNull()) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accentGround);
    painter->drawRoundedRect(layout.letter, metrics::chipRadius, metrics::chipRadius);
    painter->setPen(colours.accent);
    painter->drawText(layout.letter, Qt::AlignCenter, index.data(WarningListModel::LetterRole).toString());
  }
  const bool isExpanded = index.data(WarningListModel::ExpandedRole).toBool();
  const QString evidence = index.data(WarningListModel::EvidenceRole).toString();
  painter->setFont(findingrow::quietFont());
  painter->setPen(colours.muted);
  painter->drawText(
      layout.evidence, Qt::TextWordWrap,
      isExpanded ? breakable(evidence)
                 : painter->fontMetrics().elidedText(evidence, Qt::ElideRight, layout.evidence.width()));
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
  paintFocus(*painter, option);
  painter->restore();
}

bool WarningDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseMove)
    return QStyledItemDelegate::editorEvent(event, model, option, index);
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (index.data(WarningListModel::HeadingRole).toBool()) {
    const bool isFold = event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton;
    if (isFold) Q_EMIT foldClicked(index);
    return isFold;
  }
  const WarningLayout layout = warningLayout(option.rect, index);
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
