// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"
#include "documents/documents.h"
#include "exporters/verify.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

namespace normscope::test {
namespace {

using normscope::testing::noise;
using normscope::testing::pnm;
using normscope::testing::SmallSet;
using ::testing::HasSubstr;

std::shared_ptr<const Analysis> analysisOf(int channels, int maxval) {
  static std::vector<std::unique_ptr<SmallSet>> sets; // whose files are read when exports are verified
  sets.push_back(std::make_unique<SmallSet>());
  for (std::uint32_t i = 0; i < 3; ++i) {
    const int largest = maxval / static_cast<int>(i + 1); // images of different brightness
    sets.back()->add(
        fmt::format("{}.pnm", i),
        pnm(9, 7, channels, noise(static_cast<std::size_t>(63 * channels), largest, i + 1), maxval));
  }
  return analyze({.scan = sets.back()->scan()});
}

ParameterValues rulesOf(const Exporter& exporter, const NormalizationMode& mode) {
  if (exporter.id == "albumentations" && mode.transform == TransformKind::standardization)
    return {{"rule", std::string("albumentations")}};
  return {};
}

/// Every format that says modes, on sets of each kind, is read back as the mode it says.
TEST(Verification, HoldsForEveryFormatAndModeOnGrayColourAndSixteenBitSets) {
  for (const auto& [channels, maxval] : {std::pair(1, 255), std::pair(3, 255), std::pair(3, 65535)}) {
    const auto analysis = analysisOf(channels, maxval);
    for (const Exporter& exporter : allExporters())
      for (const NormalizationMode& mode : allModes()) {
        if (!exporter.needsMode() || !exporter.expresses(mode)) continue;
        const auto made =
            makeExport(*analysis, exporter, {&mode, rulesOf(exporter, mode)}, exporter.fileName);
        if (exporter.id == "albumentations" && maxval > 255 && !made)
          continue; // its ε is one of the file's levels
        ASSERT_TRUE(made) << exporter.id << " " << mode.id << ": " << made.error().message;
        const auto verification = verified(*made, *analysis);
        ASSERT_TRUE(verification) << exporter.id << " " << mode.id << ": " << verification.error().message;
        if (exporter.read && exporter.id != "npz") {
          EXPECT_THAT(*verification, HasSubstr("on 3 images")) << exporter.id << " " << mode.id;
        }
      }
  }
}

/// Replaces the first digit after `name` by another one.
std::string tampered(std::string text, const std::string& name) {
  const std::size_t at = text.find_first_of("123456789", text.find(name));
  text[at] = text[at] == '9' ? '8' : static_cast<char>(text[at] + 1);
  return text;
}

TEST(Verification, FailsWhereTheFileSaysSomethingElse) {
  const auto analysis = analysisOf(3, 255);
  const NormalizationMode& mode = *findMode("channel-zscore");
  for (const auto& [id, number] :
       {std::pair("torchvision", "std="), std::pair("timm", "\"mean\""), std::pair("detectron2", "PIXEL_STD"),
        std::pair("coreml", "scale="), std::pair("opencv", "data:"), std::pair("keras", "variance=")}) {
    auto made = makeExport(*analysis, *findExporter(id), {&mode, {}}, "file");
    ASSERT_TRUE(made) << id;
    ASSERT_TRUE(verified(*made, *analysis)) << id;
    made->files[0].bytes = tampered(made->files[0].bytes, number);
    const auto verification = verified(*made, *analysis);
    ASSERT_FALSE(verification) << id;
    EXPECT_EQ(verification.error().code, ErrorCode::cannotWrite);
    EXPECT_THAT(verification.error().message, HasSubstr("nothing was written"));
  }
}

TEST(Verification, FailsWhereTheFileCannotBeReadBack) {
  const auto analysis = analysisOf(3, 255);
  for (const Exporter& exporter : allExporters()) {
    if (!exporter.read) continue;
    auto made = makeExport(*analysis, exporter, {&exporter.defaultMode(), {}}, exporter.fileName);
    ASSERT_TRUE(made) << exporter.id;
    for (ExportFile& file : made->files) file.bytes = file.bytes.substr(0, file.bytes.size() / 4);
    const auto verification = verified(*made, *analysis);
    EXPECT_FALSE(verification) << exporter.id << ": " << (verification ? verification->english() : "");
  }
}

TEST(Verification, OfAStatisticsFileGoesOverAllLevels) {
  const auto statistics = readStatisticsJson(statisticsJson(*analysisOf(3, 255)));
  ASSERT_TRUE(statistics);
  const auto analysis = analysisOfFile(
      {{FitChoice::Kind::file, "s.json"}, std::make_shared<const DatasetStatistics>(*statistics)});
  const auto made =
      makeExport(*analysis, *findExporter("torchvision"), {findMode("channel-zscore"), {}}, "n.py");
  ASSERT_TRUE(made);
  EXPECT_THAT(*verified(*made, *analysis), HasSubstr("all levels of 8 bits"));
}

} // namespace
} // namespace normscope::test
