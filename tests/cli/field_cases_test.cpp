// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

// Files that people met in the field, with the values that they ought to give.
namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;
using Arguments = std::vector<std::string>;

class FieldCase : public ::testing::Test {
protected:
  void SetUp() override {
    if (!fs::exists(folder(""))) GTEST_SKIP() << "the corpus of images is not there";
  }
  static std::string folder(const std::string& name) { return NORMSCOPE_CORPUS "/field/" + name; }
  static nlohmann::json statistics(const std::string& name, Arguments more = {}) {
    more.insert(more.begin(), {"scan", folder(name), "--json", "-", "--no-cache"});
    const Finished run = runCli(more);
    EXPECT_EQ(run.exitCode, 0) << run.err;
    return run.json();
  }
  static std::string table(const std::string& name, Arguments more = {}) {
    more.insert(more.begin(), {"scan", folder(name), "--no-cache"});
    return runCli(more).out;
  }
  static double mean(const nlohmann::json& document, int channel = 0) {
    return document["channels"][static_cast<std::size_t>(channel)]["mean"];
  }
  static double deviation(const nlohmann::json& document) { return document["channels"][0]["std"]; }
  static std::vector<std::string> codes(const nlohmann::json& document) {
    std::vector<std::string> codes;
    for (const auto& finding : document["audit"]) codes.push_back(finding["code"]);
    return codes;
  }
};

