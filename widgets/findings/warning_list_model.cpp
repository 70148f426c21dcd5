// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/warning_list_model.h"

#include "findings/severity_text.h"
#include "session/warning_fix.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <algorithm>
#include <tuple>

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

void WarningListModel::setMuted(const std::set<MutedWarning>& muted) {
  if (muted == m_muted) return;
  m_muted = muted;
  rebuildAnew();
}

void WarningListModel::setShowsMuted(bool on) {
  if (on == m_showsMuted) return;
  m_showsMuted = on;
  rebuildAnew();
}

void WarningListModel::rebuildAnew() {
  beginResetModel();
  rebuild();
  endResetModel();
}

void WarningListModel::rebuild() {
  m_rows.clear();
  m_mutedCount = 0;
  if (!m_analysis) return;
  const auto rank = [this](const Warning* warning) {
    if (warning->modeId.empty()) return m_leadingModes.size();
    const auto at = std::find(m_leadingModes.begin(), m_leadingModes.end(), warning->modeId);
    return at == m_leadingModes.end() ? m_leadingModes.size() + 1
                                      : static_cast<std::size_t>(at - m_leadingModes.begin());
  };
  for (const Warning& warning : *m_analysis->datasetWarnings) m_rows.push_back(&warning);
  for (const JudgedOutcome& judged : m_analysis->outcomes)
    for (const Warning& warning : judged.warnings()) m_rows.push_back(&warning);
  m_mutedCount = static_cast<int>(
      std::ranges::count_if(m_rows, [this](const Warning* warning) { return isMuted(*warning); }));
  if (!m_showsMuted) std::erase_if(m_rows, [this](const Warning* warning) { return isMuted(*warning); });
  std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Warning* a, const Warning* b) {
    return std::tuple(isMuted(*a), rank(a), b->severity) < std::tuple(isMuted(*b), rank(b), a->severity);
  });
}

void WarningListModel::toggleExplanation(const QModelIndex& index) {
  if (!index.isValid()) return;
  const Warning& warning = warningAt(index.row());
  const MutedWarning key(warning.code, warning.modeId);
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
  case MutedRole: return isMuted(warning);
  case FixRole: {
    const auto fix = fixOf(warning, m_analysis->scan ? m_analysis->scan->dataset.get() : nullptr);
    return fix ? fix->title : QString();
  }
  default: return {};
  }
}

} // namespace normscope
