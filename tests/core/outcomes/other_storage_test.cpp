// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/outcome_numbers.h"
#include "demo/demo.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::SmallSet;

constexpr StorageType kTypes[] = {StorageType::float32, StorageType::uint8Saturate, StorageType::uint8Fit,
                                  StorageType::uint8Wrap, StorageType::int8};

std::shared_ptr<const ScanResult> scanOf(const std::filesystem::path& folder) {
  const std::vector<std::string> paths{folder.string()};
  ScanOptions options;
  options.meanImage = ImageSize{16, 12};
  return scan(openDataset(paths).value(), options);
}

SetKnowledge knowing(const std::vector<ModeOutcome>& outcomes) {
  SetKnowledge known;
  for (const ModeOutcome& outcome : outcomes)
    known.outcomes.emplace(outcome.mode, std::make_shared<const ModeOutcome>(outcome));
  return known;
}

void expectSame(const std::vector<ModeOutcome>& some, const std::vector<ModeOutcome>& others) {
  ASSERT_EQ(some.size(), others.size());
  for (std::size_t i = 0; i < some.size(); ++i) {
    SCOPED_TRACE(some[i].mode->id);
    EXPECT_EQ(test::textsOf(some[i]), test::textsOf(others[i]));
    EXPECT_EQ(test::numbersOf(some[i]), test::numbersOf(others[i]));
  }
}

/// The law: what is known under one type and completed for another is what that type tells by itself.
void expectTypesFollowFromEachOther(const ScanResult& scan, const CompareOptions& asked) {
  const DatasetStatistics statistics = computeStatistics(scan);
  const std::vector<ModeRequest> requests = test::everyMode();
  std::map<StorageType, std::vector<ModeOutcome>> alone;
  for (const StorageType type : kTypes) {
    CompareOptions options = asked;
    options.storage = type;
    alone[type] = compareModes(scan, statistics, requests, options);
  }
  for (const StorageType first : kTypes) {
    SCOPED_TRACE(row(first).id);
    const auto stored = compareStored(scan, statistics, requests, asked, kTypes, knowing(alone[first]));
    for (std::size_t i = 0; i < std::size(kTypes); ++i) {
      if (kTypes[i] == first) continue;
      SCOPED_TRACE(row(kTypes[i]).id);
      expectSame(stored[i], alone[kTypes[i]]);
    }
  }
}

class DemoSets : public ::testing::TestWithParam<DemoKind> {};

TEST_P(DemoSets, TypesFollowFromEachOther) {
  const testing::TemporaryFolder folder;
  ASSERT_TRUE(writeDemoSet(folder.path() / "demo", GetParam()));
  expectTypesFollowFromEachOther(*scanOf(folder.path() / "demo"), {.pixelSample = 4});
}

INSTANTIATE_TEST_SUITE_P(OtherStorage, DemoSets, ::testing::Values(DemoKind::dayNight, DemoKind::objects),
                         [](const auto& demo) {
                           return demo.param == DemoKind::dayNight ? "dayNight" : "objects";
                         });

void addDeep(SmallSet& set) {
  set.add("train/a/1.pgm", pnm(20, 17, 1, noise(340, 65535, 1), 65535));
  set.add("train/b/2.pgm", pnm(31, 12, 1, noise(372, 900, 2), 65535));
  set.add("val/a/3.pgm", pnm(20, 17, 1, noise(340, 200, 3)));
  set.add("val/b/4.pgm", pnm(3, 2, 1, noise(6, 255, 4)));
}

TEST(OtherStorage, TypesFollowFromEachOtherInDeepGraySets) {
  SmallSet set;
  addDeep(set);
  for (const std::size_t pixels : {std::size_t{0}, std::size_t{2}, std::size_t{100}})
    expectTypesFollowFromEachOther(*set.scan(), {.pixelSample = pixels});
}

TEST(OtherStorage, FollowsInSetsOfGrayColourAndDeepImages) {
  SmallSet set;
  addDeep(set);
  set.add("train/a/5.ppm", pnm(16, 16, 3, noise(768, 255, 5)));
  set.add("val/b/6.ppm", pnm(9, 21, 3, noise(567, 4095, 6), 4095));
  expectTypesFollowFromEachOther(*set.scan(), {});
  expectTypesFollowFromEachOther(*set.scan(), {.only = ImageId{1}});
}

TEST(OtherStorage, OtherPixelsAreReadAnew) {
  SmallSet set;
  addDeep(set);
  const auto scan = set.scan();
  const DatasetStatistics statistics = computeStatistics(*scan);
  const std::vector<ModeRequest> requests = test::everyMode();
  SetKnowledge known =
      knowing(compareModes(*scan, statistics, requests, {.storage = StorageType::float32, .pixelSample = 1}));
  known.fromSamePixels = false;
  const CompareOptions options{.storage = StorageType::uint8Fit, .pixelSample = 3};
  expectSame(compareModes(*scan, statistics, requests, options, known),
             compareModes(*scan, statistics, requests, options));
}

TEST(OtherStorage, ReadsNoFileWhereNoModeNeedsPixels) {
  SmallSet set;
  addDeep(set);
  const auto scan = set.scan();
  const DatasetStatistics statistics = computeStatistics(*scan);
  const std::vector<ModeRequest> requests{{findMode("channel-zscore"), {}}, {findMode("image-zscore"), {}}};
  const auto known = knowing(compareModes(*scan, statistics, requests, {}));
  const CompareOptions options{.storage = StorageType::int8};
  const auto alone = compareModes(*scan, statistics, requests, options);
  for (const char* file : {"train/a/1.pgm", "train/b/2.pgm", "val/a/3.pgm", "val/b/4.pgm"}) set.remove(file);
  expectSame(compareModes(*scan, statistics, requests, options, known), alone);
}

} // namespace
} // namespace normscope
