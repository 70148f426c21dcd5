// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "project/session_file.h"

#include <QAbstractListModel>

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// The findings about the chosen modes, the set and all other modes, in this order, each worst first.
class WarningListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    SeverityRole = Qt::UserRole + 1,
    EvidenceRole,
    ExplanationRole,
    ExpandedRole,
    FixRole,
    MutedRole
  };

  using QAbstractListModel::QAbstractListModel;
  void setAnalysis(std::shared_ptr<const Analysis> analysis); ///< null clears
  /// Modes whose warnings come first, in this order; the data set's follow, then those of all other modes.
  void setLeadingModes(std::vector<std::string> ids);
  void setMuted(const std::set<MutedWarning>& muted);
  void setShowsMuted(bool on); ///< muted ones come last; else they are left out
  bool showsMuted() const { return m_showsMuted; }
  int mutedCount() const { return m_mutedCount; }
  void toggleExplanation(const QModelIndex& index);

  const Warning& warningAt(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  void rebuild();
  void rebuildAnew();
  bool isMuted(const Warning& warning) const { return m_muted.contains({warning.code, warning.modeId}); }

  std::shared_ptr<const Analysis> m_analysis;
  std::vector<std::string> m_leadingModes;
  std::set<MutedWarning> m_expanded, m_muted; ///< by code and mode: they stay from scan to scan
  bool m_showsMuted = false;
  int m_mutedCount = 0;
  std::vector<const Warning*> m_rows; ///< into m_analysis
};

} // namespace normscope
