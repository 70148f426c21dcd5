// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "cache/record_lookup.h"

#include "base/parallel.h"
#include "records/record_codec.h"

#include <algorithm>

namespace normscope {
namespace {

constexpr std::size_t kStretch = 512;     // images that one thread looks up at a time, one by one
constexpr std::int64_t kRows = 16384;     // rows that one thread reads at a time
constexpr std::int64_t kRowsPerImage = 8; // reading so many rows takes as long as finding one

} // namespace

RecordLookup::RecordLookup(const RecordStore& store, const Dataset& dataset, const SetPaths& paths,
                           std::shared_ptr<RecordPool> pool, const std::stop_token& stop)
    : m_store(store), m_dataset(dataset), m_paths(paths), m_pool(std::move(pool)), m_stop(stop) {
  m_found.outcomes.resize(dataset.size());
}

RecordLookup::Found RecordLookup::find(const RecordStore& store, const Dataset& dataset,
                                       const SetPaths& paths, const std::shared_ptr<RecordPool>& pool,
                                       std::span<const ImageId> ids, unsigned threads,
                                       const std::stop_token& stop) {
  RecordLookup lookup(store, dataset, paths, pool, stop);
  lookup.findAll(ids, threads);
  lookup.m_found.isDamaged = lookup.m_isDamaged;
  lookup.m_found.hasSeenOtherVersions = lookup.m_hasSeenOtherVersions;
  return std::move(lookup.m_found);
}

void RecordLookup::findAll(std::span<const ImageId> ids, unsigned threads) {
  const auto reader = m_store.reader();
  const auto rows = reader ? reader->end() : tl::unexpected(reader.error());
  if (!rows) return note(rows.error());
  if (*rows > kRowsPerImage * static_cast<std::int64_t>(ids.size())) {
    parallelFor((ids.size() + kStretch - 1) / kStretch, threads, m_stop, [&](std::size_t i) {
      const auto few = ids.subspan(i * kStretch, std::min(kStretch, ids.size() - i * kStretch));
      inPart([&](Part& part) { findOneByOne(few, part); });
    });
    return;
  }
  nameImages(ids, threads);
  parallelFor(static_cast<std::size_t>((*rows + kRows - 1) / kRows), threads, m_stop, [&](std::size_t i) {
    const std::int64_t begin = static_cast<std::int64_t>(i) * kRows;
    inPart([&](Part& part) { findAmongRows(begin, std::min(begin + kRows, *rows), part); });
  });
}

/// A stretch has a connection of its own.
template<class Work>
void RecordLookup::inPart(Work work) {
  if (m_isDamaged) return;
  auto reader = m_store.reader();
  if (!reader) return note(reader.error());
  Part part{std::move(*reader), RecordPool::Writer(m_pool), {}};
  work(part);
  if (part.reader.hasSeenOtherVersions()) m_hasSeenOtherVersions = true;
  const std::scoped_lock lock(m_mutex);
  for (const auto& [split, images] : part.images) m_found.imagesBySplit[std::string(split)].merge(images);
}

void RecordLookup::findOneByOne(std::span<const ImageId> ids, Part& part) {
  for (const ImageId id : ids) {
    if (m_isDamaged || m_stop.stop_requested()) return;
    const DatasetEntry entry = m_dataset[id];
    const auto version = ifSettled(m_dataset.version(id));
    if (!version) continue;
    const auto row = part.reader.find(m_paths.nameOf(entry));
    if (!row) return note(row.error());
    if (!*row) continue;
    if (const auto taken = take(id, **row, *version, part); !taken) return note(taken.error());
  }
}

void RecordLookup::findAmongRows(std::int64_t begin, std::int64_t end, Part& part) {
  const auto read = part.reader.read(begin, end, [&](const RecordReader::Row& row) -> SqliteResult<void> {
    const Named* const image = named(row.key.name);
    if (!image || m_isDamaged || m_stop.stop_requested()) return {};
    const auto version = ifSettled(m_dataset.version(image->id));
    return version ? take(image->id, row, *version, part) : SqliteResult<void>();
  });
  if (!read) note(read.error());
}

void RecordLookup::nameImages(std::span<const ImageId> ids, unsigned threads) {
  m_named.resize(ids.size());
  parallelFor((ids.size() + kStretch - 1) / kStretch, threads, {}, [&](std::size_t stretch) {
    for (std::size_t i = stretch * kStretch; i < std::min(ids.size(), (stretch + 1) * kStretch); ++i) {
      const std::string name = m_paths.nameOf(m_dataset[ids[i]]);
      m_named[i] = {hash64(std::as_bytes(std::span(name))), ids[i]};
    }
  });
  std::ranges::sort(m_named, {}, &Named::hash);
}

const RecordLookup::Named* RecordLookup::named(const std::string& name) const {
  const std::uint64_t hash = hash64(std::as_bytes(std::span(name)));
  for (auto at = std::ranges::lower_bound(m_named, hash, {}, &Named::hash);
       at != m_named.end() && at->hash == hash; ++at)
    if (m_paths.nameOf(m_dataset[at->id]) == name) return &*at;
  return nullptr;
}

SqliteResult<void> RecordLookup::take(ImageId id, const RecordReader::Row& row, const FileVersion& version,
                                      Part& part) {
  const auto bytes = part.reader.take(row, version);
  if (!bytes) return tl::unexpected(bytes.error());
  if (!*bytes) return {};
  ImageOutcome& outcome = m_found.outcomes[id];
  outcome.record = part.pool.keep(**bytes);
  if (outcome.record) {
    if (const auto facts = factsOf(**bytes))
      part.images[m_dataset[id].split].add(row.key, facts->contentHash);
    return {};
  }
  if (const auto decoded = decodeOutcome(**bytes)) outcome.failure = decoded->failure;
  if (!outcome.pending()) return {};
  return tl::unexpected(SqliteError{SqliteError::Kind::damaged, "a record cannot be read"});
}

void RecordLookup::note(const SqliteError& error) {
  if (error.kind == SqliteError::Kind::damaged) m_isDamaged = true;
}

} // namespace normscope
