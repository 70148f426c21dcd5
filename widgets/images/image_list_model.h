// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "images/image_badge.h"

#include <QAbstractListModel>
#include <QCache>

#include <optional>
#include <vector>

namespace normscope {

class Session;
class ThumbnailStore;

/// The image grid's rows: a vector of ImageIds over the Session's images. No row is an object; texts,
/// pictures and badges are made when the view asks for them.
class ImageListModel : public QAbstractListModel {
  Q_OBJECT
public:
  /// GroupRole: what the group is called that begins with this image; empty where none does.
  enum Role { IdRole = Qt::UserRole + 1, BadgeRole, PathRole, GroupRole };

  ImageListModel(Session& session, ThumbnailStore& thumbnails, QObject* parent = nullptr);

  /// Shows these images in this order; nothing happens when they already are. `byFolder`: those of one split
  /// and class stand together.
  void setOrder(std::vector<ImageId> order, bool byFolder = false);
  const std::vector<ImageId>& order() const { return m_order; }
  ImageId imageAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
  std::optional<int> rowOf(ImageId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  void refresh();                                      ///< same rows, other looks
  void refreshImages(const std::vector<ImageId>& ids); ///< of these alone; their badges stand
  void showFailures();                                 ///< that are new
  ImageBadge badge(ImageId id) const;
  QString description(int row) const;
  QString groupAt(int row) const;

  Session& m_session;
  ThumbnailStore& m_thumbnails;
  std::vector<ImageId> m_order;
  bool m_byFolder = false;
  std::vector<int> m_rows; ///< by ImageId; −1 where not shown
  std::size_t m_failuresShown = 0;
  mutable QCache<ImageId, ImageBadge> m_badges{4096}; ///< of images that were tried
};

} // namespace normscope
