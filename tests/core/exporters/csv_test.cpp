// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/readers.h"
#include "support/synthetic.h"

#include <cmath>

namespace normscope::test {
namespace {

using Cells = std::map<std::string, std::string>;

/// Rows by column name.
std::vector<Cells> table(const std::string& text) {
  const auto rows = readCsv(text);
  std::vector<Cells> result;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    EXPECT_EQ(rows[i].size(), rows[0].size()) << "row " << i;
    Cells cells;
    for (std::size_t column = 0; column < rows[0].size(); ++column)
      cells[rows[0][column]] = rows[i].at(column);
    result.push_back(cells);
  }
  return result;
}

TEST(CsvExport, HasARowPerImageInTheSetsOrder) {
  const Export input;
  const auto rows = table(input.bytes("csv"));
  ASSERT_EQ(rows.size(), input.scan->images.size());
  EXPECT_EQ(rows[0].at("path"), "train/day/a.jpg");
  EXPECT_EQ(rows[0].at("split"), "train");
  EXPECT_EQ(rows[0].at("label"), "day");
  EXPECT_EQ(rows[0].at("status"), "ok");
  EXPECT_EQ(rows[0].at("format"), "jpeg");
  EXPECT_EQ(rows[0].at("layout"), "rgb");
  EXPECT_EQ(rows[0].at("depth"), "8");
  EXPECT_EQ(rows[0].at("width"), "2");
  EXPECT_EQ(rows[0].at("height"), "1");
  EXPECT_EQ(rows[0].at("bytes"), "106");
}

TEST(CsvExport, StatisticsAreTheRecordsInUnitRange) {
  const Export input;
  const auto rows = table(input.bytes("csv"));
  EXPECT_DOUBLE_EQ(std::stod(rows[0].at("mean_R")), 150.0 / 255.0);
  EXPECT_NEAR(std::stod(rows[0].at("std_R")), 50.0 / 255.0, 1e-15);
  EXPECT_DOUBLE_EQ(std::stod(rows[0].at("min_B")), 50.0 / 255.0);
  EXPECT_DOUBLE_EQ(std::stod(rows[0].at("max_B")), 250.0 / 255.0);
  EXPECT_DOUBLE_EQ(std::stod(rows[1].at("at_min_fraction_G")), 0.25);
  EXPECT_DOUBLE_EQ(std::stod(rows[1].at("at_max_fraction_G")), 0.25);
  EXPECT_EQ(rows[2].at("mean_B"), rows[2].at("mean_R")) << "gray counts in every channel";
}

TEST(CsvExport, FailuresStandWithTheirReasonAndWithoutNumbers) {
  const auto rows = table(Export{}.bytes("csv"));
  EXPECT_EQ(rows[3].at("status"), "damaged");
  EXPECT_EQ(rows[3].at("message"), "data ends early");
  EXPECT_EQ(rows[3].at("width"), "");
  EXPECT_EQ(rows[3].at("mean_R"), "");
  EXPECT_EQ(rows[5].at("status"), "rejected");
  EXPECT_EQ(rows[5].at("message"), "HTML page, not an image");
}

TEST(CsvExport, TrickyNamesStayTextAndCanBeHadBack) {
  const std::string text = Export{}.bytes("csv");
  const auto rows = table(text);
  EXPECT_EQ(rows[1].at("path"), "train/day/=SUM(A1).png");
  EXPECT_EQ(rows[2].at("path"), "train/night/a \"quoted\", name.png");
  EXPECT_EQ(rows[4].at("path"), "val/night/caf\\xe9.png");
  EXPECT_EQ(rows[4].at("path_base64"), "dmFsL25pZ2h0L2NhZukucG5n");
  EXPECT_EQ(rows[0].at("path_base64"), "");
}

TEST(CsvExport, FormulasAreDisarmed) {
  for (const std::string name : {"=cmd|'/c calc'!A1.png", "+1.png", "-1.png", "@x.png", "\tx.png"}) {
    Export input;
    auto scan = std::make_shared<ScanResult>(*input.scan);
    scan->dataset = withFirstNamed(*scan->dataset, name);
    input.scan = scan;
    const auto rows = table(input.bytes("csv"));
    EXPECT_EQ(rows[0].at("path"), "'" + name);
    EXPECT_NE(rows[0].at("path_base64"), "") << name;
  }
}

TEST(CsvExport, PendingImagesSayPending) {
  Export input;
  auto scan = std::make_shared<ScanResult>(*input.scan);
  scan->images[0] = {};
  input.scan = scan;
  EXPECT_EQ(table(input.bytes("csv"))[0].at("status"), "pending");
}

TEST(CsvExport, GraySetsHaveOneChannel) {
  Export input;
  input.scan = graySyntheticScan();
  input.statistics = computeStatistics(*input.scan);
  const auto rows = table(input.bytes("csv"));
  EXPECT_TRUE(rows[0].contains("mean_Y"));
  EXPECT_FALSE(rows[0].contains("mean_R"));
}

TEST(CsvExport, NeedsTheImages) {
  Export input;
  input.withScan = false;
  const auto files = input.write("csv", "channel-zscore", zscore(input.statistics), "images.csv");
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().code, ErrorCode::unavailable);
}

} // namespace
} // namespace normscope::test
