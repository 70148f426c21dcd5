// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statistics_panel.h"

#include "models/channel_statistics_model.h"
#include "session/session.h"
#include "views/plain_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace normscope {
namespace {

constexpr int kTitleWidth = 240, kNumberWidth = 132;

} // namespace

StatisticsPanel::StatisticsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChannelStatisticsModel(this))
    , m_table(new PlainTable(QStringLiteral("tableStatistics"), tr("Statistics of the set"), m_model, this))
    , m_empty(new QLabel(tr("The statistics of the set stand here."), this)) {
  setObjectName(QStringLiteral("panelStatistics"));
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setDefaultSectionSize(kNumberWidth);
  m_empty->setProperty("role", QStringLiteral("muted"));
  m_empty->setAlignment(Qt::AlignCenter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_empty, 1);
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

void StatisticsPanel::copyTabSeparated() const { m_table->copyTabSeparated(); }

} // namespace normscope
