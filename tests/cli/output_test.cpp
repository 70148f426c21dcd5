// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Output : public ::testing::Test {
protected:
  void SetUp() override { writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30); }
  TemporaryFolder folder;
};

TEST_F(Output, toAFullDeviceIsCodeThree) {
  EXPECT_EQ(runCli({"scan", "set", "--json", "/dev/full"}, folder.path()).exitCode, 3);
  for (const char* line : {"\"$CLI\" scan set > /dev/full", "\"$CLI\" scan set --json - > /dev/full",
                           "\"$CLI\" modes > /dev/full", "\"$CLI\" --help > /dev/full"}) {
    const Finished run = runShell(line, folder.path());
    EXPECT_EQ(run.exitCode, 3) << line;
    EXPECT_EQ(run.errorLines().size(), 1u) << run.err;
  }
}

TEST_F(Output, toTheNullDeviceIsWrittenInPlace) {
  EXPECT_EQ(runCli({"scan", "set", "--json", "/dev/null"}, folder.path()).exitCode, 0);
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(Output, thatFailsLeavesTheOldFileAndNothingBeside) {
  writeFile(folder.path() / "out" / "s.json", "precious");
  const Finished run = runShell("ulimit -f 1; exec \"$CLI\" scan set --json out/s.json", folder.path());
  EXPECT_EQ(run.exitCode, 3) << run.err;
  EXPECT_THAT(run.err, HasSubstr("s.json"));
  EXPECT_EQ(readFile(folder / "out/s.json"), "precious");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder / "out"), {}), 1);
}

TEST_F(Output, thatCannotWorkIsFoundBeforeTheScan) {
  writeFile(folder.path() / "set" / "bad.jpg", "a failure that a scan would name");
  for (const std::string out : {"absent/s.json", "set"}) {
    const Finished run = runCli({"scan", "set", "--json", out}, folder.path());
    EXPECT_EQ(run.exitCode, 3) << out;
    EXPECT_THAT(run.err, Not(HasSubstr("bad.jpg"))) << out;
  }
}

TEST_F(Output, replacesAFileThroughALinkToIt) {
  writeFile(folder.path() / "kept" / "s.json", "old");
  fs::create_symlink("kept/s.json", folder / "link.json");
  ASSERT_EQ(runCli({"scan", "set", "--json", "link.json"}, folder.path()).exitCode, 0);
  EXPECT_TRUE(fs::is_symlink(folder / "link.json"));
  EXPECT_EQ(readJson(folder / "kept/s.json")["dataset"]["images"], 1);
}

TEST_F(Output, onStdoutIsTheDocumentAlone) {
  const Finished run = runCli({"scan", "set", "--json", "-"}, folder.path());
  EXPECT_EQ(run.json()["schema"], "normscope.statistics/1");
  EXPECT_THAT(run.err, IsEmpty());
}

TEST_F(Output, isTheSameInALocaleWithDecimalCommas) {
  const std::string plain = runShell("LC_ALL=C \"$CLI\" scan set --json -", folder.path()).out;
  EXPECT_EQ(runShell("LC_ALL=de_DE.UTF-8 \"$CLI\" scan set --json -", folder.path()).out, plain);
}

TEST_F(Output, progressIsShownWhenAskedForAlone) {
  EXPECT_THAT(runCli({"scan", "set", "--progress", "always"}, folder.path()).err, HasSubstr("images"));
  EXPECT_THAT(runCli({"scan", "set"}, folder.path()).err, IsEmpty());
  EXPECT_THAT(runCli({"scan", "set", "--progress", "never"}, folder.path()).err, IsEmpty());
}

TEST(Help, isThereForTheProgramAndEveryVerb) {
  const Finished program = runCli({"--help"});
  EXPECT_EQ(program.exitCode, 0);
  for (const std::string verb : {"scan", "modes", "compare", "export", "identify", "demo", "cache"}) {
    EXPECT_THAT(program.out, HasSubstr(verb));
    const Finished run = runCli({verb, "--help"});
    EXPECT_EQ(run.exitCode, 0) << verb;
    EXPECT_THAT(run.out, HasSubstr("normscope-cli " + verb));
    EXPECT_THAT(run.out, HasSubstr("Examples:\n  normscope-cli " + verb));
    EXPECT_THAT(run.out, HasSubstr("Exit codes: 0 done"));
    EXPECT_THAT(run.err, IsEmpty());
    for (const char* raw : {"INT in", "POSITIVE", "Excludes", "{false}", "TEXT:", "UINT"})
      EXPECT_THAT(run.out, Not(HasSubstr(raw))) << verb;
  }
}

TEST(Help, saysDefaultsAndRangesInWords) {
  const std::string help = runCli({"scan", "--help"}).out;
  EXPECT_THAT(help, HasSubstr("(0 to 1024; default 0)"));
  EXPECT_THAT(help, HasSubstr("(auto, always, never; default auto)"));
  EXPECT_THAT(help, HasSubstr("(at least 1)"));
  EXPECT_THAT(help, HasSubstr("(default 256x256)"));
}

