// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "law_sets.h"
#include "transforms/channel_affine.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace normscope {
namespace {

using testing::allVariants;
using testing::FittedSet;
using testing::noisePicture;
using testing::recordOf;
using testing::SmallSet;
using testing::Variant;

// A transform rebuilt from its description alone.
ChannelAffine rebuilt(LevelScale scale, const TransformDescription& description) {
  PointMap maps(description.find("unit").size());
  const auto read = [&](const char* name, double ChannelMap::*field) {
    const auto values = description.find(name);
    for (std::size_t c = 0; c < values.size(); ++c) maps[c].*field = values[c];
  };
  read("unit", &ChannelMap::unit);
  read("subtract", &ChannelMap::subtract);
  read("divide", &ChannelMap::divide);
  read("add", &ChannelMap::add);
  read("low", &ChannelMap::low);
  read("high", &ChannelMap::high);
  return {scale, maps};
}

class ModeLaws : public ::testing::Test {
protected:
  ModeLaws() {
    testing::fillMixed(m_files);
    set.emplace(m_files);
  }
  TransformPtr fit(const Variant& variant) const { return set->fit(variant.mode->id, variant.parameters); }

  Image picture = noisePicture(5, 4, 8);
  ImageRecord record = recordOf(picture);
  std::optional<FittedSet> set;

private:
  SmallSet m_files;
};

TEST_F(ModeLaws, ProjectingABinEqualsApplyingToItsPixels) {
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = fit(variant);
    const auto maps = transform->pointMap(record, 1);
    if (!maps) continue;
    const Raster x = transform->input(picture), y = transform->apply(picture, record, 1);
    for (std::size_t i = 0; i < x.samples.size(); ++i)
      EXPECT_EQ(y.samples[i], (*maps)[i % 3](x.samples[i])) << variant.name;
  }
}

TEST_F(ModeLaws, PointMapsNeverDecrease) {
  for (const Variant& variant : allVariants()) {
    const auto maps = fit(variant)->pointMap(record, 1);
    if (!maps) continue;
    for (const ChannelMap& map : *maps) {
      double before = map(-0.5);
      for (double x = 0.0; x <= 255.5; x += 0.25) {
        EXPECT_GE(map(x), before) << variant.name << " at " << x;
        before = map(x);
      }
    }
  }
}

TEST_F(ModeLaws, ModesThatCanBeUndoneAre) {
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = fit(variant);
    const auto x = transform->invert(transform->apply(picture, record, 1), record, 1);
    const bool ofTheSet =
        variant.mode->dependence == Dependence::none || variant.mode->dependence == Dependence::dataset;
    if (ofTheSet) {
      EXPECT_EQ(x.has_value(), variant.mode->invertible) << variant.name;
    }
    if (!variant.mode->invertible) continue;
    ASSERT_TRUE(x) << variant.name;
    const Raster input = transform->input(picture);
    ASSERT_EQ(x->samples.size(), input.samples.size()) << variant.name;
    // Far beyond its bounds soft clipping keeps few digits.
    const double tolerance = variant.mode->id == "soft-clip" ? 1e-3 : 1e-9;
    for (std::size_t i = 0; i < input.samples.size(); ++i)
      EXPECT_NEAR(x->samples[i], input.samples[i], tolerance) << variant.name;
  }
}

TEST_F(ModeLaws, DescriptionsOfAffineModesSayEverything) {
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = fit(variant);
    const TransformDescription description = transform->describe();
    EXPECT_FALSE(description.kind.empty()) << variant.name;
    if (description.kind != "channel-affine") continue;
    EXPECT_EQ(rebuilt(transform->scale(), description).apply(picture, record, 1),
              transform->apply(picture, record, 1))
        << variant.name;
  }
}

