// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_table_model.h"

#include "controls/table_text.h"

#include <QLocale>

namespace normscope {

void HistogramTableModel::setCurves(const HistogramCurves& curves) {
  beginResetModel();
  m_curves = curves;
  endResetModel();
}

int HistogramTableModel::rowCount(const QModelIndex& parent) const {
  if (parent.isValid() || m_curves.channels.empty()) return 0;
  return static_cast<int>(m_curves.channels.front().counts.size()) + 2;
}

int HistogramTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_curves.channels.size()) + 1;
}

QVariant HistogramTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != RawRole && role != Qt::TextAlignmentRole))
    return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
  const bool isBelow = index.row() == 0, isAbove = index.row() == rowCount() - 1;
  const auto bin = static_cast<std::size_t>(std::max(0, index.row() - 1));
  if (index.column() == 0) {
    if (isBelow) return tr("below");
    if (isAbove) return tr("above");
    const double edge = m_curves.low + static_cast<double>(bin) * m_curves.binWidth();
    return role == RawRole ? QVariant(edge) : QVariant(QLocale().toString(edge, 'g', 6));
  }
  const HistogramCurve& curve = m_curves.channels[static_cast<std::size_t>(index.column() - 1)];
  const double count = isBelow ? curve.below : isAbove ? curve.above : curve.counts[bin];
  return role == RawRole ? QVariant(count) : QVariant(QLocale().toString(count, 'f', 0));
}

QVariant HistogramTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Value") : m_curves.channels[static_cast<std::size_t>(section - 1)].letter;
}

} // namespace normscope
