// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "preview/code_preview.h"
#include "statistics/dataset_statistics.h"
#include "support/records.h"
#include "support/small_set.h"

namespace normscope {
namespace {

using testing::image;
using testing::noise;
using testing::SmallSet;

template<class Sample>
Image noisyImage(int width, int height, int channels, int maxval) {
  const auto drawn = noise(std::size_t(width) * std::size_t(height) * std::size_t(channels), maxval, 5);
  return image<Sample>(width, height, channels, {drawn.begin(), drawn.end()});
}

/// Every mode, fitted on a few images.
std::vector<ModeOutcome> outcomes(StorageType storage) {
  SmallSet set;
  for (int i = 0; i < 5; ++i)
    set.add(std::to_string(i) + ".ppm",
            testing::pnm(40, 40, 3, noise(4800, 90 + 40 * i, static_cast<std::uint32_t>(i))));
  const auto scan = set.scan();
  std::vector<ModeRequest> requests;
  for (const NormalizationMode& mode : allModes()) requests.push_back({&mode, {}});
  return compareModes(*scan, computeStatistics(*scan), requests, {.storage = storage, .pixelSample = 1});
}

/// How many modes take the short way; those must come to the same picture.
int compareWays(const Image& source, StorageType storage, DisplayMapping mapping) {
  const ImageRecord record = testing::recordOf(source);
  int taken = 0;
  for (const ModeOutcome& outcome : outcomes(storage)) {
    if (!outcome.transform) continue;
    const auto quick = renderByCode(source, record, 0, outcome, mapping);
    EXPECT_LE(quick.has_value(), outcome.transform->pointMap(record, 0).has_value()) << outcome.mode->id;
    if (!quick) continue;
    ++taken;
    const Raster y = outcome.transform->apply(source, record, 0);
    const Preview slow = renderPreview(y, source, outcome, mapping);
    EXPECT_EQ(quick->window, slow.window) << outcome.mode->id;
    EXPECT_EQ(quick->rgb, slow.rgb) << outcome.mode->id;
    EXPECT_EQ(quick->lost, slow.lost) << outcome.mode->id;
    EXPECT_EQ(quick->saturated, slow.saturated) << outcome.mode->id;
  }
  return taken;
}

TEST(CodePreview, IsThePreviewOfEveryPixelsOutput) {
  const Image colour = noisyImage<std::uint8_t>(61, 37, 3, 255);
  for (const DisplayMapping mapping :
       {DisplayMapping::automatic, DisplayMapping::stored, DisplayMapping::unitRange, DisplayMapping::minMax})
    for (const StorageType storage :
         {StorageType::uint8Saturate, StorageType::uint8Wrap, StorageType::float16})
      EXPECT_GE(compareWays(colour, storage, mapping), 8);
}

TEST(CodePreview, GrayAndDeepImagesToo) {
  EXPECT_GE(compareWays(noisyImage<std::uint8_t>(50, 20, 1, 200), StorageType::uint8Saturate,
                        DisplayMapping::minMax),
            8);
  EXPECT_GE(compareWays(noisyImage<std::uint16_t>(300, 250, 3, 60000), StorageType::int8,
                        DisplayMapping::automatic),
            8);
}

TEST(CodePreview, LeavesOthersToTheLongWay) {
  EXPECT_EQ(compareWays(noisyImage<std::uint8_t>(16, 15, 3, 255), StorageType::uint8Saturate,
                        DisplayMapping::automatic),
            0)
      << "a table would be larger than the image";
  const Image floats = image<float>(20, 20, 1, std::vector<float>(400, 0.5F));
  EXPECT_EQ(compareWays(floats, StorageType::float32, DisplayMapping::automatic), 0);
}

} // namespace
} // namespace normscope
