// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/image_record.h"

#include <algorithm>

namespace normscope {
namespace {

// Population covariance from exact sums: (n·Σab − Σa·Σb)/n².
double fromSums(Quad n, Quad products, Quad sumA, Quad sumB) {
  return n > 0 ? static_cast<double>((n * products - sumA * sumB) / (n * n)) : 0.0;
}

} // namespace

double ImageRecord::brightness() const {
  double sum = 0.0;
  for (const ChannelRecord& channel : channels) sum += channel.mean;
  return channels.empty() ? 0.0 : sum / static_cast<double>(channels.size());
}

double ImageRecord::jointMean() const {
  Quad n = 0, sum = 0;
  for (const ChannelRecord& channel : channels) {
    n += static_cast<Quad>(channel.finite);
    sum += channel.sum.value();
  }
  return n > 0 ? static_cast<double>(sum / n) : 0.0;
}

double ImageRecord::jointVariance() const {
  Quad n = 0, sum = 0, squares = 0;
  for (const ChannelRecord& channel : channels) {
    n += static_cast<Quad>(channel.finite);
    sum += channel.sum.value();
    squares += channel.sumOfSquares.value();
  }
  return std::max(0.0, fromSums(n, squares, sum, sum));
}

double ImageRecord::covariance(std::size_t a, std::size_t b) const {
  if (a == b || channels.size() == 1) return channel(a).variance;
  const std::size_t pair = a + b - 1; // (0,1) (0,2) (1,2)
  return fromSums(static_cast<Quad>(crossPixels), crossProducts[pair].value(), channels[a].sum.value(),
                  channels[b].sum.value());
}

} // namespace normscope
