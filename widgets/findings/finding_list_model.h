// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identify.h"

#include <QAbstractListModel>

#include <vector>

namespace normscope {

/// What was found out about constants, in the order in which core tells it. Of a finding with images to show
/// (none here; see AuditListModel) ShownRole is true.
class FindingListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role { SeverityRole = Qt::UserRole + 1, DetailRole, ShownRole };

  using QAbstractListModel::QAbstractListModel;
  void setFindings(std::vector<IdentificationFinding> findings);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  std::vector<IdentificationFinding> m_findings;
};

} // namespace normscope
