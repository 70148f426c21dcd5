// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/json_keys.h"
#include "documents/documents.h"
#include "documents/fingerprint.h"
#include "support/synthetic.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace normscope::test {
namespace {

std::string textOf(const ScanResult& scan, const std::string& split = {}) {
  return statisticsJson(*analysisOf(scan, split));
}

TEST(StatisticsJson, HasTheKeysOfItsSchemaInOrder) {
  const Json json = Json::parse(textOf(*syntheticScan(), "train"));
  EXPECT_EQ(keys(json), (std::vector<std::string>{"schema", "version", "dataset", "fit", "channels", "joint",
                                                  "covariance", "between_image_share", "class_share",
                                                  "class_share_null_bound", "histograms", "mean_image",
                                                  "by_split", "by_class", "failures", "audit"}));
  EXPECT_EQ(keys(json["dataset"]),
            (std::vector<std::string>{"paths", "found", "images", "failed", "pending", "ignored", "damaged",
                                      "rejected", "unsupported", "over_limit", "not_regular", "pixels",
                                      "fingerprint", "complete", "formats", "bit_depths", "channel_layouts",
                                      "sizes", "orientation_tagged"}));
  EXPECT_EQ(keys(json["channels"][0]),
            (std::vector<std::string>{"name", "mean", "std", "min", "max", "percentiles", "at_min_fraction",
                                      "at_max_fraction", "mean_of_image_means", "std_of_image_means",
                                      "mean_of_image_stds", "between_image_share", "mean_ci95"}));
  EXPECT_EQ(keys(json["channels"][0]["percentiles"]),
            (std::vector<std::string>{"0.5", "1", "5", "25", "50", "75", "95", "99", "99.5"}));
  EXPECT_EQ(keys(json["mean_image"]), (std::vector<std::string>{"width", "height", "resize", "mean_share"}));
}

TEST(StatisticsJson, CountsTheSet) {
  const Json dataset = Json::parse(textOf(*syntheticScan()))["dataset"];
  EXPECT_EQ(dataset["found"], 6);
  EXPECT_EQ(dataset["images"], 4);
  EXPECT_EQ(dataset["failed"], 2);
  EXPECT_EQ(dataset["pending"], 0);
  EXPECT_EQ(dataset["damaged"], 1);
  EXPECT_EQ(dataset["rejected"], 1);
  EXPECT_EQ(dataset["pixels"], 10);
  EXPECT_EQ(dataset["formats"], (Json{{"jpeg", 1}, {"png", 3}}));
  EXPECT_EQ(dataset["bit_depths"], (Json{{"8", 4}}));
  EXPECT_EQ(dataset["channel_layouts"], (Json{{"gray", 1}, {"rgb", 2}, {"rgba", 1}}));
  EXPECT_EQ(dataset["sizes"], (Json{{"min", {2, 1}}, {"max", {2, 2}}, {"distinct", 2}}));
}

TEST(StatisticsJson, NumbersReadBackToTheSameBits) {
  const auto scan = syntheticScan();
  const DatasetStatistics all = computeStatistics(*scan);
  const Json json = Json::parse(textOf(*scan));
  for (std::size_t c = 0; c < 3; ++c) {
    EXPECT_EQ(json["channels"][c]["mean"].get<double>(), all.channels[c].mean);
    EXPECT_EQ(json["channels"][c]["std"].get<double>(), all.channels[c].std);
    EXPECT_EQ(json["covariance"][c][2 - c].get<double>(), all.covariance[c][2 - c]);
  }
  EXPECT_EQ(json["joint"]["mean"].get<double>(), all.jointMean);
}

TEST(StatisticsJson, SaysOnWhatModesAreFitted) {
  const Json train = Json::parse(textOf(*syntheticScan(), "train"))["fit"];
  EXPECT_EQ(train["split"], "train");
  EXPECT_EQ(train["images"], 3);
  const Json all = Json::parse(textOf(*syntheticScan()))["fit"];
  EXPECT_EQ(all, (Json{{"split", "all"}, {"images", 4}}));
}

TEST(StatisticsJson, GroupsBySplitAndClass) {
  const Json json = Json::parse(textOf(*syntheticScan()));
  EXPECT_EQ(keys(json["by_split"]), (std::vector<std::string>{"train", "val"}));
  EXPECT_EQ(json["by_split"]["val"]["images"], 1);
  EXPECT_EQ(json["by_split"]["val"]["pixels"], 2);
  EXPECT_EQ(keys(json["by_class"]), (std::vector<std::string>{"day", "night"}));
  EXPECT_EQ(json["by_class"]["night"]["channels"].size(), 3u);
}

TEST(StatisticsJson, FailuresAreSortedByCodeThenPathBytes) {
  auto scan = std::make_shared<ScanResult>(*syntheticScan());
  auto dataset = std::make_shared<Dataset>(*scan->dataset);
  for (const char* path : {"b\xff.jpg", "a.jpg", "img10.jpg", "img2.jpg"}) {
    dataset->add(path, path);
    scan->images.push_back({{},
                            std::make_shared<const Failure>(Failure{
                                FailureClass::rejected, FailureCode::empty, sentence("empty file")})});
    ++scan->failed;
  }
  scan->dataset = dataset;
  const Json failures = Json::parse(textOf(*scan))["failures"];
  std::vector<std::string> order;
  for (const Json& failure : failures)
    order.push_back(failure["code"].get<std::string>() + " " + failure["path"].get<std::string>());
  EXPECT_EQ(order,
            (std::vector<std::string>{"empty a.jpg", "empty b\\xff.jpg", "empty img10.jpg", "empty img2.jpg",
                                      "html val/day/page.jpg", "truncated train/night/broken.jpg"}));
  EXPECT_EQ(keys(failures[0]), (std::vector<std::string>{"path", "class", "code", "message"}));
  EXPECT_EQ(failures[1]["path_base64"], "Yv8uanBn");
  EXPECT_EQ(failures[5]["class"], "damaged");
}

TEST(StatisticsJson, OfNothingReadableHasNoChannelsAndNulls) {
  auto scan = std::make_shared<ScanResult>();
  scan->dataset = std::make_shared<const Dataset>();
  scan->complete = true;
  const Json json = Json::parse(textOf(*scan));
  EXPECT_EQ(json["dataset"]["images"], 0);
  EXPECT_EQ(json["channels"], Json::array());
  EXPECT_TRUE(json["joint"]["mean"].is_null());
  EXPECT_TRUE(json["between_image_share"].is_null());
  EXPECT_TRUE(json["mean_image"].is_null());
}

TEST(StatisticsJson, UndefinedIsNullAndZeroHasNoSign) {
  const auto scan = syntheticScan();
  DatasetStatistics all = computeStatistics(*scan);
  all.channels[0].mean = std::numeric_limits<double>::quiet_NaN();
  all.channels[0].max = std::numeric_limits<double>::infinity();
  all.channels[0].min = -0.0;
  Analysis analysis = *analysisOf(*scan);
  analysis.all = all;
  const std::string text = statisticsJson(analysis);
  const Json channel = Json::parse(text)["channels"][0];
  EXPECT_TRUE(channel["mean"].is_null());
  EXPECT_TRUE(channel["max"].is_null());
  EXPECT_FALSE(std::signbit(channel["min"].get<double>()));
}

TEST(StatisticsJson, FloatSetsCountWhatLiesOutside) {
  auto scan = std::make_shared<ScanResult>(*syntheticScan());
  EXPECT_FALSE(Json::parse(textOf(*scan))["histograms"].contains("below"));
  auto record = std::make_shared<ImageRecord>(*scan->images[0].record.load());
  record->header.depth = BitDepth::f32;
  for (ChannelRecord& channel : record->channels)
    channel.histogram = {BitDepth::f32, {{floatBin(-1.0f), 1}, {floatBin(2.0f), 1}}};
  scan->images[0].record = record;
  const Json histograms = Json::parse(textOf(*scan))["histograms"];
  EXPECT_EQ(histograms["below"], (Json{1, 1, 1}));
  EXPECT_EQ(histograms["above"], (Json{1, 1, 1}));
  EXPECT_EQ(histograms["counts"][0].size(), 256u);
}

TEST(Fingerprint, DoesNotDependOnTheOrderButOnEveryField) {
  const auto scan = syntheticScan();
  const Hash128 before = fingerprint(*scan);
  auto reversed = std::make_shared<ScanResult>(*scan);
  std::ranges::reverse(reversed->images);
  std::vector<ImageId> ids(reversed->images.size());
  std::iota(ids.rbegin(), ids.rend(), 0u);
  reversed->dataset = std::make_shared<const Dataset>(scan->dataset->subset(ids));
  EXPECT_EQ(fingerprint(*reversed), before);

  auto renamed = std::make_shared<ScanResult>(*scan);
  renamed->dataset = withFirstNamed(*scan->dataset, std::string((*scan->dataset)[0].relativePath) + "x");
  EXPECT_NE(fingerprint(*renamed), before);

  auto changed = std::make_shared<ScanResult>(*scan);
  auto record = std::make_shared<ImageRecord>(*scan->images[0].record.load());
  ++record->contentHash.low;
  changed->images[0].record = record;
  EXPECT_NE(fingerprint(*changed), before);
}

TEST(StatisticsReader, ReadsBackWhatModesAreFittedOn) {
  const auto scan = syntheticScan();
  const DatasetStatistics train = computeStatistics(*scan, "train");
  const auto read = readStatisticsJson(textOf(*scan, "train"));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->images, train.images);
  EXPECT_EQ(read->pixels, train.pixels);
  EXPECT_EQ(read->scale, train.scale);
  EXPECT_EQ(read->jointStd, train.jointStd);
  EXPECT_EQ(read->covariance, train.covariance);
  EXPECT_TRUE(read->complete);
  ASSERT_EQ(read->channels.size(), 3u);
  for (std::size_t c = 0; c < 3; ++c) {
    EXPECT_EQ(read->channels[c].name, train.channels[c].name);
    EXPECT_EQ(read->channels[c].mean, train.channels[c].mean);
    EXPECT_EQ(read->channels[c].std, train.channels[c].std);
    EXPECT_EQ(read->channels[c].percentiles, train.channels[c].percentiles);
    EXPECT_EQ(read->channels[c].meanCi95, train.channels[c].meanCi95);
  }
}

