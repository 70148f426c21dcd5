// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "cache/scan_cache.h"

#include "cache/scan_policy.h"
#include "records/record_codec.h"

namespace normscope {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kBatchRows = 256;
constexpr auto kBatchTime = std::chrono::milliseconds(800);
constexpr auto kWriteInterval = std::chrono::milliseconds(800);
constexpr int kWriteShare = 20;                     // writing takes at most one part in so many of the time
constexpr std::int64_t kLargestMeanImage = 1 << 20; // positions; the sums of larger ones are not kept

} // namespace

bool ScanCache::Batch::isDue() const {
  return rows.size() >= kBatchRows || Clock::now() - begun >= kBatchTime;
}

ScanCache::ScanCache(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
                     const std::filesystem::path& folder, std::shared_ptr<RecordPool> pool,
                     std::function<void(const Notice&)> notice)
    : m_dataset(std::move(dataset))
    , m_options(options)
    , m_paths(*m_dataset)
    , m_notice(std::move(notice))
    , m_pool(std::move(pool)) {
  RecordStore::Opened opened = RecordStore::open(folder, m_paths.identity(), recordPolicy(options));
  m_store = std::move(opened.store);
  if (!opened.notice.empty()) m_notice({.message = opened.notice});
  if (m_store && options.thumbnailSide > 0) m_thumbnails = ThumbnailCache::open(folder, options);
}

ScanCache::~ScanCache() {
  m_writer.request_stop();
  m_work.notify_all();
}

RecordKey ScanCache::keyOf(ImageId id, const FileVersion& version) const {
  return {m_paths.nameOf((*m_dataset)[id]), version};
}

void ScanCache::beginWriting() {
  if (m_store) m_writer = std::jthread([this](const std::stop_token& writerStop) { writeOften(writerStop); });
}

std::vector<ImageOutcome> ScanCache::lookUp(std::span<const ImageId> ids, unsigned threads,
                                            const std::stop_token& stop) {
  // With a tolerance it is known only at the end which images a mean image is made of.
  if (!m_store || (m_options.tolerance && m_options.meanImage))
    return std::vector<ImageOutcome>(m_dataset->size());
  auto found = RecordLookup::find(*m_store, *m_dataset, m_paths, m_pool, ids, threads, stop);
  if (found.isDamaged) {
    found = {std::vector<ImageOutcome>(m_dataset->size()), {}, false, true};
    RecordStore::Opened rebuilt = RecordStore::rebuild(std::move(m_store));
    m_store = std::move(rebuilt.store);
    m_notice({.message = rebuilt.notice});
  }
  if (m_store && wantsSums()) useSums(ids, found, stop.stop_requested());
  return std::move(found.outcomes);
}

// A record spares reading its image only where the mean image's sums hold that image already, and nothing
// else.
void ScanCache::useSums(std::span<const ImageId> ids, RecordLookup::Found& found, bool isStopped) {
  auto known = found.imagesBySplit;
  for (const ImageId id : ids) known.try_emplace((*m_dataset)[id].split);
  const std::int64_t positions = std::int64_t{m_options.meanImage->width} * m_options.meanImage->height;
  for (const auto& [split, fingerprint] : known) {
    auto stored = positions <= kLargestMeanImage ? m_store->sums(sumsName(m_options, split)) : std::nullopt;
    if (!stored || stored->sums.size() != *m_options.meanImage ||
        stored->sums.policy() != m_options.meanImagePolicy)
      continue;
    if (stored->fingerprint == fingerprint)
      m_sums.emplace(split, std::move(*stored));
    else if (fingerprint == SumsFingerprint{} && !found.hasSeenOtherVersions)
      m_otherSums.emplace(split, std::move(*stored));
  }
  std::size_t readAgain = 0;
  for (const ImageId id : ids) {
    ImageOutcome& outcome = found.outcomes[id];
    if (!outcome.record || m_sums.contains((*m_dataset)[id].split)) continue;
    outcome = {};
    ++readAgain;
  }
  if (readAgain > 0 && !isStopped)
    m_notice({Notice::Kind::forMeanImage,
              sentence("cache: {} images are read again for the mean image", readAgain)});
}

