// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/open_image.h"
#include "support/small_set.h"

namespace normscope {
namespace {

using testing::pnm;
using testing::SmallSet;

/// One image of 6×4 gray samples 0, 1, 2 …
std::shared_ptr<const Dataset> ramp(SmallSet& set) {
  std::vector<int> samples(24);
  for (int i = 0; i < 24; ++i) samples[static_cast<std::size_t>(i)] = i;
  set.add("a.pgm", pnm(6, 4, 1, samples));
  return set.open();
}

TEST(OpenImage, GivesTheSamePixelsByEveryWay) {
  SmallSet set;
  const auto dataset = ramp(set);
  const ScanOptions options;
  std::vector<std::byte> buffer;
  const auto opened = openImage(*dataset, 0, options, buffer);
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->stamp().size, opened->bytes().size());
  ASSERT_TRUE(opened->header());
  EXPECT_EQ(opened->header()->width, 6);
  const auto whole = opened->image({});
  const auto scanned = readImage(*dataset, 0, options);
  ASSERT_TRUE(whole && scanned);
  for (int y = 0; y < 4; ++y)
    for (int x = 0; x < 6; ++x) {
      EXPECT_EQ(static_cast<int>(whole->image.view().row<std::uint8_t>(y)[static_cast<std::size_t>(x)]),
                6 * y + x);
      EXPECT_EQ(static_cast<int>(scanned->view().row<std::uint8_t>(y)[static_cast<std::size_t>(x)]),
                6 * y + x);
    }
}

TEST(OpenImage, IsAtTrainingSizeOnlyWhereStatisticsAre) {
  SmallSet set;
  const auto dataset = ramp(set);
  ScanOptions options;
  options.resize = 2;
  options.crop = 2;
  std::vector<std::byte> buffer;
  const auto opened = openImage(*dataset, 0, options, buffer);
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->image({})->image.width(), 6);
  const auto scanned = opened->asScanned({});
  ASSERT_TRUE(scanned);
  EXPECT_EQ(scanned->width(), 2);
  EXPECT_EQ(scanned->height(), 2);
  const auto atFile = readImage(*dataset, 0, atFileSize(options));
  ASSERT_TRUE(atFile);
  EXPECT_EQ(atFile->width(), 6);
}

TEST(OpenImage, KeepsTheSetsLimits) {
  SmallSet set;
  const auto dataset = ramp(set);
  ScanOptions options;
  options.limits.pixels = 23;
  std::vector<std::byte> buffer;
  const auto opened = openImage(*dataset, 0, options, buffer);
  ASSERT_TRUE(opened) << "bytes are no pixels yet";
  EXPECT_EQ(opened->header().error().code, FailureCode::tooLarge);
  EXPECT_EQ(opened->image({}).error().code, FailureCode::tooLarge);
  EXPECT_EQ(readImage(*dataset, 0, options).error().code, FailureCode::tooLarge);
  options.limits.fileBytes = 10;
  EXPECT_EQ(openImage(*dataset, 0, options, buffer).error().code, FailureCode::tooLarge);
}

} // namespace
} // namespace normscope
