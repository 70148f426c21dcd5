// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/record_pass.h"

#include "base/parallel.h"

namespace normscope {
namespace {

constexpr std::size_t kMostImages = 512;
constexpr std::size_t kMostBytes = 1 << 20; // packed; unpacked they take some ten times as much
constexpr std::size_t kShare = 32;          // images that one thread unpacks at a time

} // namespace

std::vector<ImageId> readImages(const ScanResult& scan) {
  std::vector<ImageId> ids;
  for (std::size_t id = 0; id < scan.images.size(); ++id)
    if (scan.images[id].record) ids.push_back(static_cast<ImageId>(id));
  return ids;
}

void forEachStretch(const ScanResult& scan, std::span<const ImageId> ids, unsigned threads,
                    const std::stop_token& stop,
                    const std::function<void(std::span<const LoadedRecord>)>& take) {
  std::vector<LoadedRecord> stretch;
  while (!ids.empty() && !stop.stop_requested()) {
    std::size_t count = 0, bytes = 0;
    for (; count < std::min(kMostImages, ids.size()) && bytes < kMostBytes; ++count)
      bytes += scan.images[ids[count]].record.packedBytes();
    stretch.resize(count);
    const auto load = [&](std::size_t share) {
      for (std::size_t i = share * kShare; i < std::min(count, (share + 1) * kShare); ++i)
        stretch[i] = {ids[i], scan.images[ids[i]].record.load()};
    };
    parallelFor((count + kShare - 1) / kShare, bytes > 0 ? threads : 1, {}, load);
    take(stretch);
    ids = ids.subspan(count);
  }
}

} // namespace normscope
