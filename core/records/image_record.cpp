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

void ImageRecord::finish() {
  Quad n = 0, sum = 0, squares = 0;
  for (const ChannelRecord& channel : channels) {
    n += static_cast<Quad>(channel.finite);
    sum += channel.sum.value();
    squares += channel.sumOfSquares.value();
  }
  m_joint.mean = n > 0 ? static_cast<double>(sum / n) : 0.0;
  m_joint.variance = std::max(0.0, fromSums(n, squares, sum, sum));
  for (std::size_t a = 0; channels.size() == 3 && a < 3; ++a)
    for (std::size_t b = a + 1; b < 3; ++b)
      m_joint.covariances[a + b - 1] =
          fromSums(static_cast<Quad>(crossPixels), crossProducts[a + b - 1].value(), channels[a].sum.value(),
                   channels[b].sum.value());
}

} // namespace normscope
