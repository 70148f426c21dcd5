// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "modes/common_parameters.h"
#include "statistics/record_pass.h"
#include "transforms/batch_affine.h"

#include <array>
#include <cmath>

namespace normscope {
namespace {

// What the images of one mini-batch add up to, channel by channel.
struct BatchTotals {
  std::array<std::uint64_t, 3> finite{};
  std::array<LinearTotal, 3> sum;
  std::array<SquareTotal, 3> squares;

  void add(const ImageRecord& image, std::size_t channels) {
    for (std::size_t c = 0; c < channels; ++c) {
      finite[c] += image.channel(c).finite;
      sum[c].merge(image.channel(c).sum);
      squares[c].merge(image.channel(c).sumOfSquares);
    }
  }
};

// The maps of one mini-batch: exact pooled mean and variance of its images, in unit range.
PointMap mapsOf(const BatchTotals& batch, std::size_t channels, double full, double epsilon) {
  PointMap maps;
  for (std::size_t c = 0; c < channels; ++c) {
    const Quad n = static_cast<Quad>(batch.finite[c]), sum = batch.sum[c].value(),
               squares = batch.squares[c].value();
    const double mean = n > 0 ? static_cast<double>(sum / n) : 0.0;
    const double variance = n > 0 ? static_cast<double>((n * squares - sum * sum) / (n * n)) : 0.0;
    maps.push_back({.unit = full, .subtract = mean, .divide = std::sqrt(std::max(0.0, variance) + epsilon)});
  }
  return maps;
}

Result<TransformPtr> fitBatchNorm(const FitInput& input) {
  if (!input.scan)
    return fail(ErrorCode::unavailable,
                "needs the images themselves: batches cannot be made from a statistics file");
  const std::vector<ImageId> ids = readImages(*input.scan);
  if (ids.empty()) return fail(ErrorCode::unavailable, "needs the images themselves, and none was read");
  const auto order = permutation(ids.size(), static_cast<std::uint64_t>(input.number("seed")));
  const auto size = static_cast<std::size_t>(input.number("batch-size"));
  std::vector<std::uint32_t> batchOf(input.scan->images.size(), 0);
  for (std::size_t place = 0; place < order.size(); ++place)
    batchOf[ids[order[place]]] = static_cast<std::uint32_t>(place / size);
  const std::size_t channels = input.statistics.channels.size();
  std::vector<BatchTotals> totals((ids.size() + size - 1) / size);
  const std::stop_token& stop = input.control.stop;
  forEachStretch(*input.scan, ids, input.control.threads, stop, [&](std::span<const LoadedRecord> stretch) {
    for (const auto& [id, record] : stretch) totals[batchOf[id]].add(*record, channels);
  });
  if (stop.stop_requested()) return fail(ErrorCode::cancelled, "stopped");
  std::vector<PointMap> batches;
  for (const BatchTotals& batch : totals)
    batches.push_back(mapsOf(batch, channels, input.statistics.scale.full, input.number("epsilon")));
  return std::make_shared<BatchAffine>(input.statistics.scale, std::move(batches), std::move(batchOf));
}

} // namespace

NormalizationMode batchNormMode() {
  return {
      .id = "batch-norm",
      .title = "Batch norm",
      .summary = "Standardizes each channel by the mean and variance of a shuffled mini-batch.",
      .formula = "y = (x/M − mean_{B,c}) / √(var_{B,c} + ε)",
      .source = "Ioffe and Szegedy 2015, applied to the input as MXNet's ResNet does (bn_data).",
      .trap =
          "An image's values depend on who else is in its batch; at inference running averages take their "
          "place.",
      .dependence = Dependence::batch,
      .invertible = true,
      .cost = CostClass::onePass,
      .parameters = {integerParameter("batch-size", "Batch size", "Images per batch; the last may be short.",
                                      32, 1, 65536),
                     integerParameter("seed", "Seed", "Of the shuffle.", 1, 0, 1e9),
                     numberParameter("epsilon", "ε", "Added to the variance, in unit range squared.", 1e-5,
                                     1e-12, 1.0)},
      .fit = fitBatchNorm,
  };
}

} // namespace normscope
