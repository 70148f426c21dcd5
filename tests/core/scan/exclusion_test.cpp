// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/exclusion.h"
#include "statistics/scan_totals.h"
#include "support/small_set.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace normscope::testing {
namespace {

std::string nameOf(int i) { return fmt::format("{}/{:02}.ppm", i % 3 ? "train" : "val", i); }

std::string contentOf(int i) {
  return i == 7 ? "P6 4 4 255\nfew"
                : pnm(5, 4, i % 4 ? 3 : 1, noise(i % 4 ? 60 : 20, 255, 1U + static_cast<std::uint32_t>(i)));
}

/// Twelve images, of which one is broken, and the same set without some of them.
class Exclusion : public ::testing::Test {
protected:
  Exclusion() {
    for (int i = 0; i < 12; ++i) {
      m_all.add(nameOf(i), contentOf(i));
      if (!isGone(i)) m_rest.add(nameOf(i), contentOf(i));
    }
    m_scan = m_all.scan();
    for (ImageId id = 0; id < m_scan->images.size(); ++id)
      for (int i = 0; i < 12; ++i)
        if (isGone(i) && (*m_scan->dataset)[id].relativePath == nameOf(i)) m_gone.push_back(id);
  }
  static bool isGone(int i) { return i == 2 || i == 3 || i == 7 || i == 8; }

  void expectAsWithoutThem(const ScanResult& result) const {
    const auto rest = m_rest.scan();
    EXPECT_EQ(result.read, rest->read);
    EXPECT_EQ(result.failed, rest->failed);
    EXPECT_EQ(result.pending(), 0U);
    const ScanTotals mine(result), theirs(*rest);
    for (const std::string split : {"", "train", "val"}) {
      const DatasetStatistics a = mine.statistics(split), b = theirs.statistics(split);
      EXPECT_EQ(a.images, b.images);
      ASSERT_EQ(a.channels.size(), b.channels.size());
      for (std::size_t c = 0; c < a.channels.size(); ++c) {
        EXPECT_EQ(a.channels[c].mean, b.channels[c].mean);
        EXPECT_EQ(a.channels[c].std, b.channels[c].std);
      }
      ASSERT_TRUE(a.meanImage && b.meanImage);
      EXPECT_EQ(a.meanImage->mean(), b.meanImage->mean());
      EXPECT_EQ(a.meanImage->standardDeviation(), b.meanImage->standardDeviation());
      EXPECT_EQ(a.meanImage->meanShare(), b.meanImage->meanShare());
    }
  }

  SmallSet m_all, m_rest;
  std::shared_ptr<const ScanResult> m_scan;
  std::vector<ImageId> m_gone;
};

TEST_F(Exclusion, isAsIfTheImagesWereNotThere) {
  ASSERT_EQ(m_gone.size(), 4U);
  const auto result = without(*m_scan, m_gone);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->excluded, m_gone);
  EXPECT_TRUE(result->complete);
  expectAsWithoutThem(*result);
}

TEST_F(Exclusion, goesOnWhereItWas) {
  const auto half = without(*m_scan, std::span(m_gone).first(2));
  std::vector<ImageId> all = m_gone;
  all.push_back(all.front()); // twice the same
  const auto result = without(*half, all);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->excluded, m_gone);
  expectAsWithoutThem(*result);
}

TEST_F(Exclusion, aChangedFileLeavesNoMeanImage) {
  m_all.add(nameOf(2), contentOf(5));
  const auto result = without(*m_scan, m_gone);
  ASSERT_TRUE(result);
  EXPECT_TRUE(result->meanImages.empty());
  EXPECT_EQ(ScanTotals(*result).statistics().channels[0].mean,
            ScanTotals(*m_rest.scan()).statistics().channels[0].mean);
}

TEST_F(Exclusion, canBeStopped) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(without(*m_scan, m_gone, stop.get_token()));
}

} // namespace
} // namespace normscope::testing
