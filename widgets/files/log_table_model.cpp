// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/log_table_model.h"

#include "support/number_text.h"
#include "support/translation.h"

#include <algorithm>

namespace normscope {

LogTableModel::LogTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
  for (const auto signal : {&Session::datasetChanged, &Session::progressed, &Session::analysisChanged,
                            &Session::stateChanged, &Session::noticesChanged})
    connect(&m_session, signal, this, &LogTableModel::refresh);
  refresh();
}

void LogTableModel::refresh() {
  const std::vector<ImageId>& failed = m_session.failedImages();
  if (failed.size() == m_failed.size() && m_session.notices() == m_notices) return;
  beginResetModel();
  m_notices = m_session.notices();
  m_failed = failed;
  std::ranges::sort(m_failed);
  endResetModel();
}

int LogTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_notices.size() + m_failed.size());
}

std::optional<ImageId> LogTableModel::imageAt(int row) const {
  if (row < m_notices.size()) return std::nullopt;
  return m_failed[static_cast<std::size_t>(row - m_notices.size())];
}

int LogTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LogTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  const auto id = imageAt(index.row());
  const QString text = id ? failureText(*id, index.column()) : noticeText(index.row(), index.column());
  return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QString LogTableModel::noticeText(int row, int column) const {
  return column == Kind ? tr("notice") : column == Reason ? m_notices[row] : QString();
}

QString LogTableModel::failureText(ImageId id, int column) const {
  const auto dataset = m_session.dataset();
  if (!dataset || id >= dataset->size() || id >= m_session.images().size()) return {};
  const auto failure = m_session.images()[id].failure;
  if (!failure) return {};
  switch (column) {
  case File: return pathText((*dataset)[id].relativePath);
  case Kind: return translated(name(failure->kind));
  case Code: return toQString(name(failure->code));
  case Reason: return translated(failure->message);
  default: return {};
  }
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole && section == Kind)
    return toolTipText(
        tr("damaged: some pixels could be read; rejected: none; unsupported: an image this program "
           "does not read; over_limit: larger than the limits allow; not_regular: no file; notice: of the "
           "set as a whole"));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case File: return tr("File");
  case Kind: return tr("Class");
  case Code: return tr("Code");
  case Reason: return tr("Reason");
  default: return {};
  }
}

} // namespace normscope
