// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QAbstractListModel>

#include <vector>

namespace normscope {

/// What the audit found in the set, in the order of the statistics file. Answers the roles of
/// FindingListModel; the tooltip says why a finding matters.
class AuditListModel : public QAbstractListModel {
  Q_OBJECT
public:
  using QAbstractListModel::QAbstractListModel;
  void setEntries(std::vector<AuditEntry> entries);
  const AuditEntry& entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  std::vector<AuditEntry> m_entries;
};

/// Why a finding of that code matters, and what to do about it; empty for a code without such words.
QString auditExplanation(const std::string& code);

} // namespace normscope
