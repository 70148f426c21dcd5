// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/thumbnail_loader.h"

#include "cache/thumbnail_cache.h"
#include "image/resample.h"
#include "image/resize.h"
#include "records/open_image.h"
#include "support/background.h"
#include "support/mailbox.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace normscope {
namespace {

constexpr std::size_t kMostWaiting = 200;
constexpr unsigned kThumbnailThreads = 2;
constexpr std::chrono::milliseconds kBurst(100); ///< requests no further apart belong to one look

/// Of a large JPEG, from a decode at a fraction of its size: what the scan will make of it, but for rounding,
/// in a tenth of the time. Null where there is no quicker way than the whole.
QImage quickThumbnail(const OpenImage& opened, int side, OrientationPolicy orientation,
                      const std::stop_token& stop) {
  const auto header = opened.header();
  if (!header) return {};
  const auto quick = opened.reduced(side, stop);
  return quick ? toImage(thumbnailOf(
                     resized(*quick, thumbnailSize(*header, side, orientation), FitPolicy::squash),
                     header->depth))
               : QImage();
}

/// Shrinks an image while its bands go by, so that a large photograph never stands in memory.
class ThumbnailSink final : public BandSink {
public:
  ThumbnailSink(int side, OrientationPolicy orientation) : m_side(side), m_orientation(orientation) {}
  void begin(const ImageHeader& header) override {
    const ImageSize size = thumbnailSize(header, m_side, m_orientation);
    m_resampler.emplace(header, size, FitPolicy::squash, m_orientation);
    m_depth = header.depth;
  }
  void band(const ImageView& rows) override { m_resampler->band(rows); }

  QImage take() { return m_resampler ? toImage(thumbnailOf(m_resampler->take(), m_depth)) : QImage(); }

private:
  int m_side;
  OrientationPolicy m_orientation;
  std::optional<Resampler> m_resampler;
  BitDepth m_depth = BitDepth::u8;
};

} // namespace

QImage toImage(const Thumbnail& thumbnail) {
  if (thumbnail.width <= 0 || thumbnail.height <= 0) return {};
  return QImage(thumbnail.rgb.data(), thumbnail.width, thumbnail.height, 3 * thumbnail.width,
                QImage::Format_RGB888)
      .copy();
}

struct ThumbnailLoader::Work {
  struct Request {
    ImageId id;
    RecordHandle record;  ///< what the cache finds it by; none: it is decoded
    std::size_t look = 0; ///< at the grid, that asked for it
  };
  const std::shared_ptr<const Dataset> dataset;
  const ScanOptions options;
  const std::optional<std::filesystem::path> cacheFolder;
  std::function<void(ImageId, const QImage&)> tell;
  std::mutex mutex;
  std::condition_variable_any wake;
  std::vector<Request> waiting; ///< newest last
  std::size_t look = 0;         ///< the newest one
  std::chrono::steady_clock::time_point asked;
  std::vector<ImageId> running;
  std::stop_source stop;
  Mailbox mailbox;

  void run(const std::stop_token& stopped);
  QImage make(const Request& request, ThumbnailCache* cache, std::vector<std::byte>& bytes) const;
};

/// Null as well when there is no memory for it.
QImage ThumbnailLoader::Work::make(const Request& request, ThumbnailCache* cache,
                                   std::vector<std::byte>& bytes) const {
  try {
    const auto kept = cache && request.record ? cache->find(request.record->contentHash) : nullptr;
    if (kept) return toImage(*kept);
    const auto opened = openImage(*dataset, request.id, options, bytes);
    if (!opened) return {};
    QImage quick = quickThumbnail(*opened, options.thumbnailSide, options.orientation, stop.get_token());
    if (!quick.isNull()) return quick;
    ThumbnailSink sink(options.thumbnailSide, options.orientation);
    return opened->decode(sink, stop.get_token()) ? sink.take() : QImage();
  } catch (const std::exception&) {
    return {};
  }
}

void ThumbnailLoader::Work::run(const std::stop_token& stopped) {
  const auto cache = cacheFolder ? ThumbnailCache::open(*cacheFolder, options) : nullptr;
  std::vector<std::byte> bytes;
  std::unique_lock lock(mutex);
  while (wake.wait(lock, stopped, [this] { return !waiting.empty(); })) {
    // Of what is looked at now the first comes first: that is the top of the grid.
    const auto next = std::ranges::find(waiting, waiting.back().look, &Request::look);
    const Request request = std::move(*next);
    waiting.erase(next);
    running.push_back(request.id);
    lock.unlock();
    const QImage image = make(request, cache.get(), bytes);
    lock.lock();
    std::erase(running, request.id);
    if (stopped.stop_requested()) return;
    mailbox.post([tell = tell, id = request.id, image] { tell(id, image); });
  }
}

ThumbnailLoader::ThumbnailLoader(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
                                 const std::optional<std::filesystem::path>& cache, QObject* parent)
    : QObject(parent)
    , m_work(new Work{std::move(dataset), options, cache,
                      [this](ImageId id, const QImage& image) { Q_EMIT loaded(id, image); }}) {}

ThumbnailLoader::~ThumbnailLoader() {
  m_work->stop.request_stop();
  m_work->mailbox.close();
}

void ThumbnailLoader::request(ImageId id, RecordHandle record) {
  {
    const std::lock_guard lock(m_work->mutex);
    auto& waiting = m_work->waiting;
    if (std::ranges::find(m_work->running, id) != m_work->running.end()) return;
    std::erase_if(waiting, [id](const Work::Request& request) { return request.id == id; });
    const auto now = std::chrono::steady_clock::now();
    m_work->look += now - std::exchange(m_work->asked, now) > kBurst;
    waiting.push_back({id, std::move(record), m_work->look});
    if (waiting.size() > kMostWaiting) waiting.erase(waiting.begin());
  }
  if (m_threads < kThumbnailThreads) {
    ++m_threads;
    startInBackground(m_work->stop, [work = m_work](const std::stop_token& stopped) {
      workInBackground();
      work->run(stopped);
    });
  }
  m_work->wake.notify_one();
}

void ThumbnailLoader::forget(ImageId id) {
  const std::lock_guard lock(m_work->mutex);
  std::erase_if(m_work->waiting, [id](const Work::Request& request) { return request.id == id; });
}

} // namespace normscope
