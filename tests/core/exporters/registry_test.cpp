// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
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

TEST(ExporterRegistry, DefaultModesAndExpressedModesExist) {
  for (const Exporter& exporter : allExporters()) {
    EXPECT_TRUE(exporter.expresses(exporter.defaultMode)) << exporter.id;
    EXPECT_NE(findMode(exporter.defaultMode), nullptr) << exporter.id;
    for (const std::string& mode : exporter.modes)
      EXPECT_NE(findMode(mode), nullptr) << exporter.id << " " << mode;
  }
}

TEST(ExporterRegistry, FindsByIdOnly) {
  EXPECT_EQ(findExporter("caffe")->id, "caffe");
  EXPECT_EQ(findExporter("Caffe"), nullptr);
  EXPECT_EQ(findExporter(""), nullptr);
}

TEST(ExporterRegistry, ModesThatAFormatCannotStateAreRefused) {
  EXPECT_FALSE(findExporter("torchvision")->expresses("image-zscore"));
  EXPECT_FALSE(findExporter("caffe")->expresses("channel-zscore"));
  EXPECT_TRUE(findExporter("npz")->expresses("image-zscore")) << "does not depend on a mode";
}

TEST(Exporters, SameInputGivesTheSameBytes) {
  for (const Exporter& exporter : allExporters()) {
    const Export a, b;
    const auto first = a.write(exporter.id, exporter.defaultMode, zscore(a.statistics), exporter.fileName);
    const auto second = b.write(exporter.id, exporter.defaultMode, zscore(b.statistics), exporter.fileName);
    ASSERT_TRUE(first) << exporter.id << ": " << first.error().message;
    ASSERT_TRUE(second);
    ASSERT_EQ(first->size(), second->size());
    for (std::size_t i = 0; i < first->size(); ++i)
      EXPECT_EQ(first->at(i).bytes, second->at(i).bytes) << exporter.id;
  }
}

} // namespace
} // namespace normscope::test
