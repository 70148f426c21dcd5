// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "scan/scan.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace normscope {

class Session;
class ThumbnailLoader;

/// Small pictures of the set's images, bounded in bytes. The scan brings most of them for free; those that
/// were evicted, or are looked at before the scan has reached them, are decoded in the background on request.
/// Lives on the GUI thread and never decodes there. Images that cannot be read are not tried twice.
class ThumbnailStore : public QObject {
  Q_OBJECT
public:
  static constexpr int kSide = 160; ///< longer side of a thumbnail, pixels
  static constexpr qsizetype kDefaultBytes = qsizetype(192) << 20;

  explicit ThumbnailStore(Session& session, QObject* parent = nullptr, qsizetype maxBytes = kDefaultBytes);
  ~ThumbnailStore() override;

  using Item = std::pair<ImageId, std::shared_ptr<const Thumbnail>>;
  void add(ImageId id, std::shared_ptr<const Thumbnail> thumbnail); ///< null is ignored
  void addBatch(std::span<const Item> items);

  /// Null when it is not at hand; then request() it.
  QImage thumbnail(ImageId id) const;
  /// Asks for a thumbnail; newest first. Older requests are dropped when many newer ones came.
  void request(ImageId id);

Q_SIGNALS:
  /// These thumbnails have come; sent 25 times a second at most.
  void thumbnailsReady(const std::vector<ImageId>& ids);

private:
  void insert(ImageId id, const QImage& image);
  void noteReady(ImageId id);
  void clear();

  Session& m_session;
  mutable QCache<ImageId, QImage> m_cache; ///< looking something up makes it the newest
  QSet<ImageId> m_failed;
  std::unique_ptr<ThumbnailLoader> m_loader;
  std::vector<ImageId> m_ready;
  QTimer m_readyTimer;
};

} // namespace normscope
