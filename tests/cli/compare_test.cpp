// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace normscope::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

nlohmann::json modeOf(const nlohmann::json& comparison, const std::string& id) {
  for (const auto& mode : comparison["modes"]) {
    if (mode["id"] == id) return mode;
  }
  return {};
}

TEST(Modes, catalogueListsEachModeInTableAndDocument) {
  const auto json = runCli({"modes", "--json", "-"}).json();
  EXPECT_EQ(json["schema"], "normscope.modes/1");
  ASSERT_GE(json["modes"].size(), 16u);
  const Finished table = runCli({"modes"});
  EXPECT_EQ(table.exitCode, 0);
  for (const auto& mode : json["modes"])
    EXPECT_THAT(table.out, HasSubstr(fmt::format("\n{} ", mode["id"].get<std::string>())));
}

TEST(Compare, measuresEveryModeOfTheCatalogue) {
  const auto catalogue = runCli({"modes", "--json", "-"}).json();
  const Finished run = runCli({"compare", demoSet().string(), "--json", "-"});
  EXPECT_EQ(run.exitCode, 1) << run.err;
  const auto comparison = run.json();
  EXPECT_EQ(comparison["store"], "float32");
  EXPECT_EQ(comparison["also"], (nlohmann::json{"uint8-saturate", "uint8-fit"}));
  EXPECT_EQ(comparison["recommended"]["mode"], "channel-zscore");
  ASSERT_EQ(comparison["modes"].size(), catalogue["modes"].size());
  for (std::size_t i = 0; i < catalogue["modes"].size(); ++i)
    EXPECT_EQ(comparison["modes"][i]["id"], catalogue["modes"][i]["id"]);
}

TEST(Compare, tellsWhatIsKnownByArithmetic) {
  const TemporaryFolder folder;
  writePpm(folder / "a.ppm", 0, 100, 200);
  writePpm(folder / "b.ppm", 100, 200, 0);
  const auto comparison = runCli({"compare", folder.path().string(), "--modes", "identity,channel-mean",
                                  "--store", "uint8-saturate", "--json", "-"})
                              .json();
  const auto identity = modeOf(comparison, "identity");
  EXPECT_DOUBLE_EQ(identity["clipped_any"], 0.0);
  // Each channel holds two values, half of its samples below the mean: stored unsigned, that half is lost.
  const auto centred = modeOf(comparison, "channel-mean");
  EXPECT_DOUBLE_EQ(centred["clipped_low"][0], 0.5);
  EXPECT_DOUBLE_EQ(centred["clipped_high"][0], 0.0);
  EXPECT_EQ(centred["images_affected"], 2);
  const auto fits = runCli(
      {"compare", folder.path().string(), "--modes", "channel-mean", "--store", "uint8-fit", "--json", "-"});
  EXPECT_DOUBLE_EQ(modeOf(fits.json(), "channel-mean")["clipped_any"], 0.0);
}

TEST(Compare, tableHasARowForEachModeAndSaysWhyOneIsMissing) {
  const Finished run =
      runCli({"compare", demoSet().string(), "--no-mean-image", "--modes", "channel-mean,mean-image"});
  EXPECT_EQ(run.exitCode, 1) << run.err;
  for (const char* part : {"clipped", "channel-mean", "mean-image", "unavailable: ", "fitted on split train"})
    EXPECT_THAT(run.out, HasSubstr(part));
}

TEST(Compare, keepsAModeThatCannotBeFitted) {
  const auto comparison =
      runCli({"compare", demoSet().string(), "--no-mean-image", "--modes", "mean-image", "--json", "-"})
          .json();
  const auto mode = modeOf(comparison, "mean-image");
  EXPECT_TRUE(mode["unavailable"].is_string());
  EXPECT_TRUE(mode["clipped_any"].is_null());
}

TEST(Compare, takesParameters) {
  const std::vector<std::string> words{"compare",      demoSet().string(), "--modes",
                                       "image-minmax", "--json",           "-"};
  auto other = words;
  other.insert(other.end(), {"--set", "image-minmax.axis=channel"});
  const auto plain = runCli(words), set = runCli(other);
  ASSERT_EQ(set.exitCode, 1) << set.err;
  EXPECT_NE(modeOf(plain.json(), "image-minmax")["parameters"],
            modeOf(set.json(), "image-minmax")["parameters"]);
}

