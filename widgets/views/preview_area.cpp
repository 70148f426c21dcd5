// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preview_area.h"

#include "session/preview_controller.h"
#include "views/browse_view.h"
#include "views/compare_view.h"
#include "views/empty_state.h"
#include "views/loupe_view.h"
#include "views/message_bar.h"
#include "views/reading_line.h"
#include "views/survey_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace normscope {

PreviewArea::PreviewArea(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(new MessageBar(session))
    , m_reading(new ReadingLine(session))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_survey(new SurveyView(session, previews, link))
    , m_loupe(new LoupeView(session, previews, link))
    , m_compare(new CompareView(session, previews, link)) {
  setObjectName(QStringLiteral("previewArea"));
  for (QWidget* page : {static_cast<QWidget*>(m_empty), m_survey, m_loupe, static_cast<QWidget*>(m_compare)})
    m_stack->addWidget(page);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_messages);
  layout->addWidget(m_reading);
  layout->addWidget(m_stack, 1);
  connect(&session, &Session::stateChanged, this, &PreviewArea::showSession);
  connect(&session, &Session::viewChanged, this, &PreviewArea::showSession);
  showSession();
}

void PreviewArea::setImages(QAbstractItemModel* model, QItemSelectionModel* selection) {
  m_browse = new BrowseView(model, selection);
  m_stack->addWidget(m_browse);
  connect(static_cast<BrowseView*>(m_browse), &QListView::doubleClicked, &m_session,
          [this] { m_session.setView(Session::View::Loupe); });
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
