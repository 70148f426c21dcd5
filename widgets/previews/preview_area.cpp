// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/preview_area.h"

#include "previews/compare_view.h"
#include "previews/empty_state.h"
#include "previews/loupe_view.h"
#include "previews/survey_view.h"
#include "session/preview_controller.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace normscope {

PreviewArea::PreviewArea(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_survey(new SurveyView(session, previews, link))
    , m_loupe(new LoupeView(session, previews, link))
    , m_compare(new CompareView(session, previews, link)) {
  setObjectName(QStringLiteral("previewArea"));
  for (QWidget* page : {static_cast<QWidget*>(m_empty), m_survey, m_loupe, static_cast<QWidget*>(m_compare)})
    m_stack->addWidget(page);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  m_layout->addWidget(m_stack, 1);
  connect(&session, &Session::stateChanged, this, &PreviewArea::showSession);
  connect(&session, &Session::viewChanged, this, &PreviewArea::showSession);
  showSession();
}

void PreviewArea::addLine(QWidget* line) { m_layout->insertWidget(m_layout->count() - 1, line); }

void PreviewArea::setBrowseView(QWidget* browse) {
  m_browse = browse;
  m_stack->addWidget(m_browse);
  showSession();
}

void PreviewArea::showSession() {
  const Session::State state = m_session.state();
  const bool hasImages =
      state != Session::State::Empty && (state != Session::State::Failed || m_session.dataset());
  QWidget* page = m_empty;
  if (hasImages) {
    switch (m_session.view()) {
    case Session::View::Browse: page = m_browse ? m_browse : m_survey; break;
    case Session::View::Loupe: page = m_loupe; break;
    case Session::View::Compare: page = m_compare; break;
    case Session::View::Survey: page = m_survey; break;
    }
  }
  const bool hadFocus = m_stack->currentWidget()->isAncestorOf(window()->focusWidget()) ||
                        !window()->focusWidget() || m_stack->currentWidget() == window()->focusWidget();
  m_stack->setCurrentWidget(page);
  if (hadFocus) page->setFocus();
}

} // namespace normscope
