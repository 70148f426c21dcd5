// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QItemSelectionModel;
class QStackedWidget;

namespace normscope {

class CompareView;
class EmptyState;
class MessageBar;
class PreviewController;
class ReadingLine;
class Session;
class ViewLink;

/// The middle of the window: the empty state until something is open, then the view that the Session names,
/// under the lines that say what is amiss and how the set is read.
class PreviewArea : public QWidget {
  Q_OBJECT
public:
  PreviewArea(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);
  /// The rows of Browse: those of the image grid, with its selection.
  void setImages(QAbstractItemModel* model, QItemSelectionModel* selection);
  EmptyState& emptyState() { return *m_empty; }
  CompareView& compareView() { return *m_compare; }
  MessageBar& messages() { return *m_messages; }
  ReadingLine& readingLine() { return *m_reading; }

private:
  void showSession();

  Session& m_session;
  MessageBar* m_messages;
  ReadingLine* m_reading;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QWidget *m_survey, *m_loupe, *m_browse = nullptr;
  CompareView* m_compare;
};

} // namespace normscope
