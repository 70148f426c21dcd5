// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/identify.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using testing::HasSubstr;

Identification identified(const std::string& text, const DatasetStatistics* set = nullptr) {
  const auto given = readConstants(text);
  EXPECT_TRUE(given.has_value()) << text;
  return given ? identify(*given, set) : Identification();
}

std::string knownId(const Identification& found) { return found.match ? found.match->known->id : ""; }

const IdentificationFinding* finding(const Identification& found, const std::string& kind) {
  const auto at = std::ranges::find(found.findings, kind, &IdentificationFinding::kind);
  return at == found.findings.end() ? nullptr : &*at;
}

bool hasErrors(const Identification& found) {
  return std::ranges::any_of(found.findings,
                             [](const auto& f) { return f.severity != Severity::information; });
}

DatasetStatistics setOf(std::vector<double> mean, std::vector<double> std) {
  DatasetStatistics set;
  set.images = 100;
  for (std::size_t c = 0; c < mean.size(); ++c) {
    ChannelStatistics channel;
    channel.name = mean.size() == 3 ? std::string(1, "RGB"[c]) : "Y";
    channel.mean = mean[c];
    channel.std = std[c];
    channel.meanOfImageStds = 0.8 * std[c];
    channel.stdOfImageMeans = 0.5 * std[c];
    set.channels.push_back(channel);
  }
  return set;
}

// Each row of the table, in every scale and order, is recognized as itself.
TEST(Identify, KnowsItsOwnTableInEveryScaleAndOrder) {
  for (const KnownConstants& known : knownConstants()) {
    for (const ConstantsUnit unit : {ConstantsUnit::unit, ConstantsUnit::levels8, ConstantsUnit::levels16}) {
      for (const bool reversed : {false, true}) {
        auto mean = known.mean, std = known.std;
        if (reversed) std::ranges::reverse(mean), std::ranges::reverse(std);
        for (double& x : mean) x = meanOnScale(x, unit);
        for (double& x : std) x *= fullScale(unit);
        std::string text = fmt::format("mean=[{:.10g}]", fmt::join(mean, ", "));
        if (!std.empty()) text += fmt::format(" std=[{:.10g}]", fmt::join(std, ", "));
        const auto found = identified(text);
        EXPECT_EQ(knownId(found), known.id) << text;
        if (!found.match) continue;
        if (known.id != "unit" || unit == ConstantsUnit::unit) {
          EXPECT_EQ(found.match->unit, unit) << text;
        }
        if (!found.match->symmetric) {
          EXPECT_EQ(found.match->reversed, reversed) << text;
        }
        EXPECT_FALSE(hasErrors(found) && unit == ConstantsUnit::unit) << text;
      }
    }
  }
}

TEST(Identify, TellsWhoUsesThem) {
  EXPECT_EQ(knownId(identified("103.939 116.779 123.68")), "vgg");
  EXPECT_TRUE(identified("103.939 116.779 123.68").reading.reversed);
  EXPECT_EQ(knownId(identified("104 117 123")), "googlenet");
  EXPECT_EQ(knownId(identified("103.94 116.78 123.68")), "vgg") << "rounded";
  EXPECT_EQ(knownId(identified("mean_value: 104 mean_value: 117 mean_value: 123 scale: 0.017")), "googlenet");
  EXPECT_EQ(knownId(identified("125.3 123.0 113.9 / 63.0 62.1 66.7")), "cifar10");
  EXPECT_EQ(knownId(identified("0.4914 0.4822 0.4465 / 0.2023 0.1994 0.2010")), "cifar10-mean-of-stds");
  EXPECT_EQ(knownId(identified("0.49139968 0.48215841 0.44653091 / 0.24703223 0.24348513 0.26158784")),
            "cifar10");
  EXPECT_EQ(knownId(identified("127.5 0.0078125")), "levels-127.5-128");
  EXPECT_EQ(knownId(identified("0.229 0.224 0.225")), "imagenet");
  EXPECT_EQ(knownId(identified("ImageType(scale=1/(0.226*255.0), bias=[-0.485/0.229,-0.456/0.224,"
                               "-0.406/0.225], color_layout=RGB)")),
            "imagenet");
  EXPECT_EQ(knownId(identified("0.51 0.47 0.39 / 0.25 0.25 0.25")), "");
}

