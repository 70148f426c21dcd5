// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

/// The ids of all formats, as --format list shows them.
std::vector<std::string> formats() {
  std::istringstream table(runCli({"export", "--format", "list"}).out);
  std::vector<std::string> ids;
  std::string line;
  std::getline(table, line);
  while (std::getline(table, line)) {
    if (!line.starts_with(' ')) ids.push_back(line.substr(0, line.find(' ')));
  }
  return ids;
}

TEST(Export, listsTheFormats) {
  const Finished run = runCli({"export", "--format", "list"});
  EXPECT_EQ(run.exitCode, 0);
  EXPECT_THAT(run.out, HasSubstr("default mode"));
  EXPECT_GE(formats().size(), 3u);
}

TEST(Export, saysWhichModesAFormatCanExpress) {
  const auto complaint = [](const char* format, const char* mode) {
    const Finished run =
        runCli({"export", demoSet().string(), "--format", format, "--mode", mode, "--out", "-"});
    EXPECT_EQ(run.exitCode, 2) << run.err;
    return run.err;
  };
  EXPECT_THAT(
      complaint("torchvision", "lcn"),
      HasSubstr("torchvision cannot express 'lcn'; it can: unit signed-unit constants caffe-constants "
                "channel-mean channel-zscore joint-zscore dataset-minmax"));
  EXPECT_THAT(complaint("npy", "unit"), HasSubstr("npy cannot express 'unit'; it can: mean-image"));
}

TEST(Export, takesNoModeWhereTheFormatDescribesTheSet) {
  for (const char* format : {"json", "csv", "tfdv"}) {
    const Finished run = runCli({"export", "absent", "--format", format, "--mode", "unit", "--out", "-"});
    EXPECT_EQ(run.exitCode, 2) << format;
    EXPECT_THAT(run.err, HasSubstr("takes no mode"));
  }
}

TEST(Export, listsAsJsonWhatFormatsCanSay) {
  const Finished run = runCli({"export", "--format", "list", "--json", "-"});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  EXPECT_EQ(run.json().at("formats").size(), formats().size());
  EXPECT_EQ(runCli({"export", "x", "--format", "csv", "--out", "-", "--json", "-"}).exitCode, 2);
}

TEST(Export, saysHowReadingBackWentAndWhatOneScaleCosts) {
  const TemporaryFolder folder;
  const Finished run = runCli({"export", demoSet().string(), "--format", "coreml,torchvision", "--mode",
                               "channel-zscore", "--out", "made"},
                              folder.path());
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_THAT(run.err, HasSubstr("torchvision: verified: largest difference"));
  EXPECT_THAT(run.err, HasSubstr("coreml: one scale stands for all channels; largest error in levels"));
}

TEST(Export, ofAllFormatsWithAModeWritesThoseThatCanSayIt) {
  const TemporaryFolder folder;
  const Finished run = runCli(
      {"export", demoSet().string(), "--format", "all", "--mode", "lcn", "--out", "made"}, folder.path());
  EXPECT_EQ(run.exitCode, 1) << run.err;
  EXPECT_TRUE(fs::exists(folder / "made/normalize_numpy.py"));
  EXPECT_FALSE(fs::exists(folder / "made/normalize.py"));
}

TEST(Export, writesEveryFormatIntoAFolder) {
  const TemporaryFolder folder;
  const Finished run =
      runCli({"export", demoSet().string(), "--format", "all", "--out", "made"}, folder.path());
  EXPECT_EQ(run.exitCode, 1) << run.err; // the truncated file
  EXPECT_GE(static_cast<std::size_t>(std::distance(fs::directory_iterator(folder / "made"), {})),
            formats().size());
}

