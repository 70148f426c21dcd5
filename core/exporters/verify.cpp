// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/verify.h"

#include "base/random.h"
#include "exporters/unit_affine.h"
#include "image/crop.h"
#include "records/open_image.h"
#include "statistics/record_pass.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr std::size_t kImages = 12;
constexpr int kCropSide = 256;
constexpr std::uint64_t kMostPixels = 16'000'000; // of images that must be looked at as a whole
const double kTolerance = std::ldexp(1.0, -22);   // of the output's range

/// How far two outputs are apart, and how wide the wanted one is.
class Differences {
public:
  void add(double given, double wanted) {
    if (!std::isfinite(wanted)) return;
    m_low = std::min(m_low, wanted);
    m_high = std::max(m_high, wanted);
    const double difference = std::abs(given - wanted);
    m_largest =
        std::isnan(difference) ? std::numeric_limits<double>::infinity() : std::max(m_largest, difference);
  }
  double largest() const { return m_largest; }
  bool isFine() const {
    const double range = std::max({m_high - m_low, std::abs(m_high), std::abs(m_low)});
    return m_largest == 0.0 || m_largest <= kTolerance * range;
  }

private:
  double m_largest = 0.0;
  double m_low = std::numeric_limits<double>::infinity(), m_high = -std::numeric_limits<double>::infinity();
};

tl::unexpected<Error> differs(const MadeExport& made, double difference) {
  return fail(ErrorCode::cannotWrite,
              sentence("read back, the file differs from {} by {:.2g}: nothing was written", made.mode->id,
                       difference),
              made.exporter->id);
}

/// Images of the set in a seeded order, whatever is known of each.
std::vector<ImageId> sampleOf(const ScanResult& scan) {
  const std::vector<ImageId> read = readImages(scan);
  std::vector<ImageId> sample;
  for (const std::uint32_t place : permutation(read.size(), 1)) {
    if (sample.size() == kImages) break;
    if (scan.images[read[place]].record.pixels() <= kMostPixels) sample.push_back(read[place]);
  }
  return sample;
}

/// What the mode makes of an image, or what the format says that it makes of it.
Raster wanted(const MadeExport& made, const Raster& unit, const Image& image, const ImageRecord& record,
              ImageId id) {
  if (made.approximated.empty()) return made.transform->apply(image, record, id);
  Raster y = unit;
  for (std::size_t i = 0; i < y.samples.size(); ++i) {
    const UnitAffine& channel = made.approximated[i % made.approximated.size()];
    y.samples[i] = (y.samples[i] - channel.subtract) / channel.divide;
  }
  return y;
}

void compare(const MadeExport& made, const StatedTransform& stated, const Image& image,
             const ImageRecord& record, ImageId id, Differences& differences) {
  Raster unit = made.transform->input(image);
  for (double& level : unit.samples) level /= made.transform->scale().full;
  const Raster y = wanted(made, unit, image, record, id);
  stated(unit.samples);
  for (std::size_t i = 0; i < y.samples.size(); ++i) differences.add(unit.samples[i], y.samples[i]);
}

Result<Sentence> onImages(const MadeExport& made, const StatedTransform& stated, const ScanResult& scan) {
  const bool takesParts = made.transform->isPixelwise() && made.transform->sameForAllImages();
  Differences differences;
  std::size_t images = 0;
  for (const ImageId id : sampleOf(scan)) {
    const auto image = readImage(*scan.dataset, id, scan.options);
    if (!image) continue; // gone since the scan, which says nothing of the file
    const auto record = scan.images[id].record.load();
    compare(made, stated, takesParts ? centredCrop(*image, kCropSide).image : *image, *record, id,
            differences);
    ++images;
  }
  if (!differences.isFine()) return differs(made, differences.largest());
  return sentence("verified: largest difference {:.2g} on {} images", differences.largest(), images);
}

/// Where there are no images: on every level of 8 bits in all channels at once.
Result<Sentence> onLevels(const MadeExport& made, const StatedTransform& stated) {
  const auto channels = static_cast<int>(made.transform->channels());
  Image ramp(256, 1, {BitDepth::u8, channels});
  for (int i = 0; i < 256 * channels; ++i) ramp.row(0)[i] = static_cast<std::byte>(i / channels);
  if (!made.transform->isPixelwise() || !made.transform->sameForAllImages())
    return sentence("not verified: there are no images to compare on");
  Differences differences;
  compare(made, stated, ramp, {}, 0, differences);
  if (!differences.isFine()) return differs(made, differences.largest());
  return sentence("verified: largest difference {:.2g} on all levels of 8 bits", differences.largest());
}

Result<Sentence> onNumbers(const MadeExport& made, const ReadBack& read,
                           const DatasetStatistics& statistics) {
  Differences differences;
  const auto& channels = statistics.channels;
  if (read.mean.size() != channels.size() || read.std.size() != channels.size())
    return fail(ErrorCode::cannotWrite, "read back, the file lacks channels", made.exporter->id);
  for (std::size_t c = 0; c < channels.size(); ++c) {
    differences.add(read.mean[c], channels[c].mean);
    differences.add(read.std[c], channels[c].std);
  }
  if (!differences.isFine()) return differs(made, differences.largest());
  return sentence("verified: means and deviations read back as they are");
}

} // namespace

Result<Sentence> verified(const MadeExport& made, const Analysis& analysis) {
  if (!made.exporter->read)
    return sentence("not verified: it is no format of numbers that could be read back here");
  const ReadContext context{analysis.fit->scale.full, analysis.fit->channels.size()};
  auto read = made.exporter->read(made.files, context);
  if (!read) return fail(ErrorCode::cannotWrite, read.error().message, made.exporter->id);
  if (!read->transform) return onNumbers(made, *read, *analysis.fit);
  return analysis.scan ? onImages(made, read->transform, *analysis.scan) : onLevels(made, read->transform);
}

} // namespace normscope
