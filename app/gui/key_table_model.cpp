// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_table_model.h"

#include "key_bindings.h"

#include <QFont>

namespace normscope {

KeyTableModel::KeyTableModel(const KeyBindings& keys, QObject* parent)
    : QAbstractTableModel(parent), m_keys(keys) {
  connect(&keys, &KeyBindings::changed, this,
          [this] { Q_EMIT dataChanged(index(0, Keys), index(rowCount() - 1, Keys)); });
}

int KeyTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_keys.bindings().size());
}

int KeyTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant KeyTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto row = static_cast<std::size_t>(index.row());
  const KeyBindings::Binding& binding = m_keys.bindings()[row];
  if (role == Qt::FontRole && index.column() == Keys && !m_keys.isDesigned(row)) {
    QFont font;
    font.setBold(true);
    return font;
  }
  if (role == Qt::ToolTipRole && index.column() == Action) return binding.action->toolTip();
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
  case Action: return binding.title;
  case Keys: return keysText(*binding.action);
  case Designed: return QKeySequence::listToString(binding.designed.mid(0, 1), QKeySequence::NativeText);
  default: return {};
  }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Action: return tr("Action");
  case Keys: return tr("Key");
  case Designed: return tr("Standard");
  default: return {};
  }
}

} // namespace normscope
