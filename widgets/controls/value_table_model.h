// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace normscope {

/// A cell as it is read, and as a value to copy: a number (NaN where unknown) or text.
struct ValueCell {
  QString text;
  QVariant raw;
  static ValueCell word(const QString& text) { return {text, text}; }
  static ValueCell number(const QString& text, double value) { return {text, value}; }
};

/// A chart's numbers: its twin for those who do not see it and for spreadsheets.
struct ValueTable {
  QStringList header;
  std::vector<std::vector<ValueCell>> rows; ///< as long as the header
};

class ValueTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  using QAbstractTableModel::QAbstractTableModel;
  void setTable(const ValueTable& table);
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  ValueTable m_table;
};

} // namespace normscope
