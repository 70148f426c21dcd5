// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "cache/thumbnail_cache.h"
#include "cached_set.h"
#include "support/tiff_stack.h"

#include <gmock/gmock.h>

#include <map>
#include <mutex>
#include <numeric>

namespace normscope {
namespace {

namespace fs = std::filesystem;
using testing::CachedSetTest;
using testing::noise;
using testing::Notices;
using testing::pnm;
using testing::StopAfter;
using testing::tiffStack;

class ScanCacheTest : public CachedSetTest {};

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
  other.resizeFilter = ResizeFilter::area;
  EXPECT_EQ(cached(other)->filesRead, 26u);
}

TEST_F(ScanCacheTest, EachPageHasItsRecord) {
  m_set.write("train/b/stack.tif", tiffStack({10, 20, 30}));
  settle();
  ScanOptions how = options();
  how.meanImage.reset();
  const auto pages = [&] {
    return scan(open({.include = {"*.tif"}, .pages = PagePolicy::all}), how, nullptr, {}, nullptr,
                m_cache.path());
  };
  const auto first = pages();
  EXPECT_EQ(first->filesRead, 3u);
  EXPECT_EQ(cached(how)->filesRead, 27u) << "the file as one image has a record of its own";
  const auto again = pages();
  EXPECT_EQ(again->filesRead, 0u);
  for (ImageId id = 0; id < 3; ++id) {
    EXPECT_EQ(again->images[id].record->channels[0].max, 10.0 * (id + 1));
    EXPECT_EQ(again->images[id].record->contentHash, first->images[id].record->contentHash);
  }
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
  EXPECT_THAT(notices.kinds, ::testing::ElementsAre(Notice::Kind::forMeanImage));
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
  void imageDone(ImageId id, const ImageOutcome&, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail> thumbnail) override {
    const std::scoped_lock lock(m_mutex);
    if (thumbnail) pictures[id] = *thumbnail;
  }
  std::map<ImageId, Thumbnail> pictures;

private:
  std::mutex m_mutex;
};

TEST_F(ScanCacheTest, ThumbnailsAreKeptToo) {
  ScanOptions pictured = options();
  pictured.thumbnailSide = 8;
  Thumbnails made;
  const auto result = cached(pictured, &made);
  ASSERT_EQ(made.pictures.size(), 24u);
  Thumbnails again;
  EXPECT_EQ(cached(pictured, &again)->filesRead, 0u);
  EXPECT_TRUE(again.pictures.empty()); // whoever shows one asks for it
  const auto kept = ThumbnailCache::open(m_cache.path(), pictured);
  ASSERT_TRUE(kept);
  for (const auto& [id, picture] : made.pictures) {
    const auto found = kept->find(result->images[id].record->contentHash);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->width, picture.width);
    EXPECT_EQ(found->rgb.size(), picture.rgb.size());
  }
}

TEST_F(ScanCacheTest, DamagedThumbnailsAreNone) {
  ScanOptions pictured = options();
  pictured.thumbnailSide = 8;
  const auto result = cached(pictured);
  m_cache.write("thumbnails.sqlite", "no thumbnails, but enough bytes to look at in order to see that");
  const auto kept = ThumbnailCache::open(m_cache.path(), pictured);
  ASSERT_TRUE(kept);
  const auto read =
      std::ranges::find_if(result->images, [](const ImageOutcome& image) { return bool(image.record); });
  EXPECT_FALSE(kept->find(read->record->contentHash));
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
  std::vector<ImageId> ids(whole->size());
  std::iota(ids.begin(), ids.end(), 0u);
  const Dataset first = whole->subset(std::span(ids).first(10)),
                rest = whole->subset(std::span(ids).subspan(10));
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
  for (int i = 200; i < 500; ++i) add(i);
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
  EXPECT_FALSE(cached(tolerant)->complete);
}

} // namespace
} // namespace normscope
