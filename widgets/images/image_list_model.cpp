// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_list_model.h"

#include "session/session.h"
#include "session/thumbnail_store.h"
#include "support/number_text.h"

#include <algorithm>

namespace normscope {
namespace {

constexpr std::size_t kFewRows = 200; ///< that are told apart

} // namespace

ImageListModel::ImageListModel(Session& session, ThumbnailStore& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_thumbnails(thumbnails) {
  connect(&m_thumbnails, &ThumbnailStore::thumbnailsReady, this, &ImageListModel::refreshImages);
  connect(&m_session, &Session::progressed, this, &ImageListModel::showFailures);
  connect(&m_session, &Session::datasetChanged, this, [this] { m_failuresShown = 0; });
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

/// Neighbours in one go; of many all that lie between, of which views paint what they show.
void ImageListModel::refreshImages(const std::vector<ImageId>& ids) {
  std::vector<int> rows;
  for (const ImageId id : ids)
    if (const auto row = rowOf(id)) rows.push_back(*row);
  if (rows.empty()) return;
  std::ranges::sort(rows);
  const int reach = rows.size() > kFewRows ? rowCount() : 1;
  for (std::size_t first = 0, next = 1; first < rows.size(); first = next++) {
    while (next < rows.size() && rows[next] - rows[next - 1] <= reach) ++next;
    Q_EMIT dataChanged(index(rows[first]), index(rows[next - 1]));
  }
}

/// Images that cannot be read bring no thumbnail that would tell of them.
void ImageListModel::showFailures() {
  const std::vector<ImageId>& failed = m_session.failedImages();
  refreshImages({failed.begin() + static_cast<std::ptrdiff_t>(m_failuresShown), failed.end()});
  m_failuresShown = failed.size();
}

int ImageListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

ImageBadge ImageListModel::badge(ImageId id) const {
  if (const ImageBadge* known = m_badges.object(id)) return *known;
  ImageBadge made;
  if (m_session.isExcluded(id))
    made.kind = ImageBadge::Kind::Excluded;
  else if (id >= m_session.images().size() || m_session.images()[id].pending())
    return made; // it will have one
  else
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
