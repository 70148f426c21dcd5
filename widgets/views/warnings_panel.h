// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace normscope {

class PanelHeader;
class AdviceView;
class SegmentedControl;
class Session;
class WarningListModel;

/// What is wrong, in sentences, worst first. Show (Enter) goes to the worst image, selects all affected ones
/// and puts the mode into A; Explain (Space) says why it matters.
class WarningsPanel : public QWidget {
  Q_OBJECT
public:
  explicit WarningsPanel(Session& session, QWidget* parent = nullptr);
  WarningListModel& model() const { return *m_model; }

public Q_SLOTS:
  void next();
  void previous();

Q_SIGNALS:
  void countChanged(int count);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void showAnalysis();
  void showModes();
  void refreshCount();
  void showPage(bool advice);
  void step(int by);
  void showWarning(const QModelIndex& index);
  void explain(const QModelIndex& index);

  Session& m_session;
  PanelHeader* m_header;
  WarningListModel* m_model;
  QListView* m_list;
  QLabel* m_empty;
  AdviceView* m_advice;
  SegmentedControl* m_page;
  bool m_showsAdvice = false;
  bool m_showing = false; ///< the session is following one of these warnings
};

} // namespace normscope
