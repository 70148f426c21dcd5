// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/finding_list_model.h"

#include "findings/severity_text.h"
#include "support/translation.h"

#include <utility>

namespace normscope {

void FindingListModel::setFindings(std::vector<IdentificationFinding> findings) {
  beginResetModel();
  m_findings = std::move(findings);
  endResetModel();
}

int FindingListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const IdentificationFinding& finding = m_findings[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole: return translated(finding.message);
  case Qt::AccessibleTextRole:
    return QString(severityText(finding.severity) + QStringLiteral(": ") + translated(finding.message) +
                   QStringLiteral(". ") + translated(finding.detail));
  case SeverityRole: return static_cast<int>(finding.severity);
  case DetailRole: return translated(finding.detail);
  default: return {};
  }
}

} // namespace normscope
