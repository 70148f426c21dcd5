// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/stored_analyses.h"
#include "report/report.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

#include <regex>
#include <set>

namespace normscope {
namespace {

using testing::flatPnm;
using ::testing::HasSubstr;
using testing::noise;
using ::testing::Not;
using testing::pnm;
using testing::SmallSet;

/// All that a report is made from, computed as the programs do.
struct Measured {
  std::shared_ptr<const Analysis> analysis;

  explicit Measured(std::shared_ptr<const ScanResult> scan, const CompareOptions& options = {},
                    const Limits& limits = {}) {
    AnalysisRequest request{.scan = std::move(scan), .options = options, .limits = limits};
    for (const NormalizationMode& mode : allModes()) request.modes.push_back({&mode, {}});
    analysis = analyze(request);
  }
  std::string report() const { return htmlReport(*analysis); }
};

/// Bright and dark images in two splits, and a file that is no image; names are what is asked of each test.
struct DayAndNight : SmallSet {
  explicit DayAndNight(const std::string& day = "day", const std::string& file = "a") {
    for (const std::string split : {"train", "val"}) {
      for (int i = 0; i < 3; ++i) {
        const std::vector<int> dark = noise(std::size_t{8} * 8 * 3, 99, static_cast<std::uint32_t>(7 + i));
        std::vector<int> bright = dark;
        for (int& sample : bright) sample += 140;
        const std::string name = file + std::to_string(i) + ".ppm";
        add(split + '/' + day + '/' + name, pnm(8, 8, 3, bright));
        add(split + "/night/" + name, pnm(8, 8, 3, dark));
      }
    }
    add("train/night/broken.jpg", "no image");
  }
};

/// Where the tag that begins at `from` ends: at a > that stands in no quotes.
std::size_t endOfTag(const std::string& html, std::size_t from) {
  bool isQuoted = false;
  for (std::size_t at = from; at < html.size(); ++at) {
    if (html[at] == '"') isQuoted = !isQuoted;
    if (html[at] == '>' && !isQuoted) return at;
  }
  return html.npos;
}

/// Checks that every element is closed in its order; gives the number of elements, or −1.
int balancedElements(const std::string& html) {
  static const std::set<std::string> kVoid{"meta", "br", "!DOCTYPE"};
  static const std::regex kTag("(/?)([!a-zA-Z][a-zA-Z0-9]*)(\\s.*)?/?");
  std::vector<std::string> open;
  int elements = 0;
  for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
    const std::size_t end = endOfTag(html, at);
    if (end == html.npos || html.find('<', at + 1) < end) return -1; // markup that is no tag
    const std::string inner = html.substr(at + 1, end - at - 1);
    std::smatch parts; // of what comes before the values, which may be long
    const std::string head = inner.substr(0, inner.find('='));
    if (!std::regex_match(head, parts, kTag)) return -1;
    const std::string name = parts[2];
    if (parts[1].length() > 0) {
      if (open.empty() || open.back() != name) return -1;
      open.pop_back();
    } else {
      ++elements;
      if (!inner.ends_with('/') && !kVoid.contains(name)) open.push_back(name);
    }
  }
  return open.empty() ? elements : -1;
}

void expectSound(const std::string& html) {
  EXPECT_GT(balancedElements(html), 100);
  EXPECT_FALSE(std::regex_search(html, std::regex("\\b(nan|inf|-nan|-inf)\\b")));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_FALSE(std::regex_search(html, std::regex("(src|href)=\"(?!#)|url\\(|@import|http-equiv")));
  std::set<std::string> ids;
  const std::regex id(" id=\"([^\"]*)\""), link("href=\"#([^\"]*)\"");
  for (std::sregex_iterator found(html.begin(), html.end(), id), last; found != last; ++found)
    EXPECT_TRUE(ids.insert((*found)[1]).second) << (*found)[1];
  for (std::sregex_iterator found(html.begin(), html.end(), link), last; found != last; ++found)
    EXPECT_TRUE(ids.contains((*found)[1])) << (*found)[1];
}

TEST(Report, TellsOfEverythingInItsOrder) {
  const Measured measured(DayAndNight().scan());
  const std::string html = measured.report();
  expectSound(html);
  std::size_t at = 0;
  for (const std::string part : {"<!DOCTYPE html>", "<h1>", "id=\"advice\"", "id=\"trade-off\"", "id=\"set\"",
                                 "id=\"modes\"", "id=\"limits\"", "</html>"}) {
    const std::size_t next = html.find(part, at);
    ASSERT_NE(next, html.npos) << part;
    at = next;
  }
  for (const NormalizationMode& mode : allModes()) {
    EXPECT_THAT(html, HasSubstr("id=\"mode-" + mode.id + "\""));
    EXPECT_THAT(html, HasSubstr("href=\"#mode-" + mode.id + "\""));
  }
  for (const char* words :
       {"13 found, 12 read, 1 failed", "split train (6 images)", "NormScope " NORMSCOPE_VERSION,
        "train/night/broken.jpg", "chance reaches", "default limits"})
    EXPECT_THAT(html, HasSubstr(words));
  ASSERT_FALSE(measured.analysis->advice->empty());
}

TEST(Report, IsTheSameForTheSameFilesAndAnyNumberOfThreads) {
  const DayAndNight set;
  CompareOptions one, two;
  one.threads = 1;
  two.threads = 2;
  EXPECT_EQ(Measured(set.scan(), one).report(), Measured(set.scan(), two).report());
}

TEST(Report, NamesAreTextWhateverTheyHold) {
  const DayAndNight set("<script>alert(1)<"
                        "\xff"
                        "b>",
                        "\"'&--><img onerror=x "
                        "\xe9\n\xe2\x80\xae");
  const std::string html = Measured(set.scan()).report();
  expectSound(html);
  EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(1)&lt;\\xffb&gt;"));
  EXPECT_THAT(html, HasSubstr("&quot;&#39;&amp;--&gt;&lt;img onerror=x \\xe9\\x0a\\xe2\\x80\\xae"));
  EXPECT_THAT(html, Not(HasSubstr("<img")));
}

TEST(Report, SaysWhichLimitsAreNotTheDefaults) {
  Limits limits;
  limits.noiseShare = 0.125;
  const std::string html = Measured(DayAndNight().scan(), {}, limits).report();
  expectSound(html);
  EXPECT_THAT(html, HasSubstr("<th scope=\"row\">noise-share</th><td class=\"n\">0.125</td>"));
  EXPECT_THAT(html, Not(HasSubstr("<th scope=\"row\">clip-info</th>")));
}

TEST(Report, SetsWithLittleToTellMakeSoundReports) {
  SmallSet one, gray, none;
  one.add("flat.ppm", flatPnm(1, 1, 3, 77));
  gray.add("a.pgm", pnm(4, 4, 1, noise(16, 255, 3)));
  gray.add("b.pgm", flatPnm(4, 4, 1, 65535, 65535));
  none.add("broken.png", "no image");
  for (const SmallSet* set : {&one, &gray}) expectSound(Measured(set->scan()).report());
  const Measured nothing(none.scan());
  EXPECT_GT(balancedElements(nothing.report()), 0);
  EXPECT_THAT(nothing.report(), HasSubstr("No image could be read"));
}

TEST(Report, EveryStorageTypeMakesASoundReport) {
  const DayAndNight set;
  for (const StorageRow& storage : storageTypes()) {
    CompareOptions options;
    options.storage = storage.type;
    const std::string html = Measured(set.scan(), options).report();
    expectSound(html);
    EXPECT_THAT(html, HasSubstr("What storage as " + std::string(storage.title) + " loses"));
  }
}

TEST(Report, AShortOneHasTheVerdictsAndTheDetailsOfAFew) {
  AnalysisRequest request{.scan = DayAndNight().scan(), .options = {.storage = StorageType::float32}};
  for (const NormalizationMode& mode : allModes()) request.modes.push_back({&mode, {}});
  const StorageType others[] = {StorageType::uint8Saturate, StorageType::uint8Fit};
  const auto stored = analyzeStored(request, others);
  ASSERT_TRUE(stored);
  const std::string brief = htmlReport(*stored->main, stored->others, {.isFull = false, .detailed = {}});
  expectSound(brief);
  const std::optional<Recommendation>& recommended = *stored->main->recommendation;
  ASSERT_TRUE(recommended);
  EXPECT_THAT(brief, HasSubstr("id=\"mode-" + recommended->modeId + "\""));
  EXPECT_THAT(brief, HasSubstr("Most clipped as uint8, saturate"));
  EXPECT_THAT(brief, Not(HasSubstr("Most clipped as float32")));
  EXPECT_THAT(brief, Not(HasSubstr("id=\"trade-off\"")));
  for (const NormalizationMode& mode : allModes()) EXPECT_THAT(brief, HasSubstr(">" + mode.title + "<"));

  const std::string named = htmlReport(*stored->main, stored->others, {.isFull = false, .detailed = {"gcn"}});
  expectSound(named);
  EXPECT_THAT(named, HasSubstr("id=\"mode-gcn\""));
  EXPECT_THAT(named, Not(HasSubstr("id=\"mode-" + recommended->modeId + "\"")));

  const std::string full = htmlReport(*stored->main, stored->others);
  expectSound(full);
  EXPECT_THAT(full, HasSubstr("What storage as uint8, saturate loses"));
  EXPECT_THAT(full, Not(HasSubstr("What storage as float32 loses")));
}

TEST(Report, AModeThatCannotBeFittedSaysWhy) {
  ScanOptions options;
  options.meanImage.reset();
  const Measured measured(DayAndNight().scan(options));
  const std::string html = measured.report();
  expectSound(html);
  const ModeOutcome* outcome = measured.analysis->outcome("mean-image");
  ASSERT_TRUE(outcome && outcome->unavailable);
  EXPECT_THAT(html, HasSubstr(*outcome->unavailable));
}

} // namespace
} // namespace normscope
