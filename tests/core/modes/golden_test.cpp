// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace normscope {
namespace {

using testing::FittedSet;
using testing::SmallSet;

constexpr int kWidth = 12, kHeight = 10;

// The lines of a table without its remarks, cut at the semicolons.
std::vector<std::vector<std::string>> tableOf(const std::string& name) {
  std::ifstream file(NORMSCOPE_GOLDEN "/" + name);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream fields(line);
    rows.emplace_back();
    for (std::string field; std::getline(fields, field, ';');) rows.back().push_back(field);
  }
  return rows;
}

struct GoldenSet {
  std::map<std::string, Image> images;
  std::map<std::string, ImageId> ids;
  std::optional<FittedSet> fitted;
};

// The images of one set as pictures in memory, and scanned from files with a mean image of their size.
void load(GoldenSet& set, SmallSet& files, const std::string& name) {
  for (const auto& row : tableOf("images.csv")) {
    if (row[0] != name) continue;
    std::istringstream numbers(row[3]);
    const std::vector<int> samples{std::istream_iterator<int>(numbers), {}};
    const bool deep = row[2] == "16";
    files.add(row[1] + ".ppm", testing::pnm(kWidth, kHeight, 3, samples, deep ? 65535 : 255));
    set.ids.emplace(row[1], static_cast<ImageId>(set.ids.size()));
    set.images.emplace(
        row[1],
        deep ? testing::image(kWidth, kHeight, 3, std::vector<std::uint16_t>(samples.begin(), samples.end()))
             : testing::image(kWidth, kHeight, 3, std::vector<std::uint8_t>(samples.begin(), samples.end())));
  }
  ScanOptions options;
  options.meanImage = ImageSize{kWidth, kHeight};
  set.fitted.emplace(files.scan(options));
}

ParameterValues parametersOf(const NormalizationMode& mode, const std::string& text) {
  ParameterValues values;
  std::istringstream fields(text == "-" ? "" : text);
  for (std::string field; std::getline(fields, field, '&');) {
    const std::size_t equals = field.find('=');
    const std::string id = field.substr(0, equals);
    const auto value = parseParameter(mode, id, field.substr(equals + 1));
    EXPECT_TRUE(value) << mode.id << " " << field << ": " << (value ? "" : value.error().message.english());
    if (value) values[id] = *value;
  }
  return values;
}

class GoldenModes : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Sets, GoldenModes, ::testing::Values("rgb8", "rgb16"));

TEST_P(GoldenModes, EqualTheTable) {
  GoldenSet set;
  SmallSet files;
  load(set, files, GetParam());
  std::set<std::string> covered;
  std::map<std::string, Raster> results;
  for (const auto& row : tableOf("modes.csv")) {
    if (row[0] != GetParam()) continue;
    ASSERT_EQ(row.size(), 10u);
    const NormalizationMode* mode = findMode(row[2]);
    ASSERT_NE(mode, nullptr) << row[2];
    const std::string name = row[1] + " " + row[2] + " " + row[3];
    if (!results.contains(name)) {
      const auto transform = set.fitted->fit(mode->id, parametersOf(*mode, row[3]));
      const ImageId id = set.ids.at(row[1]);
      results[name] =
          transform->apply(set.images.at(row[1]), *set.fitted->scan->images[id].record.load(), id);
    }
    const Raster& y = results[name];
    const std::size_t pixel = std::stoul(row[5]) * static_cast<std::size_t>(y.width) + std::stoul(row[4]);
    const double tolerance = std::stod(row[9]);
    for (std::size_t c = 0; c < 3; ++c) {
      const double expected = std::stod(row[6 + c]);
      EXPECT_NEAR(y.samples[3 * pixel + c], expected, tolerance * std::max(1.0, std::abs(expected)))
          << name << " at " << row[4] << "," << row[5] << " channel " << c;
    }
    covered.insert(row[2]);
    for (const ParameterSpec& spec : mode->parameters)
      for (const std::string& choice : spec.choices)
        if (("&" + row[3] + "&").find("&" + spec.id + "=" + choice + "&") != std::string::npos)
          covered.insert(row[2] + " " + choice);
  }
  for (const NormalizationMode& mode : allModes()) {
    EXPECT_TRUE(covered.contains(mode.id)) << mode.id;
    for (const ParameterSpec& spec : mode.parameters)
      for (const std::string& choice : spec.choices)
        EXPECT_TRUE(covered.contains(mode.id + " " + choice)) << mode.id << " " << choice;
  }
}

} // namespace
} // namespace normscope
