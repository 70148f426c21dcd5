// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"

namespace normscope {
namespace {

using ::testing::DoubleEq;
using ::testing::DoubleNear;
using ::testing::ElementsAre;
using testing::FittedSet;
using testing::rgb8;
using testing::SmallSet;

FittedSet anySet() {
  SmallSet set;
  set.add("a.ppm", testing::flatPnm(2, 1, 3, 40));
  return FittedSet(set);
}

const Image kPixel = rgb8(1, 1, {255, 0, 51});

TEST(ConstantModes, Identity) { EXPECT_THAT(anySet().apply("identity", kPixel), ElementsAre(255, 0, 51)); }

TEST(ConstantModes, Unit) { EXPECT_THAT(anySet().apply("unit", kPixel), ElementsAre(1, 0, DoubleEq(0.2))); }

TEST(ConstantModes, SignedUnitMapsBlackToMinusOneAndWhiteToOne) {
  EXPECT_THAT(anySet().apply("signed-unit", kPixel), ElementsAre(1, -1, DoubleEq(51 / 127.5 - 1)));
}

TEST(ConstantModes, ConstantsOfImageNet) {
  EXPECT_THAT(anySet().apply("constants", kPixel),
              ElementsAre(DoubleNear((1 - 0.485) / 0.229, 1e-15), DoubleNear(-0.456 / 0.224, 1e-15),
                          DoubleNear((0.2 - 0.406) / 0.225, 1e-15)));
}

TEST(ConstantModes, ConstantsOfOnesOwn) {
  const ParameterValues custom{{"preset", "custom"},
                               {"mean", std::vector<double>{0.5, 0.5, 0.2}},
                               {"std", std::vector<double>{0.25, 0.5, 1.0}}};
  EXPECT_THAT(anySet().apply("constants", kPixel, custom), ElementsAre(2, -1, DoubleNear(0, 1e-15)));
}

TEST(ConstantModes, CaffeConstantsInRgbOrder) {
  EXPECT_THAT(
      anySet().apply("caffe-constants", kPixel),
      ElementsAre(DoubleNear(131.32, 1e-12), DoubleNear(-116.779, 1e-12), DoubleNear(51 - 103.939, 1e-12)));
}

TEST(ConstantModes, SixteenBitSetsHaveTheSameOutput) {
  SmallSet set;
  set.add("deep.ppm", testing::flatPnm(2, 1, 3, 4000, 65535));
  const FittedSet fitted(set);
  const Image pixel = testing::image(1, 1, 3, std::vector<std::uint16_t>{65535, 0, 13107});
  EXPECT_THAT(fitted.apply("identity", pixel), ElementsAre(65535, 0, 13107));
  EXPECT_THAT(fitted.apply("unit", pixel), ElementsAre(1, 0, DoubleEq(0.2)));
  EXPECT_THAT(
      fitted.apply("caffe-constants", pixel),
      ElementsAre(DoubleNear(131.32, 1e-12), DoubleNear(-116.779, 1e-12), DoubleNear(51 - 103.939, 1e-12)));
}

} // namespace
} // namespace normscope
