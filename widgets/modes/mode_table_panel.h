// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QTableView;

namespace normscope {

class ModeTableModel;
class Session;

/// The table that compares all modes on the open set. A click makes a row's mode A, Ctrl+click or a right
/// click makes it B; Enter and Ctrl+Enter do the same for the row with the focus.
class ModeTablePanel : public QWidget {
  Q_OBJECT
public:
  /// `storageTypes`: the actions that choose one, for the heading of the column that judges it.
  explicit ModeTablePanel(Session& session, const std::vector<QAction*>& storageTypes = {},
                          QWidget* parent = nullptr);
  ModeTableModel& model() const { return *m_model; }

public Q_SLOTS:
  void copyTabSeparated() const;
  void copyMarkdown() const;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void showAnalysis();
  void showChosen();
  void spanUnavailable(); ///< the sentence why goes over all figures
  void fitColumns();
  void showUsualColumns();
  void choose(int row, bool asB);
  void showHeaderMenu(const QPoint& position);
  std::vector<int> shownColumns() const;

  Session& m_session;
  ModeTableModel* m_model;
  QTableView* m_table;
  QLabel* m_empty;
  bool m_widthsChosen = false;  ///< the user has dragged a column
  bool m_columnsChosen = false; ///< the user has shown or hidden one
};

} // namespace normscope
