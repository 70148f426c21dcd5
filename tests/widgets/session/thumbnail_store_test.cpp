// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/thumbnail_store.h"
#include "support/background.h"
#include "widgets/small_set.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

std::shared_ptr<const Thumbnail> plain(int side, std::uint8_t level) {
  auto thumbnail = std::make_shared<Thumbnail>();
  thumbnail->width = thumbnail->height = side;
  thumbnail->rgb.assign(static_cast<std::size_t>(3 * side * side), level);
  return thumbnail;
}

TEST(ThumbnailStore, KeepsWhatTheScanBrings) {
  Session session;
  testing::fill(session);
  ThumbnailStore store(session);
  QSignalSpy ready(&store, &ThumbnailStore::thumbnailsReady);
  const std::vector<ThumbnailStore::Item> batch{{1, plain(8, 10)}, {4, plain(8, 20)}, {2, nullptr}};
  store.addBatch(batch);
  EXPECT_EQ(store.thumbnail(4).pixelColor(3, 3), QColor(20, 20, 20));
  EXPECT_TRUE(store.thumbnail(2).isNull());
  ASSERT_TRUE(ready.wait());
  EXPECT_EQ(ready.size(), 1) << "one signal for the batch";
  EXPECT_EQ(ready[0][0].value<std::vector<ImageId>>(), (std::vector<ImageId>{1, 4}));
}

TEST(ThumbnailStore, IsBoundedInBytes) {
  Session session;
  testing::fill(session);
  ThumbnailStore store(session, nullptr, 1000);
  for (ImageId id = 0; id < 7; ++id) store.add(id, plain(10, 1));
  int kept = 0;
  for (ImageId id = 0; id < 7; ++id) kept += store.thumbnail(id).isNull() ? 0 : 1;
  EXPECT_GT(kept, 0);
  EXPECT_LT(kept, 7);
  EXPECT_FALSE(store.thumbnail(6).isNull()) << "the newest stays";
}

TEST(ThumbnailStore, DecodesWhatIsAskedFor) {
  Session session;
  testing::fill(session);
  ThumbnailStore store(session);
  QSignalSpy ready(&store, &ThumbnailStore::thumbnailsReady);
  const ImageId id = SmallSet::get().image("a.png");
  store.request(id);
  ASSERT_TRUE(ready.wait());
  const QImage image = store.thumbnail(id);
  const QImage file(SmallSet::get().folder() + QStringLiteral("/train/day/a.png"));
  ASSERT_EQ(image.size(), file.size()) << "small images keep their size";
  EXPECT_EQ(image.pixelColor(20, 9), file.pixelColor(20, 9));
}

TEST(ThumbnailStore, DoesNotTryBrokenImages) {
  Session session;
  session.setDataset(SmallSet::get().dataset()); // nothing known about its images yet
  ThumbnailStore store(session);
  QSignalSpy ready(&store, &ThumbnailStore::thumbnailsReady);
  const ImageId broken = SmallSet::get().image("broken.png"), good = SmallSet::get().image("f.png");
  store.request(good);
  store.request(broken);
  QTRY_VERIFY(!store.thumbnail(good).isNull());
  EXPECT_TRUE(store.thumbnail(broken).isNull());
}

TEST(ThumbnailStore, LetsGoOfItsThreads) {
  Session session;
  testing::fill(session);
  auto store = std::make_unique<ThumbnailStore>(session);
  store->request(0);
  EXPECT_GT(runningInBackground(), 0U);
  store.reset();
  QTRY_COMPARE(runningInBackground(), std::size_t{0});
}

TEST(ThumbnailStore, ForgetsTheSetThatWas) {
  Session session;
  testing::fill(session);
  ThumbnailStore store(session);
  store.add(0, plain(4, 9));
  session.setDataset(SmallSet::get().dataset());
  EXPECT_TRUE(store.thumbnail(0).isNull());
}

} // namespace
} // namespace normscope
