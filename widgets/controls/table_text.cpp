// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/table_text.h"

#include <QStringList>

#include <cmath>
#include <numeric>

namespace normscope {
namespace {

std::vector<int> columnsOf(const QAbstractItemModel& model, const std::vector<int>& columns) {
  if (!columns.empty()) return columns;
  std::vector<int> all(static_cast<std::size_t>(model.columnCount()));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

QString rawText(const QModelIndex& index) {
  const QVariant raw = index.data(RawRole);
  if (raw.typeId() == QMetaType::Double) {
    const double value = raw.toDouble();
    return std::isnan(value) ? QString() : QString::number(value, 'g', 9);
  }
  return (raw.isValid() ? raw : index.data(Qt::DisplayRole)).toString();
}

QString headingOf(const QAbstractItemModel& model, int column) {
  const QVariant raw = model.headerData(column, Qt::Horizontal, RawRole);
  return (raw.isValid() ? raw : model.headerData(column, Qt::Horizontal)).toString();
}

QString oneLine(QString text) {
  for (const char c : {'\t', '\n', '\r'}) text.replace(QLatin1Char(c), QLatin1Char(' '));
  return text.trimmed();
}

} // namespace

QString tabSeparated(const QAbstractItemModel& model, const std::vector<int>& columns) {
  const std::vector<int> chosen = columnsOf(model, columns);
  QString text;
  const auto addRow = [&](const auto& cell) {
    QStringList cells;
    for (const int column : chosen) cells << oneLine(cell(column));
    text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
  };
  addRow([&](int column) { return headingOf(model, column); });
  for (int row = 0; row < model.rowCount(); ++row)
    addRow([&](int column) { return rawText(model.index(row, column)); });
  return text;
}

QString markdown(const QAbstractItemModel& model, const std::vector<int>& columns) {
  const std::vector<int> chosen = columnsOf(model, columns);
  QString text;
  const auto addRow = [&](const auto& cell) {
    text += QLatin1Char('|');
    for (const int column : chosen)
      text += QLatin1Char(' ') + oneLine(cell(column)).replace(QLatin1Char('|'), QStringLiteral("\\|")) +
              QStringLiteral(" |");
    text += QLatin1Char('\n');
  };
  addRow([&](int column) { return headingOf(model, column); });
  addRow([](int) { return QStringLiteral("---"); });
  for (int row = 0; row < model.rowCount(); ++row)
    addRow([&](int column) { return model.index(row, column).data(Qt::DisplayRole).toString(); });
  return text;
}

} // namespace normscope
