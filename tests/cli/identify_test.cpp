// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace normscope::test {
namespace {

using testing::HasSubstr;

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
