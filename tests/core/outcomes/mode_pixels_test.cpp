// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/mode_pixels.h"
#include "support/records.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

#include <functional>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::recordOf;
using testing::SmallSet;

Image samplePicture(int width, int height, std::uint32_t seed) {
  std::vector<std::uint8_t> samples;
  for (const int value : noise(static_cast<std::size_t>(width * height * 3), 180, seed))
    samples.push_back(static_cast<std::uint8_t>(20 + value));
  return testing::image(width, height, 3, samples);
}

ModeOutcome outcomeOf(const char* id, TransformPtr transform) {
  ModeOutcome outcome;
  outcome.mode = findMode(id);
  outcome.transform = std::move(transform);
  outcome.channels.resize(3);
  outcome.effects.resize(1);
  return outcome;
}

SampledImage sampled(Image image) {
  SampledImage result;
  result.record = std::make_shared<const ImageRecord>(recordOf(image));
  result.block = noisyBlock(image, noiseOf(*result.record));
  result.image = std::move(image);
  return result;
}

/// Zeros; tells of every row.
class CountedRows final : public ImageRows {
public:
  CountedRows(const Image& image, std::function<void(int row)> tell)
      : ImageRows({image.width(), image.height()}, 3), m_tell(std::move(tell)) {}

private:
  void give(int first, int count, std::span<double> y, std::span<double> x) override {
    std::ranges::fill(y, 0.0);
    std::ranges::fill(x, 0.0);
    for (int row = first; row < first + count; ++row) m_tell(row);
  }
  std::function<void(int row)> m_tell;
};

class CountedTransform final : public Transform {
public:
  explicit CountedTransform(std::function<void(int row)> tell)
      : Transform({255.0}, 3), m_tell(std::move(tell)) {}
  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord&, ImageId,
                                  const std::stop_token&) const override {
    return std::make_unique<CountedRows>(image, m_tell);
  }
  TransformDescription describe() const override { return {"counted", {}}; }

private:
  std::function<void(int row)> m_tell;
};

TEST(ModePixels, StopWithinAnImage) {
  const SampledImage image = sampled(samplePicture(300, 900, 1));
  std::stop_source stop;
  int last = 0;
  ModeOutcome outcome = outcomeOf("lcn", std::make_shared<CountedTransform>([&](int row) {
                                    last = row;
                                    if (row == 100) stop.request_stop();
                                  }));
  ModePixels mode({&outcome}, false);
  BandBuffers buffers;
  mode.addImage(image, buffers, stop.get_token());
  EXPECT_GE(last, 100);
  EXPECT_LT(last, 120) << "the band under way may end";
}

TEST(ModePixels, WindowModesStopBeforeTheirFirstRow) {
  // All rows are read for the mean of d, unless someone wants no more of them.
  std::stop_source stop;
  stop.request_stop();
  const Image large = samplePicture(64, 4000, 2);
  const ImageRecord record = recordOf(large);
  const auto transform = fitMode(
      *findMode("lcn"),
      [] {
        SmallSet set;
        set.add("a.ppm", pnm(6, 5, 3, noise(90, 255, 1)));
        return computeStatistics(*set.scan());
      }(),
      nullptr);
  ASSERT_TRUE(transform);
  const auto rows = (*transform)->rows(large, record, 0, stop.get_token());
  EXPECT_EQ(rows->rowsLeft(), 4000);
}

TEST(NoisyBlock, IsTheMiddleAndKnowsNothingOfWhatLiesAround) {
  Image one = samplePicture(700, 600, 3), other = one;
  other.row(0)[0] = std::byte{0};
  for (int y = 0; y < 600; ++y) other.row(y)[3 * 90] = std::byte{7}; // (700 − 512)/2 = 94
  const NoisyBlock a = noisyBlock(one, 0.01), b = noisyBlock(other, 0.01);
  EXPECT_EQ(a.clean.left, 94);
  EXPECT_EQ(a.clean.top, 44);
  EXPECT_EQ(a.clean.image.width(), 512);
  for (int y = 0; y < 512; ++y)
    ASSERT_TRUE(std::ranges::equal(a.shaken.image.view().row<std::uint8_t>(y),
                                   b.shaken.image.view().row<std::uint8_t>(y)));
  EXPECT_NEAR(a.shaken.movement, std::sqrt(4 * 5 / 3.0) / 255, 1e-4) << "±4 levels";
}

TEST(NoisyBlock, OfASmallImageIsAllOfIt) {
  const NoisyBlock block = noisyBlock(samplePicture(3, 1, 4), 0.0);
  EXPECT_EQ(block.clean.image.width(), 3);
  EXPECT_EQ(block.clean.image.height(), 1);
  EXPECT_GT(block.shaken.movement, 0.0) << "at least a level";
}

TEST(NoiseResponse, OfAWindowModeIsThatOfTheMiddle) {
  SmallSet set;
  set.add("a.ppm", pnm(6, 5, 3, noise(90, 255, 1)));
  const auto statistics = computeStatistics(*set.scan());
  const auto transform = fitMode(*findMode("lcn"), statistics, nullptr).value();
  Image one = samplePicture(640, 560, 5), other = one;
  for (int y = 0; y < 20; ++y) std::ranges::fill(std::span(other.row(y), 3 * 640), std::byte{0});
  const auto gainOf = [&](const Image& image) {
    ModeOutcome outcome = outcomeOf("lcn", transform);
    ModePixels mode({&outcome}, false);
    BandBuffers buffers;
    SampledImage of = sampled(image);
    // The same record: only the pixels around the middle differ.
    of.record = std::make_shared<const ImageRecord>(recordOf(one));
    of.block = noisyBlock(image, 0.01);
    const auto clean = transform->rows(of.block.clean.image, *of.record, 0, {}),
               shaken = transform->rows(of.block.shaken.image, *of.record, 0, {});
    return noiseResponse(*clean, *shaken, of.block.shaken.movement, 0.01, buffers, {}).gain;
  };
  EXPECT_EQ(gainOf(one), gainOf(other));
}

} // namespace
} // namespace normscope
