// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"
#include "support/constants_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace normscope::test {
namespace {

using ::testing::HasSubstr;

constexpr auto kImageNet = "mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]";

TEST(IdentifyVerb, namesWhoseConstantsTheseAre) {
  const Finished run = runCli({"identify", kImageNet});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  for (const char* part : {"ImageNet: mean and std", "Units: 0..1", "Order: R, G, B", "not pooled",
                           "mean=[103.53, 116.28, 123.675]"})
    EXPECT_THAT(run.out, HasSubstr(part));
}

TEST(IdentifyVerb, takesBracketsAsTyped) {
  const Finished run = runCli({"identify", "[0.485,0.456,0.406]"});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("The mean of ImageNet"));
}

TEST(IdentifyVerb, readsAFileAndStdin) {
  const TemporaryFolder folder;
  writeFile(folder.path() / "config.yaml",
            "MODEL:\n  PIXEL_MEAN: [103.53, 116.28, 123.675]\n  PIXEL_STD: [1.0, 1.0, 1.0]\n");
  const auto fromFile = runCli({"identify", "config.yaml", "--json", "-"}, folder.path()).json();
  EXPECT_EQ(fromFile["schema"], "normscope.identification/1");
  EXPECT_EQ(fromFile["reading"]["order"], "BGR");
  const auto fromStdin = runCli({"identify", "-", "--json", "-"}, {}, kImageNet).json();
  EXPECT_EQ(fromStdin["known"]["id"], "imagenet");
}

TEST(IdentifyVerb, comparesWithImagesAndWithTheirStatistics) {
  const std::string set = demoSet().string();
  const Finished scanned = runCli({"identify", kImageNet, set, "--json", "-"});
  EXPECT_EQ(scanned.exitCode, 1) << scanned.err; // the demo set has one broken file
  EXPECT_EQ(scanned.json()["channels"].size(), 3u);
  const TemporaryFolder folder;
  runCli({"scan", set, "--json", folder / "statistics.json"});
  const Finished read = runCli({"identify", kImageNet, folder / "statistics.json", "--json", "-"});
  EXPECT_EQ(read.exitCode, 0) << read.err;
  EXPECT_EQ(read.json()["channels"], scanned.json()["channels"]);
  EXPECT_THAT(runCli({"identify", kImageNet, set}).out, HasSubstr("set mean"));
}

TEST(IdentifyVerb, knowsASetByItsOwnStatistics) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30);
  writePpm(folder.path() / "set" / "b.ppm", 60, 90, 40);
  runCli({"scan", "set", "--json", "s.json"}, folder.path());
  const Finished run = runCli({"identify", "s.json", "set"}, folder.path());
  EXPECT_EQ(run.exitCode, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("The mean is this set's own, to every digit given"));
}

TEST(IdentifyVerb, knowsTheConstantsOfRealFiles) {
  const std::string folder = normscope::testing::constantsFolder(NORMSCOPE_CORPUS);
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the corpus is absent";
  for (const normscope::testing::ConstantsFile& file : normscope::testing::kConstantsFiles) {
    const Finished run = runCli({"identify", folder + std::string(file.name), "--json", "-"});
    ASSERT_EQ(run.exitCode, 0) << file.name << run.err;
    const auto json = run.json();
    ASSERT_TRUE(json["known"].is_object()) << file.name;
    EXPECT_EQ(json["known"]["id"], file.known) << file.name;
    EXPECT_EQ(json["known"]["exact"], file.exact) << file.name;
    EXPECT_EQ(json["reading"]["units"], file.units) << file.name;
    if (file.reversed) {
      EXPECT_EQ(json["reading"]["order"], "BGR") << file.name;
    }
    for (const auto& finding : json["findings"]) EXPECT_EQ(finding["severity"], "info") << finding.dump();
  }
  EXPECT_THAT(runCli({"identify", folder + "config_infer_primary.txt"}).out, HasSubstr("alone: x/255\n"));
}

TEST(IdentifyVerb, takesTextThatBeginsWithADash) {
  EXPECT_THAT(runCli({"identify", "-600"}).out, HasSubstr("Hounsfield"));
  EXPECT_THAT(runCli({"identify", "-600 400"}).out, HasSubstr("Hounsfield"));
  EXPECT_THAT(runCli({"identify", "--mean_values input[123.675,116.28,103.53]"}).out, HasSubstr("ImageNet"));
  EXPECT_THAT(runCli({"identify", "--mean_values=[0.485, 0.456, 0.406]", "--json", "-"}).out,
              HasSubstr("imagenet"));
  EXPECT_THAT(runCli({"identify", "- 0.485\n- 0.456\n- 0.406"}).out, HasSubstr("ImageNet"));
  EXPECT_THAT(runCli({"identify", "--", "--scale=255"}).out, HasSubstr("x/255"));
  const Finished apart = runCli({"identify", "--mean_values", "[0.485,0.456,0.406]"});
  EXPECT_EQ(apart.exitCode, 2);
  EXPECT_THAT(apart.err, HasSubstr("text that begins with - goes in quotes"));
}

TEST(IdentifyVerb, endsWithTheCodesOfTheOthers) {
  EXPECT_EQ(runCli({"identify"}).exitCode, 2);
  const Finished garbage = runCli({"identify", "hello world"});
  EXPECT_EQ(garbage.exitCode, 2);
  EXPECT_THAT(garbage.err, HasSubstr("expected a mean and a standard deviation"));
  EXPECT_EQ(garbage.errorLines().size(), 1u);
  EXPECT_EQ(runCli({"identify", "0.5", "/no/such/folder"}).exitCode, 3);
  EXPECT_EQ(runCli({"identify", "0.5", "--json", "/no/such/folder/x.json"}).exitCode, 3);
  EXPECT_EQ(runCli({"identify", "0.5", "--mean-image", "big"}).exitCode, 2);
  EXPECT_EQ(runCli({"identify", "/dev/zero"}).exitCode, 2);
  EXPECT_EQ(runCli({"identify", "/"}).exitCode, 2);
  EXPECT_EQ(runCli({"identify", "0.5 0.5", "--", "-x"}).exitCode, 3);
}

} // namespace
} // namespace normscope::test
