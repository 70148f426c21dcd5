// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_table_model.h"

#include "controls/table_text.h"
#include "support/mode_numbers.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace normscope {
namespace {

bool isUnknown(const QVariant& value) {
  return value.typeId() == QMetaType::Double && std::isnan(value.toDouble());
}

constexpr char16_t kAwaited[] = u"…";

/// Whether nobody has looked at pixels yet, but will.
bool awaitsPixels(const Analysis& analysis, const ModeOutcome& outcome) {
  return (analysis.isEarly || analysis.options.pixelSample == 0) && outcome.sampledImages == 0;
}

/// Whether what stands in a column is still being measured or judged.
bool isAwaited(const ModeColumn& column, const JudgedOutcome& judged, const ModeCell& cell,
               bool awaitsPixels) {
  if (judged.outcome->unavailable) return false;
  if (column.look == ModeColumn::Look::verdict) return !judged.isJudged();
  if (!column.isFigure) return false;
  return judged.isPending ||
         ((awaitsPixels || !judged.isJudged()) && cellText(column, cell) == unknownText());
}

bool isLess(const QVariant& a, const QVariant& b) {
  if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double) return a.toDouble() < b.toDouble();
  return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace

void ModeTableModel::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  const bool sameRows = m_analysis && analysis && m_analysis->outcomes.size() == analysis->outcomes.size();
  if (!sameRows) beginResetModel();
  m_analysis = std::move(analysis);
  if (sameRows) {
    reorder();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // it names the storage type
    return;
  }
  m_rows = makeOrder();
  endResetModel();
}

void ModeTableModel::setChosen(const std::string& a, const std::string& b,
                               const std::vector<std::string>& survey) {
  m_a = a;
  m_b = b;
  m_survey = survey;
  if (!m_analysis || m_analysis->outcomes.empty()) return;
  reorder();
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ModeTableModel::sort(int column, Qt::SortOrder order) {
  m_sortColumn = column;
  m_sortOrder = order;
  if (m_analysis) reorder();
}

std::vector<int> ModeTableModel::makeOrder() const {
  if (!m_analysis) return {};
  const auto& outcomes = m_analysis->outcomes;
  std::vector<int> rows(outcomes.size());
  std::iota(rows.begin(), rows.end(), 0);
  const auto own = [&](int row) -> std::size_t {
    const std::string& id = outcomes[static_cast<std::size_t>(row)].outcome->mode->id;
    return static_cast<std::size_t>(std::find(m_survey.begin(), m_survey.end(), id) - m_survey.begin());
  };
  std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return own(a) < own(b); });
  // Its own order is also the one by marks.
  if (m_sortColumn < 0 || columnAt(m_sortColumn).look == ModeColumn::Look::mark) return rows;
  std::vector<QVariant> values;
  // Figures that are awaited keep their place until they are there.
  for (const JudgedOutcome& judged : outcomes)
    values.push_back(cellRank(columnAt(m_sortColumn), cellOf(judged)));
  std::stable_sort(rows.begin(), rows.end(), [&](int x, int y) {
    const auto a = static_cast<std::size_t>(x), b = static_cast<std::size_t>(y);
    const bool unknownA = outcomes[a].outcome->unavailable || isUnknown(values[a]);
    const bool unknownB = outcomes[b].outcome->unavailable || isUnknown(values[b]);
    if (unknownA || unknownB) return !unknownA && unknownB;
    return m_sortOrder == Qt::AscendingOrder ? isLess(values[a], values[b]) : isLess(values[b], values[a]);
  });
  return rows;
}

void ModeTableModel::reorder() {
  const std::vector<int> rows = makeOrder();
  if (rows == m_rows) return;
  Q_EMIT layoutAboutToBeChanged();
  const QModelIndexList before = persistentIndexList();
  QModelIndexList after;
  for (const QModelIndex& old : before) {
    const auto found = std::find(rows.begin(), rows.end(), m_rows[static_cast<std::size_t>(old.row())]);
    after << index(static_cast<int>(found - rows.begin()), old.column());
  }
  m_rows = rows;
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

const JudgedOutcome& ModeTableModel::judgedAt(int row) const {
  return m_analysis->outcomes[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}
ModeCell ModeTableModel::cellOf(const JudgedOutcome& judged) const {
  return {*judged.outcome, judged.warnings(), *m_analysis->scan->dataset, mark(judged.outcome->mode->id)};
}
std::string ModeTableModel::modeAt(int row) const { return judgedAt(row).outcome->mode->id; }
bool ModeTableModel::isUnavailable(int row) const { return judgedAt(row).outcome->unavailable.has_value(); }

QString ModeTableModel::mark(const std::string& id) const {
  return id == m_a ? QStringLiteral("A") : id == m_b ? QStringLiteral("B") : QString();
}

int ModeTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int ModeTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : normscope::columnCount();
}

QVariant ModeTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const JudgedOutcome& judged = judgedAt(index.row());
  const ModeCell cell = cellOf(judged);
  const ModeOutcome& outcome = cell.outcome;
  const ModeColumn& column = columnAt(index.column());
  if (isAwaited(column, judged, cell, awaitsPixels(*m_analysis, outcome))) {
    if (role == Qt::DisplayRole || role == RawRole) return QString::fromUtf16(kAwaited);
    if (role == Qt::ToolTipRole || role == ShareRole || role == VerdictRole) return {};
  }
  switch (role) {
  case Qt::DisplayRole:
    if (outcome.unavailable && index.column() == figureColumns().first)
      return translated(*outcome.unavailable);
    return cellText(column, cell);
  case Qt::ToolTipRole: return toolTipText(cellDetail(column, cell));
  case Qt::AccessibleTextRole:
    return QString(title(column) + QLatin1Char(' ') + data(index, Qt::DisplayRole).toString());
  case RawRole: return cellValue(column, cell);
  case ModeIdRole: return toQString(outcome.mode->id);
  case NumberRole: return modeNumber(outcome.mode->id);
  case ChosenRole: return !cell.mark.isEmpty();
  case UnavailableRole: return outcome.unavailable.has_value();
  case ShareRole:
    if (outcome.unavailable || column.look != ModeColumn::Look::share) return {};
    return column.number(outcome);
  case VerdictRole:
    if (outcome.unavailable || column.look != ModeColumn::Look::verdict) return {};
    return static_cast<int>(verdict(cell.warnings, column.question));
  default: return {};
  }
}

QVariant ModeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  const ModeColumn& column = columnAt(section);
  if (role == Qt::DisplayRole) return heading(column);
  if (role == RawRole)
    return heading(column, m_analysis ? m_analysis->options.storage : StorageType::float32);
  if (role == Qt::ToolTipRole) return toolTipText(explanation(column));
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

} // namespace normscope
