// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/audit_list_model.h"

#include "findings/finding_list_model.h"
#include "findings/severity_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <utility>

namespace normscope {
namespace {

/// Core's sentences begin in lower case, as a list in a document does; a row of its own does not.
QString sentence(const AuditEntry& entry) {
  QString text = translated(entry.message);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

QString images(const AuditEntry& entry) {
  if (entry.images == 0) return {};
  return entry.images == 1 ? AuditListModel::tr("1 image")
                           : AuditListModel::tr("%1 images").arg(countText(entry.images));
}

} // namespace

void AuditListModel::setEntries(std::vector<AuditEntry> entries) {
  if (entries == m_entries) return; // what is being read stays where it is
  beginResetModel();
  m_entries = std::move(entries);
  endResetModel();
}

int AuditListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant AuditListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const AuditEntry& entry = entryAt(index.row());
  switch (role) {
  case Qt::DisplayRole: return sentence(entry);
  case Qt::ToolTipRole: return toolTipText(auditExplanation(entry.code));
  case Qt::AccessibleDescriptionRole: return auditExplanation(entry.code);
  case Qt::AccessibleTextRole: {
    const QString count = images(entry);
    const QString text = severityText(entry.severity) + QStringLiteral(": ") + sentence(entry);
    return count.isEmpty() ? text : QString(text + QStringLiteral(". ") + count);
  }
  case FindingListModel::SeverityRole: return static_cast<int>(entry.severity);
  case FindingListModel::DetailRole: return images(entry);
  case FindingListModel::ShownRole: return !entry.which.empty();
  default: return {};
  }
}

} // namespace normscope