TEST(Identify, SaysWhatAStandardDeviationIs) {
  EXPECT_THAT(finding(identified("0.485 0.456 0.406 / 0.229 0.224 0.225"), "deviation")->message,
              HasSubstr("mean of the deviations of single images"));
  EXPECT_THAT(finding(identified("0.1307 0.3081"), "deviation")->message, HasSubstr("pooled"));
  EXPECT_NE(
      finding(identified("PIXEL_MEAN: [103.53, 116.28, 123.675]\nPIXEL_STD: [1.0, 1.0, 1.0]"), "no-division"),
      nullptr);
}

TEST(Identify, FindsWhatIsGivenInTheWrongForm) {
  const auto twice = identified("0.00190 0.00179 0.00159");
  EXPECT_EQ(knownId(twice), "imagenet");
  ASSERT_NE(finding(twice, "divided-twice"), nullptr);
  EXPECT_EQ(finding(twice, "divided-twice")->severity, Severity::error);

  const auto keras = identified("Normalization(mean=[0.485, 0.456, 0.406], variance=[0.229, 0.224, 0.225])");
  EXPECT_EQ(knownId(keras), "imagenet");
  EXPECT_NE(finding(keras, "std-as-variance"), nullptr);
  EXPECT_NEAR(keras.std[0], 0.229, 1e-9);

  const auto squares = identified("Normalize([0.485, 0.456, 0.406], [0.0524, 0.0502, 0.0506])");
  EXPECT_NE(finding(squares, "variance"), nullptr);
  EXPECT_EQ(finding(squares, "variance")->severity, Severity::error);

  const auto levels = identified("Normalize([123.675, 116.28, 103.53], [58.395, 57.12, 57.375])");
  ASSERT_NE(finding(levels, "units-mismatch"), nullptr);
  EXPECT_THAT(finding(levels, "units-mismatch")->detail, HasSubstr("-2.118 … -2.101"));

  const auto unit = identified("img_norm_cfg = dict(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])");
  EXPECT_NE(finding(unit, "units-mismatch"), nullptr);

  const auto mixed = identified("mean=[123.675, 116.28, 103.53] std=[0.229, 0.224, 0.225]");
  EXPECT_EQ(knownId(mixed), "imagenet");
  EXPECT_NE(finding(mixed, "units-differ"), nullptr);

  const auto order = identified("Normalize([0.406, 0.456, 0.485], [0.225, 0.224, 0.229])");
  ASSERT_NE(finding(order, "order"), nullptr);
  EXPECT_EQ(finding(order, "order")->severity, Severity::error);

  EXPECT_NE(finding(identified("0.485 0.456 0.406 / 0.26862954 0.26130258 0.27577711"), "std-of-others"),
            nullptr);
  EXPECT_NE(finding(identified("0.31 0.3 0.2 / 0.7 0.7 0.7"), "impossible"), nullptr);
}

TEST(Identify, GuessesUnitsBySize) {
  EXPECT_EQ(identified("0.31 0.35 0.42").reading.unit, ConstantsUnit::unit);
  EXPECT_EQ(identified("81 92 110.5").reading.unit, ConstantsUnit::levels8);
  EXPECT_EQ(identified("20000 21000 25000").reading.unit, ConstantsUnit::levels16);
  EXPECT_EQ(identified("-0.1 -0.2 -0.3").reading.unit, ConstantsUnit::signedUnit);
  EXPECT_THAT(finding(identified("0.31 0.35 0.42"), "order")->detail, HasSubstr("weak hint"));
}

