// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_list_model.h"

#include "session/session.h"
#include "session/thumbnail_store.h"
#include "support/number_text.h"

namespace normscope {

ImageListModel::ImageListModel(Session& session, ThumbnailStore& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_thumbnails(thumbnails) {
  connect(&m_thumbnails, &ThumbnailStore::thumbnailsReady, this, &ImageListModel::refresh);
  for (const auto signal : {&Session::analysisChanged, &Session::modeAChanged, &Session::storageChanged,
                            &Session::excludedChanged})
    connect(&m_session, signal, this, &ImageListModel::refresh);
}

void ImageListModel::setOrder(std::vector<ImageId> order, bool byFolder) {
  if (order == m_order && byFolder == m_byFolder) return;
  beginResetModel();
  m_byFolder = byFolder;
  m_order = std::move(order);
  const auto dataset = m_session.dataset();
  m_rows.assign(dataset ? dataset->size() : 0, -1);
  for (std::size_t row = 0; row < m_order.size(); ++row)
    if (m_order[row] < m_rows.size()) m_rows[m_order[row]] = static_cast<int>(row);
  m_badges.clear();
  endResetModel();
}

std::optional<int> ImageListModel::rowOf(ImageId id) const {
  if (id >= m_rows.size() || m_rows[id] < 0) return std::nullopt;
  return m_rows[id];
}

void ImageListModel::refresh() {
  m_badges.clear();
  if (m_order.empty()) return;
  Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ImageListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

ImageBadge ImageListModel::badge(ImageId id) const {
  if (const ImageBadge* known = m_badges.object(id)) return *known;
  ImageBadge made;
  if (m_session.isExcluded(id))
    made.kind = ImageBadge::Kind::Excluded;
  else if (id < m_session.images().size())
    made = imageBadge(m_session.outcome(m_session.modeA()), m_session.images()[id], id);
  m_badges.insert(id, new ImageBadge(made));
  return made;
}

QString ImageListModel::groupAt(int row) const {
  const Dataset& dataset = *m_session.dataset();
  if (!m_byFolder) return {};
  const DatasetEntry entry = dataset[imageAt(row)];
  if (row > 0) {
    const DatasetEntry before = dataset[imageAt(row - 1)];
    if (before.split == entry.split && before.label == entry.label) return {};
  }
  QStringList names;
  for (const std::string* name : {&entry.split, &entry.label})
    if (!name->empty()) names << pathText(*name);
  return names.isEmpty() ? tr("no class") : names.join(QLatin1Char('/'));
}

QString ImageListModel::description(int row) const {
  const ImageId id = imageAt(row);
  const DatasetEntry entry = (*m_session.dataset())[id];
  QStringList parts{fileNameText(entry.relativePath)};
  if (const QString group = groupAt(row); !group.isEmpty()) parts.prepend(tr("first of %1").arg(group));
  const QString loss = badgeText(badge(id));
  if (!loss.isEmpty()) parts << loss;
  return parts.join(QStringLiteral(", "));
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const {
  const auto dataset = m_session.dataset();
  if (!index.isValid() || index.row() >= rowCount() || !dataset) return {};
  const ImageId id = imageAt(index.row());
  if (id >= dataset->size()) return {};
  const DatasetEntry entry = (*dataset)[id];
  switch (role) {
  case Qt::DisplayRole: return fileNameText(entry.relativePath);
  case Qt::AccessibleTextRole: return description(index.row());
  case Qt::ToolTipRole: {
    const QString loss = badgeText(badge(id));
    const QString path = pathText(entry.relativePath);
    return toolTipText(loss.isEmpty() ? path : path + QLatin1Char('\n') + loss);
  }
  case Qt::DecorationRole: {
    const QImage image = m_thumbnails.thumbnail(id);
    if (image.isNull()) m_thumbnails.request(id);
    return image;
  }
  case IdRole: return static_cast<uint>(id);
  case BadgeRole: return QVariant::fromValue(badge(id));
  case GroupRole: return groupAt(index.row());
  case PathRole: return pathText(entry.path());
  default: return {};
  }
}

} // namespace normscope
