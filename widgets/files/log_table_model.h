// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace normscope {

/// What was worth a line while the set was opened and read: notices, then the images that do not count, each
/// with its reason, in the set's order.
class LogTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { File, Kind, Code, Reason, ColumnCount };
  explicit LogTableModel(Session& session, QObject* parent = nullptr);
  std::optional<ImageId> imageAt(int row) const; ///< none for a notice

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  void refresh();
  QString noticeText(int row, int column) const;
  QString failureText(ImageId id, int column) const;

  Session& m_session;
  QStringList m_notices;
  std::vector<ImageId> m_failed;
};

} // namespace normscope
