// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preview_render.h"

#include "base/large_pages.h"
#include "diagnosis/code_preview.h"
#include "diagnosis/raster_loops.h"
#include "image/file_bytes.h"
#include "image/reduced_decode.h"
#include "session/output_moments.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace normscope {
namespace {

constexpr std::uint64_t kMaxPixels = 2'000'000;
constexpr std::size_t kMaxFullBytes = std::size_t(256) << 20;
constexpr std::uint64_t kProxyPixels = 60'000;      ///< six of them are rendered within a frame
constexpr std::uint64_t kFirstLookPixels = 500'000; ///< of the first picture of a large image
constexpr int kProxySide = 360;                     ///< shorter side of a large JPEG's first decode, at least

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
    const auto [low, high] = finiteRange(y.samples);
    if (!(low < high)) return {};
    axis.low = low;
    axis.high = high;
  }
  const auto bins = static_cast<std::int32_t>(axis.counts.size());
  const auto channels = static_cast<std::size_t>(y.channels);
  const double perUnit = bins / (axis.high - axis.low);
  // Behind its bins each channel counts what is below, above and no number.
  std::vector<std::vector<std::uint64_t>> counts(channels,
                                                 std::vector<std::uint64_t>(axis.counts.size() + 3));
  const std::size_t part = 1024 * channels;
  std::vector<std::int32_t> places(part);
  for (std::size_t first = 0; first < y.samples.size(); first += part) {
    const auto samples = std::span(y.samples).subspan(first, std::min(part, y.samples.size() - first));
    binSamples(samples, axis.low, perUnit, bins, places.data());
    for (std::size_t c = 0; c < channels; ++c) {
      std::uint64_t* const of = counts[c].data();
      for (std::size_t i = c; i < samples.size(); i += channels) ++of[places[i]];
    }
  }
  std::vector<OutputHistogram> histograms(channels, axis);
  for (std::size_t c = 0; c < channels; ++c) {
    std::copy_n(counts[c].begin(), bins, histograms[c].counts.begin());
    histograms[c].below = counts[c][static_cast<std::size_t>(bins)];
    histograms[c].above = counts[c][static_cast<std::size_t>(bins) + 1];
  }
  return histograms;
}

/// A thumbnail as an image of the set; alpha and padding are left out.
std::shared_ptr<const Image> fromThumbnail(const QImage& thumbnail, int channels) {
  const QImage rgb =
      thumbnail.convertToFormat(channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
  auto image = std::make_shared<Image>(rgb.width(), rgb.height(), PixelFormat{BitDepth::u8, channels});
  for (int y = 0; y < rgb.height(); ++y) std::memcpy(image->row(y), rgb.constScanLine(y), image->stride());
  return image;
}

std::shared_ptr<const Image> proxyOf(const Image& image) {
  const auto pixels = static_cast<std::uint64_t>(image.width()) * static_cast<std::uint64_t>(image.height());
  return pixels <= 2 * kProxyPixels ? nullptr : std::make_shared<const Image>(reduced(image, kProxyPixels));
}

/// A proxy of a large image by the quickest way there is; null where there is none.
std::shared_ptr<const PreviewSource>
firstLook(const PreviewRequest& request, std::span<const std::byte> bytes, const std::stop_token& stop) {
  const auto header = readHeader(bytes);
  if (!header || header->pixels() <= kMaxPixels || !request.outcome.record) return nullptr;
  auto source = std::make_shared<PreviewSource>();
  if (auto quick = decodeReduced(bytes, kProxySide, request.orientation, {}, stop))
    source->proxy = std::make_shared<const Image>(reduced(*quick, kFirstLookPixels));
  else if (!request.thumbnail.isNull() && header->depth != BitDepth::f32)
    source->proxy = fromThumbnail(request.thumbnail, header->pixelFormat().channels);
  else
    return nullptr;
  source->id = request.id;
  source->record = request.outcome.record.load();
  source->size = QSize(header->width, header->height);
  if (request.orientation == OrientationPolicy::apply && swapsAxes(header->orientation))
    source->size.transpose();
  return source;
}

/// What a picture of any image of the source shares.
std::shared_ptr<Picture> render(const PreviewSource& source, const Image& image, const ModeOutcome& outcome,
                                const Display& display, Raster* y) {
  std::shared_ptr<Picture> picture;
  if (auto quick = renderByCode(image, *source.record, source.id, outcome, display)) {
    picture = makePicture(std::move(quick->preview));
    picture->window = quick->window;
  } else {
    Raster output = outcome.transform->apply(image, *source.record, source.id);
    Preview preview = renderPreview(output, image, outcome, display);
    const DisplayWindow window = preview.window;
    picture = makePicture(std::move(preview));
    picture->window = window;
    if (y) *y = std::move(output);
  }
  picture->image = source.id;
  picture->modeId = outcome.mode->id;
  picture->imageSize = source.size;
  if (auto map = outcome.transform->pointMap(*source.record, source.id)) {
    picture->histograms = imageOutputHistogram(outcome, *source.record, source.id);
    picture->pointMap = std::make_shared<const PointMap>(std::move(*map));
  }
  return picture;
}

} // namespace

