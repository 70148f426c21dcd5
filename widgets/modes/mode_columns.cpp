// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_columns.h"

#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace normscope {

// Each part's rows stand in a file of their own.
std::vector<ModeColumn> nameColumns();
std::vector<ModeColumn> verdictColumns();
std::vector<ModeColumn> valueColumns();
std::vector<ModeColumn> learningColumns();
std::vector<ModeColumn> moreColumns();

namespace {

QString words(const char* text) {
  return text ? QCoreApplication::translate("ModeColumns", text) : QString();
}

} // namespace

std::span<const ModeColumn> modeColumns() {
  static const std::vector<ModeColumn> columns = [] {
    std::vector<ModeColumn> all;
    for (const auto& part :
         {nameColumns(), verdictColumns(), valueColumns(), learningColumns(), moreColumns()})
      std::ranges::copy(part, std::back_inserter(all));
    return all;
  }();
  return columns;
}

int columnCount() { return static_cast<int>(modeColumns().size()); }
const ModeColumn& columnAt(int section) { return modeColumns()[static_cast<std::size_t>(section)]; }

FigureColumns figureColumns() {
  const auto columns = modeColumns();
  const auto first = std::ranges::find_if(columns, &ModeColumn::isFigure);
  const auto end = std::find_if_not(first, columns.end(), [](const ModeColumn& c) { return c.isFigure; });
  return {static_cast<int>(first - columns.begin()), static_cast<int>(end - first)};
}

QString title(const ModeColumn& column) { return words(column.title); }
QString heading(const ModeColumn& column) {
  return words(column.heading ? column.heading : column.title).remove(QStringLiteral("%1")).trimmed();
}
QString heading(const ModeColumn& column, StorageType storage) {
  const QString text = words(column.heading ? column.heading : column.title);
  return text.contains(QLatin1String("%1")) ? text.arg(translated(row(storage).title)) : text;
}
QString explanation(const ModeColumn& column) { return words(column.explanation); }

QString cellText(const ModeColumn& column, const ModeCell& cell) {
  return column.isFigure && cell.outcome.unavailable ? QString() : column.text(cell);
}

QVariant cellValue(const ModeColumn& column, const ModeCell& cell) {
  const auto& unavailable = cell.outcome.unavailable;
  if (unavailable && column.look == ModeColumn::Look::verdict) return translated(*unavailable);
  if (column.number) return unavailable ? kUnknown : column.number(cell.outcome);
  return cellText(column, cell);
}

QVariant cellRank(const ModeColumn& column, const ModeCell& cell) {
  if (column.look != ModeColumn::Look::verdict || cell.outcome.unavailable) return cellValue(column, cell);
  return static_cast<double>(verdict(cell.warnings, column.question));
}

QString cellDetail(const ModeColumn& column, const ModeCell& cell) {
  if (column.isFigure && cell.outcome.unavailable) return translated(*cell.outcome.unavailable);
  return column.detail ? column.detail(cell) : column.text(cell);
}

} // namespace normscope
