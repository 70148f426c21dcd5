// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/class_share.h"

#include "base/random.h"

#include <algorithm>

namespace normscope {
namespace {

// Σ over classes of W_c (mean_c − mean)² for labels taken from `labels`.
double betweenClasses(std::span<const LabelledBrightness> images, std::span<const std::uint32_t> labels,
                      double mean, std::vector<double>& sums, std::vector<double>& weights) {
  std::ranges::fill(sums, 0.0);
  std::ranges::fill(weights, 0.0);
  for (std::size_t i = 0; i < images.size(); ++i) {
    sums[labels[i]] += images[i].pixels * (images[i].brightness - mean);
    weights[labels[i]] += images[i].pixels;
  }
  double between = 0.0;
  for (std::size_t c = 0; c < sums.size(); ++c)
    if (weights[c] > 0) between += sums[c] * sums[c] / weights[c];
  return between;
}

} // namespace

std::optional<ClassShare> classShare(std::span<const LabelledBrightness> images) {
  std::vector<std::uint32_t> labels;
  double sum = 0.0, weight = 0.0;
  for (const LabelledBrightness& image : images) {
    labels.push_back(image.label);
    sum += image.pixels * image.brightness;
    weight += image.pixels;
  }
  if (images.size() < 3 || weight <= 0) return std::nullopt;
  const auto classes = static_cast<std::size_t>(*std::ranges::max_element(labels)) + 1;
  const bool oneClass = std::ranges::all_of(labels, [&](std::uint32_t label) { return label == labels[0]; });
  const double mean = sum / weight;
  double total = 0.0;
  for (const LabelledBrightness& image : images)
    total += image.pixels * (image.brightness - mean) * (image.brightness - mean);
  if (oneClass || total <= 1e-24 * weight) return std::nullopt;

  std::vector<double> sums(classes), weights(classes);
  ClassShare result;
  result.share = std::min(1.0, betweenClasses(images, labels, mean, sums, weights) / total);

  const std::size_t permutations = std::clamp<std::size_t>(20'000'000 / images.size(), 20, 1000);
  std::vector<double> shares;
  Random random(1);
  for (std::size_t k = 0; k < permutations; ++k) {
    for (std::size_t i = labels.size(); i > 1; --i) std::swap(labels[i - 1], labels[random.below(i)]);
    shares.push_back(betweenClasses(images, labels, mean, sums, weights) / total);
  }
  const std::size_t at = (permutations * 95 + 99) / 100 - 1;
  std::ranges::nth_element(shares, shares.begin() + static_cast<std::ptrdiff_t>(at));
  result.nullBound = std::min(1.0, shares[at]);
  return result;
}

} // namespace normscope
