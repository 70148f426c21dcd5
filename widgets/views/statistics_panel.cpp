// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statistics_panel.h"

#include "models/channel_statistics_model.h"
#include "models/table_text.h"
#include "session/session.h"
#include "views/plain_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace normscope {
namespace {

constexpr int kTitleWidth = 240, kNumberWidth = 132;

} // namespace

StatisticsPanel::StatisticsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChannelStatisticsModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("The statistics of the set stand here."), this)) {
  setObjectName(QStringLiteral("panelStatistics"));
  m_table->setObjectName(QStringLiteral("tableStatistics"));
  m_table->setAccessibleName(tr("Statistics of the set"));
  m_table->setModel(m_model);
  stylePlainTable(*m_table);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setDefaultSectionSize(kNumberWidth);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  m_table->installEventFilter(this);
  m_empty->setProperty("role", QStringLiteral("muted"));
  m_empty->setAlignment(Qt::AlignCenter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_empty, 1);
  connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& position) {
    QMenu menu(this);
    menu.addAction(tr("Copy Table"), this, &StatisticsPanel::copyTabSeparated);
    menu.exec(m_table->viewport()->mapToGlobal(position));
  });
  connect(&m_session, &Session::analysisChanged, this, &StatisticsPanel::showAnalysis);
  showAnalysis();
}

void StatisticsPanel::showAnalysis() {
  m_model->setAnalysis(m_session.analysis());
  const bool isKnown = m_model->rowCount() > 0;
  if (isKnown) m_table->setColumnWidth(0, kTitleWidth);
  m_table->setVisible(isKnown);
  m_empty->setVisible(!isKnown);
}

void StatisticsPanel::copyTabSeparated() const { QApplication::clipboard()->setText(tabSeparated(*m_model)); }

bool StatisticsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    copyTabSeparated();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

} // namespace normscope
