// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

TEST(Scan, findsTheMeansOfPlainColours) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "a.ppm", 0, 51, 255);
  writePpm(folder.path() / "b.ppm", 51, 51, 0);
  const Finished run = runCli({"scan", folder.path().string(), "--json", "-"});
  ASSERT_EQ(run.exitCode, 0) << run.err;
  const auto channels = run.json()["channels"];
  EXPECT_DOUBLE_EQ(channels[0]["mean"], 0.1);
  EXPECT_DOUBLE_EQ(channels[0]["std"], 0.1);
  EXPECT_DOUBLE_EQ(channels[1]["std"], 0.0);
  EXPECT_DOUBLE_EQ(channels[2]["mean"], 0.5);
  EXPECT_DOUBLE_EQ(channels[2]["between_image_share"], 1.0);
}

TEST(Scan, tableTellsTheDemoSet) {
  const Finished run = runCli({"scan", demoSet().string()});
  EXPECT_EQ(run.exitCode, 1); // it holds one truncated file
  for (const char* part : {"train ", "val ", "classes   day 12, night 11", "P99.5", "lies between images",
                           "fitted on split train"})
    EXPECT_THAT(run.out, HasSubstr(part));
}

TEST(Scan, tableWarnsOfCopiesInTwoSplits) {
  const TemporaryFolder folder;
  writePpm(folder / "train/a.ppm", 10, 20, 30);
  writePpm(folder / "val/b.ppm", 10, 20, 31);
  EXPECT_THAT(runCli({"scan", "."}, folder.path()).out, ::testing::Not(HasSubstr("\naudit\n")));
  writePpm(folder / "val/a.ppm", 10, 20, 30);
  EXPECT_THAT(runCli({"scan", "."}, folder.path()).out,
              HasSubstr("\naudit\nwarning  1 content stands in more than one of the splits train, val"));
}

TEST(Scan, listsTheFilesOfAFinding) {
  const TemporaryFolder folder;
  for (const char* file : {"train/a.ppm", "train/again.ppm", "val/a.ppm"})
    writePpm(folder / file, 10, 20, 30);
  writePpm(folder / "val/b.ppm", 10, 20, 31);
  writePpm(folder / "val/two\nlines.ppm", 10, 20, 30);
  const auto list = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"scan", "."});
    return runCli(more, folder.path());
  };
  const Finished copies = list({"--list", "duplicates", "--null"});
  EXPECT_EQ(copies.exitCode, 0) << copies.err;
  const auto at = [](const std::string& text) { return text + std::string(1, '\0'); };
  EXPECT_EQ(copies.out,
            at("./train/a.ppm") + at("./train/again.ppm") + at("./val/a.ppm") + at("./val/two\nlines.ppm"));
  EXPECT_EQ(copies.err, "");

  const Finished unknown = list({"--list", "duplicate", "--json", "set.json"});
  EXPECT_EQ(unknown.exitCode, 2);
  EXPECT_THAT(unknown.err, HasSubstr("no finding has the code 'duplicate'; did you mean 'duplicates'?"));
  EXPECT_FALSE(fs::exists(folder / "set.json")) << "asked before any file is touched";
  const Finished none = list({"--list", "palette_expanded", "--json", "set.json"});
  EXPECT_EQ(none.exitCode, 0);
  EXPECT_EQ(none.out, "");
  EXPECT_THAT(none.err, HasSubstr("no file of this set has the finding 'palette_expanded', but some have: "));
  EXPECT_THAT(none.err, HasSubstr("duplicates, duplicates_across_splits"));
  EXPECT_TRUE(fs::exists(folder / "set.json")) << "both were asked for";
  EXPECT_EQ(list({"--list", "duplicates", "--json", "-"}).exitCode, 2);

  writeFile(folder / "val/b.ppm", "P6 4 4 255\n");
  const Finished broken = list({"--list", "W16"});
  EXPECT_EQ(broken.exitCode, 1);
  EXPECT_EQ(broken.out, "./val/b.ppm\n");
}

TEST(Scan, givesTheSameBytesWithAnyNumberOfThreads) {
  const auto scan = [](const char* threads) {
    return runCli({"scan", demoSet().string(), "--json", "-", "--threads", threads}).out;
  };
  const std::string one = scan("1");
  EXPECT_EQ(scan("2"), one);
  EXPECT_EQ(scan("5"), one);
}

