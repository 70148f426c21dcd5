// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/reading.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace normscope {
namespace {

/// Which option is to blame when a set is read like that.
std::string blamed(const std::function<void(Reading&)>& change) {
  Reading reading;
  change(reading);
  const auto checked = checkReading(reading);
  return checked ? "" : checked.error().where;
}

TEST(Reading, MayBeAsItIsByDefault) {
  EXPECT_EQ(blamed([](Reading&) {}), "");
}

TEST(Reading, MayBeAtTrainingSize) {
  const auto at = [](std::optional<int> resize, std::optional<int> crop) {
    return blamed([&](Reading& reading) {
      reading.scan.resize = resize;
      reading.scan.crop = crop;
    });
  };
  EXPECT_EQ(at(256, 224), "");
  EXPECT_EQ(at(256, 256), "");
  EXPECT_EQ(at(16384, {}), "");
  EXPECT_EQ(at(16385, {}), "--resize");
  EXPECT_EQ(at(0, {}), "--resize");
  EXPECT_EQ(at(256, 0), "--crop");
  EXPECT_EQ(at(256, 257), "--crop");
  EXPECT_EQ(at({}, 224), "--crop");
}

TEST(Reading, ReadsSomething) {
  EXPECT_EQ(blamed([](Reading& r) { r.scan.sample = 0; }), "--sample");
  EXPECT_EQ(blamed([](Reading& r) { r.scan.sample = 1; }), "");
  EXPECT_EQ(blamed([](Reading& r) { r.dataset.split = ""; }), "--split");
}

TEST(Reading, StopsAtATolerance) {
  const auto at = [](double tolerance, ScanOrder order) {
    return blamed([&](Reading& reading) {
      reading.scan.tolerance = tolerance;
      reading.scan.order = order;
    });
  };
  EXPECT_EQ(at(0.5, ScanOrder::random), "");
  EXPECT_EQ(at(0.5, ScanOrder::path), "--tolerance");
  EXPECT_EQ(at(0, ScanOrder::random), "--tolerance");
  EXPECT_EQ(at(std::numeric_limits<double>::quiet_NaN(), ScanOrder::random), "--tolerance");
  EXPECT_EQ(at(std::numeric_limits<double>::infinity(), ScanOrder::random), "--tolerance");
}

TEST(Reading, HasAMeanImageOfASizeOrNone) {
  EXPECT_EQ(parseMeanImageSize("256x128"), (ImageSize{256, 128}));
  EXPECT_EQ(meanImageSizeText({256, 128}), "256x128");
  for (const char* text : {"", "256", "256x", "x256", "0x8", "-1x8", "8x4097", "8x8 ", "8X8", "8x8x8"})
    EXPECT_FALSE(parseMeanImageSize(text)) << text;
  EXPECT_EQ(blamed([](Reading& r) { r.scan.meanImage.reset(); }), "");
  EXPECT_EQ(blamed([](Reading& r) { r.scan.meanImage = ImageSize{0, 8}; }), "--mean-image");
  EXPECT_EQ(blamed([](Reading& r) { r.scan.meanImage = ImageSize{8, 4097}; }), "--mean-image");
}

} // namespace
} // namespace normscope
