// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"

#include <QAbstractTableModel>

namespace normscope {

/// A histogram in numbers: one row per bin and one each for what lies outside, one column per channel.
class HistogramTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  using QAbstractTableModel::QAbstractTableModel;
  void setCurves(const HistogramCurves& curves);
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  HistogramCurves m_curves;
};

} // namespace normscope
