// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/image_recorder.h"
#include "records/open_image.h"
#include "support/small_set.h"
#include "support/tiff_stack.h"

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

TEST(OpenImage, PagesHaveTheirOwnPixelsAndHashes) {
  SmallSet set;
  set.add("stack.tif", testing::tiffStack({10, 20}));
  const auto dataset = openDataset(std::vector{set.path()}, {.pages = PagePolicy::all}).value();
  ASSERT_EQ(dataset->size(), 2u);
  const ScanOptions options;
  std::vector<std::byte> a, b;
  const auto first = openImage(*dataset, 0, options, a), second = openImage(*dataset, 1, options, b);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->contentHash(), hash128(a)) << "that of the file, as without pages";
  EXPECT_NE(second->contentHash(), first->contentHash());
  EXPECT_EQ(static_cast<int>(readImage(*dataset, 0, options)->view().row<std::uint8_t>(0)[0]), 10);
  EXPECT_EQ(static_cast<int>(readImage(*dataset, 1, options)->view().row<std::uint8_t>(0)[0]), 20);
}

TEST(OpenImage, AtTrainingSizeHasThePixelsThatWereCounted) {
  SmallSet set;
  set.add("a.ppm", pnm(17, 11, 3, testing::noise(17 * 11 * 3, 255, 3)));
  for (const auto filter : {ResizeFilter::area, ResizeFilter::bilinear, ResizeFilter::bicubic}) {
    ScanOptions options = SmallSet::smallOptions();
    options.resize = 8;
    options.crop = 6;
    options.resizeFilter = filter;
    const auto scan = set.scan(options);
    const auto image = readImage(*scan->dataset, 0, options);
    ASSERT_TRUE(image);
    const auto counted = scan->images[0].record.load();
    const ImageRecord again = recordOfPixels(*image);
    for (std::size_t c = 0; c < 3; ++c)
      EXPECT_EQ(again.channels[c].histogram, counted->channels[c].histogram) << name(filter);
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
