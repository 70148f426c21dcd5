// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/limits_dialog.h"

#include "controls/plain_table.h"
#include "findings/limit_table_model.h"
#include "session/edits.h"
#include "session/session.h"
#include "support/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace normscope {

LimitsDialog::LimitsDialog(Session& session, Edits& edits, QWidget* parent)
    : QDialog(parent), m_model(new LimitTableModel(this)) {
  setObjectName(QStringLiteral("dialogLimits"));
  setWindowTitle(tr("Limits of Warnings and Advice"));
  m_model->setLimits(session.limits());

  auto* note =
      new QLabel(tr("Double-click a limit to change it. Changed limits are bold; a session keeps them."));
  note->setProperty("role", QStringLiteral("muted"));
  auto* table = new QTableView(this);
  table->setObjectName(QStringLiteral("tableLimits"));
  table->setAccessibleName(tr("Limits"));
  table->setModel(m_model);
  stylePlainTable(*table);
  table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                         QAbstractItemView::AnyKeyPressed);
  for (const auto& [column, width] :
       {std::pair(LimitTableModel::Rule, 100), std::pair(LimitTableModel::Meaning, 424),
        std::pair(LimitTableModel::Value, 76), std::pair(LimitTableModel::Unit, 150)})
    table->setColumnWidth(column, width);
  table->horizontalHeader()->setSectionResizeMode(LimitTableModel::Source, QHeaderView::Stretch);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
  buttons->button(QDialogButtonBox::RestoreDefaults)->setAutoDefault(false);
  buttons->button(QDialogButtonBox::Close)->setDefault(true);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::medium);
  layout->addWidget(note);
  layout->addWidget(table, 1);
  layout->addWidget(buttons);
  resize(1080, 560);

  connect(m_model, &LimitTableModel::edited, &edits, [this, &edits] { edits.setLimits(m_model->limits()); });
  connect(&session, &Session::limitsChanged, this,
          [this, &session] { m_model->setLimits(session.limits()); });
  connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, &edits,
          [&edits] { edits.setLimits({}); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace normscope
