// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/npy_file.h"
#include "documents/zip_archive.h"
#include "support/readers.h"
#include "support/synthetic.h"

namespace normscope::test {
namespace {

const std::vector<ExportFile> caffeFiles(const Export& input) {
  return *input.write("caffe", "mean-image", zscore(input.statistics), "mean.binaryproto");
}

TEST(CaffeMeanImage, IsAFloatBlobOfBluGreenRedPlanes) {
  const Export input;
  const auto files = caffeFiles(input);
  ASSERT_EQ(files.size(), 2u);
  EXPECT_FALSE(files[0].isText);
  const Blob blob = readBlob(files[0].bytes);
  const std::map<int, std::uint64_t> dimensions{{1, 1}, {2, 3}, {3, 1}, {4, 2}};
  EXPECT_EQ(blob.dimensions, dimensions);
  const std::vector<double> mean = input.statistics.meanImage->mean();
  ASSERT_EQ(blob.data.size(), mean.size());
  for (std::size_t plane = 0; plane < 3; ++plane)
    for (std::size_t pixel = 0; pixel < 2; ++pixel)
      EXPECT_FLOAT_EQ(blob.data[plane * 2 + pixel], static_cast<float>(mean[pixel * 3 + 2 - plane] * 255.0));
}

TEST(CaffeMeanImage, OfCaffesUsualSizeHasItsUsualBytes) {
  Export input;
  MeanImageSums sums({256, 256}, FitPolicy::squash);
  SmallImage image{{256, 256}, 3, std::vector<std::int32_t>(256 * 256 * 3, 257 * 117)};
  sums.add(image);
  input.statistics.meanImage = sums;
  const std::string bytes = caffeFiles(input)[0].bytes;
  EXPECT_EQ(bytes.size(), 786446u);
  EXPECT_EQ(bytes.substr(0, 14), std::string("\x08\x01\x10\x03\x18\x80\x02\x20\x80\x02\x2a\x80\x80\x30", 14));
  EXPECT_EQ(bytes.substr(14, 4), std::string("\x00\x00\xea\x42", 4)); // 117.0f
}

TEST(CaffeMeanImage, CompanionNamesTheFile) {
  const auto files = caffeFiles(Export{});
  EXPECT_EQ(files[1].name, "mean.prototxt");
  EXPECT_NE(files[1].bytes.find("mean_file: \"mean.binaryproto\"\n"), std::string::npos);
  EXPECT_EQ(files[1].bytes.find("mean_value"), std::string::npos);
}

TEST(CaffeMeanImage, OfGraySetsHasOnePlane) {
  Export input;
  input.scan = graySyntheticScan();
  input.statistics = computeStatistics(*input.scan);
  const Blob blob = readBlob(caffeFiles(input)[0].bytes);
  EXPECT_EQ(blob.dimensions.at(2), 1u);
  EXPECT_EQ(blob.data, (std::vector<float>{25.0f, 175.0f}));
}

TEST(MeanImageFormats, AreUnavailableWithoutOne) {
  Export input;
  input.statistics.meanImage.reset();
  for (const char* format : {"caffe", "npy"}) {
    const auto files = input.write(format, "mean-image", zscore(input.statistics), "m");
    ASSERT_FALSE(files) << format;
    EXPECT_EQ(files.error().code, ErrorCode::unavailable);
    EXPECT_THAT(files.error().message, ::testing::HasSubstr("mean image"));
  }
}

TEST(NpyMeanImage, HoldsRowsOfRgbInUnitRange) {
  const Export input;
  const auto files = input.write("npy", "mean-image", zscore(input.statistics), "mean_image.npy");
  ASSERT_TRUE(files);
  const NpyArray array = readNpy(files->front().bytes);
  EXPECT_EQ(array.shape, "(1, 2, 3)");
  EXPECT_EQ(array.dataOffset % 64, 0u);
  EXPECT_EQ(array.doubles(), input.statistics.meanImage->mean());
}

TEST(NpyMeanImage, OfGraySetsHasTwoAxes) {
  Export input;
  input.scan = graySyntheticScan();
  input.statistics = computeStatistics(*input.scan);
  const auto files = input.write("npy", "mean-image", zscore(input.statistics), "m.npy");
  const NpyArray array = readNpy(files->front().bytes);
  EXPECT_EQ(array.shape, "(1, 2)");
  EXPECT_EQ(array.doubles(), (std::vector<double>{25.0 / 255.0, 175.0 / 255.0}));
}

TEST(NpyFile, HeadersOfAllLengthsEndAtAMultipleOf64) {
  for (std::size_t digits = 1; digits < 40; ++digits) {
    std::vector<std::size_t> shape(digits, 1);
    const double value = 2.5;
    const std::string bytes = npyFile(std::span(&value, 1), shape);
    const NpyArray array = readNpy(bytes);
    EXPECT_EQ(array.dataOffset % 64, 0u) << digits;
    EXPECT_EQ(array.doubles(), std::vector<double>{2.5});
  }
}

TEST(NpzArchive, HoldsTheStatisticsOfTheFittedSplit) {
  const Export input;
  const auto files = readZip(input.bytes("npz"));
  const auto array = [&](const std::string& name) { return readNpy(files.at(name + ".npy")); };
  const auto& channels = input.statistics.channels;
  EXPECT_EQ(array("mean").shape, "(3,)");
  for (std::size_t c = 0; c < 3; ++c) {
    EXPECT_EQ(array("mean").doubles()[c], channels[c].mean);
    EXPECT_EQ(array("std").doubles()[c], channels[c].std);
    EXPECT_EQ(array("min").doubles()[c], channels[c].min);
    EXPECT_EQ(array("max").doubles()[c], channels[c].max);
    EXPECT_EQ(array("percentiles").doubles()[c * 9 + 4], channels[c].percentiles[4]);
    for (std::size_t d = 0; d < 3; ++d)
      EXPECT_EQ(array("covariance").doubles()[c * 3 + d], input.statistics.covariance[c][d]);
  }
  EXPECT_EQ(array("percentile_points").doubles()[8], 99.5);
  EXPECT_EQ(array("joint_std").shape, "()");
  EXPECT_EQ(array("joint_std").doubles(), std::vector<double>{input.statistics.jointStd});
  EXPECT_EQ(array("images").integers(), std::vector<std::uint64_t>{3});
  EXPECT_EQ(array("pixels").integers(), std::vector<std::uint64_t>{8});
  EXPECT_EQ(array("channels").type, "<U1");
  EXPECT_EQ(array("channels").data, std::string_view("R\0\0\0G\0\0\0B\0\0\0", 12));
  EXPECT_EQ(array("histogram").shape, "(3, 256)");
  const auto counts = array("histogram").integers();
  EXPECT_EQ(counts[200], 1u);      // R of the first image's first pixel
  EXPECT_EQ(counts[256 + 20], 1u); // the gray image counts in G too
  EXPECT_EQ(array("mean_image").doubles(), input.statistics.meanImage->mean());
  EXPECT_EQ(array("std_image").doubles(), input.statistics.meanImage->standardDeviation());
}

TEST(NpzArchive, OfAStatisticsFileSaysWhatThatLacks) {
  Export input;
  input.withScan = false;
  input.statistics.meanImage.reset();
  input.statistics.display.clear();
  const auto files = input.write("npz", "channel-zscore", zscore(input.statistics), "s.npz");
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().code, ErrorCode::unavailable);
  for (const char* name : {"histogram", "mean_image", "std_image"})
    EXPECT_THAT(files.error().message, ::testing::HasSubstr(name));
}

TEST(NpzArchive, HoldsTheNumbersOfTheMode) {
  const Export input;
  const TransformPtr transform = zscore(input.statistics);
  const auto written = input.write("npz", "channel-zscore", transform, "s.npz");
  ASSERT_TRUE(written);
  const auto files = readZip(written->front().bytes);
  for (const auto& [name, values] : transform->describe().numbers)
    EXPECT_EQ(readNpy(files.at("mode_" + name + ".npy")).doubles(), values) << name;
  EXPECT_EQ(readNpy(files.at("mode.npy")).shape, "(14,)") << "letters of channel-zscore";
}

TEST(ZipArchive, KeepsBinaryContentAndEmptyFiles) {
  ZipArchive archive;
  const std::string binary("\0PK\x05\x06\xff", 6);
  archive.add("a", binary);
  archive.add("folder/empty", "");
  const std::map<std::string, std::string> expected{{"a", binary}, {"folder/empty", ""}};
  EXPECT_EQ(readZip(archive.take()), expected);
}

} // namespace
} // namespace normscope::test
