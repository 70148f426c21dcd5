// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace normscope {

/// Draws a finding: its sign, the sentence in bold, one muted line of evidence, what to do at the right edge,
/// and below, when it is asked for, all of the evidence and the explanation with what can be done about it at
/// once. Headings of groups have a fold mark and three counts.
class WarningDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
  void showClicked(const QModelIndex& index);
  void explainClicked(const QModelIndex& index);
  void fixClicked(const QModelIndex& index);
  void foldClicked(const QModelIndex& heading);
  void muteClicked(const QModelIndex& index); ///< of a muted one: to hear of it again

protected:
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace normscope
