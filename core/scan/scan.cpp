// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scan.h"

#include "base/parallel.h"
#include "cache/scan_cache.h"
#include "records/reading_order.h"
#include "records/record_codec.h"
#include "records/record_pool.h"
#include "scan/image_pipeline.h"
#include "scan/in_turn.h"
#include "scan/reading_queue.h"
#include "scan/tolerance_stop.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace normscope {
namespace {

using Clock = std::chrono::steady_clock;

/// Images that may be begun before the first unfinished one is told, where their order matters: their mean
/// images wait with them, 0.8 MB each.
constexpr std::size_t kAhead = 64;

// Images per second over the last few seconds.
class Rate {
public:
  void add(Clock::time_point now, std::size_t done) {
    m_points.push_back({now, done});
    while (m_points.size() > 2 && now - m_points.front().time > std::chrono::seconds(5)) m_points.pop_front();
  }
  double perSecond() const {
    if (m_points.size() < 2) return 0.0;
    const std::chrono::duration<double> span = m_points.back().time - m_points.front().time;
    return span.count() > 0 ? static_cast<double>(m_points.back().done - m_points.front().done) / span.count()
                            : 0.0;
  }

private:
  struct Point {
    Clock::time_point time;
    std::size_t done;
  };
  std::deque<Point> m_points;
};

class ScanRun {
public:
  ScanRun(std::shared_ptr<const Dataset> dataset, const ScanOptions& options, ScanObserver* observer,
          const std::stop_token& stop, const ScanSteering* steering,
          const std::optional<std::filesystem::path>& cache)
      : m_dataset(std::move(dataset))
      , m_options(options)
      , m_observer(observer)
      , m_stop(stop)
      , m_steering(steering)
      , m_pool(RecordPool::make(cache.value_or(std::filesystem::path())))
      // With a tolerance the order is a promise.
      , m_queue(readingOrder(m_dataset->size(), options), m_dataset->size(),
                options.tolerance ? nullptr : steering) {
    m_threads = static_cast<unsigned>(
        std::clamp<std::size_t>(m_queue.order().size(), 1, threadCount(options.threads)));
    m_images.resize(m_dataset->size());
    m_isDone.resize(m_dataset->size());
    if (options.tolerance) {
      m_tolerance.emplace(*options.tolerance, m_dataset->size());
      m_inTurn.emplace(kAhead);
    }
    if (cache)
      m_cache.emplace(m_dataset, m_options, *cache, m_pool, [this](const Notice& notice) { tell(notice); });
  }

  std::shared_ptr<const ScanResult> run() {
    if (m_cache) {
      worker([this] { m_images = m_cache->lookUp(m_queue.order(), m_threads, m_stop); }).join();
      m_cache->beginWriting();
    }
    {
      std::vector<std::jthread> workers;
      for (unsigned i = 0; i < m_threads; ++i) workers.push_back(worker([this] { work(); }));
    }
    if (m_failure) std::rethrow_exception(m_failure);
    finishKnown();
    if (m_cache)
      for (const auto& [split, sums] : m_cache->finish()) m_meanImages[split].merge(sums);
    report(true);
    auto result = std::make_shared<ScanResult>();
    result->dataset = m_dataset;
    result->options = m_options;
    result->images = std::move(m_images);
    result->meanImages = std::move(m_meanImages);
    result->read = m_progress.read;
    result->failed = m_progress.failed;
    result->complete = result->pending() == 0;
    result->filesRead = m_filesRead;
    return result;
  }

private:
  /// A thread that the observer has made what it wants. An exception on it ends the scan.
  template<class Task>
  std::jthread worker(Task task) {
    return std::jthread([this, task] {
      try {
        if (m_observer) m_observer->workerStarted();
        task();
      } catch (...) {
        {
          const std::scoped_lock lock(m_mutex);
          if (!m_failure) m_failure = std::current_exception();
        }
        m_enough = true;
        if (m_inTurn) m_inTurn->close();
      }
    });
  }

  void work() {
    ImagePipeline pipeline(m_options);
    std::map<std::string, MeanImageSums> meanImages;
    ScanCache::Batch batch;
    while (const auto turn = next()) {
      const ImageId id = turn->id;
      if (!m_images[id].pending()) {
        finish(*turn, {m_images[id], {}, {}, {}, false});
        continue;
      }
      // Of no later a file than is read.
      const auto version = m_cache ? ifSettled(m_dataset->version(id)) : std::nullopt;
      ScannedImage image = pipeline.read(*m_dataset, id, m_stop);
      if (image.cancelled) break;
      ++m_filesRead;
      const SmallImage* const small = image.meanImage ? &*image.meanImage : nullptr;
      // Encoded once, for the pool and for the cache.
      std::vector<std::byte> packed;
      if (image.record && (m_cache || m_pool->isFull())) packed = encode(*image.record);
      if (image.record) image.outcome.record = m_pool->keep(image.record, packed);
      if (m_cache) {
        if (image.thumbnail) m_cache->keepThumbnail(image.record->contentHash, *image.thumbnail);
        m_cache->add(batch, id, version,
                     {image.record.get(), image.outcome.failure.get(), std::move(packed), small});
        if (batch.isDue()) m_cache->handOver(batch);
      } else if (small && !m_tolerance) {
        // With a tolerance some images may be thrown away again, so sums wait for their turn in drawing
        // order.
        addTo(meanImages, id, *small);
      }
      if (small && !m_tolerance) {
        pipeline.giveBack(std::move(*image.meanImage));
        image.meanImage.reset();
      }
      finish(*turn, std::move(image));
    }
    if (m_cache) m_cache->handOver(batch);
    const std::scoped_lock lock(m_mutex);
    for (const auto& [split, sums] : meanImages) m_meanImages[split].merge(sums);
  }

