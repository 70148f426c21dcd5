// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace normscope::test {
namespace {

using ::testing::HasSubstr;

TEST(Demo, ofObjectsIsBalancedAndWhole) {
  const TemporaryFolder folder;
  ASSERT_EQ(runCli({"demo", "set", "--kind", "objects"}, folder.path()).exitCode, 0);
  const Finished run = runCli({"scan", "set", "--json", "-"}, folder.path());
  ASSERT_EQ(run.exitCode, 0) << run.err;
  const auto json = run.json();
  EXPECT_EQ(json["dataset"]["images"], 32);
  EXPECT_EQ(json["by_split"]["train"]["images"], 24);
  for (const char* name : {"ball", "cone", "crate", "drum"}) EXPECT_EQ(json["by_class"][name]["images"], 8);
  EXPECT_GT(json["between_image_share"], 0.6);
  EXPECT_LT(json["class_share"], json["class_share_null_bound"]);
}

TEST(Demo, ofDayAndNightIsTheOneWithoutAnyKind) {
  const TemporaryFolder folder;
  ASSERT_EQ(runCli({"demo", "set", "--kind=day-night"}, folder.path()).exitCode, 0);
  EXPECT_EQ(readFile(folder / "set/val/day/day_coast.jpg"), readFile(demoSet() / "val/day/day_coast.jpg"));
}

TEST(Demo, ofAnUnknownKindNamesThoseThereAre) {
  const TemporaryFolder folder;
  const Finished run = runCli({"demo", "set", "--kind", "dusk"}, folder.path());
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_THAT(run.err, HasSubstr("day-night objects"));
  EXPECT_FALSE(std::filesystem::exists(folder / "set"));
}

} // namespace
} // namespace normscope::test
