// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "statistics/convergence.h"
#include "statistics/dataset_statistics.h"
#include "support/records.h"
#include "support/small_set.h"

#include <cmath>
#include <mutex>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::SmallSet;

// A few samples of an image: their number, sum and sum of squares.
struct Totals {
  double samples = 0, sum = 0, squares = 0;
};

// Images that differ in size, brightness and contrast.
std::vector<Totals> variedImages(std::size_t count) {
  std::vector<Totals> images;
  const std::vector<int> draws = noise(3 * count, 1000, 7);
  for (std::size_t i = 0; i < count; ++i) {
    const double samples = 100.0 + draws[3 * i], mean = draws[3 * i + 1] / 1000.0,
                 deviation = draws[3 * i + 2] / 4000.0;
    images.push_back({samples, samples * mean, samples * (mean * mean + deviation * deviation)});
  }
  return images;
}

PooledEstimate estimateOf(std::span<const Totals> images) {
  PooledEstimate estimate;
  for (const Totals& image : images) estimate.add(image.samples, image.sum, image.squares);
  return estimate;
}

TEST(PooledEstimate, IntervalsHoldTheTruthAsOftenAsTheySay) {
  const std::vector<Totals> all = variedImages(600);
  const PooledEstimate truth = estimateOf(all);
  constexpr int kTrials = 1000;
  constexpr std::size_t kRead = 120;
  int means = 0, deviations = 0;
  for (int trial = 0; trial < kTrials; ++trial) {
    const auto order = permutation(all.size(), static_cast<std::uint64_t>(trial));
    std::vector<Totals> drawn;
    for (std::size_t i = 0; i < kRead; ++i) drawn.push_back(all[order[i]]);
    const PooledEstimate estimate = estimateOf(drawn);
    means += std::abs(estimate.mean() - truth.mean()) <= *estimate.meanHalfWidth95(kRead, all.size());
    deviations += std::abs(estimate.std() - truth.std()) <= *estimate.stdHalfWidth95(kRead, all.size());
  }
  EXPECT_NEAR(means / double(kTrials), 0.95, 0.025);
  EXPECT_NEAR(deviations / double(kTrials), 0.95, 0.025);
}

TEST(PooledEstimate, DegenerateSetsAreAnswered) {
  PooledEstimate none;
  EXPECT_TRUE(std::isnan(none.mean()) && std::isnan(none.std()));
  EXPECT_FALSE(none.stdHalfWidth95(0, 5));
  const PooledEstimate flat = estimateOf(std::vector<Totals>(3, Totals{10, 5, 2.5}));
  EXPECT_EQ(flat.std(), 0.0);
  EXPECT_EQ(flat.stdHalfWidth95(3, 9), 0.0);
  const PooledEstimate varied = estimateOf(variedImages(4));
  EXPECT_EQ(varied.stdHalfWidth95(4, 4), 0.0);
  EXPECT_GT(varied.stdHalfWidth95(4, 5).value(), 0.0);
}

void fillNoisy(SmallSet& set, int count) {
  for (int i = 0; i < count; ++i) {
    const auto seed = static_cast<std::uint32_t>(i);
    set.add(std::to_string(i) + ".ppm", pnm(4, 3, 3, noise(36, 40 + 2 * i, seed)));
  }
}

// Gathers as the observer of a scan does.
class Gatherer : public ScanObserver {
public:
  Gatherer(std::size_t found, const ScanOptions& options) : curve(found, options) {}
  void imageDone(ImageId id, const ImageOutcome& outcome, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail>) override {
    const std::scoped_lock lock(mutex);
    curve.add(id, outcome.record.load().get());
  }
  std::mutex mutex;
  Convergence curve;
};

TEST(Convergence, EndsAtTheSetsStatistics) {
  SmallSet set;
  fillNoisy(set, 90);
  const ScanOptions options = SmallSet::smallOptions();
  Gatherer gatherer(90, options);
  const auto scanned = scan(set.open(), options, &gatherer);
  const DatasetStatistics statistics = computeStatistics(*scanned);
  const ConvergencePoint last = gatherer.curve.points().back();
  EXPECT_EQ(last, gatherer.curve.now());
  EXPECT_EQ(last.attempted, 90U);
  EXPECT_EQ(last.meansKnownTo(), 0.0);
  ASSERT_EQ(last.channels.size(), 3U);
  for (std::size_t c = 0; c < 3; ++c) {
    EXPECT_NEAR(last.channels[c].mean, statistics.channels[c].mean, 1e-12);
    EXPECT_NEAR(last.channels[c].std, statistics.channels[c].std, 1e-12);
    EXPECT_EQ(last.channels[c].stdHalfWidth95, 0.0);
  }
}

TEST(Convergence, AgreesWithTheStatisticsOfAPartialScan) {
  SmallSet set;
  fillNoisy(set, 320);
  ScanOptions options = SmallSet::smallOptions();
  options.sample = 230;
  Gatherer gatherer(320, options);
  const auto scanned = scan(set.open(), options, &gatherer);
  const ConvergencePoint now = gatherer.curve.now();
  const auto& channels = computeStatistics(*scanned).channels;
  for (std::size_t c = 0; c < 3; ++c) {
    ASSERT_TRUE(now.channels[c].meanHalfWidth95 && channels[c].meanCi95);
    EXPECT_NEAR(*now.channels[c].meanHalfWidth95, *channels[c].meanCi95, 1e-12);
  }
  EXPECT_GT(now.meansKnownTo().value(), 0.0);
}

TEST(Convergence, HasNoIntervalsEarlyNorInTheOrderOfPaths) {
  const ImageRecord record = testing::recordOf(testing::image<std::uint8_t>(2, 1, 1, {10, 90}));
  ScanOptions options;
  options.threads = 1;
  Convergence random(1000, options);
  options.order = ScanOrder::path;
  Convergence byPath(1000, options);
  const std::vector<ImageId> drawn = permutation(1000, options.seed);
  for (ImageId i = 0; i < 210; ++i) {
    random.add(drawn[i], &record);
    byPath.add(i, &record);
    EXPECT_EQ(random.now().meansKnownTo().has_value(), i + 1 >= 200);
    EXPECT_FALSE(byPath.now().meansKnownTo());
  }
}

TEST(Convergence, HasAFewPlacesOnly) {
  const ImageRecord record = testing::recordOf(testing::image<std::uint8_t>(1, 1, 1, {10}));
  for (const std::size_t found : {1, 2, 50, 1000, 100000}) {
    Convergence curve(found, {});
    for (ImageId id = 0; id < found; ++id) curve.add(id, id > 0 ? &record : nullptr);
    const auto& points = curve.points();
    EXPECT_LE(points.size(), 140U);
    EXPECT_EQ(points.empty(), found == 1) << "nothing was read";
    for (std::size_t i = 1; i < points.size(); ++i) EXPECT_LT(points[i - 1].attempted, points[i].attempted);
    EXPECT_EQ(points.empty() ? 1 : points.back().attempted, found);
  }
}

} // namespace
} // namespace normscope
