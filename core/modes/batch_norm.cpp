// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "modes/common_parameters.h"
#include "transforms/batch_affine.h"

#include <cmath>

namespace normscope {
namespace {

// The maps of one mini-batch: exact pooled mean and variance of its images, in unit range.
PointMap fitBatch(std::span<const std::uint32_t> members, const std::vector<const ImageRecord*>& records,
                  std::size_t channels, double full, double epsilon) {
  PointMap maps;
  for (std::size_t c = 0; c < channels; ++c) {
    Quad n = 0, sum = 0, squares = 0;
    for (const std::uint32_t member : members) {
      const ChannelRecord& channel = records[member]->channel(c);
      n += static_cast<Quad>(channel.finite);
      sum += channel.sum.value();
      squares += channel.sumOfSquares.value();
    }
    const double mean = n > 0 ? static_cast<double>(sum / n) : 0.0;
    const double variance = n > 0 ? static_cast<double>((n * squares - sum * sum) / (n * n)) : 0.0;
    maps.push_back({.unit = full, .subtract = mean, .divide = std::sqrt(std::max(0.0, variance) + epsilon)});
  }
  return maps;
}

Result<TransformPtr> fit(const FitInput& input) {
  if (!input.scan)
    return fail(ErrorCode::unavailable,
                "needs the images themselves: batches cannot be made from a statistics file");
  std::vector<const ImageRecord*> records;
  std::vector<ImageId> ids;
  for (std::size_t id = 0; id < input.scan->images.size(); ++id) {
    if (const auto& record = input.scan->images[id].record) {
      records.push_back(record.get());
      ids.push_back(static_cast<ImageId>(id));
    }
  }
  if (records.empty()) return fail(ErrorCode::unavailable, "needs the images themselves, and none was read");
  const auto order = permutation(records.size(), static_cast<std::uint64_t>(input.number("seed")));
  const auto size = static_cast<std::size_t>(input.number("batch-size"));
  std::vector<PointMap> batches;
  std::vector<std::uint32_t> batchOf(input.scan->images.size(), 0);
  for (std::size_t begin = 0; begin < order.size(); begin += size) {
    const auto members = std::span(order).subspan(begin, std::min(size, order.size() - begin));
    for (const std::uint32_t member : members)
      batchOf[ids[member]] = static_cast<std::uint32_t>(batches.size());
    batches.push_back(fitBatch(members, records, input.statistics.channels.size(),
                               input.statistics.scale.full, input.number("epsilon")));
  }
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
      .fit = fit,
  };
}

} // namespace normscope
