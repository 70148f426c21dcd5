// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace normscope {
namespace {

std::vector<double> values(const WrittenNumbers& numbers) {
  std::vector<double> result;
  for (const WrittenNumber& number : numbers) result.push_back(std::round(number.value * 1e6) / 1e6);
  return result;
}

struct Example {
  const char* text;
  std::vector<double> mean, spread;
  std::optional<SpreadForm> form;
  std::optional<ChannelOrder> order;
};

const std::vector<double> kMean{0.485, 0.456, 0.406}, kStd{0.229, 0.224, 0.225};
const std::vector<double> kMean255{123.675, 116.28, 103.53}, kStd255{58.395, 57.12, 57.375};
constexpr auto kRgb = ChannelOrder::rgb, kBgr = ChannelOrder::bgr;

std::vector<Example> examples() {
  using enum SpreadForm;
  return {
      {"0.485 0.456 0.406 / 0.229 0.224 0.225", kMean, kStd, {}, {}},
      {"0.485, 0.456, 0.406\n0.229, 0.224, 0.225", kMean, kStd, {}, {}},
      {"([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])", kMean, kStd, {}, {}},
      {"123.675,116.28,103.53", kMean255, {}, {}, {}},
      {"0.5", {0.5}, {}, {}, {}},
      {"0.1307 / 0.3081", {0.1307}, {0.3081}, {}, {}},
      {"124/255 117/255 104/255", {0.486275, 0.458824, 0.407843}, {}, {}, {}},
      {"-0.03 -0.088 -0.188", {-0.03, -0.088, -0.188}, {}, {}, {}},
      {"[0.485 0.456 0.406]", kMean, {}, {}, {}},
      {"mean 0.485 0.456 0.406 std 0.229 0.224 0.225", kMean, kStd, std, {}},
      {"T.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])", kMean, kStd, std, kRgb},
      {"transforms.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),", kMean, kStd, std, kRgb},
      {"Normalize(mean=0.5, std=0.5)", {0.5}, {0.5}, std, kRgb},
      {"Normalize(mean=[x / 255.0 for x in [127.5, 51, 25.5]], std=[1/4, 1/5, 1/8])",
       {0.5, 0.2, 0.1},
       {0.25, 0.2, 0.125},
       std,
       kRgb},
      {"IMAGENET_MEAN: Tuple[float, float, float] = (0.485, 0.456, 0.406)  # of 1.2M images\n"
       "IMAGENET_STD = np.array([0.229, 0.224, 0.225], dtype=np.float32).reshape(1, 1, 3)",
       kMean,
       kStd,
       std,
       {}},
      {"MEAN_RGB = [0.485 * 255, 0.456 * 255, 0.406 * 255]\n"
       "STDDEV_RGB = 255 * np.array([0.229, 0.224, 0.225])",
       kMean255, kStd255, std, kRgb},
      {"cfg[\"mean\"] = [0.485, 0.456, 0.406]", kMean, {}, {}, {}},
      {"img_norm_cfg = dict(mean=[123.675, 116.28, 103.53], std=[58.395, 57.12, 57.375], to_rgb=True)",
       kMean255, kStd255, std, kRgb},
      {"dict(mean=[103.53, 116.28, 123.675], std=[1.0, 1.0, 1.0], bgr_to_rgb=False)",
       {103.53, 116.28, 123.675},
       {1, 1, 1},
       std,
       kBgr},
      {"MODEL:\n  PIXEL_MEAN:\n  - 103.53\n  - 116.28\n  - 123.675\n  PIXEL_STD: [1.0, 1.0, 1.0]\n"
       "INPUT:\n  FORMAT: \"RGB\"\n",
       {103.53, 116.28, 123.675},
       {1, 1, 1},
       std,
       kRgb},
      {"transform_param {\n  mirror: true\n  mean_value: 104\n  mean_value: 117\n  mean_value: 123\n"
       "  scale: 0.017\n}",
       {104, 117, 123},
       {0.017},
       factor,
       kBgr},
      {"layers.Normalization(axis=-1, mean=[0.485, 0.456, 0.406], variance=[0.04, 0.09, 0.16])",
       kMean,
       {0.04, 0.09, 0.16},
       variance,
       {}},
      {"Normalization(mean=0.5, variance=0.25 ** 2)", {0.5}, {0.0625}, variance, {}},
      {R"({"do_rescale": true, "rescale_factor": 0.00392156862745098, "image_mean": [0.5, 0.5, 0.5],
           "image_std": [0.5, 0.5, 0.5], "size": {"height": 224}})",
       {0.5, 0.5, 0.5},
       {0.5, 0.5, 0.5},
       std,
       kRgb},
      {R"(mo --mean_values "[123.675,116.28,103.53]" --scale_values "[58.395,57.12,57.375]")",
       kMean255,
       kStd255,
       std,
       {}},
      {"net-scale-factor=0.5\noffsets=103.939;116.779;123.68\nmodel-color-format=1",
       {103.939, 116.779, 123.68},
       {0.5},
       factor,
       kBgr},
      {"A.Normalize(mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225), max_pixel_value=255.0)",
       kMean,
       kStd,
       std,
       {}},
      {R"({"observation": {"mean": [[[0.485]], [[0.456]], [[0.406]]], "std": [[[0.229]],[[0.224]],[[0.225]]]}})",
       kMean,
       kStd,
       std,
       {}},
      {R"({"schema": "normscope.statistics/1", "channels": [{"mean": 0.25, "std": 0.125}]})",
       {0.25},
       {0.125},
       std,
       kRgb},
  };
}

