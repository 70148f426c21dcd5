// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pixel_readout.h"

#include <QAbstractTableModel>

namespace normscope {

/// One pixel in numbers: a row per channel; what the file holds, and what A and B make of it and store.
class PixelTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Channel, Source, OutputA, StoredA, OutputB, StoredB, ColumnCount };
  using QAbstractTableModel::QAbstractTableModel;
  void setReadout(const std::optional<PixelReadout>& readout);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QVariant value(int row, int column) const; ///< a number, or nothing
  int clip(int row, int column) const;
  QString ownName(int row, const PixelOutput& output) const;

  std::optional<PixelReadout> m_readout;
};

} // namespace normscope
