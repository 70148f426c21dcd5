// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"

#include <cmath>
#include <limits>
#include <set>

namespace normscope {
namespace {

using testing::FittedSet;
using testing::image;
using testing::noise;
using testing::pnm;
using testing::recordOf;
using testing::SmallSet;

void fill(SmallSet& set) {
  set.add("a.ppm", pnm(6, 5, 3, noise(90, 255, 1)));
  set.add("b.ppm", pnm(6, 5, 3, noise(90, 120, 2)));
  set.add("gray.pgm", pnm(4, 4, 1, noise(16, 80, 3)));
}

std::vector<Image> oddImages() {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  return {
      image(1, 1, 3, std::vector<std::uint8_t>{0, 255, 7}),
      image(3, 3, 3, std::vector<std::uint8_t>(27, 128)),
      image(2, 2, 1, std::vector<std::uint8_t>{1, 2, 3, 4}),
      image(1, 1, 1, std::vector<std::uint8_t>{0}),
      image(2, 1, 3, std::vector<std::uint16_t>{0, 65535, 9, 500, 40000, 12}),
      image(2, 1, 1, std::vector<float>{0.25f, -0.5f}),
      image(2, 2, 3,
            std::vector<float>{nan, 0.1f, 0.2f, 0.3f, nan, 0.5f, 0.6f, 0.7f, 0.8f, 0.1f, 0.2f, 0.3f}),
  };
}

bool hasNan(const Image& image) {
  if (image.format().depth != BitDepth::f32) return false;
  for (const float sample : image.view().row<float>(0))
    if (std::isnan(sample)) return true;
  return false;
}

TEST(ModeLaws, RowsAreComplete) {
  std::set<std::string> ids;
  for (const NormalizationMode& mode : allModes()) {
    EXPECT_TRUE(ids.insert(mode.id).second) << mode.id;
    for (const std::string& text : {mode.title, mode.summary, mode.formula, mode.source, mode.trap})
      EXPECT_FALSE(text.empty()) << mode.id;
    for (const ParameterSpec& spec : mode.parameters) {
      EXPECT_FALSE(spec.title.empty() || spec.help.empty()) << mode.id << "." << spec.id;
      const auto text = parameterText(spec.defaultValue);
      EXPECT_EQ(parseParameter(mode, spec.id, text).value(), spec.defaultValue) << mode.id << "." << spec.id;
    }
  }
  EXPECT_EQ(ids.size(), 16u);
}

TEST(ModeLaws, EveryModeIsFiniteOnOddImages) {
  SmallSet files;
  fill(files);
  const FittedSet set(files);
  for (const NormalizationMode& mode : allModes()) {
    const TransformPtr transform = set.fit(mode.id);
    for (const Image& odd : oddImages()) {
      const Raster y = transform->apply(odd, recordOf(odd), 0);
      EXPECT_EQ(y.channels, 3);
      std::size_t bad = 0;
      for (const double sample : y.samples) bad += !std::isfinite(sample);
      // A NaN sample stays NaN; only where neighbours are averaged may it spread.
      const std::size_t allowed = !hasNan(odd)                            ? 0
                                  : mode.dependence == Dependence::window ? y.samples.size()
                                                                          : 6;
      EXPECT_LE(bad, allowed) << mode.id;
    }
  }
}

TEST(ModeLaws, ConstantSetsAreFiniteToo) {
  SmallSet files;
  files.add("a.ppm", testing::flatPnm(3, 3, 3, 90));
  files.add("b.ppm", testing::flatPnm(3, 3, 3, 90));
  const FittedSet set(files);
  const Image flat = image(3, 3, 3, std::vector<std::uint8_t>(27, 90));
  for (const NormalizationMode& mode : allModes())
    for (const double y : set.fit(mode.id)->apply(flat, recordOf(flat), 0).samples)
      EXPECT_TRUE(std::isfinite(y)) << mode.id;
}

TEST(ModeLaws, ProjectingABinEqualsApplyingToItsPixels) {
  SmallSet files;
  fill(files);
  const FittedSet set(files);
  std::vector<std::uint8_t> samples;
  for (const int value : noise(60, 255, 8)) samples.push_back(static_cast<std::uint8_t>(value));
  const Image picture = image(5, 4, 3, samples);
  const ImageRecord record = recordOf(picture);
  for (const NormalizationMode& mode : allModes()) {
    const TransformPtr transform = set.fit(mode.id);
    const auto maps = transform->pointMap(record, 1);
    if (!maps) continue;
    const Raster y = transform->apply(picture, record, 1);
    for (std::size_t i = 0; i < samples.size(); ++i)
      EXPECT_EQ(y.samples[i], (*maps)[i % 3](samples[i])) << mode.id;
  }
}

TEST(ModeLaws, PerImageModesDoNotLookAtOtherImages) {
  SmallSet one, two;
  fill(one);
  two.add("x.ppm", pnm(6, 5, 3, noise(90, 30, 77)));
  const FittedSet a(one), b(two);
  const Image picture =
      image(3, 2, 3,
            std::vector<std::uint8_t>{1, 2, 3, 40, 50, 60, 7, 80, 9, 10, 110, 12, 13, 140, 15, 160, 17, 18});
  for (const NormalizationMode& mode : allModes()) {
    const bool same = a.apply(mode.id, picture) == b.apply(mode.id, picture);
    const bool expected = mode.dependence != Dependence::dataset && mode.dependence != Dependence::batch;
    EXPECT_EQ(same, expected) << mode.id;
  }
}

TEST(ModeParameters, AreCheckedByNameTypeAndRange) {
  const NormalizationMode& lcn = *findMode("lcn");
  EXPECT_THAT(parseParameter(lcn, "windo", "9").error().message, ::testing::HasSubstr("window, sigma"));
  EXPECT_THAT(parseParameter(lcn, "window", "9.5").error().message, ::testing::HasSubstr("whole number"));
  EXPECT_THAT(parseParameter(lcn, "sigma", "abc").error().message, ::testing::HasSubstr("from 0.1 to 32"));
  EXPECT_THAT(parseParameter(*findMode("image-zscore"), "rule", "best").error().message,
              ::testing::HasSubstr("tensorflow"));
  EXPECT_FALSE(parseParameter(*findMode("constants"), "mean", "0.1,0.2"));
  EXPECT_TRUE(parseParameter(*findMode("constants"), "mean", "0.1,0.2,0.3"));
  EXPECT_FALSE(completeParameters(*findMode("unit"), {{"x", 1.0}}));
  EXPECT_EQ(findMode("no-such-mode"), nullptr);
}

} // namespace
} // namespace normscope
