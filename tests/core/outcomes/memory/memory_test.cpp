// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/mode_pixels.h"
#include "support/records.h"
#include "support/small_set.h"

#include <gtest/gtest.h>
#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> live = 0, most = 0;

void* counted(void* memory) {
  if (!memory) throw std::bad_alloc();
  const std::size_t now = live += malloc_usable_size(memory);
  std::size_t before = most;
  while (before < now && !most.compare_exchange_weak(before, now)) {
  }
  return memory;
}

} // namespace

// A program of its own, so that what it allocates can be counted.
void* operator new(std::size_t bytes) { return counted(std::malloc(bytes)); }
void operator delete(void* memory) noexcept {
  if (memory) live -= malloc_usable_size(memory);
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

namespace normscope {
namespace {

constexpr int kWidth = 4000, kHeight = 500;
constexpr std::size_t kMegabyte = std::size_t{1} << 20;

TEST(Memory, OfMeasuringAModeIsFarFromAllPixelsInDouble) {
  testing::SmallSet set;
  set.add("a.ppm", testing::pnm(6, 5, 3, testing::noise(90, 255, 1)));
  set.add("b.ppm", testing::pnm(6, 5, 3, testing::noise(90, 120, 2)));
  const auto scan = set.scan();
  const DatasetStatistics statistics = computeStatistics(*scan);
  std::vector<std::uint8_t> samples;
  for (const int value : testing::noise(std::size_t{kWidth} * kHeight * 3, 255, 7))
    samples.push_back(static_cast<std::uint8_t>(value));
  SampledImage image;
  image.image = testing::image(kWidth, kHeight, 3, samples);
  image.record = std::make_shared<const ImageRecord>(testing::recordOf(image.image));
  image.block = noisyBlock(image.image, noiseOf(*image.record));
  for (const char* id : {"color-pca", "image-color-zca", "clahe", "lcn", "lcn-yuv"}) {
    ModeOutcome outcome;
    outcome.mode = findMode(id);
    outcome.transform = fitMode(*outcome.mode, statistics, scan.get()).value();
    outcome.channels.resize(3);
    outcome.effects.resize(1);
    ModePixels mode({&outcome}, false);
    BandBuffers buffers;
    const std::size_t before = live;
    most = before;
    mode.addImage(image, buffers, {});
    EXPECT_LT(most - before, 10 * kMegabyte) << id << ", where a raster of doubles takes 46 MB";
  }
}

} // namespace
} // namespace normscope
