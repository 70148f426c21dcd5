// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit.h"
#include "support/synthetic.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace normscope::test {
namespace {

std::vector<std::string> codes(const std::vector<AuditEntry>& entries) {
  std::vector<std::string> result;
  for (const AuditEntry& entry : entries) {
    EXPECT_THAT(findingCodes(), ::testing::Contains(entry.code)) << "codes are known beforehand";
    result.push_back(entry.code);
  }
  return result;
}

/// The synthetic scan with one image's record changed.
template<class Change>
ScanResult changed(Change change) {
  ScanResult scan = *graySyntheticScan();
  auto record = std::make_shared<ImageRecord>(*scan.images[0].record.load());
  change(*record);
  scan.images[0].record = record;
  return scan;
}

/// Without what such small images are found to be besides.
std::vector<AuditEntry> entriesOf(const ScanResult& scan, const std::vector<Warning>& warnings = {}) {
  std::vector<AuditEntry> entries = auditEntries(scan, computeStatistics(scan), warnings);
  std::erase_if(entries, [](const AuditEntry& entry) {
    return entry.code == "flat_images" || entry.code == "class_brightness";
  });
  return entries;
}

TEST(Audit, PlainSetsHaveNothingToSay) { EXPECT_TRUE(entriesOf(*graySyntheticScan()).empty()); }

TEST(Audit, CountsAlphaAndGrayAmongColour) {
  const auto entries = entriesOf(*syntheticScan());
  EXPECT_EQ(codes(entries), (std::vector<std::string>{"alpha_left_out", "gray_in_color_set"}));
  EXPECT_EQ(entries[0].images, 1u);
  EXPECT_EQ(entries[1].images, 1u);
}

TEST(Audit, EveryFactOfReadingHasItsCode) {
  const auto only = [](const auto& change) { return codes(entriesOf(changed(change))); };
  using Codes = std::vector<std::string>;
  EXPECT_EQ(only([](ImageRecord& r) { r.header.foreignProfile = true; }), Codes{"foreign_profile"});
  EXPECT_EQ(only([](ImageRecord& r) { r.header.frames = 3; }), Codes{"multiple_frames"});
  EXPECT_EQ(only([](ImageRecord& r) { r.header.orientation = 6; }), Codes{"orientation_tagged"});
  EXPECT_EQ(only([](ImageRecord& r) { r.header.bandsLeftOut = 1; }), Codes{"bands_left_out"});
  EXPECT_EQ(only([](ImageRecord& r) { r.header.hasNodata = true; }), Codes{"nodata_counted"});
  const auto withAlpha = [&](AlphaKind kind) {
    return only([kind](ImageRecord& r) {
      r.header.layout = ChannelLayout::grayAlpha;
      r.header.alpha = kind;
    });
  };
  EXPECT_EQ(withAlpha(AlphaKind::straight), Codes{"alpha_left_out"});
  EXPECT_EQ(withAlpha(AlphaKind::opaque), Codes{"opaque_alpha"});
  EXPECT_EQ(withAlpha(AlphaKind::divided), Codes{"premultiplied_alpha"});
  EXPECT_EQ(withAlpha(AlphaKind::multiplied), Codes{"premultiplied_alpha"});
  EXPECT_EQ(only([](ImageRecord& r) { r.damaged = true; }), Codes{"damaged_included"});
  EXPECT_EQ(only([](ImageRecord& r) { r.header.depth = BitDepth::u16; }), Codes{"mixed_bit_depths"});
  EXPECT_EQ(only([](ImageRecord& r) { r.channels[0].nan = 1; }), Codes{"not_finite"});
  EXPECT_EQ(only([](ImageRecord& r) { r.notes = {sentence("ends without end marker")}; }),
            Codes{"decoder_note"});
  EXPECT_EQ(only([](ImageRecord& r) { r.header.layout = ChannelLayout::cmyk; }),
            (Codes{"cmyk_converted", "gray_in_color_set"}));
  EXPECT_EQ(only([](ImageRecord& r) { r.header.layout = ChannelLayout::palette; }),
            (Codes{"gray_in_color_set", "palette_expanded"}));
}

TEST(Audit, NamesTheImagesOfAFact) {
  const auto which = [](const auto& change) {
    const auto entries = entriesOf(changed(change));
    return entries.empty() ? std::vector<ImageId>() : entries[0].which;
  };
  EXPECT_THAT(which([](ImageRecord& r) { r.header.foreignProfile = true; }), testing::ElementsAre(0));
  EXPECT_THAT(which([](ImageRecord& r) { r.header.orientation = 6; }), testing::ElementsAre(0));
  EXPECT_THAT(which([](ImageRecord& r) { r.header.depth = BitDepth::u16; }), testing::ElementsAre(0, 1))
      << "neither half is the odd one";
  const auto gray = entriesOf(*syntheticScan());
  ASSERT_EQ(gray.size(), 2u);
  for (const AuditEntry& entry : gray) EXPECT_EQ(entry.which.size(), entry.images) << entry.code;
}

TEST(Audit, EqualNotesAreCountedTogether) {
  ScanResult scan = changed([](ImageRecord& record) { record.notes = {sentence("no end marker")}; });
  auto other = std::make_shared<ImageRecord>(*scan.images[1].record.load());
  other->notes = {sentence("no end marker"), sentence("bytes after the image")};
  scan.images[1].record = other;
  const auto entries = entriesOf(scan);
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_EQ(entries[0].message, "bytes after the image");
  EXPECT_EQ(entries[1].message, "no end marker");
  EXPECT_EQ(entries[1].images, 2u);
}

TEST(Audit, WarningsAndUnreadableFoldersAreListedInOrder) {
  Warning warning;
  warning.code = "W13";
  warning.severity = Severity::warning;
  warning.title = sentence("Nearly constant images");
  warning.evidence = sentence("2 of 4 images");
  warning.images = {0, 2};
  ScanResult scan = *graySyntheticScan();
  auto dataset = std::make_shared<Dataset>(*scan.dataset);
  dataset->messages = {sentence("locked: permission denied")};
  scan.dataset = dataset;
  const auto entries = entriesOf(scan, {warning});
  ASSERT_EQ(codes(entries), (std::vector<std::string>{"W13", "folder_unreadable"}));
  EXPECT_EQ(entries[0].message, "Nearly constant images (2 of 4 images)");
  EXPECT_EQ(entries[0].images, 2u);
  EXPECT_EQ(entries[1].message, "locked: permission denied");
}

TEST(Audit, CodesAreSortedAndUnique) {
  const auto codes = findingCodes();
  EXPECT_TRUE(std::ranges::is_sorted(codes));
  EXPECT_EQ(std::ranges::adjacent_find(codes), codes.end());
}

} // namespace
} // namespace normscope::test
