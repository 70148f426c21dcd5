// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

#include <vector>

namespace normscope {

/// The images that do not count, each with its reason, in the set's order.
class FailureTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { File, Kind, Code, Reason, ColumnCount };
  explicit FailureTableModel(Session& session, QObject* parent = nullptr);
  ImageId imageAt(int row) const { return m_failed[static_cast<std::size_t>(row)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  void refresh();

  Session& m_session;
  std::vector<ImageId> m_failed;
};

} // namespace normscope
