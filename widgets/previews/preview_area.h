// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace normscope {

class CompareView;
class EmptyState;
class PreviewController;
class Session;
class ViewLink;

/// The middle of the window: the empty state until something is open, then the view that the Session names,
/// under the lines that others add.
class PreviewArea : public QWidget {
  Q_OBJECT
public:
  PreviewArea(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);
  void addLine(QWidget* line); ///< above the view, below the lines added before
  void setBrowseView(QWidget* browse);
  EmptyState& emptyState() { return *m_empty; }
  CompareView& compareView() { return *m_compare; }

private:
  void showSession();

  Session& m_session;
  QVBoxLayout* m_layout;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QWidget *m_survey, *m_loupe, *m_browse = nullptr;
  CompareView* m_compare;
};

} // namespace normscope
