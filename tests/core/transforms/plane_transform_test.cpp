// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/records.h"
#include "support/small_set.h"
#include "transforms/adaptive_equalization.h"
#include "transforms/plane_transform.h"

#include <gmock/gmock.h>
#include <opencv2/imgproc.hpp>

#include <cmath>

namespace normscope {
namespace {

using ::testing::ElementsAre;
using testing::image;
using testing::recordOf;

TEST(Luma, IsRoundedLikeOpenCVsForIntegersAndKeptForFloat) {
  const Image picture = image(2, 1, 3, std::vector<std::uint8_t>{10, 20, 30, 200, 100, 50});
  const Image luma = lumaOf(picture);
  EXPECT_EQ(luma.format().channels, 1);
  EXPECT_THAT(luma.view().row<std::uint8_t>(0), ElementsAre(18, 124)); // 18.15 and 124.2
  const Image deep = lumaOf(image(1, 1, 3, std::vector<std::uint16_t>{1000, 2000, 60000}));
  // Weights of 15 bits: (9798 R + 19235 G + 3735 B)/32768 = 8312.01, where the decimals give 8313.
  EXPECT_EQ(deep.view().row<std::uint16_t>(0)[0], 8312);
  const Image real = lumaOf(image(1, 1, 3, std::vector<float>{0.5f, 2.0f, -1.0f}));
  EXPECT_FLOAT_EQ(real.view().row<float>(0)[0], 1.2095f);
}

struct Doubled final : PlaneMap {
  void map(const ImageView& row, int, int, double* codes) const override {
    for (const std::uint8_t code : row.row<std::uint8_t>(0)) *codes++ = 2.0 * code;
  }
};
std::shared_ptr<const PlaneMap> doubled(GrayRows&, const std::stop_token&) {
  return std::make_shared<Doubled>();
}

// All of a gray image under adaptive equalization.
std::vector<double> equalized(const Image& gray, double clipLimit, int tiles) {
  GrayRows rows = GrayRows::ofLuma(gray);
  const auto map = adaptiveEqualization(rows, clipLimit, tiles, {});
  const auto width = static_cast<std::size_t>(gray.width());
  std::vector<double> codes(width * static_cast<std::size_t>(gray.height()));
  for (int y = 0; y < gray.height(); ++y)
    map->map(gray.view().slice(y, 1), 0, y, codes.data() + static_cast<std::size_t>(y) * width);
  return codes;
}

TEST(PlaneTransform, ReplacesChannelsOrAddsTheChangeOfLuma) {
  const Image picture = image(1, 1, 3, std::vector<std::uint8_t>{10, 20, 30});
  const auto apply = [&](PlaneTransform::Over over, LevelScale scale) {
    return PlaneTransform(scale, 3, over, doubled, {}).apply(picture, recordOf(picture), 0).samples;
  };
  EXPECT_THAT(apply(PlaneTransform::Over::channel, {255.0}), ElementsAre(20, 40, 60));
  EXPECT_THAT(apply(PlaneTransform::Over::luma, {255.0}), ElementsAre(28, 38, 48));
  EXPECT_THAT(apply(PlaneTransform::Over::luma, {510.0}), ElementsAre(56, 76, 96)) << "in levels of the set";
}

TEST(AdaptiveEqualization, OfOneTileByHand) {
  // Counts 3 at 10 and 1 at 90. Unlimited the curve is 255·cdf/4; a limit of one per bin spreads the excess
  // of two over bins 0 and 128.
  const Image gray = image(4, 1, 1, std::vector<std::uint8_t>{10, 10, 10, 90});
  EXPECT_THAT(equalized(gray, 256, 1), ElementsAre(191, 191, 191, 255));
  EXPECT_THAT(equalized(gray, 2, 1), ElementsAre(128, 128, 128, 191));
}

template<class Sample>
void expectOpenCVs(int width, int height, int type) {
  std::vector<Sample> samples;
  const auto random = testing::noise(static_cast<std::size_t>(width * height), 65535, 4);
  for (std::size_t i = 0; i < random.size(); ++i) // half of them dark, so that tiles differ and are clipped
    samples.push_back(static_cast<Sample>(random[i] >> (i % 2 == 0 ? 3 : 16 - 8 * sizeof(Sample))));
  const Image gray = image(width, height, 1, samples);
  const cv::Mat from(height, width, type, samples.data());
  for (const int tiles : {1, 2, 7, 8})
    for (const double limit : {0.5, 2.0, 40.0}) {
      cv::Mat to;
      cv::createCLAHE(limit, {tiles, tiles})->apply(from, to);
      EXPECT_EQ(equalized(gray, limit, tiles), std::vector<double>(to.begin<Sample>(), to.end<Sample>()))
          << width << "×" << height << ", " << tiles << " tiles, limit " << limit;
    }
}

TEST(AdaptiveEqualization, IsOpenCVsToTheLastCode) {
  for (const auto& [width, height] :
       {std::pair{64, 48}, std::pair{61, 37}, std::pair{64, 37}, std::pair{1, 1}, std::pair{5, 1}}) {
    expectOpenCVs<std::uint8_t>(width, height, CV_8U);
    expectOpenCVs<std::uint16_t>(width, height, CV_16U);
  }
}

TEST(AdaptiveEqualization, FloatImagesGoByWayOfSixteenBits) {
  const float nan = std::nanf("");
  const auto deep = equalized(image(4, 1, 1, std::vector<std::uint16_t>{0, 0, 32768, 65535}), 4, 2);
  const auto real = equalized(image(4, 1, 1, std::vector<float>{-0.5f, nan, 0.5f, 7.0f}), 4, 2);
  EXPECT_TRUE(std::isnan(real[1]));
  for (const std::size_t i : {0u, 2u, 3u}) EXPECT_DOUBLE_EQ(real[i], deep[i] / 65535.0);
}

} // namespace
} // namespace normscope
