// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/scan_result.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace normscope {

/// The images that were read, in the set's order.
std::vector<ImageId> readImages(const ScanResult& scan);

/// An image with its record.
struct LoadedRecord {
  ImageId id = 0;
  std::shared_ptr<const ImageRecord> record;
};

/// Loads the records of these images, which were read, and hands them to `take` in that order, a stretch at a
/// time. Packed ones are unpacked on `threads` threads (0: one per core); no more than a few megabytes of
/// them are in memory at once. Ends early when `stop` asks for it.
void forEachStretch(const ScanResult& scan, std::span<const ImageId> ids, unsigned threads,
                    const std::stop_token& stop,
                    const std::function<void(std::span<const LoadedRecord>)>& take);

/// Calls visit(id, record) for these images in turn.
template<class Visit>
void forEachRecord(const ScanResult& scan, std::span<const ImageId> ids, Visit&& visit) {
  forEachStretch(scan, ids, 0, {}, [&](std::span<const LoadedRecord> stretch) {
    for (const auto& [id, record] : stretch) visit(id, *record);
  });
}

/// The same for all images that were read.
template<class Visit>
void forEachRecord(const ScanResult& scan, Visit&& visit) {
  forEachRecord(scan, readImages(scan), visit);
}

/// One pass for many: calls visitor.add(id, record) of each visitor for all images that were read, in the
/// set's order and on this thread, so that what a visitor gathers depends on no number of threads.
template<class... Visitor>
void visitRecords(const ScanResult& scan, Visitor&... visitors) {
  forEachRecord(scan, [&](ImageId id, const ImageRecord& record) { (visitors.add(id, record), ...); });
}

} // namespace normscope