TEST_F(Output, optionsOutOfRangeAreBadUsageInWords) {
  const auto complaint = [&](const std::vector<std::string>& words) {
    const Finished run = runCli(words, folder.path());
    EXPECT_EQ(run.exitCode, 2) << run.err;
    EXPECT_EQ(run.errorLines().size(), 1u) << run.err;
    EXPECT_LT(run.err.size(), 250u);
    return run.err;
  };
  for (const char* number : {"0", "-1", "1.5", "x", "", "99999999999999999999"})
    EXPECT_THAT(complaint({"scan", "set", "--sample", number}),
                HasSubstr("is not a whole number from 1 to "));
  EXPECT_THAT(complaint({"scan", "set", "--seed", "-5"}), HasSubstr("is not a whole number from 0 to "));
  for (const char* option : {"--json", "--fit-split", "--include", "--stats", "--files-from"})
    EXPECT_THAT(complaint({"scan", "set", option, ""}), HasSubstr("nothing is given"));
  EXPECT_THAT(complaint({"scan", "set", "--include", "[a"}), HasSubstr("its [ is not closed"));
}

TEST_F(Output, lineThatIsNoPathIsNotRepeatedWhole) {
  writeFile(folder.path() / "list.txt", std::string(5'000'000, 'x') + "\n");
  const Finished run = runCli({"scan", "--files-from", "list.txt"}, folder.path());
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_THAT(run.err, HasSubstr("… (5000000 bytes): "));
  EXPECT_LT(run.err.size(), 400u);
}

TEST(Words, thatNobodyKnowsAreAnsweredWithTheNearest) {
  const auto complaint = [](const std::vector<std::string>& words) {
    const Finished run = runCli(words);
    EXPECT_EQ(run.exitCode, 2);
    return run.err;
  };
  EXPECT_THAT(complaint({"scna", "x"}), HasSubstr("no verb 'scna'; did you mean 'scan'?"));
  EXPECT_THAT(complaint({"photos"}), Not(HasSubstr("did you mean")));
  EXPECT_THAT(complaint({"compare", "x", "--modes", "chanel-zscore"}),
              HasSubstr("did you mean 'channel-zscore'?"));
  EXPECT_THAT(complaint({"compare", "x", "--store", "unit8-fit"}), HasSubstr("did you mean 'uint8-fit'?"));
  EXPECT_THAT(complaint({"export", "x", "--format", "torchvison", "--out", "y"}),
              HasSubstr("did you mean 'torchvision'?"));
  EXPECT_THAT(complaint({"modes", "uint"}), HasSubstr("did you mean 'unit'?"));
}

TEST_F(Output, tablesFitTheTerminal) {
  const std::string wide = runShell("\"$CLI\" compare set --pixels 1", folder.path()).out;
  for (const std::size_t columns : {80, 200}) {
    const std::string table =
        runShell("COLUMNS=" + std::to_string(columns) + " \"$CLI\" compare set --pixels 1 --modes unit,lcn",
                 folder.path())
            .out;
    for (const char* verdicts : {"training", "uint8-saturate", "uint8-fit"})
      EXPECT_THAT(table, HasSubstr(verdicts));
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);)
      if (line.starts_with("unit ") || line.starts_with("lcn ") || line.starts_with("mode ")) {
        const auto width = std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; });
        EXPECT_LE(static_cast<std::size_t>(width), columns) << line;
      }
    EXPECT_EQ(table.find("(left out to fit " + std::to_string(columns) + " columns: ") != std::string::npos,
              columns == 80);
  }
  EXPECT_THAT(wide, Not(HasSubstr("left out to fit"))) << "in a pipe there is room";
}

TEST_F(Output, tablesWithATextGoOnBelow) {
  for (const char* command : {"modes", "modes --limits", "export --format list", "scan set"}) {
    const std::string table = runShell(std::string("COLUMNS=80 \"$CLI\" ") + command, folder.path()).out;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
      if (line.ends_with(']')) continue; // a warning is a sentence
      EXPECT_LE(std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; }), 80) << line;
    }
  }
  const auto words = [](const std::string& text) { // of a row, wherever its lines end
    std::istringstream stream(text);
    std::string all;
    for (std::string word; stream >> word;) all += word + ' ';
    return all;
  };
  EXPECT_THAT(words(runShell("COLUMNS=80 \"$CLI\" modes").out),
              HasSubstr("Divides by the full scale: black is 0, white is 1."));
}

TEST(Version, isPrinted) {
  const Finished run = runCli({"--version"});
  EXPECT_EQ(run.exitCode, 0);
  EXPECT_EQ(run.out, "normscope-cli " NORMSCOPE_VERSION "\n");
}

TEST(Program, linksNoQtAndNoImageCodecCollection) {
  const Finished run = runShell("ldd \"$CLI\"");
  ASSERT_EQ(run.exitCode, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("libjpeg"));
  EXPECT_THAT(run.out, Not(HasSubstr("Qt")));
  EXPECT_THAT(run.out, Not(HasSubstr("imgcodecs")));
}

} // namespace
} // namespace normscope::test
