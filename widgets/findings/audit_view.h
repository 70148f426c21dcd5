// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace normscope {

class AuditListModel;
class Session;

/// What is worth knowing about the set before its statistics are trusted: how it was read, what its samples
/// look like, how its images relate. Show (Enter) selects the images that a finding is about and goes to the
/// first. The set's warnings have a list of their own.
class AuditView : public QWidget {
  Q_OBJECT
public:
  explicit AuditView(Session& session, QWidget* parent = nullptr);
  AuditListModel& model() const { return *m_model; }
  int count() const;

public Q_SLOTS:
  void showImages(const QModelIndex& index);

private:
  void showAnalysis();

  Session& m_session;
  AuditListModel* m_model;
  QListView* m_list;
  QLabel* m_empty;
};

} // namespace normscope
