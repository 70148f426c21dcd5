// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace normscope::test {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

const fs::path kField = fs::path(NORMSCOPE_CORPUS) / "field";

struct ListCase {
  const char* file;
  int images;
  std::vector<std::string> more;
};

TEST(Lists, areReadAsPeopleHaveThem) {
  const fs::path folder = kField / "23-csv-lists" / "in";
  if (!fs::exists(folder)) GTEST_SKIP() << "the corpus is absent";
  for (const ListCase& list : std::vector<ListCase>{{"ok.csv", 3, {}},
                                                    {"bom.csv", 2, {}},
                                                    {"semi.csv", 2, {}},
                                                    {"tab.csv", 1, {}},
                                                    {"utf16.csv", 1, {}},
                                                    {"space.csv", 2, {}},
                                                    {"win.csv", 1, {}},
                                                    {"filename.csv", 2, {"--column", "label=words"}},
                                                    {"image_id.csv", 2, {}},
                                                    {"multi.csv", 2, {}},
                                                    {"caffe.txt", 2, {}},
                                                    {"list.txt", 3, {}}}) {
    std::vector<std::string> arguments{"scan", (folder / list.file).string(), "--json", "-", "--no-cache"};
    arguments.insert(arguments.end(), list.more.begin(), list.more.end());
    const Finished run = runCli(arguments);
    ASSERT_EQ(run.exitCode, 0) << list.file << ": " << run.err;
    const auto json = run.json();
    EXPECT_EQ(json["dataset"]["images"], list.images) << list.file;
    if (std::string(list.file) != "list.txt") {
      EXPECT_FALSE(json["by_class"].empty()) << list.file;
    }
  }
}

TEST(Lists, nameTheirColumnsWhereNoneFits) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "a.ppm", 10, 20, 30);
  writePpm(folder.path() / "b.ppm", 60, 20, 30);
  writeFile(folder.path() / "set.csv", "photo;kind;part\na.ppm;cat;train\nb.ppm;dog;val\n");
  const Finished none = runCli({"scan", "set.csv"}, folder.path());
  EXPECT_EQ(none.exitCode, 2);
  EXPECT_THAT(none.err, HasSubstr("it has photo, kind, part; --column path=NAME"));
  const Finished wrong = runCli({"scan", "set.csv", "--column", "path=picture"}, folder.path());
  EXPECT_EQ(wrong.exitCode, 2);
  EXPECT_THAT(wrong.err, HasSubstr("no column named 'picture'; it has photo, kind, part"));
  const Finished typo = runCli({"scan", "set.csv", "--column", "paths=photo"}, folder.path());
  EXPECT_EQ(typo.exitCode, 2);
  EXPECT_THAT(typo.err, HasSubstr("expected path=NAME, label=NAME or split=NAME"));

  const auto json = runCli({"scan", "set.csv", "--column", "path=photo,label=kind", "--column", "split=part",
                            "--json", "-"},
                           folder.path())
                        .json();
  EXPECT_EQ(json["dataset"]["images"], 2);
  EXPECT_EQ(json["fit"]["split"], "train");
}

// Every path is an image of its own, and the audit tells which are alike.
TEST(Lists, andFoldersOfLinksIntoAStore) {
  const fs::path make = kField / "46-linked-store" / "make.sh";
  if (!fs::exists(make)) GTEST_SKIP() << "the corpus is absent";
  const TemporaryFolder folder;
  ASSERT_EQ(runShell("sh '" + make.string() + "' store", folder.path()).exitCode, 0);
  const auto linked = runCli({"scan", "store/data", "--json", "-"}, folder.path()).json();
  const auto plain = runCli({"scan", (kField / "46-linked-store" / "files").string(), "--json", "-"}).json();
  EXPECT_EQ(linked["dataset"]["images"], 6);
  EXPECT_EQ(linked["fit"]["images"], 4);
  EXPECT_EQ(linked["fit"], plain["fit"]);
  EXPECT_EQ(linked["by_split"], plain["by_split"]);
  EXPECT_EQ(linked["audit"], plain["audit"]);
  EXPECT_EQ(linked["channels"], plain["channels"]);
  const auto listed = [&](const char* code) {
    return runCli({"scan", "store/data", "--list", code}, folder.path()).out;
  };
  EXPECT_THAT(listed("duplicates_across_splits"), HasSubstr("train/"));
  EXPECT_THAT(listed("duplicates_across_splits"), HasSubstr("test/"));
  EXPECT_THAT(listed("duplicates_across_labels"), HasSubstr("cat/"));
  EXPECT_THAT(listed("duplicates_across_labels"), HasSubstr("dog/"));

  // The same through a list and as arguments.
  const Finished list =
      runShell("cd store/data && find . -name '*.png' | sort > ../list.txt && cd .. && sed -i "
               "'s,^,data/,' list.txt && $CLI scan list.txt --json -",
               folder.path());
  EXPECT_EQ(list.json()["dataset"]["images"], 6) << list.err;
  const Finished arguments = runShell("$CLI scan $(find store/data -name '*.png') --json -", folder.path());
  EXPECT_EQ(arguments.json()["dataset"]["images"], 6) << arguments.err;
}

TEST(Lists, countAPathOnceThatIsNamedTwice) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "a.ppm", 10, 20, 30);
  writePpm(folder.path() / "b.ppm", 60, 20, 30);
  const auto json = runCli({"scan", ".", "a.ppm", "./a.ppm", "--json", "-"}, folder.path()).json();
  EXPECT_EQ(json["dataset"]["images"], 2);
  EXPECT_EQ(json["dataset"]["ignored"], 2);
}

} // namespace
} // namespace normscope::test