TEST(Scan, readsAListWithLabelsAndSplits) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "pictures" / "a.ppm", 10, 10, 10);
  writePpm(folder.path() / "pictures" / "b.ppm", 20, 20, 20);
  writePpm(folder.path() / "pictures" / "c.ppm", 40, 40, 40);
  writeFile(folder.path() / "list.csv",
            "path,label,split\npictures/a.ppm,dark,train\npictures/b.ppm,dark,train\n"
            "pictures/c.ppm,light,val\n");
  const Finished run = runCli({"scan", "list.csv", "--json", "-"}, folder.path());
  ASSERT_EQ(run.exitCode, 0) << run.err;
  const auto json = run.json();
  EXPECT_EQ(json["by_class"]["dark"]["images"], 2);
  EXPECT_EQ(json["by_class"]["light"]["images"], 1);
  EXPECT_EQ(json["fit"]["split"], "train");
  EXPECT_EQ(json["fit"]["images"], 2);
  EXPECT_EQ(runCli({"scan", "list.csv", "--split", "val", "--json", "-"}, folder.path())
                .json()["dataset"]["images"],
            1);
}

TEST(Scan, readsFurtherPathsFromStdin) {
  const TemporaryFolder folder;
  writePpm(folder / "a.ppm", 1, 1, 1);
  writePpm(folder / "b\nc.ppm", 2, 2, 2);
  const Finished lines = runCli({"scan", "--files-from", "-", "--json", "-"}, folder.path(), "a.ppm\n");
  ASSERT_EQ(lines.exitCode, 0) << lines.err;
  EXPECT_EQ(lines.json()["dataset"]["images"], 1);
  const std::string two("a.ppm\0b\nc.ppm\0", 14);
  const Finished nulls = runCli({"scan", "--files-from", "-", "--null", "--json", "-"}, folder.path(), two);
  ASSERT_EQ(nulls.exitCode, 0) << nulls.err;
  EXPECT_EQ(nulls.json()["dataset"]["images"], 2);
  EXPECT_EQ(runCli({"scan", "--files-from", "gone"}, folder.path()).exitCode, 3);
}

TEST(Scan, includesAndExcludesByName) {
  const TemporaryFolder folder;
  for (const char* name : {"a1.ppm", "a2.ppm", "sub/a3.ppm", "b1.ppm"}) writePpm(folder / name, 9, 9, 9);
  const auto images = [&](std::vector<std::string> options) {
    std::vector<std::string> words{"scan", "--json", "-"};
    words.insert(words.end(), options.begin(), options.end());
    words.emplace_back(".");
    return runCli(words, folder.path()).json()["dataset"]["images"].get<int>();
  };
  EXPECT_EQ(images({}), 4);
  EXPECT_EQ(images({"--no-recursive"}), 3);
  EXPECT_EQ(images({"--include", "a*"}), 3);
  EXPECT_EQ(images({"--exclude", "a1*", "--exclude", "b*"}), 2);
}

TEST(Scan, ofASampleIsDoneAndNotComplete) {
  const Finished run = runCli({"scan", demoSet().string(), "--sample", "5", "--json", "-"});
  EXPECT_THAT(run.exitCode, ::testing::AnyOf(0, 1)) << run.err;
  const auto dataset = run.json()["dataset"];
  EXPECT_EQ(dataset["images"].get<int>() + dataset["failed"].get<int>(), 5);
  EXPECT_EQ(dataset["complete"], false);
}

TEST(Scan, stopsWhenItsMeansAreSureEnough) {
  const TemporaryFolder folder;
  writePpm(folder / "0.ppm", 10, 20, 30);
  for (int image = 1; image < 2000; ++image)
    fs::create_hard_link(folder / "0.ppm", folder / (std::to_string(image) + ".ppm"));
  const Finished run =
      runCli({"scan", folder.path().string(), "--tolerance", "1", "--threads", "1", "--json", "-"});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  EXPECT_GT(run.json()["dataset"]["pending"], 0);
  EXPECT_EQ(run.json()["dataset"]["complete"], false);
}

TEST(Scan, gathersTheMeanImageAtTheSizeAskedFor) {
  const TemporaryFolder folder;
  writePpm(folder / "a.ppm", 9, 9, 9);
  const auto image = [&](std::vector<std::string> words) {
    words.insert(words.begin(), {"scan", folder.path().string(), "--json", "-"});
    return runCli(words).json()["mean_image"];
  };
  EXPECT_EQ(image({"--mean-image", "8x6"})["width"], 8);
  EXPECT_EQ(image({"--mean-image", "8x6", "--mean-image-resize", "center-crop"})["resize"], "center-crop");
  EXPECT_TRUE(image({"--no-mean-image"}).is_null());
}

} // namespace
} // namespace normscope::test
