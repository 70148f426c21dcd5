// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "modes/mode_columns.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace normscope {

/// The mode comparison: one row per mode. By itself A stands first, then B, the modes side by side in the
/// survey, and the others; a column's order is kept until it is cleared. Unknown values stand last either
/// way.
class ModeTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Role {
    ModeIdRole = Qt::UserRole + 1,
    ShareRole,
    VerdictRole,
    NumberRole,
    UnavailableRole,
    ChosenRole
  };

  using QAbstractTableModel::QAbstractTableModel;
  void setAnalysis(std::shared_ptr<const Analysis> analysis); ///< null clears
  void setChosen(const std::string& a, const std::string& b, const std::vector<std::string>& survey);

  std::string modeAt(int row) const;
  bool isUnavailable(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override; ///< column −1: the order of its own

private:
  const JudgedOutcome& judgedAt(int row) const;
  ModeCell cellOf(const JudgedOutcome& judged) const;
  QString mark(const std::string& id) const;
  void reorder();
  std::vector<int> makeOrder() const;

  std::shared_ptr<const Analysis> m_analysis;
  std::string m_a, m_b;
  std::vector<std::string> m_survey;
  std::vector<int> m_rows; ///< positions in the analysis's outcomes
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace normscope