TEST(ConstantsText, ReadsWhatPeoplePaste) {
  for (const Example& example : examples()) {
    const auto given = readConstants(example.text);
    ASSERT_TRUE(given.has_value()) << example.text << ": " << given.error().message;
    EXPECT_EQ(values(given->mean), example.mean) << example.text;
    EXPECT_EQ(values(given->spread), example.spread) << example.text;
    EXPECT_EQ(given->form, example.form) << example.text;
    EXPECT_EQ(given->order, example.order) << example.text;
  }
}

TEST(ConstantsText, KnowsHowExactlyANumberIsMeant) {
  const auto pair = readConstants("mean=[0.485*255, 124/255, 104], std=1");
  ASSERT_TRUE(pair.has_value());
  EXPECT_NEAR(pair->mean[0].step, 0.255, 1e-12);
  EXPECT_EQ(pair->mean[1].step, 0.0);
  EXPECT_EQ(pair->mean[2].step, 1.0);
}

TEST(ConstantsText, TakesTheFirstOfSeveralAndCountsTheOthers) {
  const auto given = readConstants("CLIP_MEAN = (0.5, 0.4, 0.3)\nOTHER_MEAN = (0.1, 0.2, 0.3)");
  ASSERT_TRUE(given.has_value());
  EXPECT_EQ(values(given->mean), (std::vector{0.5, 0.4, 0.3}));
  EXPECT_EQ(given->more, 1u);
}

TEST(ConstantsText, CoreMlHasABias) {
  const auto given = readConstants("ct.ImageType(scale=1/127.5, bias=[-1, -1, -1])");
  ASSERT_TRUE(given.has_value());
  EXPECT_EQ(values(given->bias), (std::vector{-1.0, -1.0, -1.0}));
  EXPECT_EQ(given->form, SpreadForm::factor);
}

TEST(ConstantsText, SaysWhatItExpects) {
  for (const char* text :
       {"", "   ", "hello", "1 2 3 4", "mean=[]", "mean=[1, 2]", "mean=None, std=None", "[", "((((((",
        "mean=[", "1e999", "x.mean(1)", "np.mean(image, axis=(0, 1))", "def mean(x): return x",
        "# 0.5 0.5 0.5", "bias=[1, 2, 3]", "{\"schema\": \"normscope.statistics/1\"}"}) {
    const auto given = readConstants(text);
    ASSERT_FALSE(given.has_value()) << text;
    EXPECT_EQ(given.error().code, ErrorCode::badUsage);
    EXPECT_THAT(given.error().message, testing::HasSubstr("expected a mean and a standard deviation"));
  }
  EXPECT_FALSE(readConstants(std::string("0.5 0.5\0", 8)).has_value());
  EXPECT_FALSE(readConstants(std::string(kLongestConstantsText + 1, ' ')).has_value());
}

// What a quadratic reader would sit over for hours.
TEST(ConstantsText, IsQuickWithHugeInput) {
  for (const char* part :
       {"mean=", "mean=[", "mean=(((", "[[[[", "mean=np.array([1 ", "1,", "a.b-", "\n- 1", "#",
        "mean: x = ", "((1).view(", "Normalize((1),", "mean=[x for x in ", "--", "/ 1 "}) {
    std::string text;
    while (text.size() + 32 < kLongestConstantsText) text += part;
    (void)readConstants(text);
  }
}

} // namespace
} // namespace normscope
