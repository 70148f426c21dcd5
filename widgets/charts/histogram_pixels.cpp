// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_pixels.h"

#include "base/random.h"
#include "scan/read_image.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::size_t kMostImages = 16; ///< that are decoded for one chart
constexpr std::uint64_t kPixelBudget = 24'000'000;
constexpr std::uint64_t kSeed = 1;

/// At least one image, then as many as the budget allows.
std::vector<ImageId> drawSample(const ScanResult& scan, std::span<const ImageId> ids) {
  std::vector<ImageId> sample;
  std::uint64_t pixels = 0;
  for (const std::uint32_t at : permutation(ids.size(), kSeed)) {
    pixels += scan.images[ids[at]].record.pixels();
    if (sample.size() >= kMostImages || (!sample.empty() && pixels > kPixelBudget)) break;
    sample.push_back(ids[at]);
  }
  return sample;
}

void addRaster(HistogramCurves& curves, const Storage& storage, const Raster& y) {
  const std::size_t channels = curves.channels.size();
  const double width = curves.binWidth();
  for (std::size_t i = 0; i < y.samples.size(); ++i) {
    const auto value = static_cast<double>(y.samples[i]);
    HistogramCurve& curve = curves.channels[i % channels];
    const int clip = storage.store(value).clip;
    curve.lostLow += clip < 0;
    curve.lostHigh += clip > 0;
    if (!std::isfinite(value)) continue;
    curve.total += 1;
    if (value < curves.low)
      curve.below += 1;
    else if (value >= curves.high)
      curve.above += 1;
    else
      curve.counts[std::min(static_cast<std::size_t>((value - curves.low) / width),
                            curve.counts.size() - 1)] += 1;
  }
}

} // namespace

void addPixels(HistogramCurves& curves, const ModeOutcome& outcome, const ScanResult& scan,
               std::span<const ImageId> ids, const std::stop_token& stop) {
  for (const ImageId id : drawSample(scan, ids)) {
    if (stop.stop_requested()) return;
    const auto record = scan.images[id].record.load();
    const auto image = readImage((*scan.dataset)[id].path(), scan.options, stop);
    if (!record || !image) continue;
    const Raster y = outcome.transform->apply(*image, *record, id);
    if (static_cast<std::size_t>(y.channels) != curves.channels.size()) continue;
    addRaster(curves, outcome.stored, y);
    ++curves.images;
  }
  curves.provenance = curves.images < curves.population ? Provenance::sampled : Provenance::exact;
}

} // namespace normscope
