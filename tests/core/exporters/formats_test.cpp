// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"
#include "exporters/make_export.h"
#include "support/readers.h"
#include "support/small_set.h"
#include "support/synthetic.h"

#include <nlohmann/json.hpp>

namespace normscope::test {
namespace {

using Json = nlohmann::ordered_json;
using normscope::testing::pnm;
using normscope::testing::SmallSet;
using ::testing::HasSubstr;
using ::testing::Not;

/// Means and deviations of the synthetic set times `units`, as a list or reversed.
std::vector<double> means(const Export& input, double units) {
  std::vector<double> values;
  for (const ChannelStatistics& channel : input.statistics.channels) values.push_back(channel.mean * units);
  return values;
}
std::vector<double> deviations(const Export& input, double units) {
  std::vector<double> values;
  for (const ChannelStatistics& channel : input.statistics.channels) values.push_back(channel.std * units);
  return values;
}
template<class List>
List reversed(List list) {
  std::ranges::reverse(list);
  return list;
}

void expectNear(const std::vector<double>& given, const std::vector<double>& wanted) {
  ASSERT_EQ(given.size(), wanted.size());
  for (std::size_t i = 0; i < given.size(); ++i)
    EXPECT_NEAR(given[i], wanted[i], 1e-12 * std::abs(wanted[i]));
}

TEST(JsonFormats, timmHasMeanAndStdOfUnitRangeUnderPretrainedCfg) {
  const Export input;
  const Json config = Json::parse(input.bytes("timm")).at("pretrained_cfg");
  expectNear(config.at("mean"), means(input, 1.0));
  expectNear(config.at("std"), deviations(input, 1.0));
}

TEST(JsonFormats, huggingfaceRescalesAndNormalizes) {
  const Export input;
  const Json json = Json::parse(input.bytes("huggingface"));
  EXPECT_EQ(json.at("rescale_factor"), 1.0 / 255.0);
  EXPECT_EQ(json.at("do_normalize"), true);
  EXPECT_EQ(json.at("do_resize"), false);
  expectNear(json.at("image_mean"), means(input, 1.0));
  expectNear(json.at("image_std"), deviations(input, 1.0));
}

TEST(JsonFormats, albumentationsHasTheKeysOfItsOwnFiles) {
  const Export input;
  const auto files = input.write("albumentations", "channel-zscore", zscore(input.statistics), "n.json");
  ASSERT_TRUE(files);
  const Json json = Json::parse(files->front().bytes).at("transform");
  EXPECT_EQ(json.at("__class_fullname__"), "Compose");
  const Json normalize = json.at("transforms").at(0);
  EXPECT_EQ(normalize.at("__class_fullname__"), "Normalize");
  EXPECT_EQ(normalize.at("max_pixel_value"), 255.0);
  expectNear(normalize.at("mean"), means(input, 1.0));
  EXPECT_EQ(files->at(1).name, "n.py");
  EXPECT_THAT(files->at(1).bytes, HasSubstr("A.Normalize("));
}

TEST(JsonFormats, tfliteCountsInLevels) {
  const Export input;
  const Json image =
      Json::parse(input.bytes("tflite")).at("subgraph_metadata").at(0).at("input_tensor_metadata").at(0);
  const Json options = image.at("process_units").at(0).at("options");
  expectNear(options.at("mean"), means(input, 255.0));
  expectNear(options.at("std"), deviations(input, 255.0));
}

TEST(JsonFormats, nnunetHasIntensitiesAndSizesOfTheFittedSplit) {
  const Export input;
  const Json json = Json::parse(input.bytes("nnunet"));
  const Json red = json.at("foreground_intensity_properties_per_channel").at("0");
  EXPECT_NEAR(red.at("mean").get<double>(), input.statistics.channels[0].mean * 255.0, 1e-9);
  EXPECT_NEAR(red.at("percentile_99_5").get<double>(), input.statistics.channels[0].percentiles[8] * 255.0,
              1e-9);
  EXPECT_EQ(json.at("shapes_after_crop").size(), input.statistics.images);
  EXPECT_EQ(json.at("shapes_after_crop").at(0), (Json{1, 1, 2}));
  EXPECT_EQ(json.at("spacings").at(0), (Json{999, 1, 1}));
}

TEST(JsonFormats, SayWhereTheirNumbersComeFrom) {
  const Export input;
  for (const char* id : {"timm", "huggingface", "albumentations", "nnunet"}) {
    const Json facts = Json::parse(input.bytes(id)).at("normscope");
    for (const char* fact : {"fingerprint_of_the_set", "fitted_on", "decoded", "size_of_images",
                             "standard_deviations", "to_load", "written_by"})
      EXPECT_FALSE(facts.at(fact).get<std::string>().empty()) << id << " " << fact;
  }
}

TEST(EightBitFormats, CountInLevelsInTheirOwnOrder) {
  const Export input;
  for (const auto& [id, mean, std] :
       {std::tuple("mmdetection", "mean=", "std="), std::tuple("dali", "mean=", "std="),
        std::tuple("openvino", "steps.mean(", "steps.scale("),
        std::tuple("detectron2", "PIXEL_MEAN: ", "PIXEL_STD: ")}) {
    const std::string text = input.bytes(id);
    const bool isReversed = findExporter(id)->isReversed;
    expectNear(numbersAfter(text, mean), isReversed ? reversed(means(input, 255.0)) : means(input, 255.0));
    expectNear(numbersAfter(text, std),
               isReversed ? reversed(deviations(input, 255.0)) : deviations(input, 255.0));
  }
}

TEST(OneScaleFormats, SayTheLargestErrorOfEachChannel) {
  const Export input;
  for (const char* id : {"coreml", "deepstream"}) {
    const auto files = input.write(id, "channel-zscore", zscore(input.statistics), "f");
    ASSERT_TRUE(files) << id;
    for (const char* channel : {"R ", "G ", "B "}) EXPECT_THAT(files->front().loss, HasSubstr(channel)) << id;
    EXPECT_THAT(files->front().bytes, HasSubstr("# Loss: ")) << id;
  }
}

TEST(ultralytics, isANoteThatSaysWhatItCannot) {
  const Export input;
  const std::string text = input.bytes("ultralytics");
  EXPECT_THAT(text, HasSubstr("divides by 255"));
  expectNear(numbersAfter(text, "#   mean = "), means(input, 1.0));
}

TEST(tensorflow, callsPerImageStandardizationByItsOwnRules) {
  const Export input;
  EXPECT_THAT(input.write("tensorflow", "image-zscore", zscore(input.statistics), "n.py")->front().bytes,
              HasSubstr("tf.image.per_image_standardization(x)"));
  EXPECT_THAT(
      input.write("tensorflow", "image-zscore-channel", zscore(input.statistics), "n.py")->front().bytes,
      HasSubstr("tf.nn.moments("));
}

TEST(opencv, isXmlWhereTheFileIsCalledSo) {
  const Export input;
  const auto yaml = input.write("opencv", "channel-zscore", zscore(input.statistics), "n.yml");
  const auto xml = input.write("opencv", "channel-zscore", zscore(input.statistics), "n.xml");
  EXPECT_TRUE(yaml->front().bytes.starts_with("%YAML:1.0\n---\n"));
  EXPECT_TRUE(xml->front().bytes.starts_with("<?xml version=\"1.0\"?>\n<opencv_storage>\n"));
  EXPECT_THAT(xml->at(1).bytes, HasSubstr("blobFromImage("));
  EXPECT_EQ(xml->at(1).name, "n.py");
}

TEST(numpy, isWrittenForEveryModeOfTheCatalogue) {
  SmallSet set;
  for (int i = 0; i < 3; ++i)
    set.add(fmt::format("{}.ppm", i),
            pnm(6, 5, 3, normscope::testing::noise(90, 255, static_cast<std::uint32_t>(i))));
  const auto analysis = analyze({.scan = set.scan()});
  for (const NormalizationMode& mode : allModes()) {
    const auto made = makeExport(*analysis, *findExporter("numpy"), {&mode, {}}, "n.py");
    ASSERT_TRUE(made) << mode.id << ": " << made.error().message;
    EXPECT_THAT(made->files.front().bytes, HasSubstr("def normalize(image")) << mode.id;
  }
}

TEST(onnx, isAGraphOfOpsetElevenWhateverElse) {
  const std::string bytes = Export{}.bytes("onnx");
  for (const char* part :
       {"Sub", "Div", "image", "normalized", "Image.NominalPixelRange", "Fingerprint of the set"})
    EXPECT_THAT(bytes, HasSubstr(part));
  EXPECT_THAT(bytes, HasSubstr(std::string("\x42\x04\x0a\x00\x10\x0b", 6))) << "opset_import: \"\", 11";
}

TEST(tfdv, hasAFeaturePerChannelAndSplit) {
  const std::string bytes = Export{}.bytes("tfdv");
  for (const char* part : {"train", "val"}) EXPECT_THAT(bytes, HasSubstr(part));
}

TEST(ConstantChannels, areNeverCalledADeviation) {
  SmallSet set;
  for (int i = 0; i < 2; ++i) {
    std::vector<int> samples;
    for (int pixel = 0; pixel < 12; ++pixel) samples.insert(samples.end(), {10 * pixel + i, 40, 200 - pixel});
    set.add(fmt::format("{}.ppm", i), pnm(4, 3, 3, samples));
  }
  const auto analysis = analyze({.scan = set.scan()});
  for (const Exporter& exporter : allExporters()) {
    const NormalizationMode& mode = *findMode("channel-zscore");
    if (!exporter.needsMode() || exporter.isBinary || !exporter.expresses(mode)) continue;
    const auto made = makeExport(*analysis, exporter, {&mode, {}}, exporter.fileName);
    ASSERT_TRUE(made) << exporter.id << ": " << made.error().message;
    EXPECT_THAT(made->files.front().bytes, HasSubstr("0 in G, which the set has constant")) << exporter.id;
  }
}

TEST(MixedDepths, KerasAssumesNoRangeOfOneOfThem) {
  SmallSet set;
  set.add("8.ppm", pnm(4, 3, 3, normscope::testing::noise(36, 255, 1)));
  set.add("16.ppm", pnm(4, 3, 3, normscope::testing::noise(36, 65535, 2), 65535));
  const auto analysis = analyze({.scan = set.scan()});
  const auto made = makeExport(*analysis, *findExporter("keras"), {findMode("channel-zscore"), {}}, "n.py");
  ASSERT_TRUE(made);
  EXPECT_THAT(made->files.front().bytes, HasSubstr("each file's code values"));
  EXPECT_THAT(made->files.front().bytes, Not(HasSubstr("Rescaling")));
}

} // namespace
} // namespace normscope::test
