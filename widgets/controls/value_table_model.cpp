// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/value_table_model.h"

#include "controls/table_text.h"

namespace normscope {

void ValueTableModel::setTable(const ValueTable& table) {
  beginResetModel();
  m_table = table;
  endResetModel();
}

int ValueTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ValueTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
  const ValueCell& cell = row[static_cast<std::size_t>(index.column())];
  const bool isNumber = cell.raw.typeId() == QMetaType::Double;
  if (role == Qt::DisplayRole) return cell.text;
  if (role == RawRole) return cell.raw;
  if (role == Qt::TextAlignmentRole)
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return m_table.header.value(section);
}

} // namespace normscope
