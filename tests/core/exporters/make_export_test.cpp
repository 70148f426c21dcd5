// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"
#include "exporters/make_export.h"
#include "support/synthetic.h"

#include <gmock/gmock.h>

namespace normscope::test {
namespace {

using ::testing::HasSubstr;

AnalysisRequest requestOf(const char* mode) {
  return {.scan = syntheticScan(), .modes = {{findMode(mode), {}}}, .options = {.pixelSample = 0}};
}

std::string text(const Result<MadeExport>& made) {
  EXPECT_TRUE(made) << (made ? "" : made.error().message.english());
  return made ? made->files.front().bytes : std::string();
}

TEST(MakeExport, FitsTheModeOnWhatTheAnalysisFitsModesOn) {
  const auto asked = analyze(requestOf("channel-zscore")), unasked = analyze({.scan = syntheticScan()});
  const Exporter& exporter = *findExporter("torchvision");
  const ModeRequest mode{findMode("channel-zscore"), {}};
  const std::string known = text(makeExport(*asked, exporter, mode, "n.py"));
  EXPECT_EQ(known, text(makeExport(*unasked, exporter, mode, "n.py")));
  EXPECT_THAT(known, HasSubstr("the split train"));
}

TEST(MakeExport, OtherParametersAreFittedAnew) {
  const auto analysis = analyze(requestOf("constants"));
  const Exporter& exporter = *findExporter("torchvision");
  const std::string usual = text(makeExport(*analysis, exporter, {findMode("constants"), {}}, "n.py"));
  const ParameterValues custom{{"preset", std::string("custom")},
                               {"mean", std::vector<double>{0.125, 0.25, 0.5}}};
  const std::string given = text(makeExport(*analysis, exporter, {findMode("constants"), custom}, "n.py"));
  EXPECT_NE(usual, given);
  EXPECT_THAT(given, HasSubstr("0.125, 0.25, 0.5"));
}

TEST(MakeExport, SaysWhyAModeCannotBeExported) {
  auto analysis = *analyze(requestOf("channel-zscore"));
  auto outcome = *analysis.outcome("channel-zscore");
  outcome.transform = nullptr;
  outcome.unavailable = sentence("Nothing to fit on.");
  analysis.outcomes[0].outcome = std::make_shared<const ModeOutcome>(outcome);
  const ModeRequest mode{findMode("channel-zscore"), {}};
  const auto made = makeExport(analysis, *findExporter("torchvision"), mode, "n.py");
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::unavailable);
  EXPECT_EQ(made.error().message, "Nothing to fit on.");
  EXPECT_TRUE(makeExport(analysis, *findExporter("json"), mode, "s.json")) << "the set alone needs no mode";
}

TEST(MakeExport, AFilesStatisticsGoWhereNoImagesAreNeeded) {
  const auto statistics =
      std::make_shared<const DatasetStatistics>(computeStatistics(*syntheticScan(), "train"));
  const auto analysis = analysisOfFile({{FitChoice::Kind::file, "s.json"}, statistics});
  const ModeRequest mode{findMode("channel-zscore"), {}};
  EXPECT_TRUE(makeExport(*analysis, *findExporter("torchvision"), mode, "n.py"));
  for (const char* format : {"json", "csv"}) {
    const auto made = makeExport(*analysis, *findExporter(format), mode, "out");
    ASSERT_FALSE(made) << format;
    EXPECT_EQ(made.error().code, ErrorCode::unavailable);
    EXPECT_THAT(made.error().message, HasSubstr("the images are needed"));
  }
}

} // namespace
} // namespace normscope::test
