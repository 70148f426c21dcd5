// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/warnings.h"
#include "exporters/documents.h"
#include "records/cache_folder.h"
#include "scan/dataset_statistics.h"
#include "scan/scan.h"
#include "support/small_set.h"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <stop_token>
#include <thread>

namespace normscope {
namespace {

namespace fs = std::filesystem;
using testing::noise;
using testing::pnm;
using testing::TemporaryFolder;

class Notices : public ScanObserver {
public:
  void noticed(const std::string& sentence) override { sentences.push_back(sentence); }
  std::vector<std::string> sentences;
};

/// Stops a scan after some images.
class StopAfter : public ScanObserver {
public:
  explicit StopAfter(int images) : m_left(images) {}
  void imageDone(ImageId, const ImageOutcome&, std::shared_ptr<const Thumbnail>) override {
    if (--m_left == 0) source.request_stop();
  }
  std::stop_source source;

private:
  int m_left;
};

class ScanCacheTest : public ::testing::Test {
protected:
  ScanCacheTest() {
    for (int i = 0; i < 24; ++i) add(i);
    m_set.write("train/a/broken.ppm", "P6 4 4 255\nfew");
    m_set.write("train/a/words.png", "no image at all");
    settle();
  }
  void add(int i) {
    const int channels = i % 4 == 0 ? 1 : 3, maxval = i % 5 == 0 ? 65535 : 255;
    m_set.write(
        fmt::format("{}/{}/{}.pnm", i % 3 ? "train" : "val", i % 2 ? "a" : "b", i),
        pnm(8 + i, 9, channels,
            noise(static_cast<std::size_t>((8 + i) * 9 * channels), maxval, static_cast<std::uint32_t>(i)),
            maxval));
  }
  // Files that changed a moment ago are not trusted to stay as they are.
  static void settle() { std::this_thread::sleep_for(std::chrono::milliseconds(60)); }

  static ScanOptions options() {
    ScanOptions options;
    options.meanImage = ImageSize{6, 5};
    options.threads = 3;
    return options;
  }
  std::shared_ptr<const Dataset> open(const DatasetOptions& how = {}) const {
    const std::vector<std::string> paths{m_set.path().string()};
    return openDataset(paths, how).value();
  }
  std::shared_ptr<const ScanResult> cached(const ScanOptions& how = options(),
                                           ScanObserver* observer = nullptr,
                                           const std::stop_token& stop = {}) const {
    return scan(open(), how, observer, stop, nullptr, m_cache.path());
  }
  static std::string json(const ScanResult& result) {
    const DatasetStatistics all = computeStatistics(result), train = computeStatistics(result, "train");
    return statisticsJson(result, all, train, "train", datasetWarnings(result, all, train, "train"));
  }
  void expectAsUncached(const ScanResult& result, const ScanOptions& how = options()) const {
    EXPECT_EQ(json(result), json(*scan(open(), how)));
  }
  std::vector<fs::path> databases() const {
    std::vector<fs::path> files;
    for (const SetFile& set : setFiles(m_cache.path())) files.push_back(set.file);
    return files;
  }