TEST(Identify, ComparesWithASet) {
  const auto set = setOf({0.5, 0.4, 0.3}, {0.25, 0.2, 0.2});
  const auto own = identified("0.50 0.40 0.30 / 0.25 0.20 0.20", &set);
  EXPECT_THAT(finding(own, "set-mean")->message, HasSubstr("this set's own, to every digit"));
  EXPECT_THAT(finding(own, "set-std")->message, HasSubstr("own pooled deviation"));

  const auto ofImages = identified("127.5 102 76.5 / 51 40.8 40.8", &set);
  EXPECT_THAT(finding(ofImages, "set-std")->message,
              HasSubstr("own mean of the deviations of single images"));
  EXPECT_EQ(finding(ofImages, "set-std")->severity, Severity::warning);

  const auto near = identified("0.51 0.41 0.31", &set);
  ASSERT_EQ(near.comparison.size(), 3u);
  EXPECT_NEAR(near.comparison[0].levels, 2.55, 1e-9);
  EXPECT_NEAR(near.comparison[0].standardErrors, 0.01 / (0.125 / 10), 1e-9);
  EXPECT_THAT(finding(near, "set-mean")->message, HasSubstr("within what 100 images leave open"));

  const auto swapped = identified("0.31 0.41 0.51", &set);
  ASSERT_NE(finding(swapped, "set-order"), nullptr);
  EXPECT_EQ(finding(swapped, "set-order")->severity, Severity::warning);

  const auto squares = identified("mean=[0.5, 0.4, 0.3] std=[0.0625, 0.04, 0.04]", &set);
  EXPECT_NE(finding(squares, "variance-given-as-deviation"), nullptr);
  const auto roots = identified("Normalization(mean=[0.5, 0.4, 0.3], variance=[0.25, 0.2, 0.2])", &set);
  EXPECT_NE(finding(roots, "deviation-given-as-variance"), nullptr);
}

TEST(Identify, MeetsGraySetsAndEmptyOnes) {
  const auto gray = setOf({0.4}, {0.2});
  EXPECT_EQ(identified("0.485 0.456 0.406", &gray).comparison.size(), 3u);
  EXPECT_EQ(identified("0.4 0.2", &gray).comparison.size(), 1u);
  const auto colour = setOf({0.5, 0.4, 0.3}, {0.25, 0.2, 0.2});
  EXPECT_EQ(identified("0.4 0.2", &colour).comparison.size(), 3u);
  const DatasetStatistics none;
  EXPECT_TRUE(identified("0.4 0.2", &none).comparison.empty());
  auto one = setOf({0.4}, {0.0});
  one.images = 1;
  const auto found = identified("0.4 0.2", &one);
  EXPECT_TRUE(std::isnan(found.comparison[0].standardErrors));
  EXPECT_FALSE(identificationText(found).empty());
}

TEST(Identify, RestatesThemForEveryPipeline) {
  const auto found = identified("103.53 116.28 123.675 / 57.375 57.12 58.395");
  ASSERT_EQ(found.useAs.size(), 3u);
  EXPECT_EQ(found.useAs[0].second, "mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]");
  EXPECT_EQ(found.useAs[1].second, "mean=[123.675, 116.28, 103.53], std=[58.395, 57.12, 57.375]");
  EXPECT_EQ(found.useAs[2].second, "mean=[103.53, 116.28, 123.675], std=[57.375, 57.12, 58.395]");
  EXPECT_EQ(identified("0.00190 0.00179 0.00159").useAs[0].second, "mean=[0.485, 0.456, 0.406]");
  EXPECT_EQ(divisor(identified("103.939 116.779 123.68")), std::vector(3, 1.0 / 255.0));
  EXPECT_EQ(divisor(identified("0.5 0.5")), std::vector{0.5});
}

TEST(Identify, TextAndDocumentSayTheSame) {
  const auto set = setOf({0.5, 0.4, 0.3}, {0.25, 0.2, 0.2});
  const auto found = identified("0.485 0.456 0.406 / 0.229 0.224 0.225", &set);
  const std::string text = identificationText(found);
  const auto json = nlohmann::json::parse(identificationJson(found));
  EXPECT_EQ(json["schema"], "normscope.identification/1");
  EXPECT_EQ(json["known"]["id"], "imagenet");
  EXPECT_EQ(json["reading"]["units"], "0..1");
  EXPECT_EQ(json["channels"].size(), 3u);
  ASSERT_EQ(json["findings"].size(), found.findings.size());
  for (const auto& entry : json["findings"])
    EXPECT_THAT(text, HasSubstr(entry["message"].get<std::string>()));
}

} // namespace
} // namespace normscope