void ScanCache::keepThumbnail(const Hash128& content, const Thumbnail& thumbnail) const {
  if (m_thumbnails) m_thumbnails->add(content, thumbnail);
}

void ScanCache::add(Batch& batch, ImageId id, const std::optional<FileVersion>& version, Read image) const {
  const bool isKept = m_store && version && (image.record || (image.failure && isReusable(*image.failure)));
  const std::string& split = (*m_dataset)[id].split;
  if (isKept)
    batch.rows.push_back(
        {keyOf(id, *version), image.record ? std::move(image.packed) : encode(*image.failure)});
  if (!image.meanImage || !wantsSums()) return;
  const auto addTo = [&](MeanImageSums& sums) {
    if (sums.images() == 0) sums = MeanImageSums(*m_options.meanImage, m_options.meanImagePolicy);
    sums.add(*image.meanImage);
  };
  if (!isKept) return addTo(batch.looseSums[split]);
  RecordStore::Sums& sums = batch.sums[split];
  addTo(sums.sums);
  sums.fingerprint.add(batch.rows.back().key, image.record->contentHash);
}

void ScanCache::handOver(Batch& batch) {
  {
    const std::scoped_lock lock(m_mutex);
    std::ranges::move(batch.rows, std::back_inserter(m_rows));
    for (const auto& [split, added] : batch.sums) {
      RecordStore::Sums& sums = m_sums[split];
      sums.sums.merge(added.sums);
      sums.fingerprint.merge(added.fingerprint);
      m_changed[split] = true;
    }
    for (const auto& [split, added] : batch.looseSums) m_looseSums[split].merge(added);
  }
  batch = {};
}

void ScanCache::writeNow() {
  if (m_thumbnails) m_thumbnails->write();
  std::vector<StoredRow> rows;
  std::map<std::string, RecordStore::Sums> sums;
  {
    const std::scoped_lock lock(m_mutex);
    rows.swap(m_rows);
    for (const auto& [split, changed] : m_changed) {
      RecordStore::Sums& all = sums.emplace(sumsName(m_options, split), m_sums[split]).first->second;
      if (const auto others = m_otherSums.find(split); others != m_otherSums.end()) {
        all.sums.merge(others->second.sums);
        all.fingerprint.merge(others->second.fingerprint);
      }
    }
    m_changed.clear();
    if (!m_keeps || !m_store || rows.empty()) return;
  }
  if (const auto written = m_store->write(rows, sums); !written) giveUp(written.error());
}

void ScanCache::writeOften(const std::stop_token& stop) {
  auto pause = std::chrono::duration_cast<Clock::duration>(kWriteInterval);
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(m_mutex);
      m_work.wait_for(lock, stop, pause, [] { return false; });
    }
    if (stop.stop_requested()) return;
    const Clock::time_point begun = Clock::now();
    writeNow();
    pause = std::max<Clock::duration>(kWriteInterval, kWriteShare * (Clock::now() - begun));
  }
}

void ScanCache::giveUp(const SqliteError& error) {
  {
    const std::scoped_lock lock(m_mutex);
    m_keeps = false;
  }
  m_notice({.message =
                sentence("the cache could not be written ({}); images are read without it", error.message)});
}

std::map<std::string, MeanImageSums> ScanCache::finish() {
  m_writer.request_stop();
  m_work.notify_all();
  if (m_writer.joinable()) m_writer.join();
  writeNow();
  std::map<std::string, MeanImageSums> all = std::move(m_looseSums);
  for (const auto& [split, sums] : m_sums) all[split].merge(sums.sums);
  return all;
}

} // namespace normscope
