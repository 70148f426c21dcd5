// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace normscope {

/// The set's statistics in unit range: a row per statistic, a column per channel, and one for the set as a
/// whole. The tooltip of a row says what it is, by which formula, and what frameworks call it. While images
/// are missing, means and pooled deviations carry their 95 % intervals.
class ChannelStatisticsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  using QAbstractTableModel::QAbstractTableModel;
  void setAnalysis(std::shared_ptr<const Analysis> analysis); ///< null clears

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  struct Row; ///< one statistic

private:
  std::size_t channels() const { return m_analysis ? m_analysis->all->channels.size() : 0; }
  double value(const Row& row, int column) const; ///< NaN where a statistic has none there
  /// The half-width of its 95 % interval where there is one and some images are still unread.
  std::optional<double> margin(const Row& row, int column) const;
  QString marginWords(const Row& row, int column) const; ///< a line of the tooltip, or nothing

  std::shared_ptr<const Analysis> m_analysis;
};

} // namespace normscope
