// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/table_dialog.h"

#include "controls/plain_table.h"
#include "controls/table_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace normscope {

TableDialog::TableDialog(const QString& title, QAbstractItemModel* model, QWidget* parent) : QDialog(parent) {
  setWindowTitle(title);
  setObjectName(QStringLiteral("dialogTable"));
  resize(420, 520);
  model->setParent(this);
  auto* table = new QTableView(this);
  table->setObjectName(QStringLiteral("tableValues"));
  table->setAccessibleName(title);
  table->setModel(model);
  stylePlainTable(*table);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
  copy->setObjectName(QStringLiteral("buttonCopy"));
  connect(copy, &QPushButton::clicked, this,
          [model] { QApplication::clipboard()->setText(tabSeparated(*model)); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(table, 1);
  layout->addWidget(buttons);
}

} // namespace normscope
