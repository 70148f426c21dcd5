// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scan_job.h"

#include "records/reading_order.h"
#include "support/background.h"

#include <algorithm>
#include <exception>

namespace normscope {
namespace {

/// What a scan reads when it goes on, in the order of reading: the rest of its sample, and with that done
/// everything else.
std::vector<ImageId> stillToRead(const ScanResult& before) {
  const auto pendingOf = [&](std::vector<ImageId> ids) {
    std::erase_if(ids, [&](ImageId id) { return !before.images[id].pending(); });
    return ids;
  };
  std::vector<ImageId> ids = pendingOf(readingOrder(before.images.size(), before.options));
  if (!ids.empty() || !before.options.sample) return ids;
  return pendingOf(wholeReadingOrder(before.images.size(), before.options));
}

/// Whether a scan will be over in a moment, to judge by the bytes there are.
bool isBrief(const Dataset& dataset) {
  constexpr std::size_t kMostImages = 2000;
  constexpr std::int64_t kMostBytes = 12 << 20;
  std::int64_t bytes = 0;
  if (dataset.size() > kMostImages) return false;
  for (ImageId id = 0; id < dataset.size() && bytes <= kMostBytes; ++id)
    if (const auto version = dataset.version(id)) bytes += version->size;
  return bytes <= kMostBytes;
}

tl::unexpected<Error> nothingIn(const ScanJob::Request& request) {
  const DatasetOptions& chosen = request.reading.dataset;
  const bool isNarrowed =
      !chosen.include.empty() || !chosen.exclude.empty() || chosen.split || !chosen.recursive;
  const std::string& where = request.paths.front();
  if (isNarrowed)
    return fail(ErrorCode::notFound, "There is no image in it that the options of reading let through.",
                where);
  return fail(ErrorCode::notFound, "There is no image in it.", where);
}

} // namespace

ScanJob::ScanJob(Request request) : m_request(std::move(request)) {}

void ScanJob::want(std::optional<ImageId> id) {
  const std::lock_guard lock(m_mutex);
  m_wanted = id;
  steer();
}

/// The scan counts the images that it reads. Under the lock.
void ScanJob::steer() {
  std::int64_t wanted = m_wanted ? std::int64_t{*m_wanted} : -1;
  if (m_wanted && !m_ids.empty()) {
    const auto at = std::ranges::find(m_ids, *m_wanted);
    wanted = at != m_ids.end() ? at - m_ids.begin() : -1;
  }
  m_steering.wanted = wanted;
}

void ScanJob::run(const std::stop_token& stop) {
  try {
    work(stop);
  } catch (const std::exception& error) { // out of memory, or a failing disk (RecordsLost)
    const std::lock_guard lock(m_mutex);
    m_news.error = Error{ErrorCode::unavailable, Sentence::whole(error.what()), {}};
  }
}

ScanJob::News ScanJob::takeNews() {
  const std::lock_guard lock(m_mutex);
  if (m_convergence && !m_news.outcomes.empty())
    m_news.convergence = std::make_shared<const Convergence>(*m_convergence);
  return std::exchange(m_news, {});
}

void ScanJob::work(const std::stop_token& stop) {
  if (m_request.resume) return resumeScan(stop);

  const auto refuse = [this](const Error& error) {
    const std::lock_guard lock(m_mutex);
    m_news.error = error;
  };
  if (m_request.prepare)
    if (const Result<void> prepared = m_request.prepare(); !prepared) return refuse(prepared.error());
  const auto tellFound = [this](std::size_t found) {
    const std::lock_guard lock(m_mutex);
    m_news.found = found;
  };
  const auto dataset = openDataset(m_request.paths, m_request.reading.dataset, tellFound, stop);
  if (!dataset) return refuse(dataset.error());
  if ((*dataset)->size() == 0) return refuse(nothingIn(m_request).value());
  std::vector<ImageId> excluded;
  for (ImageId id = 0; !m_request.excluded.empty() && id < (*dataset)->size(); ++id)
    if (m_request.excluded.contains((**dataset)[id].relativePath)) excluded.push_back(id);
  m_result.dataset = *dataset;
  m_result.options = m_request.reading.scan;
  m_result.images.resize((*dataset)->size());
  const bool brief = isBrief(**dataset);
  {
    const std::lock_guard lock(m_mutex);
    m_news.dataset = *dataset;
    m_news.isBrief = brief;
    m_news.excluded = std::move(excluded);
    m_convergence.emplace((*dataset)->size(), m_request.reading.scan);
  }
  auto result = scan(*dataset, m_request.reading.scan, this, stop, &m_steering, m_request.cache);
  const std::lock_guard lock(m_mutex);
  m_news.result = std::move(result);
}

/// Which images are read is settled, and in which order. Where means are known as well as was wanted, going
/// on means to the end.
ScanOptions ScanJob::resumedOptions() const {
  ScanOptions options = m_request.resume->options;
  options.sample.reset();
  options.order = ScanOrder::path;
  const auto known = m_request.convergence ? m_request.convergence->now().meansKnownTo() : std::nullopt;
  if (options.tolerance && known && *known <= *options.tolerance) options.tolerance.reset();
  return options;
}

/// Scans the images that are still pending as a set of their own and puts both results together; all sums are
/// integers, so the result is the one that a single scan would have given.
void ScanJob::resumeScan(const std::stop_token& stop) {
  const ScanResult& before = *m_request.resume;
  {
    const std::lock_guard lock(m_mutex);
    m_ids = stillToRead(before);
    steer();
  }
  const auto rest = std::make_shared<const Dataset>(before.dataset->subset(m_ids));
  m_result = before;
  m_result.meanImages.clear(); // of a part that ends nowhere
  m_readBefore = before.read;
  m_failedBefore = before.failed;
  if (m_request.convergence) m_convergence = *m_request.convergence;

  const std::shared_ptr<const ScanResult> added =
      scan(rest, resumedOptions(), this, stop, &m_steering, m_request.cache);
  auto whole = std::make_shared<ScanResult>(before);
  for (std::size_t i = 0; i < m_ids.size(); ++i) whole->images[m_ids[i]] = added->images[i];
  for (const auto& [split, sums] : added->meanImages) {
    const auto [place, isNew] = whole->meanImages.try_emplace(split, sums);
    if (!isNew) place->second.merge(sums);
  }
  whole->read += added->read;
  whole->failed += added->failed;
  whole->complete = whole->pending() == 0;
  const std::lock_guard lock(m_mutex);
  m_news.result = std::move(whole);
}

/// Not the job's own thread: its writing of the cache, short as it is, would keep a cancelled scan waiting.
void ScanJob::workerStarted() { workInBackground(); }

void ScanJob::imageDone(ImageId id, const ImageOutcome& outcome,
                        const std::shared_ptr<const ImageRecord>& read,
                        std::shared_ptr<const Thumbnail> picture) {
  const ImageId whole = m_ids.empty() ? id : m_ids[id];
  // Unpacked before the lock is taken: the window waits for that lock when it asks for news.
  const auto record = read ? read : outcome.record.load();
  auto snapshot = noteOutcome(whole, outcome);
  const std::lock_guard lock(m_mutex);
  if (snapshot) m_news.snapshot = std::move(snapshot);
  m_news.outcomes.emplace_back(whole, outcome);
  if (m_convergence) m_convergence->add(whole, record.get());
  if (picture) m_news.pictures.emplace_back(whole, std::move(picture));
}

/// The result so far, when somebody wants it.
std::shared_ptr<const ScanResult> ScanJob::noteOutcome(ImageId id, const ImageOutcome& outcome) {
  const std::lock_guard lock(m_resultMutex);
  m_result.images[id] = outcome;
  ++(outcome.record ? m_result.read : m_result.failed);
  if (m_result.read == 0 || !m_wantsSnapshot.exchange(false)) return nullptr;
  return std::make_shared<const ScanResult>(m_result);
}

void ScanJob::progressed(const ScanProgress& progress) {
  const std::lock_guard lock(m_mutex);
  m_news.progress = progress;
  m_news.progress->found += m_readBefore + m_failedBefore;
  m_news.progress->read += m_readBefore;
  m_news.progress->failed += m_failedBefore;
}

void ScanJob::noticed(const Notice& notice) {
  const std::lock_guard lock(m_mutex);
  m_news.notices.push_back(notice);
}

} // namespace normscope
