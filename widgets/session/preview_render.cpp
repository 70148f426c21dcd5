// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preview_render.h"

#include "image/file_bytes.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::uint64_t kMaxPixels = 2'000'000;
constexpr std::size_t kMaxFullBytes = std::size_t(256) << 20;

/// Histograms of y as it stands in the raster, on the axis of the set's histograms where there are any.
std::vector<OutputHistogram> rasterHistograms(const Raster& y, const ModeOutcome& outcome) {
  constexpr std::size_t kBins = 256;
  OutputHistogram axis;
  axis.counts.assign(kBins, 0);
  if (!outcome.histograms.empty() && !outcome.histograms.front().counts.empty()) {
    axis.low = outcome.histograms.front().low;
    axis.high = outcome.histograms.front().high;
    axis.counts.assign(outcome.histograms.front().counts.size(), 0);
  } else {
    double low = INFINITY, high = -INFINITY;
    for (const double value : y.samples) {
      if (!std::isfinite(value)) continue;
      low = std::min(low, value);
      high = std::max(high, value);
    }
    if (!(low < high)) return {};
    axis.low = low;
    axis.high = high;
  }
  std::vector<OutputHistogram> histograms(static_cast<std::size_t>(y.channels), axis);
  const double bins = static_cast<double>(axis.counts.size());
  const double perUnit = bins / (axis.high - axis.low);
  for (std::size_t i = 0; i < y.samples.size(); ++i) {
    OutputHistogram& histogram = histograms[i % histograms.size()];
    const double bin = (y.samples[i] - axis.low) * perUnit;
    if (std::isnan(bin)) continue;
    if (bin < 0)
      ++histogram.below;
    else if (bin > bins)
      ++histogram.above;
    else
      ++histogram.counts[std::min(static_cast<std::size_t>(bin), histogram.counts.size() - 1)];
  }
  return histograms;
}

} // namespace

std::shared_ptr<const PreviewSource> loadPreviewSource(ImageId id, const std::string& path,
                                                       const ImageOutcome& outcome,
                                                       const std::stop_token& stop) {
  auto source = std::make_shared<PreviewSource>();
  source->id = id;
  source->record = outcome.record.load();
  if (outcome.failure) {
    source->failure = QString::fromStdString(outcome.failure->message);
    return source;
  }
  std::vector<std::byte> bytes;
  if (const auto stamp = readFile(path, bytes); !stamp) {
    source->failure = QString::fromStdString(stamp.error().message);
    return source;
  }
  auto decoded = decodeImage(bytes, OrientationPolicy::apply, {}, stop);
  if (!decoded) {
    source->failure = QString::fromStdString(decoded.error().message);
    return source;
  }
  auto full = std::make_shared<const Image>(std::move(decoded->image));
  source->size = QSize(full->width(), full->height());
  const auto pixels = static_cast<std::uint64_t>(full->width()) * static_cast<std::uint64_t>(full->height());
  source->reduced = pixels <= kMaxPixels ? full : std::make_shared<const Image>(reduced(*full, kMaxPixels));
  if (pixels * full->format().bytesPerPixel() <= kMaxFullBytes) source->full = std::move(full);
  return source;
}

std::shared_ptr<const Picture> renderPicture(const PreviewSource& source, const ModeOutcome& outcome,
                                             DisplayMapping mapping) {
  const Raster y = outcome.transform->apply(*source.reduced, *source.record, source.id);
  auto picture = makePicture(renderPreview(y, *source.reduced, outcome, mapping), y.channels);
  picture->image = source.id;
  picture->modeId = outcome.mode->id;
  picture->imageSize = source.size;
  picture->window = displayWindow(mapping, outcome, y);
  if (auto map = outcome.transform->pointMap(*source.record, source.id)) {
    picture->histograms = imageOutputHistogram(outcome, *source.record, source.id);
    picture->pointMap = std::make_shared<const PointMap>(std::move(*map));
  } else {
    picture->histograms = rasterHistograms(y, outcome);
    picture->outputSize = QSize(y.width, y.height);
    picture->output.assign(y.samples.begin(), y.samples.end());
  }
  return picture;
}

} // namespace normscope
