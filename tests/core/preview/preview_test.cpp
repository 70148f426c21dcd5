// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/thumbnail.h"
#include "preview/preview.h"
#include "support/records.h"
#include "support/small_set.h"

#include <limits>

namespace normscope {
namespace {

using testing::image;
using testing::SmallSet;

ModeOutcome outcomeOf(const char* id, StorageType storage) {
  SmallSet set;
  set.add("a.pgm", testing::pnm(4, 1, 1, {0, 100, 100, 200}));
  const auto scan = set.scan();
  const std::vector<ModeRequest> request{{findMode(id), {}}};
  return compareModes(*scan, computeStatistics(*scan), request, {.storage = storage}).front();
}

Raster raster(std::vector<double> samples) {
  Raster y(static_cast<int>(samples.size()), 1, 1);
  y.samples = std::move(samples);
  return y;
}

TEST(Preview, WindowsFollowTheModeAndTheMapping) {
  const Raster y = raster({-1, 3});
  const auto window = [&](const char* id, DisplayMapping mapping,
                          StorageType storage = StorageType::uint8Saturate) {
    return displayWindow(mapping, outcomeOf(id, storage), y);
  };
  EXPECT_EQ(window("unit", DisplayMapping::automatic), (DisplayWindow{0, 1}));
  EXPECT_EQ(window("identity", DisplayMapping::automatic), (DisplayWindow{0, 255}));
  const DisplayWindow centred = window("channel-zscore", DisplayMapping::automatic);
  EXPECT_NEAR(centred.black, -std::sqrt(2.0), 1e-9) << "as far as the set's output reaches";
  EXPECT_NEAR(centred.white, std::sqrt(2.0), 1e-9);
  EXPECT_EQ(window("channel-zscore", DisplayMapping::stored), (DisplayWindow{0, 255}));
  EXPECT_EQ(window("channel-zscore", DisplayMapping::unitRange), (DisplayWindow{0, 1}));
  EXPECT_EQ(window("channel-zscore", DisplayMapping::minMax), (DisplayWindow{-1, 3}));
}

TEST(Preview, OfDeepFilesThatHoldFewerBitsIsBright) {
  SmallSet set;
  set.add("a.pgm", testing::pnm(4, 1, 1, {0, 100, 4000, 4095}, 65535));
  const auto scan = set.scan();
  const auto window = [&](const char* id) {
    const std::vector<ModeRequest> request{{findMode(id), {}}};
    const auto outcomes = compareModes(*scan, computeStatistics(*scan), request, {});
    return displayWindow(DisplayMapping::automatic, outcomes.front(), raster({0, 1}));
  };
  EXPECT_EQ(window("identity"), (DisplayWindow{0, 65535.0 / 16}));
  EXPECT_EQ(window("unit"), (DisplayWindow{0, 1.0 / 16}));
  EXPECT_EQ(window("image-minmax"), (DisplayWindow{0, 1}));
}

TEST(Preview, ThumbnailsOfThemAreBrightAsWell) {
  const SmallImage small{{3, 1}, 1, {0, 2048, 4095}};
  EXPECT_EQ(thumbnailOf(small, BitDepth::u16).rgb,
            (std::vector<std::uint8_t>{0, 0, 0, 128, 128, 128, 255, 255, 255}));
  EXPECT_EQ(thumbnailOf(small, BitDepth::u8).rgb, (std::vector<std::uint8_t>{0, 0, 0, 8, 8, 8, 16, 16, 16}));
  const SmallImage dark{{1, 1}, 3, {3, 2, 1}}, none{{1, 1}, 1, {0}};
  EXPECT_EQ(thumbnailOf(dark, BitDepth::u16).rgb, (std::vector<std::uint8_t>{1, 0, 0})) << "not without end";
  EXPECT_EQ(thumbnailOf(none, BitDepth::u16).rgb, (std::vector<std::uint8_t>{0, 0, 0}));
}

TEST(Preview, ThumbnailsOfFloatsThatWereNotDividedBy255AreNotWhite) {
  const SmallImage bytes{{3, 1}, 1, {0, 128 * 65535, 255 * 65535}};
  EXPECT_EQ(thumbnailOf(bytes, BitDepth::f32).rgb,
            (std::vector<std::uint8_t>{0, 0, 0, 127, 127, 127, 254, 254, 254}));
  const SmallImage lamp{{3, 1}, 1, {0, 32768, 5000 * 65535}};
  EXPECT_EQ(thumbnailOf(lamp, BitDepth::f32).rgb,
            (std::vector<std::uint8_t>{0, 0, 0, 128, 128, 128, 255, 255, 255}))
      << "one bright sample darkens nothing";
}

TEST(Preview, GainMultipliesWhatIsShownBeforeItIsClamped) {
  const ModeOutcome outcome = outcomeOf("identity", StorageType::uint8Saturate);
  const Raster y = raster({-3, 10, 100, 300});
  const Preview plain = renderPreview(y, Image(), outcome, DisplayMapping::automatic);
  const Preview brighter = renderPreview(y, Image(), outcome, {DisplayMapping::automatic, 2.0});
  EXPECT_EQ(brighter.rgb, (std::vector<std::uint8_t>{0, 0, 0, 40, 40, 40, 255, 255, 255, 255, 255, 255}));
  EXPECT_EQ(renderPreview(y, Image(), outcome, {DisplayMapping::automatic, -1.0}).rgb[3], 5);
  EXPECT_EQ(brighter.lost, plain.lost);
  EXPECT_EQ(brighter.window, (DisplayWindow{0, 63.75}));
}

TEST(Preview, MarksWhatIsLostAndWhatWasSaturated) {
  const ModeOutcome outcome = outcomeOf("identity", StorageType::uint8Saturate);
  const Image source = image<std::uint8_t>(4, 1, 1, {0, 128, 255, 7});
  const Preview preview = renderPreview(raster({-3, 128, 300, std::numeric_limits<double>::quiet_NaN()}),
                                        source, outcome, DisplayMapping::automatic);
  EXPECT_EQ(preview.rgb, (std::vector<std::uint8_t>{0, 0, 0, 128, 128, 128, 255, 255, 255, 0, 0, 0}));
  EXPECT_EQ(preview.lost, (std::vector<std::uint8_t>{clipbits::low, 0, clipbits::high, clipbits::nonFinite}));
  EXPECT_EQ(preview.saturated, (std::vector<std::uint8_t>{clipbits::low, 0, clipbits::high, 0}));
}

TEST(Preview, StoredShowsWrappedCodes) {
  const ModeOutcome outcome = outcomeOf("identity", StorageType::uint8Wrap);
  const Image source = image<std::uint8_t>(2, 1, 1, {9, 9});
  const Preview preview = renderPreview(raster({-1, 256}), source, outcome, DisplayMapping::stored);
  EXPECT_EQ(preview.rgb, (std::vector<std::uint8_t>{255, 255, 255, 0, 0, 0}));
}

TEST(Preview, ReducedKeepsShapeDepthAndMean) {
  const Image large = image(40, 20, 1, std::vector<std::uint16_t>(800, 5000));
  const Image small = reduced(large, 50);
  EXPECT_EQ(small.width(), 10);
  EXPECT_EQ(small.height(), 5);
  EXPECT_EQ(small.format(), large.format());
  EXPECT_EQ(small.view().row<std::uint16_t>(2)[3], 5000);
  EXPECT_EQ(reduced(large, 800).width(), 40);
}

} // namespace
} // namespace normscope