// What the fitted numbers show, whatever the row says.
TransformKind kindOf(const Transform& transform, const ImageRecord& record) {
  const TransformDescription description = transform.describe();
  if (description.kind == "pixel-affine" && description.find("divide").empty())
    return TransformKind::meanImage;
  if (transform.colorMap(record, 1) && transform.sameForAllImages()) return TransformKind::colorMatrix;
  const auto maps = transform.pointMap(record, 1);
  if (maps && transform.sameForAllImages() && description.kind == "channel-affine" &&
      !description.find("low").empty())
    return TransformKind::clipped;
  const bool isFixed =
      maps && transform.sameForAllImages() &&
      std::all_of(maps->begin(), maps->end(), [](const auto& map) { return map.isAffine(); });
  if (!isFixed) return TransformKind::other;
  const auto all = [&](auto test) { return std::all_of(maps->begin(), maps->end(), test); };
  if (all([](const ChannelMap& map) { return map == ChannelMap{}; })) return TransformKind::unchanged;
  const double slope = maps->front().slope();
  if (all([&](const ChannelMap& map) { return map(0.0) == 0.0 && map(transform.scale().full) == 1.0; }))
    return TransformKind::unitRange;
  return all([&](const ChannelMap& map) { return map.slope() == slope; }) ? TransformKind::oneScale
                                                                          : TransformKind::perChannel;
}

TEST_F(ModeLaws, TheKindOfATransformIsTheNarrowestThatHoldsForAllParameters) {
  std::map<std::string, std::set<TransformKind>> seen;
  for (const Variant& variant : allVariants()) seen[variant.mode->id].insert(kindOf(*fit(variant), record));
  for (const NormalizationMode& mode : allModes()) {
    if (mode.transform == TransformKind::standardization) continue; // a rule, which no numbers show
    const auto& kinds = seen.at(mode.id);
    // Affine kinds stand in the order of what they allow; those of other natures stay alone.
    EXPECT_EQ(*kinds.rbegin(), mode.transform) << mode.id;
    EXPECT_TRUE(kinds.size() == 1 || *kinds.begin() >= TransformKind::unchanged) << mode.id;
    EXPECT_TRUE(kinds.size() == 1 || *kinds.rbegin() <= TransformKind::perChannel) << mode.id;
  }
}

TEST(DependenceLaw, OnlyDatasetAndBatchModesLookAtOtherImages) {
  SmallSet one, two;
  testing::fillMixed(one);
  two.add("x.ppm", testing::pnm(6, 5, 3, testing::noise(90, 30, 77)));
  two.add("y.ppm", testing::pnm(6, 5, 3, testing::noise(90, 60, 78)));
  const FittedSet a(one), b(two);
  const Image picture = noisePicture(3, 2, 5);
  for (const Variant& variant : allVariants()) {
    const std::string& id = variant.mode->id;
    const bool same = a.apply(id, picture, variant.parameters) == b.apply(id, picture, variant.parameters);
    const Dependence dependence = variant.mode->dependence;
    EXPECT_EQ(same, dependence != Dependence::dataset && dependence != Dependence::batch) << variant.name;
  }
}

TEST(DependenceLaw, StatedPixelwiseMeansThatNeighboursDoNotMatter) {
  SmallSet files;
  testing::fillMixed(files);
  const FittedSet set(files);
  const Image picture = noisePicture(4, 4, 9);
  const ImageRecord record = recordOf(picture);
  // The same pixels in another order, under the record of the first.
  Image turned = noisePicture(4, 4, 9);
  for (int y = 0; y < 4; ++y)
    for (std::size_t i = 0; i < 12; ++i) turned.row(y)[i] = picture.view().row<std::byte>(3 - y)[i];
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = set.fit(variant.mode->id, variant.parameters);
    if (!transform->isPixelwise()) continue;
    const Raster a = transform->apply(picture, record, 0), b = transform->apply(turned, record, 0);
    for (std::size_t row = 0; row < 4; ++row)
      for (std::size_t i = 0; i < 12; ++i)
        EXPECT_EQ(a.samples[row * 12 + i], b.samples[(3 - row) * 12 + i]) << variant.name;
  }
}

} // namespace
} // namespace normscope