  /// Of a scan that was stopped: what is known counts as read, for the mean image's sums count it; with a
  /// tolerance what lies behind the last image in drawing order does not.
  void finishKnown() {
    for (const ImageId id : m_queue.order()) {
      if (m_isDone[id] || m_images[id].pending()) continue;
      const ScannedImage image{std::exchange(m_images[id], {}), {}, {}, {}, false};
      if (m_tolerance) continue;
      tell(id, image);
      const std::scoped_lock lock(m_mutex);
      record(id, image);
    }
  }

  void tell(const Notice& notice) {
    const std::scoped_lock lock(m_mutex);
    if (m_observer) m_observer->noticed(notice);
  }

  std::optional<ReadingQueue::Turn> next() {
    const auto turn = m_queue.next();
    if (!turn || (m_inTurn && !m_inTurn->mayBegin(turn->place, m_stop))) return std::nullopt;
    while (m_steering && m_steering->paused && !m_stop.stop_requested())
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return m_stop.stop_requested() || m_enough ? std::nullopt : turn;
  }

  void addTo(std::map<std::string, MeanImageSums>& sums, ImageId id, const SmallImage& image) const {
    const std::string& split = (*m_dataset)[id].split;
    sums.try_emplace(split, *m_options.meanImage, m_options.meanImagePolicy).first->second.add(image);
  }

  void finish(ReadingQueue::Turn turn, ScannedImage image) {
    if (!m_tolerance) {
      // Told before the lock is taken, so that workers do not wait for what the observer makes of it.
      tell(turn.id, image);
      const std::scoped_lock lock(m_mutex);
      record(turn.id, image);
      return;
    }
    m_inTurn->finish(turn.place, std::move(image), [this](std::size_t place, ScannedImage its) {
      const ImageId id = m_queue.order()[place];
      if (!its.record) its.record = its.outcome.record.load(); // known from the cache
      tell(id, its);
      const std::scoped_lock lock(m_mutex);
      record(id, its);
      if (its.meanImage) addTo(m_meanImages, id, *its.meanImage);
      if (m_tolerance->add(its.record.get())) m_enough = true;
      return !m_enough;
    });
  }

  void tell(ImageId id, const ScannedImage& image) const {
    if (m_observer) m_observer->imageDone(id, image.outcome, image.record, image.thumbnail);
  }

  void record(ImageId id, const ScannedImage& image) {
    m_images[id] = image.outcome;
    m_isDone[id] = true;
    if (const RecordHandle& read = image.outcome.record) {
      ++m_progress.read;
      m_progress.pixels += read.pixels();
    } else {
      ++m_progress.failed;
    }
    report(false);
  }

  void report(bool last) {
    const Clock::time_point now = Clock::now();
    if (!m_observer || (!last && now - m_reported < std::chrono::milliseconds(100))) return;
    m_reported = now;
    m_rate.add(now, m_progress.done());
    m_progress.found = m_images.size();
    m_progress.elapsed = now - m_started;
    m_progress.imagesPerSecond = m_rate.perSecond();
    m_progress.secondsLeft.reset();
    if (m_progress.elapsed > std::chrono::seconds(3) && m_progress.done() >= 50 &&
        m_progress.imagesPerSecond > 0)
      m_progress.secondsLeft =
          static_cast<double>(m_queue.order().size() - m_progress.done()) / m_progress.imagesPerSecond;
    m_observer->progressed(m_progress);
  }

  const std::shared_ptr<const Dataset> m_dataset;
  const ScanOptions m_options;
  ScanObserver* const m_observer;
  const std::stop_token m_stop;
  const ScanSteering* const m_steering;
  const std::shared_ptr<RecordPool> m_pool;
  ReadingQueue m_queue;
  unsigned m_threads = 1;
  std::atomic<bool> m_enough{false};
  std::atomic<std::size_t> m_filesRead{0};
  std::optional<InTurn<ScannedImage>> m_inTurn; ///< where images are told in drawing order

  std::mutex m_mutex;                 // guards all that follows
  std::vector<ImageOutcome> m_images; ///< done or known: an image's worker alone looks before it is done
  std::vector<bool> m_isDone;
  std::map<std::string, MeanImageSums> m_meanImages;
  std::optional<ToleranceStop> m_tolerance;
  std::exception_ptr m_failure;
  ScanProgress m_progress;
  Rate m_rate;
  const Clock::time_point m_started = Clock::now();
  Clock::time_point m_reported = m_started;

  std::optional<ScanCache> m_cache; ///< has a thread that reports here: last to come, first to go
};

} // namespace

std::shared_ptr<const ScanResult> scan(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
                                       ScanObserver* observer, const std::stop_token& stop,
                                       const ScanSteering* steering,
                                       const std::optional<std::filesystem::path>& cache) {
  return ScanRun(std::move(dataset), options, observer, stop, steering, cache).run();
}

} // namespace normscope
