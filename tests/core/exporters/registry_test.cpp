// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/variant.h"
#include "support/readers.h"
#include "support/synthetic.h"

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
  const Row rows[]{
      {"torchvision", "channel-zscore", perChannel},
      {"keras", "channel-zscore", perChannel},
      {"caffe",
       "mean-image",
       {"mean-image", "channel-mean", "joint-zscore", "caffe-constants", "unit", "signed-unit"}},
      {"npy", "mean-image", {"mean-image"}},
      {"npz", "channel-zscore", all},
      {"json", "channel-zscore", all},
      {"csv", "channel-zscore", all},
  };
  for (const Row& row : rows) {
    const Exporter& exporter = *findExporter(row.format);
    EXPECT_EQ(exporter.defaultMode().id, row.usual) << row.format;
    for (const std::string& id : all)
      EXPECT_EQ(exporter.expresses(*findMode(id)), row.modes.contains(id)) << row.format << " " << id;
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
  EXPECT_FALSE(findExporter("caffe")->expresses(affine));
  EXPECT_FALSE(findExporter("torchvision")->expresses(window));
  EXPECT_TRUE(findExporter("npz")->expresses(window)) << "needs no mode";
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
