// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/plain_table.h"

#include "controls/table_text.h"
#include "support/fonts.h"
#include "support/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace normscope {
namespace {

class PlainDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Tokens& colours = tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, colours.accentGround);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const QRect cell = option.rect.adjusted(metrics::small, 0, -metrics::small, -1);
    painter->setFont(interfaceFont(metrics::secondary));
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : colours.text);
    painter->drawText(
        cell, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    painter->restore();
  }
};

} // namespace

void stylePlainTable(QTableView& table) {
  table.setItemDelegate(new PlainDelegate(&table));
  table.setFrameShape(QFrame::NoFrame);
  table.setShowGrid(false);
  table.setWordWrap(false);
  table.setTabKeyNavigation(false);
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.verticalHeader()->hide();
  table.verticalHeader()->setMinimumSectionSize(metrics::tableRow);
  table.verticalHeader()->setDefaultSectionSize(metrics::tableRow);
  table.horizontalHeader()->setHighlightSections(false);
  table.horizontalHeader()->setFixedHeight(metrics::titleBar);
  table.horizontalHeader()->setStretchLastSection(true);
}

PlainTable::PlainTable(const QString& objectName, const QString& accessibleName, QAbstractItemModel* model,
                       QWidget* parent)
    : QTableView(parent) {
  setObjectName(objectName);
  setAccessibleName(accessibleName);
  setModel(model);
  stylePlainTable(*this);
}

void PlainTable::copyTabSeparated() const { QApplication::clipboard()->setText(tabSeparated(*model())); }

void PlainTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy))
    copyTabSeparated();
  else
    QTableView::keyPressEvent(event);
}

void PlainTable::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Copy Table"), this, &PlainTable::copyTabSeparated);
  menu->popup(event->globalPos());
}

} // namespace normscope
