// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preview_render.h"

#include "preview/code_preview.h"
#include "preview/own_range.h"
#include "records/image_recorder.h"
#include "records/open_image.h"
#include "session/output_count.h"
#include "session/output_moments.h"
#include "support/translation.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace normscope {
namespace {

constexpr std::uint64_t kMaxPixels = 2'000'000;
constexpr std::size_t kMaxFullBytes = std::size_t(256) << 20;
constexpr std::uint64_t kProxyPixels = 60'000;      ///< six of them are rendered within a frame
constexpr std::uint64_t kFirstLookPixels = 500'000; ///< of the first picture of a large image
constexpr int kProxySide = 360;                     ///< shorter side of a large JPEG's first decode, at least

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

enum class Exactness : std::uint8_t { preliminary, exact };

std::shared_ptr<const Picture> render(const PreviewSource& source, const Image& image,
                                      const ModeOutcome& fitted, const Display& display,
                                      Exactness exactness) {
  const bool isExact = exactness == Exactness::exact;
  std::optional<ModeOutcome> own;
  if (!fitted.isMeasured()) {
    const Image& small = source.proxy ? *source.proxy : image;
    own = withOwnRange(fitted, fitted.transform->apply(small, *source.record, source.id));
  }
  const ModeOutcome& outcome = own ? *own : fitted;
  auto map = outcome.transform->pointMap(*source.record, source.id);
  auto preview = renderByCode(image, *source.record, source.id, outcome, display);
  std::optional<OutputCount> counted;
  if (!preview) {
    const Raster y = outcome.transform->apply(image, *source.record, source.id);
    if (isExact && !map) counted.emplace(y, outcome);
    preview = renderPreview(y, image, outcome, display, [&](std::span<const double> row) {
      if (counted) counted->add(row);
    });
  }
  const std::shared_ptr<Picture> picture = makePicture(std::move(*preview));
  picture->image = source.id;
  picture->modeId = outcome.mode->id;
  picture->imageSize = source.size;
  if (counted) counted->giveTo(*picture);
  if (map) {
    picture->histograms = imageOutputHistogram(outcome, *source.record, source.id);
    if (isExact) {
      const OutputMoments moments = outputMoments(*map, outcome.transform->scale(), *source.record);
      picture->mean = moments.mean;
      picture->deviation = moments.deviation;
    }
    picture->pointMap = std::make_shared<const PointMap>(std::move(*map));
  }
  if (!isExact) {
    picture->isPreliminary = true;
    picture->saturated.clear(); // averages of pixels stand at no end of the scale
  }
  // What a type fitted to the set's range will hold is not known before that range is.
  const bool fitsRange = outcome.storage == StorageType::uint8Fit || outcome.storage == StorageType::int8;
  if (own && fitsRange) picture->lost.clear();
  if (!isExact || (own && fitsRange)) picture->lostLow = picture->lostHigh = kUnknown;
  return picture;
}

/// What there is to see before the set is known, made of the smallest picture of the source.
void addOriginal(PreviewSource& source, const PreviewRequest& request) {
  const Image& image = source.proxy ? *source.proxy : *source.reduced;
  auto alone = std::make_shared<DatasetStatistics>();
  alone->scale.full = fullScale(image.format().depth);
  alone->channels.resize(static_cast<std::size_t>(image.format().channels));
  const auto original = fittedAlone({findMode("unit"), {}}, *alone, StorageType::float32);
  auto picture =
      std::make_shared<Picture>(*render(source, image, *original, request.display, Exactness::preliminary));
  source.alone = std::move(alone);
  picture->isPreliminary = picture->isStandIn = true;
  picture->histograms.clear();
  source.standIn = std::move(picture);
}

/// A proxy of a large image by the quickest way there is; null where there is none.
std::shared_ptr<const PreviewSource> firstLook(const PreviewRequest& request, const OpenImage& opened,
                                               const std::stop_token& stop) {
  const auto header = opened.header();
  if (!header || header->pixels() <= kMaxPixels) return nullptr;
  auto source = std::make_shared<PreviewSource>();
  if (auto quick = opened.reduced(kProxySide, stop))
    source->proxy = std::make_shared<const Image>(reduced(*quick, kFirstLookPixels));
  else if (!request.thumbnail.isNull() && header->depth != BitDepth::f32)
    source->proxy = fromThumbnail(request.thumbnail, header->pixelFormat().channels);
  else
    return nullptr;
  source->id = request.id;
  source->knowsScan = !request.outcome.pending();
  source->record = request.outcome.record.load();
  if (!source->record) source->record = std::make_shared<const ImageRecord>(recordOfPixels(*source->proxy));
  source->size = QSize(header->width, header->height);
  if (request.options.orientation == OrientationPolicy::apply && swapsAxes(header->orientation))
    source->size.transpose();
  addOriginal(*source, request);
  return source;
}

} // namespace

std::shared_ptr<const PreviewSource> loadPreviewSource(const PreviewRequest& request,
                                                       const std::stop_token& stop) {
  auto source = std::make_shared<PreviewSource>();
  source->id = request.id;
  source->knowsScan = !request.outcome.pending();
  source->record = request.outcome.record.load();
  if (request.outcome.failure) {
    source->failure = translated(request.outcome.failure->message);
    return source;
  }
  std::vector<std::byte> bytes;
  const auto opened = openImage(*request.dataset, request.id, request.options, bytes);
  if (!opened) {
    source->failure = translated(opened.error().message);
    return source;
  }
  if (auto first = firstLook(request, *opened, stop)) request.preliminary(std::move(first));
  auto decoded = opened->image(stop);
  const Failure* const refused = !decoded ? &decoded.error()
                                 : decoded->info.damage && !request.options.includeDamaged
                                     ? &*decoded->info.damage
                                     : nullptr;
  if (refused) {
    source->failure = translated(refused->message);
    return source;
  }
  auto full = std::make_shared<const Image>(std::move(decoded->image));
  source->size = QSize(full->width(), full->height());
  const auto pixels = static_cast<std::uint64_t>(full->width()) * static_cast<std::uint64_t>(full->height());
  source->reduced = pixels <= kMaxPixels ? full : std::make_shared<const Image>(reduced(*full, kMaxPixels));
  source->proxy = proxyOf(*source->reduced);
  if (!source->record) source->record = std::make_shared<const ImageRecord>(recordOfPixels(*full));
  addOriginal(*source, request);
  if (pixels * full->format().bytesPerPixel() <= kMaxFullBytes) source->full = std::move(full);
  return source;
}

std::shared_ptr<const ModeOutcome> fittedAlone(const ModeRequest& request, const DatasetStatistics& alone,
                                               StorageType storage) {
  const Dependence dependence = request.mode->dependence;
  if (dependence == Dependence::dataset || dependence == Dependence::batch) return nullptr;
  const auto transform = fitMode(*request.mode, alone, nullptr, request.parameters);
  if (!transform) return nullptr;
  auto outcome = std::make_shared<ModeOutcome>();
  outcome->mode = request.mode;
  outcome->parameters = request.parameters;
  outcome->storage = outcome->stored.type = storage;
  outcome->transform = *transform;
  return outcome;
}

std::shared_ptr<const Picture> renderPicture(const PreviewSource& source, const ModeOutcome& outcome,
                                             const Display& display) {
  return render(source, *source.reduced, outcome, display, Exactness::exact);
}

std::shared_ptr<const Picture> renderProxy(const PreviewSource& source, const ModeOutcome& outcome,
                                           const Display& display) {
  return render(source, *source.proxy, outcome, display, Exactness::preliminary);
}

} // namespace normscope
