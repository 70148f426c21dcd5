// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace normscope {

/// What the window shows before anything is open: how to begin, and where the user has been.
class EmptyState : public QWidget {
  Q_OBJECT
public:
  explicit EmptyState(QWidget* parent = nullptr);
  void setRecent(const QStringList& folders);

Q_SIGNALS:
  void openFolderRequested();
  void demoRequested();
  void recentRequested(const QString& folder);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QWidget* m_recent;
  QVBoxLayout* m_recentRows;
};

} // namespace normscope
