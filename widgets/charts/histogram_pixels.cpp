// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_pixels.h"

#include "base/random.h"
#include "records/open_image.h"
#include "session/region.h"

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
               std::span<const ImageId> ids, const std::optional<QRect>& region,
               const std::stop_token& stop) {
  const ScanOptions options = region ? atFileSize(scan.options) : scan.options; // regions are of the picture
  for (const ImageId id : drawSample(scan, ids)) {
    if (stop.stop_requested()) return;
    const auto record = scan.images[id].record.load();
    const auto image = readImage(*scan.dataset, id, options, stop);
    if (!record || !image) continue;
    Raster y = outcome.transform->apply(*image, *record, id);
    if (region) y = cut(y, *region, QSize(image->width(), image->height()));
    if (static_cast<std::size_t>(y.channels) != curves.channels.size()) continue;
    addRaster(curves, outcome.stored, y);
    ++curves.images;
  }
  curves.provenance = curves.images < curves.population ? Provenance::sampled : Provenance::exact;
}

void addRegion(HistogramCurves& curves, const ScanResult& scan, ImageId id, const QRect& region,
               const std::stop_token& stop) {
  const auto image = readImage(*scan.dataset, id, atFileSize(scan.options), stop);
  if (!image) return;
  const BitDepth depth = image->format().depth;
  const double full = fullScale(depth);
  const Raster codes = codesIn(*image, region);
  const auto channels = static_cast<std::size_t>(codes.channels);
  for (std::size_t i = 0; i < codes.samples.size(); ++i) {
    const double code = codes.samples[i];
    if (!std::isfinite(code)) continue;
    // As displayLevel has it: 16 bits by their upper byte, floats in 256 bins of the unit range.
    const double level = depth == BitDepth::u16   ? std::floor(code / 256.0)
                         : depth == BitDepth::f32 ? (code == 1.0 ? 255.0 : std::floor(256.0 * code))
                                                  : code;
    for (std::size_t c = 0; c < curves.channels.size(); ++c) {
      if (channels > 1 && c != i % channels) continue; // gray stands for all
      HistogramCurve& curve = curves.channels[c];
      curve.total += 1;
      curve.sum += code / full * 255.0;
      curve.lostLow += code <= 0.0;
      curve.lostHigh += code >= full;
      if (level < 0)
        curve.below += 1;
      else if (level >= 256)
        curve.above += 1;
      else
        curve.counts[static_cast<std::size_t>(level)] += 1;
    }
  }
  curves.images = 1;
}

} // namespace normscope