TEST_F(FieldCase, nodataIsSaidToCount) {
  EXPECT_THAT(codes(statistics("05-tiff-nodata-tag/in")), Contains("nodata_counted"));
  const std::string text = table("05-tiff-nodata-tag/in");
  EXPECT_THAT(text, HasSubstr("a nodata value (TIFF tag 42113) is not honoured yet"));
  for (std::size_t begin = 0, end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
    if (text.find("e+3", begin) < end) {
      EXPECT_LE(end - begin, 120u) << "3.4e38 stands there with few digits: "
                                   << text.substr(begin, end - begin);
    }
}

TEST_F(FieldCase, bandThatIsNoAlphaIsSaidToBeLeftOut) {
  const auto document = statistics("07-tiff-4-band-nir/in");
  EXPECT_THAT(codes(document), Contains("bands_left_out"));
  EXPECT_THAT(codes(document), Not(Contains("alpha_left_out")));
  EXPECT_EQ(document["dataset"]["channel_layouts"], (nlohmann::json{{"rgb", 1}}));
  EXPECT_THAT(table("07-tiff-4-band-nir/in"), HasSubstr("neither colour nor alpha"));
}

TEST_F(FieldCase, pagesOfAStackAreImages) {
  const auto first = statistics("32-tiff-stack/in");
  EXPECT_EQ(first["dataset"]["images"], 1);
  EXPECT_NEAR(mean(first), 0.007683, 5e-7);
  EXPECT_NEAR(deviation(first), 0.003915, 5e-7);
  EXPECT_THAT(table("32-tiff-stack/in"), ::testing::AllOf(HasSubstr("warning  pages or frames left out: 14"),
                                                          HasSubstr("multiple_frames")));
  const auto all = statistics("32-tiff-stack/in", {"--pages", "all"});
  EXPECT_EQ(all["dataset"]["images"], 15);
  EXPECT_EQ(all["dataset"]["reading"], (nlohmann::json{{"pages", "all"}}));
  EXPECT_NEAR(mean(all), 0.434936, 5e-7);
  EXPECT_NEAR(deviation(all), 0.263735, 5e-7);
  EXPECT_THAT(codes(all), Not(Contains("multiple_frames")));
  EXPECT_THAT(codes(all), Not(Contains("duplicates"))) << "pages of one file are no copies";
}

TEST_F(FieldCase, premultipliedAlphaIsUndone) {
  const auto straight = statistics("38-tiff-premultiplied/in/unassoc");
  const auto premultiplied = statistics("38-tiff-premultiplied/in/assoc");
  for (const int channel : {0, 1, 2}) {
    EXPECT_NEAR(mean(straight, channel), 0.499, 0.002);
    EXPECT_NEAR(mean(premultiplied, channel), mean(straight, channel), 0.002) << "0.273429 is stored";
  }
  EXPECT_THAT(codes(premultiplied), Contains("premultiplied_alpha"));
  EXPECT_THAT(codes(straight), Contains("alpha_left_out"));
  EXPECT_THAT(table("38-tiff-premultiplied/in/assoc"), HasSubstr("divided by it again"));
}

TEST_F(FieldCase, inksOfATiffAreWholeOnes) {
  const auto cmyk = statistics("43-tiff-cmyk-lab/in/cmyk");
  EXPECT_NEAR(mean(cmyk), 0.502028, 5e-7);
  EXPECT_EQ(cmyk["channels"][0]["min"], 0.0);
  const double jpeg = mean(statistics("43-tiff-cmyk-lab/in/cmykjpeg"));
  EXPECT_GE(jpeg, 0.1184);
  EXPECT_LE(jpeg, 0.1186);
}

TEST_F(FieldCase, filterOfTrainingSizeIsChosenAndNamed) {
  const Arguments size{"--resize", "64", "--crop", "56"};
  const auto usual = statistics("47-resize-crop/in", size);
  EXPECT_EQ(usual["dataset"]["reading"],
            (nlohmann::json{{"resize", 64}, {"crop", 56}, {"resize_filter", "bilinear"}}));
  EXPECT_NEAR(deviation(usual), 0.24014, 5e-6);
  Arguments area = size;
  area.insert(area.end(), {"--resize-filter", "area"});
  EXPECT_NEAR(deviation(statistics("47-resize-crop/in", area)), 0.24501, 5e-6);
  Arguments exported = size;
  exported.insert(exported.begin(),
                  {"export", folder("47-resize-crop/in"), "--format", "torchvision", "--out", "-"});
  EXPECT_THAT(runCli(exported).out, HasSubstr("shorter side 64 (bilinear), centre crop 56"));
}

TEST_F(FieldCase, contentsOfAnotherFormatAreNamedByAFinding) {
  EXPECT_THAT(table("12-names-and-contents/in"), HasSubstr("[wrong_extension]"));
  const std::string files = table("12-names-and-contents/in", {"--list", "wrong_extension"});
  EXPECT_EQ(std::ranges::count(files, '\n'), 4) << files;
}

TEST_F(FieldCase, masksAmongImagesAreLabelMapsAndNotSaturated) {
  const auto document = statistics("16-mask-among-images/in");
  const auto maps =
      std::ranges::find(document["audit"], "label_maps", [](const auto& finding) { return finding["code"]; });
  ASSERT_NE(maps, document["audit"].end());
  EXPECT_EQ((*maps)["images"], 12);
  for (const auto& finding : document["audit"])
    EXPECT_TRUE(finding["code"] != "W4" || finding["images"] <= 6);
}

TEST_F(FieldCase, copiesAcrossSplitsAreFoundByTheirPixels) {
  const auto document = statistics("24-duplicates-across-splits/in");
  const auto imagesOf = [&](const std::string& code) {
    for (const auto& finding : document["audit"])
      if (finding["code"] == code) return finding["images"].get<int>();
    return 0;
  };
  EXPECT_EQ(imagesOf("duplicates"), 1);
  EXPECT_GE(imagesOf("equal_pixels"), 2);
  EXPECT_GE(imagesOf("duplicates_across_splits"), 4);
}

TEST_F(FieldCase, floatSamplesThatReach255AreNamed) {
  EXPECT_THAT(codes(statistics("35-float-0-255/in")), Contains("float_range"));
  EXPECT_THAT(table("35-float-0-255/in"), HasSubstr("float samples reach 255"));
}

TEST_F(FieldCase, noExportClaimsUnitRangeOfFloatsThatReach255) {
  const TemporaryFolder out;
  const Finished run =
      runCli({"export", folder("35-float-0-255/in"), "--format", "all", "--out", out / "all", "--no-cache"});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(out.path() / "all")) {
    const std::string text = readFile(entry.path());
    if (text.find("Fingerprint of the set") == std::string::npos) continue; // with provenance in words
    ++files;
    EXPECT_THAT(text, ::testing::AllOf(HasSubstr("up to 255"), Not(HasSubstr("0..1\n")),
                                       Not(HasSubstr("0..1,")), Not(HasSubstr("0..1 "))))
        << entry.path();
  }
  EXPECT_GT(files, 10u);
}

TEST_F(FieldCase, imagesOfAnotherDepthThanTheRestAreListed) {
  const std::string files = table("48-mixed-8-and-10-bit/in", {"--list", "mixed_bit_depths"});
  EXPECT_EQ(std::ranges::count(files, '\n'), 3) << files;
  EXPECT_THAT(table("48-mixed-8-and-10-bit/in"), HasSubstr("The set mixes kinds of images (3 of 7"));
}

} // namespace
} // namespace normscope::test