TEST(StatisticsReader, ReadsAllImagesWhereNoSplitWasFitted) {
  const auto scan = graySyntheticScan();
  const DatasetStatistics all = computeStatistics(*scan);
  const auto read = readStatisticsJson(textOf(*scan));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->pixels, 4u);
  ASSERT_EQ(read->channels.size(), 1u);
  EXPECT_EQ(read->channels[0].name, "Y");
  EXPECT_EQ(read->channels[0].mean, all.channels[0].mean);
}

TEST(StatisticsReader, NumbersThatCannotBeAreNamed) {
  const auto good = nlohmann::json::parse(textOf(*syntheticScan()));
  using Pointer = nlohmann::json::json_pointer;
  const std::vector<std::tuple<const char*, nlohmann::json, const char*>> wrong{
      {"/channels/0/std", -1.0, "channels.0.std is -1, which is not within 0 to 0.5"},
      {"/channels/1/std", nullptr, "channels.1.std is no number"},
      {"/channels/2/mean", 1e300, "channels.2.mean is 1e+300, which is not within 0 to 1"},
      {"/channels/0/mean", "0.5", "channels.0.mean is no number"},
      {"/channels/0/percentiles/50", 2.0, "channels.0.percentiles.50 is 2, which is not within 0 to 1"},
      {"/channels/0/at_max_fraction", 1.5, "channels.0.at_max_fraction is 1.5, which is not within 0 to 1"},
      {"/joint/std", -0.1, "joint.std is -0.1, which is not within 0 to 0.5"},
      {"/covariance/0/1", 7.0, "covariance.0.1 is 7, which is not within"},
      {"/covariance/0", nlohmann::json::array(), "covariance.0.0 is missing"},
      {"/fit/images", -3, "fit.images is no count"},
      {"/dataset/pixels", 1.5, "dataset.pixels is no count"},
      {"/dataset/complete", "yes", "dataset.complete is neither true nor false"},
      {"/channels", nlohmann::json::array(), "channels are none"},
      {"/class_share", 2, "class_share is 2, which is not within 0 to 1"},
  };
  for (const auto& [pointer, value, expected] : wrong) {
    nlohmann::json document = good;
    document.at(Pointer(pointer)) = value;
    const auto read = readStatisticsJson(document.dump());
    ASSERT_FALSE(read) << pointer;
    EXPECT_THAT(read.error().message.english(), ::testing::HasSubstr(expected));
  }
  nlohmann::json document = good;
  document["channels"][0].erase("std");
  EXPECT_THAT(readStatisticsJson(document.dump()).error().message.english(),
              ::testing::HasSubstr("channels.0.std is missing"));
}

TEST(StatisticsReader, OtherTextsAreUsageErrors) {
  const std::string good = textOf(*syntheticScan(), "train");
  for (const std::string& text :
       {std::string(), std::string("[]"), std::string("{}"), std::string("{\"schema\": 1}"),
        std::string(R"({"schema": "normscope.modes/1"})"),
        std::string(R"({"schema": "normscope.statistics/1"})"), good.substr(0, good.size() / 2)}) {
    const auto read = readStatisticsJson(text);
    ASSERT_FALSE(read) << text.substr(0, 60);
    EXPECT_EQ(read.error().code, ErrorCode::badUsage);
    EXPECT_THAT(read.error().message.english(), ::testing::Not(::testing::HasSubstr("json.exception")));
  }
}

} // namespace
} // namespace normscope::test
