// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/label_map.h"
#include "support/records.h"

namespace normscope {
namespace {

using testing::image;

template<class Value>
bool isMap(int width, int height, int channels, const Value& value, FileFormat format = FileFormat::png,
           bool bilevel = false) {
  std::vector<std::uint8_t> samples;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int c = 0; c < channels; ++c) samples.push_back(static_cast<std::uint8_t>(value(x, y, c)));
  const Image made = image<std::uint8_t>(width, height, channels, samples);
  ImageHeader header;
  header.format = format;
  header.layout = channels == 1 ? ChannelLayout::gray : ChannelLayout::rgb;
  header.width = width;
  header.height = height;
  header.bilevel = bilevel;
  LabelMapTest test;
  test.begin(header);
  const ImageView whole = made.view();
  for (int y = 0; y < height; y += 7) test.band(whole.slice(y, std::min(7, height - y)));
  return test.isLabelMap();
}

int blobs(int x, int y, int) { return (x / 20 + y / 20) % 3; }

TEST(LabelMap, FewLevelsInPatchesAreAMap) {
  EXPECT_TRUE(isMap(64, 48, 1, blobs));
  EXPECT_TRUE(isMap(64, 48, 3, [](int x, int y, int c) { return blobs(x, y, c) * (50 + c); }));
}

TEST(LabelMap, PhotographsFlatAndBilevelImagesAreNone) {
  EXPECT_FALSE(isMap(64, 48, 1, [](int x, int y, int) { return x + 3 * y; })) << "too many levels";
  EXPECT_FALSE(isMap(64, 48, 1, [](int x, int y, int) { return (x + y) % 3; })) << "no patches";
  EXPECT_FALSE(isMap(64, 48, 1, [](int x, int, int) { return x % 3; })) << "alike down the columns alone";
  EXPECT_FALSE(isMap(64, 48, 1, [](int, int y, int) { return y % 3; })) << "alike along the rows alone";
  EXPECT_FALSE(isMap(64, 48, 1, [](int, int, int) { return 7; })) << "one level";
  EXPECT_FALSE(isMap(64, 48, 1, blobs, FileFormat::png, true)) << "bilevel";
  EXPECT_FALSE(isMap(64, 48, 1, blobs, FileFormat::jpeg)) << "stored with loss";
}

TEST(LabelMap, SixtyFourLabelsAreAMapAndSixtyFiveAreNot) {
  const auto labels = [](int count) {
    return [count](int x, int y, int) { return (x / 20 + 8 * (y / 20)) % count; };
  };
  EXPECT_TRUE(isMap(160, 160, 1, labels(64)));
  EXPECT_FALSE(isMap(160, 180, 1, labels(65)));
}

} // namespace
} // namespace normscope
