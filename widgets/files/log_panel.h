// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace normscope {

class LogTableModel;
class PlainTable;
class Session;

/// Notices about the set, and the files that could not be read, with their reasons. A double click on a file
/// makes it the current image.
class LogPanel : public QWidget {
  Q_OBJECT
public:
  explicit LogPanel(Session& session, QWidget* parent = nullptr);
  int count() const;
  LogTableModel& model() const { return *m_model; }

public Q_SLOTS:
  void copyTabSeparated() const;

Q_SIGNALS:
  void countChanged(int count); ///< of lines, for the tab's title

private:
  void refresh();

  Session& m_session;
  LogTableModel* m_model;
  PlainTable* m_table;
  QLabel* m_empty;
};

} // namespace normscope
