// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/warning_list_model.h"

#include "findings/severity_text.h"
#include "session/warning_fix.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <algorithm>

namespace normscope {

void WarningListModel::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  m_analysis = std::move(analysis);
  rebuildAnew();
}

void WarningListModel::setChosenModes(std::vector<std::string> ids) {
  if (ids == m_chosen) return;
  m_chosen = std::move(ids);
  rebuildAnew();
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

void WarningListModel::setShown(Severity severity, bool on) {
  m_isShown[static_cast<std::size_t>(severity)] = on;
  rebuildAnew();
}

void WarningListModel::setFolded(const QModelIndex& heading, bool on) {
  const FindingGroup group = m_rows[static_cast<std::size_t>(heading.row())].group;
  if (on)
    m_folded.insert(group);
  else
    m_folded.erase(group);
  rebuildAnew();
}

void WarningListModel::rebuildAnew() {
  beginResetModel();
  rebuild();
  endResetModel();
}

void WarningListModel::rebuild() {
  m_rows.clear();
  m_findings.clear();
  m_mutedFindings.clear();
  m_mutedCount = 0;
  if (!m_analysis) return;
  const auto muted = [this](const Warning& warning) { return isMuted(warning); };
  m_findings = groupedFindings(*m_analysis, m_chosen, std::not_fn(muted));
  m_mutedFindings = groupedFindings(*m_analysis, m_chosen, muted);
  for (const GroupedFinding& finding : m_mutedFindings)
    m_mutedCount += static_cast<int>(finding.warnings.size());
  for (const FindingGroup group : kFindingGroups) {
    std::vector<Row> rows;
    for (const GroupedFinding& finding : m_findings)
      if (finding.group == group && isShown(finding.lead().severity)) rows.push_back({group, &finding});
    if (m_showsMuted)
      for (const GroupedFinding& finding : m_mutedFindings)
        if (finding.group == group) rows.push_back({group, &finding});
    if (rows.empty()) continue;
    m_rows.push_back({group, nullptr});
    if (!m_folded.contains(group)) m_rows.insert(m_rows.end(), rows.begin(), rows.end());
  }
}

WarningListModel::Counts WarningListModel::countsOf(FindingGroup group) const {
  Counts counts{};
  for (const GroupedFinding& finding : m_findings)
    if (finding.group == group) ++counts[static_cast<std::size_t>(finding.lead().severity)];
  return counts;
}

WarningListModel::Counts WarningListModel::counts() const {
  Counts counts{};
  for (const GroupedFinding& finding : m_findings)
    ++counts[static_cast<std::size_t>(finding.lead().severity)];
  return counts;
}

void WarningListModel::toggleExplanation(const QModelIndex& index) {
  if (!index.isValid() || isHeading(index.row())) return;
  const Warning& warning = warningAt(index.row());
  const MutedWarning key(warning.code, warning.modeId);
  if (m_expanded.erase(key) == 0) m_expanded.insert(key);
  Q_EMIT dataChanged(index, index);
}

int WarningListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WarningListModel::headingData(FindingGroup group, int role) const {
  switch (role) {
  case Qt::DisplayRole:
    switch (group) {
    case FindingGroup::files: return tr("Your files");
    case FindingGroup::chosen: return QStringLiteral("A · B");
    case FindingGroup::storage: return tr("Storage");
    case FindingGroup::others: return tr("Other modes");
    }
    return {};
  case Qt::AccessibleTextRole: {
    const Counts counts = countsOf(group);
    return tr("%1: errors %2, warnings %3, remarks %4")
        .arg(headingData(group, Qt::DisplayRole).toString())
        .arg(counts[2])
        .arg(counts[1])
        .arg(counts[0]);
  }
  case NoteRole:
    return group == FindingGroup::storage ? translated(row(m_analysis->options.storage).title) : QString();
  case CountsRole: {
    const Counts counts = countsOf(group);
    return QVariant::fromValue(QList<int>(counts.begin(), counts.end()));
  }
  case ExpandedRole: return !m_folded.contains(group);
  case HeadingRole: return true;
  default: return {};
  }
}

/// Why the worst matters, and what else is said of the same.
QString WarningListModel::explanationOf(const GroupedFinding& finding) const {
  QStringList paragraphs{translated(finding.lead().explanation)};
  for (std::size_t i = 1; i < finding.warnings.size(); ++i)
    paragraphs << translated(finding.warnings[i]->title) + QStringLiteral(": ") +
                      translated(finding.warnings[i]->evidence);
  return paragraphs.join(QLatin1Char('\n'));
}

QString WarningListModel::letterOf(const Warning& warning) const {
  const auto at = std::ranges::find(m_chosen, warning.modeId);
  return at == m_chosen.end() ? QString() : QString(QLatin1Char(at == m_chosen.begin() ? 'A' : 'B'));
}

QVariant WarningListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (!row.finding) return headingData(row.group, role);
  const Warning& warning = row.finding->lead();
  switch (role) {
  case Qt::DisplayRole: return translated(warning.title);
  case Qt::ToolTipRole: return toolTipText(translated(warning.evidence));
  case Qt::AccessibleTextRole:
    return QString(severityText(warning.severity) + QStringLiteral(": ") + translated(warning.title) +
                   QStringLiteral(". ") + translated(warning.evidence));
  case SeverityRole: return static_cast<int>(warning.severity);
  case EvidenceRole: return translated(warning.evidence);
  case ExplanationRole: return explanationOf(*row.finding);
  case ExpandedRole: return m_expanded.contains({warning.code, warning.modeId});
  case MutedRole: return isMuted(warning);
  case LetterRole: return letterOf(warning);
  case FixRole: {
    const auto fix = fixOf(warning, m_analysis->scan ? m_analysis->scan->dataset.get() : nullptr);
    return fix ? fix->title : QString();
  }
  default: return {};
  }
}

} // namespace normscope