TEST(Compare, variantsStandBesideTheirBase) {
  const std::vector<std::string> parameters{"placement=sigma+eps", "epsilon=0.01"};
  const auto run = [&](const std::string& id, std::vector<std::string> more) {
    std::vector<std::string> arguments{
        "compare", demoSet().string(), "--modes", "channel-zscore,lcn," + id, "--json", "-"};
    for (const std::string& parameter : parameters) {
      arguments.emplace_back("--set");
      arguments.push_back(id + "." + parameter);
    }
    arguments.insert(arguments.end(), more.begin(), more.end());
    return modeOf(runCli(arguments).json(), id);
  };
  auto variant = run("mine", {"--variant", "mine=channel-zscore"});
  EXPECT_EQ(variant["variant_of"], "channel-zscore");
  auto base = run("channel-zscore", {});
  EXPECT_FALSE(base.contains("variant_of"));
  for (const char* member : {"parameters", "output", "clipped_low", "levels_after", "noise_gain_p95"})
    EXPECT_EQ(variant[member], base[member]) << member;

  for (const char* wrong : {"mine", "unit=channel-mean", "Mine=unit", "mine=nonsense"}) {
    const Finished refused = runCli({"compare", "no-such-folder", "--variant", wrong});
    EXPECT_EQ(refused.exitCode, 2) << wrong;
    EXPECT_THAT(refused.err, HasSubstr("--variant"));
  }
  const Finished code = runCli({"export", demoSet().string(), "--variant", "mine=channel-mean", "--mode",
                                "mine", "--format", "torchvision", "--out", "-"});
  EXPECT_EQ(code.exitCode, 1) << code.err;
  EXPECT_THAT(code.out, HasSubstr("# Mode: mine"));
}

TEST(Compare, measuresOneImageWhenItIsNamed) {
  const std::string image = demoJpeg().string();
  const Finished run =
      runCli({"compare", demoSet().string(), "--image", image, "--modes", "identity", "--json", "-"});
  ASSERT_EQ(run.exitCode, 1) << run.err;
  EXPECT_EQ(modeOf(run.json(), "identity")["images"], 1);
  EXPECT_EQ(runCli({"compare", demoSet().string(), "--image", "elsewhere.jpg"}).exitCode, 3);
}

TEST(Compare, givesTheSameBytesWithAnyNumberOfThreads) {
  const auto compare = [](const char* threads) {
    return runCli({"compare", demoSet().string(), "--json", "-", "--threads", threads}).out;
  };
  EXPECT_EQ(compare("1"), compare("2"));
}

TEST(Compare, writesTheReportAloneOrBesideTheDocument) {
  const TemporaryFolder folder;
  writePpm(folder / "set/<i>a.ppm", 0, 100, 200);
  writePpm(folder / "set/b.ppm", 100, 200, 0);
  const Finished alone = runCli({"compare", "set", "--report", "a.html"}, folder.path());
  EXPECT_EQ(alone.exitCode, 0) << alone.err;
  EXPECT_EQ(alone.out, "");
  const std::string page = readFile(folder / "a.html");
  EXPECT_THAT(page, ::testing::StartsWith("<!DOCTYPE html>"));
  EXPECT_THAT(page, ::testing::EndsWith("</html>\n"));
  EXPECT_THAT(page, HasSubstr("&lt;i&gt;a.ppm"));
  EXPECT_THAT(page, Not(HasSubstr("<i>a")));

  const Finished both = runCli({"compare", "set", "--report", "-", "--json", "b.json"}, folder.path());
  EXPECT_EQ(both.exitCode, 0) << both.err;
  EXPECT_EQ(both.out, page);
  EXPECT_EQ(readJson(folder / "b.json")["schema"], "normscope.comparison/2");
}

TEST(Compare, reportNamesTheStatisticsAndTheImageItRestsOn) {
  const TemporaryFolder folder;
  writePpm(folder / "set/a.ppm", 10, 10, 10);
  writePpm(folder / "set/b.ppm", 30, 30, 30);
  ASSERT_EQ(runCli({"scan", "set", "--json", "s.json"}, folder.path()).exitCode, 0);
  const Finished run = runCli({"compare", "set", "--modes", "unit", "--stats", "s.json", "--image",
                               "set/b.ppm", "--limit", "split-shift=0.5", "--report", "-"},
                              folder.path());
  EXPECT_EQ(run.exitCode, 0) << run.err;
  for (const char* part : {"read from s.json", "b.ppm alone", "split-shift", "id=\"mode-unit\""})
    EXPECT_THAT(run.out, HasSubstr(part));
  EXPECT_THAT(run.out, Not(HasSubstr("id=\"mode-identity\"")));
}