  TemporaryFolder m_set, m_cache;
};

TEST_F(ScanCacheTest, ReopeningReadsNoFileAndGivesTheSameNumbers) {
  const auto first = cached();
  EXPECT_EQ(first->filesRead, 26u);
  expectAsUncached(*first);
  Notices notices;
  const auto again = cached(options(), &notices);
  EXPECT_EQ(again->filesRead, 0u);
  EXPECT_TRUE(notices.sentences.empty());
  EXPECT_EQ(again->failed, 2u);
  expectAsUncached(*again);
}

TEST_F(ScanCacheTest, OtherOrdersSeedsAndThreadsUseTheSameRecords) {
  cached();
  ScanOptions other = options();
  other.order = ScanOrder::path;
  other.threads = 1;
  const auto again = cached(other);
  EXPECT_EQ(again->filesRead, 0u);
  expectAsUncached(*again, other);
}

TEST_F(ScanCacheTest, OtherWaysOfReadingDoNotShareRecords) {
  cached();
  ScanOptions other = options();
  other.resize = 6;
  other.crop = 5;
  const auto again = cached(other);
  EXPECT_EQ(again->filesRead, 26u);
  expectAsUncached(*again, other);
  EXPECT_EQ(cached()->filesRead, 0u);
  EXPECT_EQ(cached(other)->filesRead, 0u);
}

TEST_F(ScanCacheTest, AddedChangedAndRemovedFilesAreNoticed) {
  cached();
  add(100);
  settle();
  const auto added = cached();
  EXPECT_EQ(added->filesRead, 1u);
  expectAsUncached(*added);

  Notices notices;
  m_set.write("train/a/1.pnm", pnm(9, 9, 3, noise(243, 255, 99), 255)); // as long as before
  settle();
  const auto changed = cached(options(), &notices);
  EXPECT_GT(changed->filesRead, 1u); // the mean image of its split has to be made anew
  ASSERT_EQ(notices.sentences.size(), 1u);
  EXPECT_THAT(notices.sentences[0], ::testing::HasSubstr("read again for the mean image"));
  expectAsUncached(*changed);
  EXPECT_EQ(cached()->filesRead, 0u);

  fs::remove(m_set.path() / "val/b/0.pnm");
  const auto removed = cached();
  expectAsUncached(*removed);
  EXPECT_EQ(cached()->filesRead, 0u);
}

TEST_F(ScanCacheTest, OtherBytesUnderTheOldTimeAreNoticed) {
  cached();
  const fs::path file = m_set.path() / "train/a/1.pnm";
  const auto time = fs::last_write_time(file);
  m_set.write("train/a/1.pnm", pnm(9, 9, 3, noise(243, 255, 99), 255));
  fs::last_write_time(file, time);
  settle();
  expectAsUncached(*cached());
}

TEST_F(ScanCacheTest, WithoutAMeanImageOnlyChangedFilesAreRead) {
  ScanOptions plain = options();
  plain.meanImage.reset();
  cached(plain);
  m_set.write("train/a/1.pnm", pnm(9, 9, 3, noise(243, 255, 99), 255));
  settle();
  const auto changed = cached(plain);
  EXPECT_EQ(changed->filesRead, 1u);
  expectAsUncached(*changed, plain);
  const auto withMeanImage = cached();
  EXPECT_EQ(withMeanImage->filesRead, 24u); // failures need no second look
  expectAsUncached(*withMeanImage);
}

TEST_F(ScanCacheTest, ACancelledScanGoesOnWhereItWas) {
  StopAfter observer(9);
  ScanOptions one = options();
  one.threads = 1;
  const auto part = cached(one, &observer, observer.source.get_token());
  EXPECT_FALSE(part->complete);
  const auto rest = cached();
  EXPECT_EQ(rest->filesRead, 26u - part->filesRead);
  expectAsUncached(*rest);
}

class Thumbnails : public ScanObserver {
public:
  void imageDone(ImageId id, const ImageOutcome&, std::shared_ptr<const Thumbnail> thumbnail) override {
    if (thumbnail) pictures[id] = *thumbnail;
  }
  std::map<ImageId, Thumbnail> pictures;
};

TEST_F(ScanCacheTest, ThumbnailsAreKeptToo) {
  cached();
  ScanOptions pictured = options();
  pictured.thumbnailSide = 8;
  Thumbnails first, again;
  EXPECT_EQ(cached(pictured, &first)->filesRead, 24u); // for their thumbnails alone
  const auto result = cached(pictured, &again);
  EXPECT_EQ(result->filesRead, 0u);
  expectAsUncached(*result);
  ASSERT_EQ(again.pictures.size(), 24u);
  for (const auto& [id, picture] : first.pictures) {
    ASSERT_EQ(again.pictures[id].rgb.size(), picture.rgb.size());
    EXPECT_EQ(again.pictures[id].width, picture.width);
  }
  m_cache.write("thumbnails.sqlite", "no thumbnails, but enough bytes to look at in order to see that");
  EXPECT_EQ(cached(pictured)->filesRead, 24u);
  EXPECT_EQ(cached(pictured)->filesRead, 0u);
}

TEST_F(ScanCacheTest, AStoppedScanCountsWhatItsMeanImageCounts) {
  cached();
  std::stop_source stopped;
  stopped.request_stop();
  const auto nothing = cached(options(), nullptr, stopped.get_token());
  EXPECT_EQ(nothing->read, 0u);
  EXPECT_TRUE(nothing->meanImages.empty());
  StopAfter observer(1);
  ScanOptions pictured = options();
  pictured.thumbnailSide = 8;
  const auto part = cached(pictured, &observer, observer.source.get_token());
  std::uint64_t inMeanImages = 0;
  for (const auto& [split, sums] : part->meanImages) inMeanImages += sums.images();
  EXPECT_EQ(inMeanImages, part->read);
  expectAsUncached(*cached());
}

TEST_F(ScanCacheTest, TheRestOfASetAddsToItsSums) {
  const auto whole = open();
  Dataset first = *whole, rest = *whole;
  first.entries.resize(10);
  rest.entries.erase(rest.entries.begin(), rest.entries.begin() + 10);
  for (const Dataset& part : {first, rest}) {
    const auto shared = std::make_shared<const Dataset>(part);
    const auto result = scan(shared, options(), nullptr, {}, nullptr, m_cache.path());
    EXPECT_EQ(json(*result), json(*scan(shared, options())));
  }
  const auto result = cached();
  EXPECT_EQ(result->filesRead, 0u);
  expectAsUncached(*result);
}

TEST_F(ScanCacheTest, PartsOfASetShareItsRecords) {
  cached();
  DatasetOptions valOnly;
  valOnly.split = "val";
  const auto val = scan(open(valOnly), options(), nullptr, {}, nullptr, m_cache.path());
  EXPECT_EQ(val->filesRead, 0u);
  EXPECT_EQ(json(*val), json(*scan(open(valOnly), options())));
  ScanOptions some = options();
  some.sample = 7;
  const auto sample = cached(some);
  EXPECT_GT(sample->filesRead, 0u); // for the mean image of just these
  expectAsUncached(*sample, some);
  const auto whole = cached();
  expectAsUncached(*whole);
}

TEST_F(ScanCacheTest, ToleranceStopsAtTheSameImage) {
  for (int i = 200; i < 300; ++i) add(i);
  settle();
  ScanOptions tolerant = options();
  tolerant.tolerance = 30.0;
  for (const bool withMeanImage : {true, false}) {
    if (!withMeanImage) tolerant.meanImage.reset();
    const auto expected = json(*scan(open(), tolerant));
    EXPECT_EQ(json(*cached(tolerant)), expected);
    EXPECT_EQ(json(*cached(tolerant)), expected);
  }
  cached();
  EXPECT_EQ(cached(tolerant)->filesRead, 0u);
}

TEST_F(ScanCacheTest, DamagedStoresAreRebuiltWithANotice) {
  cached();
  const auto files = databases();
  ASSERT_EQ(files.size(), 1u);
  const std::string sound = testing::readText(files[0].string());
  const std::string expected = json(*scan(open(), options()));
  const auto tryWith = [&](const std::string& bytes) {
    std::ofstream(files[0], std::ios::binary | std::ios::trunc) << bytes;
    Notices notices;
    EXPECT_EQ(json(*cached(options(), &notices)), expected);
    EXPECT_EQ(json(*cached()), expected);
    return notices.sentences;
  };
  EXPECT_THAT(tryWith("this is no database, and quite long enough to be seen as none"),
              ::testing::ElementsAre("the cache was damaged and has been rebuilt"));
  tryWith("");
  for (std::size_t cut = 512; cut < sound.size(); cut += 4096) tryWith(sound.substr(0, cut));
  for (std::size_t at = 0; at < sound.size(); at += 997) {
    std::string flipped = sound;
    flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
    tryWith(flipped);
  }
  EXPECT_EQ(databases().size(), 1u);
}

TEST_F(ScanCacheTest, StoresOfAnotherVersionOrSetAreSetAside) {
  cached();
  const auto file = databases().at(0);
  std::string bytes = testing::readText(file.string());
  bytes[63] = 77; // the version, in the database's header
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
  Notices notices;
  expectAsUncached(*cached(options(), &notices));
  EXPECT_THAT(notices.sentences,
              ::testing::ElementsAre("the cache is of another version and has been rebuilt"));

  TemporaryFolder other;
  other.write("train/a/1.pnm", pnm(9, 9, 3, noise(243, 255, 5), 255));
  settle();
  const std::vector<std::string> paths{other.path().string()};
  scan(openDataset(paths).value(), options(), nullptr, {}, nullptr, m_cache.path());
  const auto files = databases();
  ASSERT_EQ(files.size(), 2u);
  const fs::path middle = m_cache.path() / "x";
  fs::rename(files[0], middle);
  fs::rename(files[1], files[0]);
  fs::rename(middle, files[1]);
  expectAsUncached(*cached());
}

TEST_F(ScanCacheTest, UnusableFoldersCostOneNotice) {
  const fs::path file = m_set.path() / "notes.txt"; // a file where the folder should be
  std::ofstream(file) << "x";
  Notices notices;
  const auto result = scan(open(), options(), &notices, {}, nullptr, file);
  EXPECT_EQ(notices.sentences.size(), 1u);
  EXPECT_EQ(json(*result), json(*scan(open(), options())));
}

TEST_F(ScanCacheTest, TwoScansOfOneSetAtOnceAreBothRight) {
  const std::string expected = json(*scan(open(), options()));
  for (int round = 0; round < 5; ++round) {
    std::string one, two;
    {
      const std::jthread first([&] { one = json(*cached()); });
      const std::jthread second([&] { two = json(*cached()); });
    }
    EXPECT_EQ(one, expected);
    EXPECT_EQ(two, expected);
    EXPECT_EQ(json(*cached()), expected);
    if (round % 2) fs::remove_all(setsFolder(m_cache.path()));
  }
}

TEST_F(ScanCacheTest, OldSetsAreDroppedWhenTheLimitIsReached) {
  cached();
  ASSERT_TRUE(setCacheLimit(m_cache.path(), 1000));
  TemporaryFolder other;
  other.write("1.pnm", pnm(9, 9, 3, noise(243, 255, 5), 255));
  settle();
  const std::vector<std::string> paths{other.path().string()};
  const auto dataset = openDataset(paths).value();
  const auto result = scan(dataset, options(), nullptr, {}, nullptr, m_cache.path());
  EXPECT_EQ(json(*result), json(*scan(dataset, options())));
  EXPECT_EQ(databases().size(), 1u);
}

} // namespace
} // namespace normscope
