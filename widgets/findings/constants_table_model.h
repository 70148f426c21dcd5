// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identify.h"

#include <QAbstractTableModel>

#include <vector>

namespace normscope {

/// Given constants beside those of the open set, a row per channel: unit range, differences in levels of 255.
class ConstantsTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column {
    Channel,
    GivenMean,
    SetMean,
    Levels,
    StandardErrors,
    GivenStd,
    PooledStd,
    Ratio,
    MeanOfImageStds,
    ColumnCount
  };
  using QAbstractTableModel::QAbstractTableModel;
  void setComparison(std::vector<ChannelComparison> rows);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  std::vector<ChannelComparison> m_rows;
};

} // namespace normscope
