// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/thumbnail_store.h"

#include "records/cache_folder.h"
#include "session/session.h"
#include "session/thumbnail_loader.h"

namespace normscope {
namespace {

constexpr int kReadyDelayMs = 40;

} // namespace

ThumbnailStore::ThumbnailStore(Session& session, QObject* parent, qsizetype maxBytes)
    : QObject(parent), m_session(session), m_cache(maxBytes) {
  m_readyTimer.setSingleShot(true);
  m_readyTimer.setInterval(kReadyDelayMs);
  connect(&m_readyTimer, &QTimer::timeout, this,
          [this] { Q_EMIT thumbnailsReady(std::exchange(m_ready, {})); });
  connect(&m_session, &Session::datasetChanged, this, &ThumbnailStore::clear);
  clear();
}

ThumbnailStore::~ThumbnailStore() = default;

void ThumbnailStore::clear() {
  // A new loader: answers of the old one, about the old set, go down with it.
  ScanOptions options = m_session.reading().scan; // one way to decode for pictures and statistics
  options.thumbnailSide = kSide;
  m_loader = std::make_unique<ThumbnailLoader>(m_session.dataset(), options, defaultCacheFolder());
  connect(m_loader.get(), &ThumbnailLoader::loaded, this, [this](ImageId id, const QImage& image) {
    if (image.isNull())
      m_failed.insert(id);
    else
      insert(id, image);
  });
  m_cache.clear();
  m_failed.clear();
  m_ready.clear();
  m_readyTimer.stop();
}

void ThumbnailStore::add(ImageId id, std::shared_ptr<const Thumbnail> thumbnail) {
  if (!thumbnail) return;
  m_loader->forget(id);
  insert(id, toImage(*thumbnail));
}

void ThumbnailStore::addBatch(std::span<const Item> items) {
  for (const auto& [id, thumbnail] : items) add(id, thumbnail);
}

void ThumbnailStore::insert(ImageId id, const QImage& image) {
  if (image.isNull()) return;
  m_cache.insert(id, new QImage(image), image.sizeInBytes());
  noteReady(id);
}

void ThumbnailStore::noteReady(ImageId id) {
  m_ready.push_back(id);
  if (!m_readyTimer.isActive()) m_readyTimer.start();
}

QImage ThumbnailStore::thumbnail(ImageId id) const {
  const QImage* image = m_cache.object(id);
  return image ? *image : QImage();
}

void ThumbnailStore::request(ImageId id) {
  const auto dataset = m_session.dataset();
  if (!dataset || id >= dataset->size() || m_failed.contains(id) || m_cache.contains(id)) return;
  const ImageOutcome outcome = id < m_session.images().size() ? m_session.images()[id] : ImageOutcome{};
  if (!outcome.failure) m_loader->request(id, outcome.record);
}

} // namespace normscope
