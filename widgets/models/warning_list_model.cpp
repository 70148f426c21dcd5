// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warning_list_model.h"

#include "models/number_text.h"
#include "models/severity_text.h"
#include "support/translation.h"

#include <algorithm>

namespace normscope {

void WarningListModel::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  beginResetModel();
  m_analysis = std::move(analysis);
  rebuild();
  endResetModel();
}

void WarningListModel::setLeadingModes(std::vector<std::string> ids) {
  if (ids == m_leadingModes) return;
  beginResetModel();
  m_leadingModes = std::move(ids);
  rebuild();
  endResetModel();
}

void WarningListModel::rebuild() {
  m_rows.clear();
  if (!m_analysis) return;
  const auto rank = [this](const Warning* warning) {
    if (warning->modeId.empty()) return m_leadingModes.size();
    const auto at = std::find(m_leadingModes.begin(), m_leadingModes.end(), warning->modeId);
    return at == m_leadingModes.end() ? m_leadingModes.size() + 1
                                      : static_cast<std::size_t>(at - m_leadingModes.begin());
  };
  for (const Warning& warning : m_analysis->datasetWarnings) m_rows.push_back(&warning);
  for (const std::vector<Warning>& warnings : m_analysis->modeWarnings)
    for (const Warning& warning : warnings) m_rows.push_back(&warning);
  std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Warning* a, const Warning* b) {
    return std::pair(rank(a), b->severity) < std::pair(rank(b), a->severity);
  });
}

void WarningListModel::toggleExplanation(const QModelIndex& index) {
  if (!index.isValid()) return;
  const Warning& warning = warningAt(index.row());
  const Key key(warning.code, warning.modeId);
  if (m_expanded.erase(key) == 0) m_expanded.insert(key);
  Q_EMIT dataChanged(index, index);
}

int WarningListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WarningListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Warning& warning = warningAt(index.row());
  switch (role) {
  case Qt::DisplayRole: return translated(warning.title);
  case Qt::AccessibleTextRole:
    return QString(severityText(warning.severity) + QStringLiteral(": ") + translated(warning.title) +
                   QStringLiteral(". ") + translated(warning.evidence));
  case SeverityRole: return static_cast<int>(warning.severity);
  case EvidenceRole: return translated(warning.evidence);
  case ExplanationRole: return translated(warning.explanation);
  case ExpandedRole: return m_expanded.contains({warning.code, warning.modeId});
  default: return {};
  }
}

} // namespace normscope
