// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/finding_groups.h"
#include "project/session_file.h"

#include <QAbstractListModel>

#include <array>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace normscope {

/// The findings in groups that fold, each with a heading that counts them by severity. What nobody looks at
/// yet, storage and the other modes, is folded at first.
class WarningListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    SeverityRole = Qt::UserRole + 1,
    EvidenceRole,
    ExplanationRole,
    ExpandedRole, ///< of a heading: its group is unfolded
    FixRole,
    MutedRole,
    HeadingRole, ///< bool
    CountsRole,  ///< of a heading: QList<int> by Severity
    NoteRole,    ///< of a heading: beside its title
    LetterRole,  ///< "A" or "B" where the finding is about it
  };
  using Counts = std::array<int, 3>; ///< by Severity

  using QAbstractListModel::QAbstractListModel;
  void setAnalysis(std::shared_ptr<const Analysis> analysis); ///< null clears
  void setChosenModes(std::vector<std::string> ids);          ///< A and B
  void setMuted(const std::set<MutedWarning>& muted);
  void setShowsMuted(bool on); ///< muted ones stand last in their group; else they are left out
  bool showsMuted() const { return m_showsMuted; }
  int mutedCount() const { return m_mutedCount; }
  void setShown(Severity severity, bool on); ///< information is left out at first
  bool isShown(Severity severity) const { return m_isShown[static_cast<std::size_t>(severity)]; }
  Counts counts() const; ///< of all findings that are not muted, shown or not
  void toggleExplanation(const QModelIndex& index);
  void setFolded(const QModelIndex& heading, bool on);

  bool isHeading(int row) const { return !m_rows[static_cast<std::size_t>(row)].finding; }
  /// The worst warning of a row that is no heading.
  const Warning& warningAt(int row) const { return m_rows[static_cast<std::size_t>(row)].finding->lead(); }
  const std::vector<const Warning*>& warningsAt(int row) const {
    return m_rows[static_cast<std::size_t>(row)].finding->warnings;
  }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  struct Row {
    FindingGroup group;
    const GroupedFinding* finding; ///< null: the group's heading
  };
  void rebuild();
  void rebuildAnew();
  bool isMuted(const Warning& warning) const { return m_muted.contains({warning.code, warning.modeId}); }
  Counts countsOf(FindingGroup group) const;
  QVariant headingData(FindingGroup group, int role) const;
  QString explanationOf(const GroupedFinding& finding) const;
  QString letterOf(const Warning& warning) const;

  std::shared_ptr<const Analysis> m_analysis;
  std::vector<std::string> m_chosen;
  std::set<MutedWarning> m_expanded, m_muted; ///< by code and mode: they stay from scan to scan
  std::set<FindingGroup> m_folded{FindingGroup::storage, FindingGroup::others};
  std::array<bool, 3> m_isShown{false, true, true};
  bool m_showsMuted = false;
  int m_mutedCount = 0;
  std::vector<GroupedFinding> m_findings, m_mutedFindings; ///< into m_analysis
  std::vector<Row> m_rows;                                 ///< into the two
};

} // namespace normscope
