// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "law_sets.h"

#include <cmath>

namespace normscope {
namespace {

using testing::allVariants;
using testing::FittedSet;
using testing::image;
using testing::oddImages;
using testing::recordOf;
using testing::SmallSet;
using testing::Variant;

bool hasNan(const Image& image) {
  if (image.format().depth != BitDepth::f32) return false;
  for (const float sample : image.view().row<float>(0))
    if (std::isnan(sample)) return true;
  return false;
}

TEST(FiniteLaws, EveryModeIsFiniteOnOddImages) {
  SmallSet files;
  testing::fillMixed(files);
  const FittedSet set(files);
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = set.fit(variant.mode->id, variant.parameters);
    for (const Image& odd : oddImages()) {
      const Raster y = transform->apply(odd, recordOf(odd), 0);
      EXPECT_EQ(y.channels, 3) << variant.name;
      std::size_t bad = 0;
      for (const double sample : y.samples) bad += !std::isfinite(sample);
      // A NaN sample stays NaN; only where neighbours are averaged may it spread.
      const std::size_t allowed = !hasNan(odd)                                     ? 0
                                  : variant.mode->dependence == Dependence::window ? y.samples.size()
                                                                                   : 6;
      EXPECT_LE(bad, allowed) << variant.name;
    }
  }
}

TEST(FiniteLaws, ConstantSetsAreFiniteToo) {
  for (const int channels : {1, 3}) {
    SmallSet files;
    const char* const suffix = channels == 1 ? ".pgm" : ".ppm";
    files.add(std::string("a") + suffix, testing::flatPnm(3, 3, channels, 90));
    files.add(std::string("b") + suffix, testing::flatPnm(3, 3, channels, 90));
    const FittedSet set(files);
    const Image flat =
        image(3, 3, channels, std::vector<std::uint8_t>(static_cast<std::size_t>(9 * channels), 90));
    for (const Variant& variant : allVariants())
      for (const double y : set.apply(variant.mode->id, flat, variant.parameters))
        EXPECT_TRUE(std::isfinite(y)) << variant.name;
  }
}

TEST(FiniteLaws, GraySetsHaveOneChannel) {
  SmallSet files;
  files.add("a.pgm", testing::pnm(6, 5, 1, testing::noise(30, 255, 1)));
  files.add("b.pgm", testing::pnm(6, 5, 1, testing::noise(30, 90, 2)));
  const FittedSet set(files);
  const Image gray = image(2, 2, 1, std::vector<std::uint8_t>{1, 20, 30, 144});
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = set.fit(variant.mode->id, variant.parameters);
    const Raster y = transform->apply(gray, recordOf(gray), 0);
    EXPECT_EQ(y.channels, 1) << variant.name;
    for (const double sample : y.samples) EXPECT_TRUE(std::isfinite(sample)) << variant.name;
  }
}

} // namespace
} // namespace normscope