TEST(Export, makesNoFolderThatNobodyNamed) {
  const TemporaryFolder folder;
  for (const char* out : {"absent/here/", "absent/here.py"}) {
    const Finished run =
        runCli({"export", demoSet().string(), "--format", "torchvision", "--out", out}, folder.path());
    EXPECT_EQ(run.exitCode, 3) << out;
    EXPECT_THAT(run.err, HasSubstr("the folder does not exist")) << out;
  }
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(Export, writesTheSameFromADocumentOrSaysWhatItLacks) {
  const TemporaryFolder folder;
  // All images are the fit split, as in a document.
  const std::vector<std::string> train{demoSet().string(), "--split", "train"};
  std::vector<std::string> scan{"scan", "--json", "s.json"};
  scan.insert(scan.end(), train.begin(), train.end());
  ASSERT_LE(runCli(scan, folder.path()).exitCode, 1);
  int written = 0;
  for (const std::string& format : formats()) {
    std::vector<std::string> direct{"export", "--format", format, "--out", "direct/"};
    direct.insert(direct.end(), train.begin(), train.end());
    ASSERT_LE(runCli(direct, folder.path()).exitCode, 1) << format;
    const Finished run =
        runCli({"export", "s.json", "--format", format, "--out", "document/"}, folder.path());
    if (run.exitCode == 3) {
      EXPECT_EQ(run.errorLines().size(), 1u) << format << ": " << run.err;
      continue;
    }
    EXPECT_EQ(run.exitCode, 0) << format << ": " << run.err;
    ++written;
  }
  EXPECT_GT(written, 0);
}

TEST(Export, ofSeveralFilesNeedsAPlaceForAllOfThem) {
  for (const char* out : {"-", "/dev/null"}) {
    const Finished run = runCli({"export", demoSet().string(), "--format", "caffe", "--out", out});
    EXPECT_EQ(run.exitCode, 2) << run.err;
    EXPECT_TRUE(run.out.empty());
  }
}

TEST(Export, writesCompanionsBesideTheFileThatWasNamed) {
  const TemporaryFolder folder;
  ASSERT_EQ(
      runCli({"export", demoSet().string(), "--format", "caffe", "--out", "city.binaryproto"}, folder.path())
          .exitCode,
      1);
  EXPECT_TRUE(fs::exists(folder / "city.binaryproto"));
  EXPECT_GE(std::distance(fs::directory_iterator(folder.path()), {}), 2);
}

TEST(Export, callsFilesOfAFolderWhatTheyAre) {
  const TemporaryFolder folder;
  ASSERT_EQ(
      runCli({"export", demoSet().string(), "--format", "caffe", "--mode", "channel-mean", "--out", "made/"},
             folder.path())
          .exitCode,
      1);
  EXPECT_TRUE(fs::exists(folder / "made/mean.prototxt"));
  EXPECT_FALSE(fs::exists(folder / "made/mean.binaryproto")) << "there is no mean image in it";
}

TEST(Export, ofADocumentThatIsNoneIsCodeThree) {
  const TemporaryFolder folder;
  writeFile(folder.path() / "s.json", "{\"schema\": \"something else\"}");
  const Finished run =
      runCli({"export", "s.json", "--format", formats().front(), "--out", "x"}, folder.path());
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_EQ(run.errorLines().size(), 1u) << run.err;
  EXPECT_FALSE(fs::exists(folder / "x"));
}

TEST(Demo, isTheSameTwiceAndNeverOverwrites) {
  const TemporaryFolder folder;
  ASSERT_EQ(runCli({"demo", "again"}, folder.path()).exitCode, 0);
  for (const auto& entry : fs::recursive_directory_iterator(demoSet())) {
    if (entry.is_regular_file()) {
      EXPECT_EQ(readFile(folder.path() / "again" / fs::relative(entry.path(), demoSet())),
                readFile(entry.path()))
          << entry.path();
    }
  }
  const Finished second = runCli({"demo", "again"}, folder.path());
  EXPECT_EQ(second.exitCode, 3);
  EXPECT_EQ(second.errorLines().size(), 1u);
}

} // namespace
} // namespace normscope::test
