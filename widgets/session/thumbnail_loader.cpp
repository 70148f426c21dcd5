// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/thumbnail_loader.h"

#include "cache/thumbnail_cache.h"
#include "image/resample.h"
#include "records/open_image.h"

#include <algorithm>
#include <optional>

namespace normscope {
namespace {

constexpr std::size_t kMostWaiting = 200;
constexpr unsigned kThreads = 2;

/// Shrinks an image while its bands go by, so that a large photograph never stands in memory.
class ThumbnailSink final : public BandSink {
public:
  ThumbnailSink(int side, OrientationPolicy orientation) : m_side(side), m_orientation(orientation) {}
  void begin(const ImageHeader& header) override {
    const ImageSize size = thumbnailSize(header, m_side, m_orientation);
    m_resampler.emplace(header, size, FitPolicy::squash, m_orientation);
  }
  void band(const ImageView& rows) override { m_resampler->band(rows); }

  QImage take() {
    if (!m_resampler) return {};
    const SmallImage small = m_resampler->take();
    QImage image(small.size.width, small.size.height, QImage::Format_RGB888);
    const auto channels = static_cast<std::size_t>(small.channels);
    std::size_t sample = 0;
    for (int y = 0; y < small.size.height; ++y) {
      uchar* out = image.scanLine(y);
      for (int x = 0; x < small.size.width; ++x, sample += channels)
        for (std::size_t c = 0; c < 3; ++c) *out++ = toByte(small.samples[sample + (channels == 1 ? 0 : c)]);
    }
    return image;
  }

private:
  static uchar toByte(std::int32_t unit16) {
    return static_cast<uchar>((std::clamp(unit16, 0, 65535) * 255LL + 32767) / 65535);
  }
  int m_side;
  OrientationPolicy m_orientation;
  std::optional<Resampler> m_resampler;
};

} // namespace

QImage toImage(const Thumbnail& thumbnail) {
  if (thumbnail.width <= 0 || thumbnail.height <= 0) return {};
  return QImage(thumbnail.rgb.data(), thumbnail.width, thumbnail.height, 3 * thumbnail.width,
                QImage::Format_RGB888)
      .copy();
}

ThumbnailLoader::ThumbnailLoader(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
                                 const std::optional<std::filesystem::path>& cache, QObject* parent)
    : QObject(parent), m_dataset(std::move(dataset)), m_options(options), m_cacheFolder(cache) {}

ThumbnailLoader::~ThumbnailLoader() {
  for (std::jthread& thread : m_threads) thread.request_stop();
}

void ThumbnailLoader::request(ImageId id, RecordHandle record) {
  {
    const std::lock_guard lock(m_mutex);
    if (std::find(m_running.begin(), m_running.end(), id) != m_running.end()) return;
    std::erase_if(m_waiting, [id](const Request& request) { return request.id == id; });
    m_waiting.push_back({id, std::move(record)});
    if (m_waiting.size() > kMostWaiting) m_waiting.erase(m_waiting.begin());
  }
  if (m_threads.size() < kThreads)
    m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
  m_wake.notify_one();
}

void ThumbnailLoader::forget(ImageId id) {
  const std::lock_guard lock(m_mutex);
  std::erase_if(m_waiting, [id](const Request& request) { return request.id == id; });
}

QImage ThumbnailLoader::decodeImage(ImageId id, std::vector<std::byte>& bytes,
                                    const std::stop_token& stop) const {
  ThumbnailSink sink(m_options.thumbnailSide, m_options.orientation);
  const auto opened = openImage(*m_dataset, id, m_options, bytes);
  if (!opened || !opened->decode(sink, stop)) return {};
  return sink.take();
}

void ThumbnailLoader::work(const std::stop_token& stop) {
  const auto cache = m_cacheFolder ? ThumbnailCache::open(*m_cacheFolder, m_options) : nullptr;
  std::vector<std::byte> bytes;
  std::unique_lock lock(m_mutex);
  while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
    const Request request = std::move(m_waiting.back());
    m_waiting.pop_back();
    m_running.push_back(request.id);
    lock.unlock();
    const auto kept = cache && request.record ? cache->find(request.record->contentHash) : nullptr;
    const QImage image = kept ? toImage(*kept) : decodeImage(request.id, bytes, stop);
    lock.lock();
    std::erase(m_running, request.id);
    if (stop.stop_requested()) return;
    // Emitted on the receiver's thread: this object lives there and its connections are direct.
    QMetaObject::invokeMethod(
        this, [this, id = request.id, image] { Q_EMIT loaded(id, image); }, Qt::QueuedConnection);
  }
}

} // namespace normscope
