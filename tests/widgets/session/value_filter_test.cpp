// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/value_filter.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <gtest/gtest.h>

#include <stop_token>

namespace normscope {
namespace {

using testing::SmallSet;

/// Of the set's images those that a straightforward count finds.
QStringList expected(const ValueRange& range) {
  const ScanResult& scan = *SmallSet::get().scan();
  QStringList names;
  for (ImageId id = 0; id < scan.images.size(); ++id) {
    const auto record = scan.images[id].record.load();
    if (!record) continue;
    bool has = false;
    for (const ChannelRecord& channel : record->channels) {
      double inside = 0;
      for (const Histogram::Bin& bin : channel.histogram.bins)
        if (bin.code >= range.low && bin.code < range.high) inside += static_cast<double>(bin.count);
      has |= inside > 0 && inside >= range.leastShare * static_cast<double>(channel.finite);
    }
    if (has) names << fileNameText((*scan.dataset)[id].relativePath).left(1);
  }
  return names;
}

TEST(ValueFilter, TakesImagesByTheirOwnCounts) {
  const auto analysis = SmallSet::get().analysis();
  std::vector<ImageId> all;
  for (ImageId id = 0; id < analysis->scan->images.size(); ++id) all.push_back(id);
  for (const ValueRange& range : {ValueRange{{}, 0, 20, 0.0}, ValueRange{{}, 0, 20, 0.5},
                                  ValueRange{{}, 200, 256, 0.0}, ValueRange{{}, 200, 256, 0.2}}) {
    QStringList names;
    for (const ImageId id : imagesWithValues(*analysis, range, all))
      names << fileNameText((*analysis->scan->dataset)[id].relativePath).left(1);
    EXPECT_EQ(names, expected(range)) << range.low << " " << range.leastShare;
  }
  EXPECT_TRUE(imagesWithValues(*analysis, {{}, 300, 400, 0.0}, all).empty());
  EXPECT_TRUE(imagesWithValues(*analysis, {"no-such-mode", 0, 1, 0.0}, all).empty());
}

TEST(ValueFilter, MapsSamplesThroughTheMode) {
  const auto analysis = SmallSet::get().analysis();
  std::vector<ImageId> all;
  for (ImageId id = 0; id < analysis->scan->images.size(); ++id) all.push_back(id);
  // identity keeps levels: the same range finds the same images before and after.
  EXPECT_EQ(imagesWithValues(*analysis, {"identity", 0, 20, 0.3}, all),
            imagesWithValues(*analysis, {{}, 0, 20, 0.3}, all));
  EXPECT_TRUE(isPointwise(*analysis, "channel-zscore"));
  EXPECT_TRUE(isPointwise(*analysis, "image-zscore"));
  EXPECT_FALSE(isPointwise(*analysis, "lcn"));
  EXPECT_FALSE(isPointwise(*analysis, "no-such-mode"));
}

TEST(ValueFilter, EndsAtARequestToStop) {
  const auto analysis = SmallSet::get().analysis();
  std::stop_source stop;
  stop.request_stop();
  const std::vector<ImageId> ids{SmallSet::get().image("a.png")};
  EXPECT_TRUE(imagesWithValues(*analysis, {{}, 0, 256, 0.0}, ids, stop.get_token()).empty());
  EXPECT_EQ(imagesWithValues(*analysis, {{}, 0, 256, 0.0}, ids), ids);
}

TEST(ValueFilter, LevelsAreThoseOfTheChart) {
  Histogram words, floats;
  words.depth = BitDepth::u16;
  EXPECT_EQ(displayLevel(words, 0xffff), 255.0);
  EXPECT_EQ(displayLevel(words, 0x01ff), 1.0);
  floats.depth = BitDepth::f32;
  EXPECT_EQ(displayLevel(floats, floatBin(1.0F)), 255.0) << "full scale is the last level, not beyond it";
  EXPECT_EQ(displayLevel(floats, floatBin(0.5F)), 128.0);
  EXPECT_GE(displayLevel(floats, floatBin(1.5F)), 256.0);
  EXPECT_LT(displayLevel(floats, floatBin(-0.5F)), 0.0);
}

} // namespace
} // namespace normscope
