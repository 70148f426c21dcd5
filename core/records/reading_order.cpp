// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/reading_order.h"

#include "base/random.h"

#include <algorithm>
#include <numeric>

namespace normscope {

std::vector<ImageId> wholeReadingOrder(std::size_t images, const ScanOptions& options) {
  if (options.order == ScanOrder::random) return permutation(images, options.seed);
  std::vector<ImageId> order(images);
  std::iota(order.begin(), order.end(), ImageId{0});
  return order;
}

std::vector<ImageId> readingOrder(std::size_t images, const ScanOptions& options) {
  std::vector<ImageId> order = wholeReadingOrder(images, options);
  if (options.sample) order.resize(std::min(order.size(), *options.sample));
  return order;
}

} // namespace normscope
