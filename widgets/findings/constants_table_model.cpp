// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/constants_table_model.h"

#include "support/number_text.h"

#include <cmath>
#include <utility>

namespace normscope {
namespace {

// With its sign, for differences.
QString signedText(double value, int decimals) {
  const QString text = figureText(value, decimals);
  return std::isfinite(value) && value > 0.0 ? QLatin1Char('+') + text : text;
}

QString cellText(const ChannelComparison& row, int column) {
  switch (column) {
  case ConstantsTableModel::Channel: return toQString(row.name);
  case ConstantsTableModel::GivenMean: return figureText(row.givenMean, 4);
  case ConstantsTableModel::SetMean: return figureText(row.setMean, 4);
  case ConstantsTableModel::Levels: return signedText(row.levels, 1);
  case ConstantsTableModel::StandardErrors: return signedText(row.standardErrors, 1);
  case ConstantsTableModel::GivenStd: return figureText(row.givenStd, 4);
  case ConstantsTableModel::PooledStd: return figureText(row.pooledStd, 4);
  case ConstantsTableModel::Ratio: return figureText(row.ratio, 3);
  case ConstantsTableModel::MeanOfImageStds: return figureText(row.meanOfImageStds, 4);
  default: return {};
  }
}

} // namespace

void ConstantsTableModel::setComparison(std::vector<ChannelComparison> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int ConstantsTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConstantsTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConstantsTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter | (index.column() == Channel ? Qt::AlignLeft : Qt::AlignRight));
  if (role != Qt::DisplayRole) return {};
  return cellText(m_rows[static_cast<std::size_t>(index.row())], index.column());
}

QVariant ConstantsTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter | (section == Channel ? Qt::AlignLeft : Qt::AlignRight));
  if (role == Qt::ToolTipRole) {
    switch (section) {
    case Levels: return tr("Given mean less the set's, in levels of 255");
    case StandardErrors:
      return tr("The same in standard errors of the set's mean: std of image means / √images");
    case MeanOfImageStds: return tr("Mean of the deviations of single images");
    case Ratio: return tr("Given std divided by the set's pooled std");
    default: return {};
    }
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Channel: return QString();
  case GivenMean: return tr("Given mean");
  case SetMean: return tr("Set mean");
  case Levels: return tr("Levels off");
  case StandardErrors: return tr("Std errors");
  case GivenStd: return tr("Given std");
  case PooledStd: return tr("Set std");
  case Ratio: return tr("Ratio");
  case MeanOfImageStds: return tr("Image stds");
  default: return {};
  }
}

} // namespace normscope
