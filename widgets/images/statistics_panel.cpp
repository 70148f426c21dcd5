// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/statistics_panel.h"

#include "controls/plain_table.h"
#include "images/channel_statistics_model.h"
#include "session/fit_text.h"
#include "session/session.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace normscope {
namespace {

constexpr int kTitleWidth = 240, kNumberWidth = 132, kDecimals = 4;

} // namespace

StatisticsPanel::StatisticsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChannelStatisticsModel(this))
    , m_table(new PlainTable(QStringLiteral("tableStatistics"), tr("Statistics of the set"), m_model, this))
    , m_fit(new QLabel(this))
    , m_empty(new QLabel(tr("The statistics of the set stand here."), this)) {
  setObjectName(QStringLiteral("panelStatistics"));
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setDefaultSectionSize(kNumberWidth);
  m_empty->setProperty("role", QStringLiteral("muted"));
  m_empty->setAlignment(Qt::AlignCenter);
  m_fit->setObjectName(QStringLiteral("labelFit"));
  m_fit->setTextFormat(Qt::PlainText);
  m_fit->setWordWrap(true);
  m_fit->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::small);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_fit);
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
  showFit();
  m_empty->setVisible(!isKnown);
}

/// Nothing where the choice is automatic: the numbers of the table are then all there is to say.
void StatisticsPanel::showFit() {
  const auto analysis = m_session.analysis();
  const bool isChosen = analysis && m_session.fitChoice().kind != FitChoice::Kind::automatic;
  m_fit->setVisible(isChosen);
  if (!isChosen) return;
  QStringList channels;
  for (const ChannelStatistics& channel : analysis->fit->channels)
    channels << tr("%1 %2 ± %3")
                    .arg(toQString(channel.name), figureText(channel.mean, kDecimals),
                         figureText(channel.std, kDecimals));
  m_fit->setText(tr("Modes are fitted on %1: mean ± std %2. The table is of this set.")
                     .arg(fitText(analysis->fitted), channels.join(QStringLiteral(", "))));
}

void StatisticsPanel::copyTabSeparated() const { m_table->copyTabSeparated(); }

} // namespace normscope
