// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/limits.h"

#include <QAbstractTableModel>

namespace normscope {

/// The limits that warnings and advice judge by; the value column can be edited.
class LimitTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Rule, Meaning, Value, Unit, Source, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  const Limits& limits() const { return m_limits; }
  void setLimits(const Limits& limits);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
  void edited(); ///< by the user

private:
  Limits m_limits;
};

} // namespace normscope
