// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"
#include "documents/documents.h"
#include "records/reading_order.h"
#include "scan/scan.h"
#include "statistics/dataset_statistics.h"
#include "support/small_set.h"

#include <fmt/format.h>

#include <atomic>
#include <cmath>
#include <mutex>
#include <set>
#include <thread>

namespace normscope {
namespace {

using testing::flatPnm;
using testing::noise;
using testing::pnm;
using testing::SmallSet;

TEST(Scan, ImagesOfOneSizeAverageExactly) {
  SmallSet set;
  set.add("a.pgm", flatPnm(3, 2, 1, 0, 65535));
  set.add("b.pgm", flatPnm(3, 2, 1, 0, 65535));
  set.add("c.pgm", flatPnm(3, 2, 1, 300, 65535));
  const DatasetStatistics statistics = computeStatistics(*set.scan());
  ASSERT_EQ(statistics.channels.size(), 1u);
  EXPECT_EQ(statistics.channels[0].name, "Y");
  EXPECT_EQ(statistics.channels[0].mean * statistics.scale.full, 100.0);
  EXPECT_NEAR(statistics.channels[0].std * statistics.scale.full, std::sqrt(20000.0), 1e-9);
}

TEST(Scan, SizesWeighByTheirPixels) {
  SmallSet set;
  set.add("large.pgm", flatPnm(30, 1, 1, 10));
  set.add("small.pgm", flatPnm(10, 1, 1, 50));
  const ChannelStatistics channel = computeStatistics(*set.scan()).channels[0];
  EXPECT_NEAR(channel.mean * 255.0, 20.0, 1e-12);
  EXPECT_NEAR(channel.meanOfImageMeans * 255.0, 30.0, 1e-12);
  EXPECT_NEAR(channel.stdOfImageMeans * 255.0, 20.0, 1e-12);
  EXPECT_EQ(channel.meanOfImageStds, 0.0);
  EXPECT_NEAR(channel.betweenImageShare, 1.0, 1e-12);
}

TEST(Scan, DepthsMeetInUnitRangeAndGrayFillsAllChannels) {
  SmallSet set;
  set.add("deep.ppm", flatPnm(2, 2, 3, 65535, 65535));
  set.add("gray.pgm", flatPnm(2, 2, 1, 0));
  const auto scan = set.scan();
  const DatasetStatistics statistics = computeStatistics(*scan);
  ASSERT_EQ(statistics.channels.size(), 3u);
  EXPECT_EQ(statistics.scale.full, 255.0);
  for (const ChannelStatistics& channel : statistics.channels) EXPECT_EQ(channel.mean, 0.5);
  for (const auto& row : statistics.covariance)
    for (const double value : row) EXPECT_NEAR(value, 0.25, 1e-15);
  EXPECT_EQ(statistics.channels[0].atMinFraction, 0.5);
  EXPECT_EQ(statistics.channels[0].atMaxFraction, 0.5);
}

TEST(Scan, PercentilesAreTheInverseOfTheEmpiricalDistribution) {
  SmallSet set;
  std::vector<int> levels;
  for (int i = 1; i <= 200; ++i) levels.push_back(i);
  set.add("ramp.pgm", pnm(200, 1, 1, levels));
  const ChannelStatistics channel = computeStatistics(*set.scan()).channels[0];
  const std::vector<int> expected{1, 2, 10, 50, 100, 150, 190, 198, 199};
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_EQ(channel.percentiles[i], expected[i] * 257 / 65535.0) << kReportedPercentiles[i];
}

void fillNoisy(SmallSet& set, int images) {
  for (int i = 0; i < images; ++i)
    set.add(fmt::format("{}/{}.ppm", i % 2 ? "day" : "night", i),
            pnm(5 + i % 7, 4, 3,
                noise(static_cast<std::size_t>((5 + i % 7) * 12), i % 2 ? 255 : 90,
                      static_cast<std::uint32_t>(i))));
}

void expectSame(const DatasetStatistics& a, const DatasetStatistics& b) {
  ASSERT_EQ(a.channels.size(), b.channels.size());
  for (std::size_t c = 0; c < a.channels.size(); ++c) {
    EXPECT_EQ(a.channels[c].mean, b.channels[c].mean);
    EXPECT_EQ(a.channels[c].std, b.channels[c].std);
    EXPECT_EQ(a.channels[c].meanOfImageStds, b.channels[c].meanOfImageStds);
    EXPECT_EQ(a.channels[c].betweenImageShare, b.channels[c].betweenImageShare);
    EXPECT_EQ(a.display[c], b.display[c]);
  }
  EXPECT_EQ(a.covariance, b.covariance);
  EXPECT_EQ(a.classShare, b.classShare);
  EXPECT_EQ(a.meanImage->mean(), b.meanImage->mean());
  EXPECT_EQ(a.meanImage->standardDeviation(), b.meanImage->standardDeviation());
}

TEST(Scan, ThreadsAndOrderDoNotChangeABit) {
  SmallSet set;
  fillNoisy(set, 60);
  ScanOptions options = SmallSet::smallOptions();
  options.threads = 1;
  const DatasetStatistics one = computeStatistics(*set.scan(options));
  options.threads = 4;
  options.seed = 99;
  expectSame(one, computeStatistics(*set.scan(options)));
  options.order = ScanOrder::path;
  expectSame(one, computeStatistics(*set.scan(options)));
}

TEST(Scan, SampleReadsASeededPart) {
  SmallSet set;
  fillNoisy(set, 260);
  ScanOptions options = SmallSet::smallOptions();
  options.sample = 255;
  options.threads = 2;
  const auto first = set.scan(options), second = set.scan(options);
  EXPECT_EQ(first->read, 255u);
  EXPECT_EQ(first->pending(), 5u);
  EXPECT_FALSE(first->complete);
  for (std::size_t i = 0; i < 260; ++i) EXPECT_EQ(first->images[i].pending(), second->images[i].pending());
  const auto interval = computeStatistics(*first).channels[0].meanCi95;
  ASSERT_TRUE(interval);
  EXPECT_GT(*interval, 0.0);
  // Too few images give no interval, all of them one of width 0.
  options.sample = 199;
  EXPECT_FALSE(computeStatistics(*set.scan(options)).channels[0].meanCi95);
  options.sample.reset();
  EXPECT_EQ(computeStatistics(*set.scan(options)).channels[0].meanCi95, 0.0);
}

TEST(Scan, ToleranceStopsAtTheSameImageForAnyThreads) {
  SmallSet set;
  fillNoisy(set, 500);
  ScanOptions options = SmallSet::smallOptions();
  options.tolerance = 6.0;
  options.threads = 1;
  const auto one = set.scan(options);
  options.threads = 2;
  const auto two = set.scan(options);
  EXPECT_GE(one->read, 200u);
  EXPECT_LT(one->read, 500u);
  ASSERT_EQ(one->read, two->read);
  for (std::size_t i = 0; i < 500; ++i) EXPECT_EQ(one->images[i].pending(), two->images[i].pending());
  const DatasetStatistics statistics = computeStatistics(*one);
  expectSame(statistics, computeStatistics(*two));
  for (const ChannelStatistics& channel : statistics.channels) EXPECT_LE(channel.meanCi95.value() * 255, 6.0);
}

// What was read beyond the first image that is missing is there by its size or by somebody's wish.
TEST(Scan, IntervalsAreOfTheImagesWithoutAGap) {
  SmallSet set;
  fillNoisy(set, 300);
  ScanOptions options = SmallSet::smallOptions();
  options.sample = 220;
  const auto sample = set.scan(options);
  const auto interval = [](const ScanResult& scan) { return computeStatistics(scan).channels[0].meanCi95; };
  ASSERT_TRUE(interval(*sample));
  const auto whole = set.scan();
  const auto order = readingOrder(300, whole->options);
  ScanResult more = *sample;
  for (const std::size_t place : {250, 299}) {
    more.images[order[place]] = whole->images[order[place]];
    ++more.read;
  }
  EXPECT_EQ(interval(more), interval(*sample));
  EXPECT_NE(computeStatistics(more).channels[0].mean, computeStatistics(*sample).channels[0].mean);
  ScanResult gap = *sample;
  gap.images[order[150]] = {};
  --gap.read;
  EXPECT_FALSE(interval(gap));
}

// One image takes as long as hundreds of the others, which may run only so far ahead of it.
TEST(Scan, ASlowImageDoesNotChangeWhatATolerancedScanReads) {
  SmallSet set;
  fillNoisy(set, 400);
  set.add("000.pgm", flatPnm(1500, 1500, 1, 90));
  ScanOptions options = SmallSet::smallOptions();
  options.order = ScanOrder::path;
  options.tolerance = 1e-6; // never reached
  options.threads = 1;
  const auto one = set.scan(options);
  EXPECT_EQ(one->read, 401u);
  EXPECT_EQ(one->meanImages.at("").images(), 401u);
  for (const unsigned threads : {2u, 8u}) {
    options.threads = threads;
    const auto many = set.scan(options);
    EXPECT_TRUE(many->complete);
    EXPECT_EQ(many->filesRead, 401u);
    expectSame(computeStatistics(*one), computeStatistics(*many));
  }
}

struct Thrower : ScanObserver {
  std::atomic<int> seen{0};
  void imageDone(ImageId, const ImageOutcome&, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail>) override {
    if (++seen == 5) throw RecordsLost();
  }
};

TEST(Scan, ThrowsOnWhatEndsIt) {
  SmallSet set;
  fillNoisy(set, 1500);
  ScanOptions options = SmallSet::smallOptions();
  options.threads = 3;
  for (const std::optional<double> tolerance : {std::optional<double>(), std::optional(1e-6)}) {
    options.tolerance = tolerance;
    Thrower thrower;
    EXPECT_THROW(scan(set.open(), options, &thrower), RecordsLost);
    EXPECT_LT(thrower.seen, 1500);
  }
}

struct RecordWatcher : ScanObserver {
  std::atomic<int> atHand{0}, failed{0};
  void imageDone(ImageId, const ImageOutcome& outcome, const std::shared_ptr<const ImageRecord>& record,
                 std::shared_ptr<const Thumbnail>) override {
    if (outcome.failure)
      failed += record == nullptr;
    else
      atHand += record && record->contentHash == outcome.record.load()->contentHash;
  }
};

TEST(Scan, ObserversGetTheRecordThatWasRead) {
  SmallSet set;
  fillNoisy(set, 20);
  set.add("bad.png", "no");
  RecordWatcher watcher;
  scan(set.open(), SmallSet::smallOptions(), &watcher);
  EXPECT_EQ(watcher.atHand, 20);
  EXPECT_EQ(watcher.failed, 1);
}

TEST(Scan, BadFilesAreListedAndTheRestGoesOn) {
  SmallSet set;
  set.add("good.pgm", flatPnm(2, 2, 1, 7));
  set.add("text.jpg", "these are just words, and no image at all");
  set.add("empty.png", "");
  set.add("cut.ppm", pnm(4, 4, 3, std::vector<int>(10, 1)));
  const auto scan = set.scan();
  EXPECT_EQ(scan->read, 1u);
  EXPECT_EQ(scan->failed, 3u);
  EXPECT_TRUE(scan->complete);
  EXPECT_EQ(computeStatistics(*scan).channels[0].mean, 7 / 255.0);
  for (const ImageOutcome& image : scan->images)
    EXPECT_TRUE(!image.failure || !image.failure->message.empty());
}

struct Stopper : ScanObserver {
  std::stop_source stop;
  std::size_t after = 5;
  std::atomic<std::size_t> seen{0};
  void imageDone(ImageId, const ImageOutcome&, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail>) override {
    if (++seen == after) stop.request_stop();
  }
};

TEST(Scan, CancellingKeepsWhatWasRead) {
  SmallSet set;
  fillNoisy(set, 80);
  Stopper stopper;
  ScanOptions options = SmallSet::smallOptions();
  options.threads = 2;
  const auto scan = normscope::scan(set.open(), options, &stopper, stopper.stop.get_token());
  EXPECT_GE(scan->read, 5u);
  EXPECT_LT(scan->read, 80u);
  EXPECT_FALSE(scan->complete);
  EXPECT_EQ(computeStatistics(*scan).images, scan->read);
  EXPECT_EQ(scan->meanImages.at("").images(), scan->read);
}

struct Watcher : ScanObserver {
  std::mutex mutex;
  std::vector<std::shared_ptr<const Thumbnail>> thumbnails;
  ScanProgress last;
  void imageDone(ImageId, const ImageOutcome&, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail> thumbnail) override {
    const std::scoped_lock lock(mutex);
    thumbnails.push_back(std::move(thumbnail));
  }
  void progressed(const ScanProgress& progress) override { last = progress; }
};

TEST(Scan, ThumbnailsShowTheFileAlsoAtTrainingSize) {
  SmallSet set;
  set.add("wide.pgm", flatPnm(40, 20, 1, 128));
  Watcher watcher;
  ScanOptions options = SmallSet::smallOptions();
  options.thumbnailSide = 10;
  options.resize = options.crop = 8;
  const auto scan = normscope::scan(set.open(), options, &watcher);
  ASSERT_EQ(watcher.thumbnails.size(), 1u);
  EXPECT_EQ(watcher.thumbnails[0]->width, 10);
  EXPECT_EQ(watcher.thumbnails[0]->height, 5);
  EXPECT_EQ(scan->images[0].record.load()->width, 8);
}

TEST(Scan, OrderIsOfTheOptions) {
  ScanOptions options;
  EXPECT_EQ(readingOrder(100, options).size(), 100u);
  options.sample = 7;
  const std::vector<ImageId> drawn = readingOrder(100, options);
  EXPECT_EQ(drawn.size(), 7u);
  EXPECT_FALSE(std::ranges::is_sorted(drawn));
  options.order = ScanOrder::path;
  EXPECT_EQ(readingOrder(100, options), (std::vector<ImageId>{0, 1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(readingOrder(3, options).size(), 3u);
}

struct Order : ScanObserver {
  std::vector<ImageId> read;
  ScanSteering* steering = nullptr;
  ImageId then = 0; ///< wanted once the first image is read
  void imageDone(ImageId id, const ImageOutcome&, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail>) override {
    read.push_back(id);
    if (steering) steering->wanted = then;
  }
};

TEST(Scan, ReadsTheImageThatIsWantedNextAndEachOnce) {
  SmallSet set;
  fillNoisy(set, 40);
  ScanOptions options = SmallSet::smallOptions();
  options.threads = 1;
  const auto plain = normscope::scan(set.open(), options);
  ScanSteering steering;
  Order order;
  order.steering = &steering;
  steering.wanted = 31;
  order.then = 17;
  const auto steered = normscope::scan(set.open(), options, &order, {}, &steering);
  ASSERT_EQ(order.read.size(), 40u);
  EXPECT_EQ(order.read[0], 31u);
  EXPECT_EQ(order.read[1], 17u);
  std::ranges::sort(order.read);
  for (ImageId id = 0; id < 40; ++id) EXPECT_EQ(order.read[id], id);
  EXPECT_EQ(statisticsJson(*analyze({.scan = plain})), statisticsJson(*analyze({.scan = steered})));
}

TEST(Scan, WhatIsNotAskedForIsNotWanted) {
  SmallSet set;
  fillNoisy(set, 40);
  ScanOptions options = SmallSet::smallOptions();
  options.threads = 1;
  options.sample = 5;
  const std::vector<ImageId> drawn = readingOrder(40, options);
  ScanSteering steering;
  for (const std::int64_t id : {std::int64_t{39}, std::int64_t{1000}, std::int64_t{0}}) {
    if (std::ranges::find(drawn, static_cast<ImageId>(id)) != drawn.end()) continue;
    steering.wanted = id;
    Order order;
    normscope::scan(set.open(), options, &order, {}, &steering);
    EXPECT_EQ(order.read, drawn);
  }
  // With a tolerance which images are read is settled by their order.
  options.sample.reset();
  options.tolerance = 1000.0;
  Order alone, steered;
  normscope::scan(set.open(), options, &alone);
  steering.wanted = 39;
  normscope::scan(set.open(), options, &steered, {}, &steering);
  EXPECT_EQ(alone.read, steered.read);
}

TEST(Scan, ObserverSeesThumbnailsAndTheEnd) {
  SmallSet set;
  set.add("wide.pgm", flatPnm(40, 20, 1, 128));
  set.add("bad.png", "no");
  Watcher watcher;
  ScanOptions options = SmallSet::smallOptions();
  options.thumbnailSide = 10;
  normscope::scan(set.open(), options, &watcher);
  ASSERT_EQ(watcher.thumbnails.size(), 2u);
  const auto thumbnail = watcher.thumbnails[0] ? watcher.thumbnails[0] : watcher.thumbnails[1];
  ASSERT_TRUE(thumbnail);
  EXPECT_EQ(thumbnail->width, 10);
  EXPECT_EQ(thumbnail->height, 5);
  EXPECT_EQ(thumbnail->rgb, std::vector<std::uint8_t>(150, 128));
  EXPECT_EQ(watcher.last.done(), 2u);
  EXPECT_EQ(watcher.last.found, 2u);
}

TEST(Scan, TrainingSizeResizesThenCrops) {
  SmallSet set;
  std::vector<int> columns;
  for (int y = 0; y < 20; ++y)
    for (int x = 0; x < 40; ++x) columns.push_back(x < 10 || x >= 30 ? 255 : 100);
  set.add("a.pgm", pnm(40, 20, 1, columns));
  ScanOptions options = SmallSet::smallOptions();
  options.resize = 10;
  options.crop = 10;
  options.resizeFilter = ResizeFilter::area; // which mixes no columns here
  const auto scan = set.scan(options);
  ASSERT_EQ(scan->read, 1u);
  const auto record =
      std::ranges::find_if(scan->images, [](const auto& i) { return bool(i.record); })->record;
  EXPECT_EQ(record->width, 10);
  EXPECT_EQ(record->height, 10);
  EXPECT_EQ(record->channels[0].histogram, (Histogram{BitDepth::u8, {{100, 100}}}));
}

TEST(Scan, ClassesExplainBrightnessOnlyWhereTheyDo) {
  SmallSet set;
  for (int i = 0; i < 12; ++i) {
    set.add(fmt::format("day/{}.pgm", i), flatPnm(2, 2, 1, 200 + i));
    set.add(fmt::format("night/{}.pgm", i), flatPnm(2, 2, 1, 20 + i));
  }
  const DatasetStatistics statistics = computeStatistics(*set.scan());
  ASSERT_TRUE(statistics.classShare && statistics.classShareNullBound);
  EXPECT_GT(*statistics.classShare, 0.99);
  EXPECT_LT(*statistics.classShareNullBound, 0.4);
}

/// Notes on which threads what was told.
class ThreadNotes : public ScanObserver {
public:
  void workerStarted() override {
    const std::scoped_lock lock(m_mutex);
    workers.insert(std::this_thread::get_id());
  }
  void imageDone(ImageId, const ImageOutcome&, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail>) override {
    const std::scoped_lock lock(m_mutex);
    allReadByWorkers = allReadByWorkers && workers.contains(std::this_thread::get_id());
  }
  std::set<std::thread::id> workers;
  bool allReadByWorkers = true;

private:
  std::mutex m_mutex;
};

TEST(Scan, EveryThreadThatReadsImagesIsToldBeforeAndTheCallersIsNone) {
  SmallSet set;
  fillNoisy(set, 20);
  ScanOptions options = SmallSet::smallOptions();
  options.threads = 2;
  ThreadNotes notes;
  scan(set.open(), options, &notes);
  EXPECT_EQ(notes.workers.size(), 2u);
  EXPECT_TRUE(notes.allReadByWorkers);
  EXPECT_FALSE(notes.workers.contains(std::this_thread::get_id()));
}

} // namespace
} // namespace normscope
