// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "scan/tolerance_stop.h"

#include <cmath>

namespace normscope {
namespace {

// Gray images of one pixel: most are dark, a few are bright.
std::vector<ImageRecord> skewedImages(std::size_t count) {
  Random random(5);
  std::vector<ImageRecord> images(count);
  for (ImageRecord& image : images) {
    const double uniform = static_cast<double>(random.next() >> 11) * 0x1p-53;
    ChannelRecord& channel = image.channels.emplace_back();
    channel.finite = 1;
    channel.sum.addInteger(static_cast<UInt128>(65535.0 * std::pow(uniform, 6)));
  }
  return images;
}

double sumOf(const ImageRecord& image) { return static_cast<double>(image.channels[0].sum.value()); }

struct Stopped {
  std::size_t read = 0;
  double mean = 0, halfWidth = 0;
};

Stopped stopped(const std::vector<ImageRecord>& images, std::uint64_t seed, double levels) {
  ToleranceStop tolerance(levels, images.size());
  RatioEstimate estimate;
  Stopped result;
  for (const std::uint32_t id : permutation(images.size(), seed)) {
    estimate.add(sumOf(images[id]), 1);
    result.mean += sumOf(images[id]);
    ++result.read;
    if (tolerance.add(&images[id])) break;
  }
  result.mean /= static_cast<double>(result.read);
  result.halfWidth = kStoppingFactor * *estimate.halfWidth95(result.read, images.size());
  return result;
}

TEST(ToleranceStop, IntervalsHoldTheTruthThoughTheScanStopsAtThem) {
  const std::vector<ImageRecord> images = skewedImages(6000);
  double truth = 0;
  for (const ImageRecord& image : images) truth += sumOf(image) / 6000;
  int held = 0;
  std::size_t read = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    const Stopped at = stopped(images, seed, 4.5);
    EXPECT_LE(at.halfWidth * 255, 4.5);
    held += std::abs(at.mean - truth) <= at.halfWidth;
    read += at.read;
  }
  EXPECT_GE(held, 930);
  EXPECT_LT(read / 1000, 3000u) << "it stops long before the end";
}

TEST(ToleranceStop, AsksAtFewPlaces) {
  const std::vector<ImageRecord> images = skewedImages(2000);
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const std::size_t read = stopped(images, seed, 6).read;
    bool isPlace = read == images.size();
    for (int i = 0; i < 12; ++i)
      isPlace |= read == static_cast<std::size_t>(std::ceil(200 * std::pow(1.25, i)));
    EXPECT_TRUE(isPlace) << read;
  }
}

TEST(ToleranceStop, WaitsWhereResidualsAreSkewed) {
  std::vector<ImageRecord> images(3000);
  for (std::size_t i = 0; i < images.size(); ++i) {
    images[i].channels.resize(1);
    images[i].channels[0].finite = 1;
    images[i].channels[0].sum.addInteger(i % 250 == 100 ? 65535 : 0);
  }
  ToleranceStop tolerance(255, images.size());
  std::size_t read = 0;
  while (read < images.size() && !tolerance.add(&images[read])) ++read;
  EXPECT_EQ(read, images.size()) << "one in 250 differs: skewness 15.7, so 6,200 images are wanted";
}

} // namespace
} // namespace normscope
