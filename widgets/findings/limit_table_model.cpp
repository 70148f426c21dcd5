// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/limit_table_model.h"

#include "support/translation.h"

#include <QFont>
#include <QLocale>

namespace normscope {
namespace {

const LimitRow& limitAt(const QModelIndex& index) {
  return limitRows()[static_cast<std::size_t>(index.row())];
}

/// Shares are shown and entered in percent.
double factor(const LimitRow& row) { return row.unit.starts_with("share") ? 100.0 : 1.0; }

QString valueText(const LimitRow& row, double value, int digits) {
  const QString number = QLocale().toString(value * factor(row), 'g', digits);
  return factor(row) == 1.0 ? number : number + QStringLiteral(" %");
}

} // namespace

void LimitTableModel::setLimits(const Limits& limits) {
  if (limits == m_limits) return;
  m_limits = limits;
  Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

int LimitTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(limitRows().size());
}

int LimitTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant LimitTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const LimitRow& row = limitAt(index);
  const double value = m_limits.*row.value, standard = Limits{}.*row.value;
  if (role == Qt::TextAlignmentRole)
    return int((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == Qt::FontRole && index.column() == Value && value != standard) {
    QFont font;
    font.setBold(true);
    return font;
  }
  if (role == Qt::ToolTipRole)
    return index.column() == Value
               ? tr("Default %1, from %2 to %3")
                     .arg(valueText(row, standard, 4), valueText(row, row.min, 4), valueText(row, row.max, 4))
               : data(index, Qt::DisplayRole);
  if (role == Qt::EditRole && index.column() == Value) return valueText(row, value, 6);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
  case Rule: return translated(row.rule);
  case Meaning: return translated(row.meaning);
  case Value: return valueText(row, value, 3);
  case Unit: return translated(row.unit);
  case Source: return translated(row.source);
  default: return {};
  }
}

bool LimitTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || index.column() != Value) return false;
  if (value == data(index, Qt::EditRole)) return true;
  bool isNumber = false;
  const LimitRow& row = limitAt(index);
  const double number =
      QLocale().toDouble(value.toString().remove(QLatin1Char('%')).trimmed(), &isNumber) / factor(row);
  if (!isNumber || !(number >= row.min && number <= row.max)) return false;
  if (m_limits.*row.value == number) return true;
  m_limits.*row.value = number;
  Q_EMIT dataChanged(index, index);
  Q_EMIT edited();
  return true;
}

QVariant LimitTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Rule: return tr("Rule");
  case Meaning: return tr("What is judged");
  case Value: return tr("Limit");
  case Unit: return tr("Unit");
  case Source: return tr("Source of the default");
  default: return {};
  }
}

Qt::ItemFlags LimitTableModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

} // namespace normscope
