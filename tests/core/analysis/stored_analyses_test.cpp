// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/stored_analyses.h"
#include "core/analysis/question.h"
#include "documents/documents.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::dayAndNight;
using testing::everyMode;

constexpr StorageType kOthers[] = {StorageType::uint8Saturate, StorageType::uint8Fit, StorageType::int8};

AnalysisRequest storedAs(StorageType storage) {
  AnalysisRequest request = everyMode(dayAndNight());
  request.options.storage = storage;
  return request;
}

TEST(AnalyzeStored, AnswersAsIfEachTypeWereAskedAlone) {
  const auto stored = analyzeStored(storedAs(StorageType::float32), kOthers);
  ASSERT_TRUE(stored);
  ASSERT_EQ(stored->others.size(), 3u);
  EXPECT_EQ(comparisonJson(*stored->main), comparisonJson(*analyze(storedAs(StorageType::float32))));
  for (std::size_t i = 0; i < 3; ++i) {
    SCOPED_TRACE(row(kOthers[i]).id);
    EXPECT_EQ(stored->others[i]->options.storage, kOthers[i]);
    EXPECT_EQ(comparisonJson(*stored->others[i]), comparisonJson(*analyze(storedAs(kOthers[i]))));
  }
}

TEST(AnalyzeStored, WithoutPixelsTheSameIsPending) {
  AnalysisRequest request = storedAs(StorageType::float32);
  request.options.pixelSample = 0;
  const auto stored = analyzeStored(request, kOthers);
  request.options.storage = StorageType::uint8Saturate;
  const auto alone = analyze(request);
  for (std::size_t i = 0; i < alone->outcomes.size(); ++i) {
    SCOPED_TRACE(request.modes[i].mode->id);
    EXPECT_EQ(stored->others[0]->outcomes[i].isPending, alone->outcomes[i].isPending);
    EXPECT_EQ(stored->others[0]->outcomes[i].isJudged(), alone->outcomes[i].isJudged());
  }
  EXPECT_EQ(comparisonJson(*stored->others[0]), comparisonJson(*alone));
}

TEST(AnalyzeStored, TellsHowMuchIsDone) {
  std::size_t last = 0;
  bool grows = true;
  const AnalysisRequest request = storedAs(StorageType::float32);
  analyzeStored(request, kOthers, {}, {.early = {}, .measured = [&](std::size_t done) {
                                         grows &= done >= last;
                                         last = done;
                                       }});
  EXPECT_TRUE(grows);
  EXPECT_EQ(last, request.modes.size());
}

TEST(AnalyzeStored, IsNothingWhenStopped) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(analyzeStored(storedAs(StorageType::float32), kOthers, stop.get_token()));
}

TEST(StoredMode, GathersWhatIsFoundOnTrainingOnceAndOnEachType) {
  const auto stored = analyzeStored(storedAs(StorageType::float32), kOthers);
  const std::size_t count = stored->main->outcomes.size();
  for (std::size_t i = 0; i < count; ++i) {
    const StoredMode mode(*stored->main, stored->others, i);
    std::size_t expected = mode.main().warnings().size();
    for (const JudgedOutcome* other : mode.others())
      for (const Warning& warning : other->warnings()) expected += questionOf(warning) == Question::storage;
    EXPECT_EQ(mode.warnings().size(), expected);
    EXPECT_EQ(mode.shown().size(), 3u) << "float32 holds everything";
  }
  EXPECT_EQ(StoredMode(*stored->main, {}, 0).shown().size(), 1u);
  EXPECT_EQ(shownTypes(*stored->main, stored->others).size(), 3u);
  EXPECT_EQ(adviceOnAll(*stored->main, stored->others).size(), stored->main->advice->size() + 1)
      << "of these types uint8-saturate alone loses samples";
}

// The window asks with a glance in between.
TEST(AnalyzeStored, ALaterQuestionForAnotherTypeIsAnsweredFromWhatIsKnown) {
  AnalysisRequest request = storedAs(StorageType::uint8Saturate);
  const auto before = analyze(request);
  request.options.storage = StorageType::uint8Fit;
  const auto after = analyze(request, glance(request, before));
  EXPECT_EQ(comparisonJson(*after), comparisonJson(*analyze(request)));
  for (std::size_t i = 0; i < before->outcomes.size(); ++i) {
    const ModeOutcome &was = *before->outcomes[i].outcome, &is = *after->outcomes[i].outcome;
    if (!was.transform) continue;
    EXPECT_EQ(is.megapixelsPerSecond, was.megapixelsPerSecond) << was.mode->id << " was measured again";
  }
}

TEST(WithOtherStorage, RemembersWhatEachTypeTellsByItself) {
  AnalysisRequest request = storedAs(StorageType::uint8Fit);
  const auto main = analyze(request);
  EXPECT_TRUE(losingModes(*main, Question::training, StorageType::float32));
  EXPECT_FALSE(losingModes(*main, Question::storage, StorageType::uint8Saturate)) << "not known yet";
  const auto more = withOtherStorage(request, main, kOthers);
  ASSERT_TRUE(more);
  EXPECT_EQ(comparisonJson(*more), comparisonJson(*main));
  EXPECT_FALSE(withOtherStorage(request, more, kOthers)) << "all is known";
  for (const StorageType type : kOthers) {
    SCOPED_TRACE(row(type).id);
    request.options.storage = type;
    const auto alone = analyze(request);
    const auto known = glance(request, more);
    EXPECT_EQ(losingModes(*more, Question::storage, type), losingModes(*alone, Question::storage, type));
    for (std::size_t i = 0; i < alone->outcomes.size(); ++i) {
      EXPECT_TRUE(!known || known->outcomes[i].isJudged()) << request.modes[i].mode->id;
    }
    EXPECT_EQ(comparisonJson(*analyze(request, more)), comparisonJson(*alone));
  }
}

TEST(WithOtherStorage, IsNothingWhenStoppedOrOfVeryManyImages) {
  const AnalysisRequest request = storedAs(StorageType::uint8Fit);
  const auto main = analyze(request);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(withOtherStorage(request, main, kOthers, stop.get_token()));
  Analysis large = *main;
  auto scan = std::make_shared<ScanResult>(*large.scan);
  scan->images.resize(1'000'000);
  large.scan = scan;
  EXPECT_FALSE(canRemember(large, std::size(kOthers)));
}

} // namespace
} // namespace normscope
