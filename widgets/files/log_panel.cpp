// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/log_panel.h"

#include "controls/plain_table.h"
#include "files/log_table_model.h"

#include <QLabel>
#include <QVBoxLayout>

namespace normscope {

LogPanel::LogPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LogTableModel(session, this))
    , m_table(new PlainTable(QStringLiteral("tableFailures"), tr("Notices, and files that could not be read"),
                             m_model, this))
    , m_empty(new QLabel(this)) {
  setObjectName(QStringLiteral("panelLog"));
  m_table->setColumnWidth(LogTableModel::File, 320);
  m_table->setColumnWidth(LogTableModel::Kind, 110);
  m_table->setColumnWidth(LogTableModel::Code, 110);
  m_empty->setProperty("role", QStringLiteral("muted"));
  m_empty->setAlignment(Qt::AlignCenter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_empty, 1);

  connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (const auto id = m_model->imageAt(index.row())) m_session.setCurrentImage(id);
  });
  connect(m_model, &QAbstractItemModel::modelReset, this, &LogPanel::refresh);
  connect(&m_session, &Session::stateChanged, this, &LogPanel::refresh);
  refresh();
}

int LogPanel::count() const { return m_model->rowCount(); }

void LogPanel::refresh() {
  m_table->setVisible(count() > 0);
  m_empty->setVisible(count() == 0);
  m_empty->setText(m_session.dataset() ? tr("Every file could be read so far.")
                                       : tr("Files that cannot be read are listed here, with the reason."));
  Q_EMIT countChanged(count());
}

void LogPanel::copyTabSeparated() const { m_table->copyTabSeparated(); }

} // namespace normscope