std::shared_ptr<const PreviewSource> loadPreviewSource(const PreviewRequest& request,
                                                       const std::stop_token& stop) {
  auto source = std::make_shared<PreviewSource>();
  source->id = request.id;
  source->record = request.outcome.record.load();
  if (request.outcome.failure) {
    source->failure = QString::fromStdString(request.outcome.failure->message);
    return source;
  }
  std::vector<std::byte> bytes;
  if (const auto stamp = readFile(request.path, bytes); !stamp) {
    source->failure = QString::fromStdString(stamp.error().message);
    return source;
  }
  if (auto first = firstLook(request, bytes, stop)) request.preliminary(std::move(first));
  auto decoded = decodeImage(bytes, request.orientation, {}, stop);
  if (!decoded) {
    source->failure = QString::fromStdString(decoded.error().message);
    return source;
  }
  auto full = std::make_shared<const Image>(std::move(decoded->image));
  source->size = QSize(full->width(), full->height());
  const auto pixels = static_cast<std::uint64_t>(full->width()) * static_cast<std::uint64_t>(full->height());
  source->reduced = pixels <= kMaxPixels ? full : std::make_shared<const Image>(reduced(*full, kMaxPixels));
  source->proxy = proxyOf(*source->reduced);
  if (pixels * full->format().bytesPerPixel() <= kMaxFullBytes) source->full = std::move(full);
  return source;
}

std::shared_ptr<const Picture> renderPicture(const PreviewSource& source, const ModeOutcome& outcome,
                                             const Display& display) {
  Raster y;
  auto picture = render(source, *source.reduced, outcome, display, &y);
  const OutputMoments moments =
      picture->pointMap ? outputMoments(*picture->pointMap, outcome.transform->scale(), *source.record)
                        : outputMoments(y.samples);
  picture->mean = moments.mean;
  picture->deviation = moments.deviation;
  if (picture->pointMap) return picture;
  picture->histograms = rasterHistograms(y, outcome);
  picture->outputSize = QSize(y.width, y.height);
  reserveLargePages(picture->output, y.samples.size());
  picture->output.assign(y.samples.begin(), y.samples.end());
  return picture;
}

std::shared_ptr<const Picture> renderProxy(const PreviewSource& source, const ModeOutcome& outcome,
                                           const Display& display) {
  auto picture = render(source, *source.proxy, outcome, display, nullptr);
  picture->isPreliminary = true;
  picture->lostLow = picture->lostHigh = kUnknown;
  picture->saturated.clear(); // averages of pixels stand at no end of the scale
  return picture;
}

} // namespace normscope
