// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/variant.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace normscope {
namespace {

TEST(Variant, HasTheRuleOfItsBaseWithParametersOfItsOwn) {
  const auto variant =
      defineVariant({"half", "Half", "constants", {{"mean", std::vector<double>{0.5, 0.5, 0.5}}}});
  ASSERT_TRUE(variant) << variant.error().message;
  const NormalizationMode& base = *findMode("constants");
  EXPECT_EQ((*variant)->title, "Half");
  EXPECT_EQ((*variant)->kind(), "constants");
  EXPECT_EQ((*variant)->formula, base.formula);
  EXPECT_EQ((*variant)->defaults().at("mean"), ParameterValue(std::vector<double>{0.5, 0.5, 0.5}));
  EXPECT_EQ((*variant)->defaults().at("std"), base.defaults().at("std"));
  EXPECT_EQ(base.kind(), "constants");
  EXPECT_EQ(findMode("half"), *variant);
  EXPECT_EQ(std::ranges::find(allModes(), "half", &NormalizationMode::id), allModes().end());
}

TEST(Variant, FitsAsItsBaseWithThoseParameters) {
  const ParameterValues parameters{{"placement", std::string("sigma+eps")}, {"epsilon", 0.25}};
  const auto variant = defineVariant({"soft-z", "Soft z", "channel-zscore", parameters});
  ASSERT_TRUE(variant);
  DatasetStatistics statistics;
  statistics.channels.resize(3);
  for (ChannelStatistics& channel : statistics.channels) {
    channel.mean = 0.4;
    channel.std = 0.2;
  }
  const auto own = fitMode(**variant, statistics, nullptr);
  const auto base = fitMode(*findMode("channel-zscore"), statistics, nullptr, parameters);
  ASSERT_TRUE(own && base);
  EXPECT_EQ((*own)->describe(), (*base)->describe());
  EXPECT_NE((*own)->describe(), (*fitMode(*findMode("channel-zscore"), statistics, nullptr))->describe());
}

TEST(Variant, TheSameOneStaysWhereItIsAndAnotherTakesItsId) {
  const auto first = defineVariant({"mine", "Mine", "unit", {}});
  EXPECT_EQ(defineVariant({"mine", "Mine", "unit", {}}).value(), *first);
  const auto second = defineVariant({"mine", "Mine", "signed-unit", {}});
  EXPECT_NE(*second, *first);
  EXPECT_EQ(findMode("mine"), *second);
  EXPECT_EQ((*first)->kind(), "unit") << "who points at it still may";
  EXPECT_EQ(defineVariant({"mine", "Mine", "unit", {}}).value(), *first) << "as when a change is undone";
  EXPECT_EQ(findMode("mine"), *first);
}

TEST(Variant, IsFoundByNobodyWhileItIsOnlyChecked) {
  const auto mode = variantMode({"looked-at", "Looked at", "unit", {}});
  ASSERT_TRUE(mode);
  EXPECT_EQ(mode->kind(), "unit");
  EXPECT_EQ(findMode("looked-at"), nullptr);
}

TEST(Variant, RefusesWhatCannotBe) {
  for (const ModeVariant& wrong :
       {ModeVariant{"unit", "Unit", "channel-mean", {}}, ModeVariant{"", "Nameless", "unit", {}},
        ModeVariant{"With Space", "x", "unit", {}}, ModeVariant{"x", "", "unit", {}},
        ModeVariant{"x", "x", "no-such-mode", {}}, ModeVariant{"x", "x", "unit", {{"epsilon", 1.0}}},
        ModeVariant{"x", "x", "channel-zscore", {{"epsilon", -1.0}}}})
    EXPECT_EQ(defineVariant(wrong).error().code, ErrorCode::badUsage) << wrong.id << " of " << wrong.base;
  EXPECT_EQ(findMode("x"), nullptr);
}

TEST(Variant, IdsAreMadeOfTitles) {
  EXPECT_EQ(variantId("My ImageNet (v2)"), "my-imagenet-v2");
  EXPECT_EQ(variantId("  -- "), "");
  EXPECT_EQ(variantId("数据"), "");
}

} // namespace
} // namespace normscope
