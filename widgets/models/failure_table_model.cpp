// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/failure_table_model.h"

#include "models/number_text.h"

namespace normscope {

FailureTableModel::FailureTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
  for (const auto signal :
       {&Session::datasetChanged, &Session::progressed, &Session::analysisChanged, &Session::stateChanged})
    connect(&m_session, signal, this, &FailureTableModel::refresh);
  refresh();
}

void FailureTableModel::refresh() {
  const auto& images = m_session.images();
  std::vector<ImageId> failed;
  for (std::size_t id = 0; id < images.size(); ++id)
    if (images[id].failure) failed.push_back(static_cast<ImageId>(id));
  if (failed == m_failed) return;
  beginResetModel();
  m_failed = std::move(failed);
  endResetModel();
}

int FailureTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_failed.size());
}
int FailureTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailureTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  const ImageId id = imageAt(index.row());
  const auto dataset = m_session.dataset();
  if (!dataset || id >= dataset->size() || id >= m_session.images().size()) return {};
  const auto failure = m_session.images()[id].failure;
  if (!failure) return {};
  QString text;
  switch (index.column()) {
  case File: text = pathText((*dataset)[id].relativePath); break;
  case Kind: text = toQString(name(failure->kind)); break;
  case Code: text = toQString(name(failure->code)); break;
  case Reason: text = pathText(failure->message); break; // reasons may quote bytes of the file
  default: break;
  }
  return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant FailureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole && section == Kind)
    return toolTipText(
        tr("damaged: some pixels could be read; rejected: none; unsupported: an image this program "
           "does not read; over_limit: larger than the limits allow; not_regular: no file"));
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
