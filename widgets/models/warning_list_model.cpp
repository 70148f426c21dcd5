// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warning_list_model.h"

#include "models/number_text.h"

#include <algorithm>

namespace normscope {
namespace {

QString severityWord(Severity severity) {
  switch (severity) {
  case Severity::information: return WarningListModel::tr("Information");
  case Severity::warning: return WarningListModel::tr("Warning");
  case Severity::error: return WarningListModel::tr("Error");
  }
  return {};
}

} // namespace

void WarningListModel::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  beginResetModel();
  m_analysis = std::move(analysis);
  rebuild();
  endResetModel();
}

void WarningListModel::setShownModes(std::set<std::string> ids) {
  if (ids == m_shownModes) return;
  beginResetModel();
  m_shownModes = std::move(ids);
  rebuild();
  endResetModel();
}

void WarningListModel::rebuild() {
  m_rows.clear();
  if (!m_analysis) return;
  std::vector<const Warning*> others;
  for (const Warning& warning : m_analysis->datasetWarnings) m_rows.push_back(&warning);
  for (const std::vector<Warning>& warnings : m_analysis->modeWarnings)
    for (const Warning& warning : warnings)
      (m_shownModes.contains(warning.modeId) ? m_rows : others).push_back(&warning);
  const auto isWorse = [](const Warning* a, const Warning* b) { return a->severity > b->severity; };
  std::stable_sort(m_rows.begin(), m_rows.end(), isWorse);
  std::stable_sort(others.begin(), others.end(), isWorse);
  m_rows.insert(m_rows.end(), others.begin(), others.end());
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
  case Qt::DisplayRole: return toQString(warning.title);
  case Qt::AccessibleTextRole:
    return QString(severityWord(warning.severity) + QStringLiteral(": ") + toQString(warning.title) +
                   QStringLiteral(". ") + toQString(warning.evidence));
  case SeverityRole: return static_cast<int>(warning.severity);
  case EvidenceRole: return toQString(warning.evidence);
  case ExplanationRole: return toQString(warning.explanation);
  case ExpandedRole: return m_expanded.contains({warning.code, warning.modeId});
  default: return {};
  }
}

} // namespace normscope
