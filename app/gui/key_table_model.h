// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace normscope {

class KeyBindings;

/// Every action with its keys; those that differ from the design are bold.
class KeyTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Action, Keys, Designed, ColumnCount };

  explicit KeyTableModel(const KeyBindings& keys, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  const KeyBindings& m_keys;
};

} // namespace normscope
