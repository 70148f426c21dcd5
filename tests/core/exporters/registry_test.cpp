// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/formats_json.h"
#include "modes/variant.h"
#include "support/readers.h"
#include "support/synthetic.h"

#include <nlohmann/json.hpp>

#include <set>

namespace normscope::test {
namespace {

TEST(ExporterRegistry, RowsAreCompleteAndDistinct) {
  std::set<std::string> ids, fileNames;
  for (const Exporter& exporter : allExporters()) {
    EXPECT_TRUE(ids.insert(exporter.id).second) << exporter.id;
    EXPECT_TRUE(fileNames.insert(exporter.fileName).second) << exporter.fileName;
    for (const std::string* text : {&exporter.title, &exporter.fileName, &exporter.summary, &exporter.reads})
      EXPECT_FALSE(text->empty()) << exporter.id;
    EXPECT_NE(exporter.write, nullptr) << exporter.id;
    EXPECT_FALSE(exporter.convention.units.empty() || exporter.convention.order.empty()) << exporter.id;
  }
}

TEST(ExporterRegistry, FormatsExpressTheirUsualMode) {
  for (const Exporter& exporter : allExporters()) {
    EXPECT_TRUE(exporter.expresses(exporter.defaultMode())) << exporter.id;
    if (exporter.needsMode()) {
      EXPECT_EQ(exporter.defaultMode().transform, exporter.kinds.front()) << exporter.id;
    }
  }
}

/// The catalogue at the time of writing; what came later is held by the laws of modes and of the demo set.
TEST(ExporterRegistry, EveryFormatExpressesTheSameModesAsEver) {
  using Ids = std::set<std::string>;
  const Ids perChannel{"channel-zscore", "joint-zscore", "dataset-minmax", "channel-mean",
                       "unit",           "signed-unit",  "constants",      "caffe-constants"};
  const Ids others{"identity",     "mean-image",
                   "pixel-zscore", "percentile-zscore",
                   "soft-clip",    "color-pca",
                   "color-zca",    "zca",
                   "batch-norm",   "image-mean",
                   "image-zscore", "image-zscore-channel",
                   "image-minmax", "image-percentile",
                   "gcn",          "image-color-zca",
                   "equalize",     "clahe",
                   "lcn",          "lcn-yuv"};
  Ids all = perChannel;
  all.insert(others.begin(), others.end());
  struct Row {
    const char* format;
    const char* usual;
    Ids modes;
  };
  Ids near = perChannel;
  near.insert("mean-image");
  Ids withMeanImage = near, withStandardization = perChannel;
  withStandardization.insert({"image-zscore", "image-zscore-channel"});
  Ids ofOnnx = near;
  ofOnnx.insert({"color-pca", "color-zca"});
  const Row rows[]{
      {"torchvision", "channel-zscore", perChannel},
      {"timm", "channel-zscore", perChannel},
      {"huggingface", "channel-zscore", perChannel},
      {"albumentations", "channel-zscore", withStandardization},
      {"keras", "channel-zscore", perChannel},
      {"tensorflow", "image-zscore", withStandardization},
      {"tflite", "channel-zscore", perChannel},
      {"numpy", "channel-zscore", all},
      {"onnx", "channel-zscore", ofOnnx},
      {"opencv", "channel-zscore", withMeanImage},
      {"openvino", "channel-zscore", perChannel},
      {"dali", "channel-zscore", perChannel},
      {"deepstream", "channel-mean", perChannel},
      {"coreml", "channel-mean", perChannel},
      {"caffe", "mean-image", near},
      {"detectron2", "channel-zscore", perChannel},
      {"mmdetection", "channel-zscore", perChannel},
      {"ultralytics", "unit", perChannel},
      {"nnunet", "percentile-zscore", {"percentile-zscore"}},
      {"npy", "mean-image", {"mean-image"}},
      {"npz", "channel-zscore", all},
      {"tfdv", "channel-zscore", all},
      {"json", "channel-zscore", all},
      {"csv", "channel-zscore", all},
  };
  EXPECT_EQ(std::size(rows), allExporters().size());
  for (const Row& row : rows) {
    const Exporter& exporter = *findExporter(row.format);
    EXPECT_EQ(exporter.defaultMode().id, row.usual) << row.format;
    for (const std::string& id : all)
      EXPECT_EQ(exporter.expresses(*findMode(id)), row.modes.contains(id)) << row.format << " " << id;
  }
}

TEST(ExporterRegistry, WhatIsOnlyApproximatedIsToldApart) {
  const NormalizationMode &zscore = *findMode("channel-zscore"), &mean = *findMode("channel-mean");
  for (const char* id : {"caffe", "coreml", "deepstream"}) {
    EXPECT_TRUE(findExporter(id)->approximates(zscore)) << id;
    EXPECT_FALSE(findExporter(id)->approximates(mean)) << id << " has one scale, which is enough";
    EXPECT_FALSE(findExporter(id)->loss.empty()) << id;
  }
  EXPECT_TRUE(findExporter("ultralytics")->approximates(mean));
  EXPECT_FALSE(findExporter("ultralytics")->approximates(*findMode("unit")));
  EXPECT_FALSE(findExporter("torchvision")->approximates(zscore));
}

TEST(ExporterRegistry, TheListAsJsonSaysWhatTheRowsSay) {
  const auto json = nlohmann::json::parse(formatsJson());
  EXPECT_EQ(json.at("schema"), "normscope.formats/1");
  ASSERT_EQ(json.at("formats").size(), allExporters().size());
  for (const auto& format : json.at("formats")) {
    const Exporter& exporter = *findExporter(format.at("id").get<std::string>());
    EXPECT_EQ(format.at("units"), exporter.convention.units);
    for (const auto& mode : format.at("modes"))
      EXPECT_TRUE(exporter.expresses(*findMode(mode.get<std::string>()))) << exporter.id << " " << mode;
    for (const auto& mode : format.at("approximates"))
      EXPECT_TRUE(exporter.approximates(*findMode(mode.get<std::string>()))) << exporter.id << " " << mode;
  }
}

TEST(ExporterRegistry, FindsByIdOnly) {
  EXPECT_EQ(findExporter("caffe")->id, "caffe");
  EXPECT_EQ(findExporter("Caffe"), nullptr);
  EXPECT_EQ(findExporter(""), nullptr);
}

TEST(ExporterRegistry, AUsersOwnModeIsExpressedAsItsBaseIs) {
  const NormalizationMode affine = *variantMode({"mine", "Mine", "channel-zscore", {}});
  const NormalizationMode window = *variantMode({"yours", "Yours", "lcn", {}});
  EXPECT_TRUE(findExporter("torchvision")->expresses(affine));
  EXPECT_TRUE(findExporter("caffe")->approximates(affine));
  EXPECT_FALSE(findExporter("torchvision")->expresses(window));
  EXPECT_TRUE(findExporter("numpy")->expresses(window));
}

TEST(Exporters, SameInputGivesTheSameBytes) {
  for (const Exporter& exporter : allExporters()) {
    const Export a, b;
    const auto first =
        a.write(exporter.id, exporter.defaultMode().id, zscore(a.statistics), exporter.fileName);
    const auto second =
        b.write(exporter.id, exporter.defaultMode().id, zscore(b.statistics), exporter.fileName);
    ASSERT_TRUE(first) << exporter.id << ": " << first.error().message;
    ASSERT_TRUE(second);
    ASSERT_EQ(first->size(), second->size());
    for (std::size_t i = 0; i < first->size(); ++i)
      EXPECT_EQ(first->at(i).bytes, second->at(i).bytes) << exporter.id;
  }
}

} // namespace
} // namespace normscope::test