TEST(Compare, reportIsShortUnlessAllIsAskedFor) {
  const auto report = [](std::vector<std::string> more) {
    more.insert(more.begin(), {"compare", demoSet().string(), "--report", "-"});
    return runCli(more).out;
  };
  const std::string brief = report({}), full = report({"--report-full"});
  EXPECT_LT(brief.size(), full.size() / 4);
  for (const char* part : {"Start with Channel z-score", "The first of Channel z-score",
                           "id=\"mode-channel-zscore\"", "stored as uint8, fitted"})
    EXPECT_THAT(brief, HasSubstr(part));
  EXPECT_THAT(brief, Not(HasSubstr("id=\"mode-unit\"")));
  for (const char* part : {"id=\"mode-unit\"", "id=\"set\"", "id=\"trade-off\""})
    EXPECT_THAT(full, HasSubstr(part));
  EXPECT_THAT(report({"--modes", "unit,lcn"}), HasSubstr("id=\"mode-lcn\""));
  EXPECT_EQ(runCli({"compare", "no-such-folder", "--report-full"}).exitCode, 2);
}

TEST(Compare, outputsThatCannotWorkAreFoundBeforeTheImages) {
  const TemporaryFolder folder;
  writePpm(folder / "set/a.ppm", 10, 10, 10);
  writeFile(folder.path() / "set" / "bad.jpg", "a failure that a scan would name");
  const auto run = [&](const std::string& json, const std::string& report) {
    const Finished finished = runCli({"compare", "set", "--json", json, "--report", report}, folder.path());
    EXPECT_THAT(finished.err, Not(HasSubstr("bad.jpg")));
    EXPECT_EQ(finished.out, "");
    return finished.exitCode;
  };
  EXPECT_EQ(run("-", "-"), 2);
  EXPECT_EQ(run("same", "same"), 2);
  EXPECT_EQ(run("a.json", "absent/a.html"), 3);
  EXPECT_EQ(run("absent/a.json", "a.html"), 3);
  EXPECT_FALSE(std::filesystem::exists(folder / "a.json"));
}

TEST(Compare, fitsNothingOnStatisticsOfOtherChannels) {
  const TemporaryFolder folder;
  writeFile(folder / "gray/a.pgm", "P5\n4 1\n255\nabcd");
  writePpm(folder / "light/a.ppm", 30, 30, 30);
  ASSERT_EQ(runCli({"scan", "gray", "--json", "gray.json"}, folder.path()).exitCode, 0);
  const auto compared =
      runCli({"compare", "light", "--modes", "unit,channel-mean", "--stats", "gray.json", "--json", "-"},
             folder.path())
          .json();
  EXPECT_THAT(modeOf(compared, "channel-mean")["unavailable"].get<std::string>(),
              ::testing::HasSubstr("gray images"));
  EXPECT_EQ(modeOf(compared, "unit")["output"]["mean"].size(), 3U);
}

TEST(Compare, fitsOnStatisticsFromElsewhere) {
  const TemporaryFolder folder;
  writePpm(folder / "dark/a.ppm", 10, 10, 10);
  writePpm(folder / "light/a.ppm", 30, 30, 30);
  ASSERT_EQ(runCli({"scan", "dark", "--json", "dark.json"}, folder.path()).exitCode, 0);
  const auto mean = [&](std::vector<std::string> words) {
    words.insert(words.begin(),
                 {"compare", "light", "--modes", "channel-mean", "--store", "float32", "--json", "-"});
    return modeOf(runCli(words, folder.path()).json(), "channel-mean")["output"]["mean"][0].get<double>();
  };
  EXPECT_DOUBLE_EQ(mean({}), 0.0);
  EXPECT_NEAR(mean({"--stats", "dark.json"}), 20.0, 1e-9);
  EXPECT_EQ(runCli({"compare", "light", "--stats", "gone.json"}, folder.path()).exitCode, 3);
}

} // namespace
} // namespace normscope::test
