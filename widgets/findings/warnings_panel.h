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
class AuditView;
class Edits;
class SegmentedControl;
class SeveritySwitches;
class Session;
class WarningListModel;

/// What is to be known, on three pages: warnings, advice and the audit of the set. Warnings stand in
/// groups that fold, worst first; Show (Enter) goes to the worst image, selects all affected ones and puts
/// the mode into A; Explain (Space) says why it matters and what can be done at once; muted ones are put
/// aside, as the header says.
class WarningsPanel : public QWidget {
  Q_OBJECT
public:
  enum class Page { Warnings, Advice, Audit };
  WarningsPanel(Session& session, Edits& edits, QWidget* parent = nullptr);
  WarningListModel& model() const { return *m_model; }
  QString currentText() const; ///< the chosen warning, or the page of sentences

public Q_SLOTS:
  void showPage(Page page);
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
  void step(int by);
  void showWarning(const QModelIndex& index);
  void explain(const QModelIndex& index);
  void fix(const QModelIndex& index);
  void fold(const QModelIndex& heading); ///< or unfolds it
  void mute(const QModelIndex& index);   ///< or unmutes it
  void showMenu(const QPoint& position);

  Session& m_session;
  Edits& m_edits;
  PanelHeader* m_header;
  SeveritySwitches* m_switches;
  WarningListModel* m_model;
  QListView* m_list;
  QLabel* m_empty;
  AdviceView* m_advice;
  AuditView* m_audit;
  SegmentedControl* m_pages;
  Page m_page = Page::Warnings;
  bool m_showing = false; ///< the session is following one of these warnings
};

} // namespace normscope
