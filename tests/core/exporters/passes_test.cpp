// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"
#include "documents/documents.h"
#include "findings/audit.h"
#include "records/record_pool.h"
#include "statistics/scan_totals.h"
#include "support/small_set.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace normscope::test {
namespace {

using testing::noise;
using testing::pnm;

/// A set of images of several kinds, all of whose records are packed, so that its pool can tell how often
/// they were unpacked.
class Passes : public ::testing::Test {
protected:
  void SetUp() override {
    for (int i = 0; i < 40; ++i)
      m_set.add(fmt::format("{}/{}/{}.pnm", i % 3 ? "train" : "val", i % 2 ? "day" : "night", i),
                pnm(12, 10, i % 4 ? 3 : 1, noise(i % 4 ? 360 : 120, 255, 1 + static_cast<std::uint32_t>(i))));
    m_scan = std::make_shared<ScanResult>(*m_set.scan());
    for (ImageOutcome& image : m_scan->images) image.record = m_pool->keep(image.record.load());
    m_all = ScanTotals(*m_scan).statistics();
  }
  /// Passes over the records that `work` takes; a part of one counts as that part.
  template<class Work>
  double passes(Work work) const {
    const std::uint64_t before = m_pool->unpacked();
    work();
    return static_cast<double>(m_pool->unpacked() - before) / static_cast<double>(m_scan->read);
  }

  testing::SmallSet m_set;
  std::shared_ptr<RecordPool> m_pool = RecordPool::make({}, 0);
  std::shared_ptr<ScanResult> m_scan;
  DatasetStatistics m_all;
};

TEST_F(Passes, theStatisticsOfAnySplitsTakeOne) {
  EXPECT_EQ(passes([&] {
              const ScanTotals totals(*m_scan);
              totals.statistics();
              totals.statistics("train");
              totals.bySplit();
            }),
            1.0);
}

TEST_F(Passes, theAuditTakesOne) {
  EXPECT_EQ(passes([&] { EXPECT_FALSE(auditEntries(*m_scan, m_all, {}).empty()); }), 1.0);
}

TEST_F(Passes, theSetsWarningsTakeOne) {
  EXPECT_EQ(passes([&] { EXPECT_FALSE(datasetWarnings(*m_scan, m_all, m_all, "").empty()); }), 1.0);
}

TEST_F(Passes, anAnalysisOfTheSetTakesTwo) {
  // Statistics of all splits with the audit, then warnings.
  EXPECT_EQ(passes([&] { EXPECT_FALSE(analyze({.scan = m_scan})->audit->empty()); }), 2.0);
}

TEST_F(Passes, theDocumentOfTheStatisticsTakesTwo) {
  const auto analysis = analyze({.scan = m_scan});
  // The second goes class by class.
  EXPECT_EQ(passes([&] { statisticsJson(*analysis); }), 2.0);
}

TEST_F(Passes, moreImagesPixelsTakeNoneOverWhatIsKnown) {
  std::vector<ModeRequest> requests;
  for (const NormalizationMode& mode : allModes()) requests.push_back({&mode, {}});
  CompareOptions options{.storage = StorageType::int8, .pixelSample = 2};
  const auto first = compareModes(*m_scan, m_all, requests, options);
  options.pixelSample = 12;
  const auto json = [&](const std::vector<ModeOutcome>& outcomes) {
    Analysis analysis;
    analysis.scan = m_scan;
    analysis.options = options;
    for (const ModeOutcome& outcome : outcomes)
      analysis.outcomes.push_back({std::make_shared<const ModeOutcome>(outcome), nullptr});
    return comparisonJson(analysis);
  };
  const std::string whole = json(compareModes(*m_scan, m_all, requests, options));
  EXPECT_NE(json(first), whole);
  SetKnowledge known;
  for (const ModeOutcome& outcome : first)
    known.outcomes.emplace(outcome.mode, std::make_shared<const ModeOutcome>(outcome));
  std::string added;
  // Only the records of the images that are looked at, and those of modes without a point map.
  EXPECT_LT(passes([&] { added = json(compareModes(*m_scan, m_all, requests, options, known)); }), 5.0);
  EXPECT_EQ(added, whole);
}

} // namespace
} // namespace normscope::test
