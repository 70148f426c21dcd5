// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"
#include "demo/demo.h"
#include "documents/documents.h"
#include "exporters/verify.h"
#include "scan/scan.h"
#include "support/readers.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cmath>
#include <filesystem>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// The demo set from its files to every export, with nothing made by hand in between.
class DemoSetExports : public testing::Test {
protected:
  static void SetUpTestSuite() {
    folder = fs::path(testing::TempDir()) / fmt::format("normscope_exports_test_{}", ::getpid());
    fs::remove_all(folder);
    ASSERT_TRUE(writeDemoSet(folder));
    const std::vector<std::string> paths{folder.string()};
    const auto dataset = openDataset(paths);
    ASSERT_TRUE(dataset) << dataset.error().message;
    result = scan(*dataset, {});
    all = computeStatistics(*result);
    train = computeStatistics(*result, "train");
    analysis = analyze({.scan = result});
  }
  static void TearDownTestSuite() {
    fs::remove_all(folder);
    result.reset();
    analysis.reset();
  }

  static std::string document(const ScanResult& scanned) {
    return statisticsJson(*analyze({.scan = std::make_shared<const ScanResult>(scanned)}));
  }

  static Result<MadeExport> made(const Exporter& exporter, const NormalizationMode& mode) {
    return makeExport(*analysis, exporter, {&mode, {}}, exporter.fileName);
  }
  static Result<std::vector<ExportFile>> exported(const Exporter& exporter, const NormalizationMode& mode) {
    return made(exporter, mode).map([](const MadeExport& complete) { return complete.files; });
  }

  static inline fs::path folder;
  static inline std::shared_ptr<const ScanResult> result;
  static inline std::shared_ptr<const Analysis> analysis;
  static inline DatasetStatistics all, train;
};

TEST_F(DemoSetExports, StatisticsDocumentDescribesTheSet) {
  const Json json = Json::parse(document(*result));
  const Json& dataset = json["dataset"];
  EXPECT_EQ(dataset["found"], 24);
  EXPECT_EQ(dataset["images"], 23);
  EXPECT_EQ(dataset["damaged"], 1);
  EXPECT_EQ(dataset["pixels"], 23 * 384 * 256);
  EXPECT_EQ(dataset["bit_depths"], (Json{{"8", 22}, {"16", 1}}));
  EXPECT_EQ(dataset["channel_layouts"], (Json{{"gray", 1}, {"rgb", 21}, {"rgba", 1}}));
  EXPECT_EQ(json["fit"]["split"], "train");
  EXPECT_EQ(json["fit"]["images"], 17);
  EXPECT_EQ(json["mean_image"]["width"], 256);
  ASSERT_EQ(json["failures"].size(), 1u);
  EXPECT_EQ(json["failures"][0]["path"], "train/night/night_truncated.jpg");
  EXPECT_EQ(json["failures"][0]["code"], "truncated");
  EXPECT_GT(json["class_share"].get<double>(), 0.8) << "light is the label";
  EXPECT_LT(json["by_class"]["night"]["channels"][0]["mean"].get<double>() * 4,
            json["by_class"]["day"]["channels"][0]["mean"].get<double>());
  for (const auto& counts : json["histograms"]["counts"]) {
    std::uint64_t sum = 0;
    for (const auto& count : counts) sum += count.get<std::uint64_t>();
    EXPECT_EQ(sum, all.pixels);
  }
}

TEST_F(DemoSetExports, StatisticsDocumentDoesNotDependOnThreadsOrOrder) {
  ScanOptions options;
  options.threads = 1;
  options.order = ScanOrder::path;
  const auto again = scan(result->dataset, options);
  EXPECT_EQ(document(*again), document(*result));
}

TEST_F(DemoSetExports, EveryFormatWritesEveryModeItClaimsAndReadsItBack) {
  for (const Exporter& exporter : allExporters()) {
    for (const NormalizationMode& mode : allModes()) {
      if (!exporter.expresses(mode) || (!exporter.needsMode() && mode.id != exporter.defaultMode().id))
        continue;
      const auto whole = made(exporter, mode);
      if (exporter.id == "albumentations" && mode.transform == TransformKind::standardization) {
        EXPECT_FALSE(whole) << "by its own rule alone";
        continue;
      }
      ASSERT_TRUE(whole) << exporter.id << " " << mode.id << ": " << whole.error().message;
      ASSERT_FALSE(whole->files.empty());
      for (const ExportFile& file : whole->files)
        EXPECT_FALSE(file.bytes.empty()) << exporter.id << " " << mode.id;
      const auto verification = verified(*whole, *analysis);
      EXPECT_TRUE(verification) << exporter.id << " " << mode.id << ": " << verification.error().message;
    }
  }
}

TEST_F(DemoSetExports, TorchvisionNumbersGiveWhatTheModeGives) {
  const Exporter& exporter = *findExporter("torchvision");
  const ImageRecord image = *result->images[0].record.load();
  for (const NormalizationMode& mode : allModes()) {
    if (!exporter.expresses(mode)) continue;
    const std::string text = exported(exporter, mode)->front().bytes;
    std::vector<double> mean{0, 0, 0}, std{1, 1, 1};
    if (text.find("v2.Normalize") != std::string::npos) {
      mean = numbersAfter(text, "mean=");
      std = numbersAfter(text, "std=");
    }
    const TransformPtr transform = *fitMode(mode, train, result.get());
    const PointMap map = *transform->pointMap(image, 0);
    for (std::size_t c = 0; c < 3; ++c)
      for (const double v : {0.0, 0.3, 1.0})
        EXPECT_NEAR((v - mean.at(c)) / std.at(c), map[c](v * transform->scale().full), 1e-9) << mode.id;
  }
}

TEST_F(DemoSetExports, CaffeMeanImageHasItsUsualSize) {
  const auto files = exported(*findExporter("caffe"), *findMode("mean-image"));
  ASSERT_EQ(files->size(), 2u);
  EXPECT_EQ(files->front().bytes.size(), 786446u);
  double sum = 0;
  const Blob blob = readBlob(files->front().bytes);
  for (const float value : blob.data) sum += static_cast<double>(value);
  EXPECT_NEAR(sum / static_cast<double>(blob.data.size()), train.jointMean * 255.0, 0.1);
}

TEST_F(DemoSetExports, StatisticsReadBackExportTheSameNumbers) {
  const auto read = readStatisticsJson(document(*result));
  ASSERT_TRUE(read) << read.error().message;
  const Exporter& exporter = *findExporter("torchvision");
  for (const NormalizationMode& mode : allModes()) {
    if (!exporter.expresses(mode)) continue;
    const auto transform = fitMode(mode, *read, nullptr);
    ASSERT_TRUE(transform) << mode.id << ": " << transform.error().message;
    const std::string text =
        exporter.write({*read, "train", nullptr, mode, *transform, "n.py"})->front().bytes;
    const std::string direct = exported(exporter, mode)->front().bytes;
    const auto code = [](const std::string& snippet) { return snippet.substr(snippet.find("import torch")); };
    EXPECT_EQ(code(text), code(direct)) << mode.id;
  }
}

} // namespace
} // namespace normscope::test
