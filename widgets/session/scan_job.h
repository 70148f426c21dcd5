// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scan/reading.h"
#include "scan/scan.h"
#include "statistics/convergence.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// One run of opening and scanning. It owns all it needs, so that a run that cannot be stopped at once can be
/// let go; what it found waits here until the window takes it.
class ScanJob : public ScanObserver {
public:
  struct Request {
    std::vector<std::string> paths;
    std::function<Result<void>()> prepare;    ///< runs first, such as writing the demo set; may be empty
    std::shared_ptr<const ScanResult> resume; ///< read what this one left pending; then `paths` is not opened
    std::shared_ptr<const Convergence> convergence; ///< when resuming: of what was read before
    std::set<std::string, std::less<>> excluded;    ///< relative paths of images to leave out
    Reading reading;
    std::optional<std::filesystem::path> cache; ///< keeps records and thumbnails between runs
  };
  using Picture = std::pair<ImageId, std::shared_ptr<const Thumbnail>>;
  using Outcome = std::pair<ImageId, ImageOutcome>;

  /// What has happened since the last look.
  struct News {
    std::size_t found = 0; ///< while listing
    std::shared_ptr<const Dataset> dataset;
    std::vector<ImageId> excluded; ///< of it; comes with it
    bool isBrief = false;          ///< likewise: it will be read in a moment
    std::vector<Outcome> outcomes;
    std::vector<Picture> pictures;
    std::vector<Notice> notices;
    std::shared_ptr<const Convergence> convergence; ///< with these outcomes
    std::optional<ScanProgress> progress;
    std::shared_ptr<const ScanResult> snapshot; ///< that was wanted; unfinished
    std::shared_ptr<const ScanResult> result;   ///< set once, at the end
    std::optional<Error> error;                 ///< or this
  };

  explicit ScanJob(Request request);

  void run(const std::stop_token& stop); ///< blocks; an exception ends it as an error among the news
  void setPaused(bool paused) { m_steering.paused = paused; }
  void want(std::optional<ImageId> id);           ///< the image to read next; of the whole set
  void wantSnapshot() { m_wantsSnapshot = true; } ///< comes with the news after the next image
  News takeNews();

  void workerStarted() override;
  void imageDone(ImageId id, const ImageOutcome& outcome, const std::shared_ptr<const ImageRecord>& read,
                 std::shared_ptr<const Thumbnail> picture) override;
  void progressed(const ScanProgress& progress) override;
  void noticed(const Notice& notice) override;

private:
  void steer();
  void work(const std::stop_token& stop);
  void resumeScan(const std::stop_token& stop);
  ScanOptions resumedOptions() const;
  std::shared_ptr<const ScanResult> noteOutcome(ImageId id, const ImageOutcome& outcome);

  const Request m_request;
  std::vector<ImageId>
      m_ids; ///< when resuming: ids in the whole set of those that are read now, in that order
  std::optional<ImageId> m_wanted;
  std::size_t m_readBefore = 0, m_failedBefore = 0;
  ScanSteering m_steering;
  std::atomic<bool> m_wantsSnapshot = false;
  std::mutex m_resultMutex; ///< apart from the news: copying a large result takes its time
  ScanResult m_result;      ///< as far as it is
  std::mutex m_mutex;
  News m_news;
  std::optional<Convergence> m_convergence; ///< of the whole set; from when there is one
};

} // namespace normscope
