// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary_bar.h"

#include "findings/summary_strip.h"
#include "session/session.h"

#include <QAction>
#include <QSettings>

namespace normscope {
namespace {

const QLatin1String kSummaryFolded("window/summaryFolded");

} // namespace

SummaryBar::SummaryBar(Session& session, QWidget* parent)
    : QToolBar(tr("Summary"), parent), m_session(session), m_strip(new SummaryStrip(session)) {
  setObjectName(QStringLiteral("barSummary"));
  setMovable(false);
  toggleViewAction()->setEnabled(false);
  setContextMenuPolicy(Qt::PreventContextMenu);
  m_strip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  addWidget(m_strip);
  connect(&session, &Session::stateChanged, this, &SummaryBar::follow);
  // A layout that is restored shows and hides bars, in the middle of its own work.
  connect(this, &QToolBar::visibilityChanged, this, &SummaryBar::follow, Qt::QueuedConnection);
  follow();
}

void SummaryBar::keepFolded() {
  m_strip->setFolded(QSettings().value(kSummaryFolded).toBool());
  connect(m_strip, &SummaryStrip::foldedChanged, this,
          [](bool on) { QSettings().setValue(kSummaryFolded, on); });
}

void SummaryBar::follow() {
  const Session::State state = m_session.state();
  const bool isSeen = state != Session::State::Empty && state != Session::State::Failed;
  for (QAction* part : actions()) part->setVisible(isSeen);
  if (isHidden() == isSeen) setVisible(isSeen);
}

} // namespace normscope
