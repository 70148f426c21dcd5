// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "findings/audit.h"
#include "records/image_recorder.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace normscope::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// A set put together from samples; every image has a content of its own unless it is told otherwise.
class Made {
public:
  using Sample = std::function<int(int pixel, int channel)>;
  static constexpr int kSide = 128, kPixels = kSide * kSide;

  Made& add(BitDepth depth, int channels, const Sample& sample, const std::string& split = "",
            const std::string& label = "") {
    Image image(kSide, kSide, {depth, channels});
    for (int pixel = 0; pixel < kPixels; ++pixel) {
      for (int c = 0; c < channels; ++c) {
        const int offset = pixel * channels + c, value = sample(pixel, c);
        if (depth == BitDepth::u8)
          reinterpret_cast<std::uint8_t*>(image.row(0))[offset] = static_cast<std::uint8_t>(value);
        else
          reinterpret_cast<std::uint16_t*>(image.row(0))[offset] = static_cast<std::uint16_t>(value);
      }
    }
    ImageHeader header;
    header.layout = channels == 1 ? ChannelLayout::gray : ChannelLayout::rgb;
    header.depth = depth;
    header.width = header.height = kSide;
    ImageRecorder recorder;
    recorder.begin(header);
    recorder.band(image.view());
    auto record = std::make_shared<ImageRecord>(recorder.take());
    record->contentHash = {0, m_scan.images.size() + 1};
    record->fileBytes = 1000;
    return add(record, split, label);
  }
  Made& add(std::shared_ptr<const ImageRecord> record, const std::string& split,
            const std::string& label = "") {
    m_dataset.add("", std::to_string(m_dataset.size()), split, label);
    m_scan.images.push_back({std::move(record), nullptr});
    ++m_scan.read;
    return *this;
  }
  std::shared_ptr<const ImageRecord> last() const { return m_scan.images.back().record.load(); }

  std::optional<AuditEntry> finding(const std::string& code) const {
    ScanResult scan = m_scan;
    scan.dataset = std::make_shared<Dataset>(m_dataset);
    scan.complete = true;
    const auto entries = auditEntries(scan, computeStatistics(scan), {});
    const auto entry = std::ranges::find(entries, code, &AuditEntry::code);
    return entry == entries.end() ? std::nullopt : std::optional(*entry);
  }

private:
  Dataset m_dataset;
  ScanResult m_scan;
};

/// Numbers without a pattern below `limit`.
Made::Sample random(int limit, std::uint64_t seed = 1) {
  return [source = std::make_shared<Random>(seed), limit](int, int) {
    return static_cast<int>(source->below(static_cast<std::uint64_t>(limit)));
  };
}
Made::Sample mapped(const Made::Sample& inner, const std::function<int(int)>& map) {
  return [=](int pixel, int channel) { return map(inner(pixel, channel)); };
}

constexpr auto u8 = BitDepth::u8, u16 = BitDepth::u16;

TEST(AuditBits, twelveBitsAtTheLowEndLeaveAlmostBlack) {
  const auto found = Made().add(u16, 1, random(4096)).add(u16, 3, random(3000)).finding("effective_bits");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->severity, Severity::warning);
  EXPECT_EQ(found->images, 2u);
  EXPECT_EQ(found->message,
            "16-bit files hold 12-bit data (no sample above 4,095): dividing by 65,535 leaves "
            "them nearly black");
}

TEST(AuditBits, oneBrightImageShowsThatTheDarkOnesAreDark) {
  const auto found = Made().add(u16, 1, random(4096)).add(u16, 1, random(65536)).finding("effective_bits");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->severity, Severity::information);
  EXPECT_EQ(found->images, 1u);
  EXPECT_THAT(found->message, HasSubstr("1 of 2 16-bit files have no sample above 4,095"));
  EXPECT_THAT(found->which, ElementsAre(0));
  EXPECT_FALSE(Made().add(u16, 1, random(16000)).add(u16, 1, random(65536)).finding("effective_bits"));
}

TEST(AuditBits, aQuarterOfTheRangeMayBeDarkness) {
  const auto found = Made().add(u16, 1, random(16384)).finding("effective_bits");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->severity, Severity::information);
  EXPECT_THAT(found->message, HasSubstr("14-bit data, or dark images"));
  EXPECT_FALSE(Made().add(u16, 1, random(16900)).finding("effective_bits"));
}

TEST(AuditBits, shiftedAndExpandedDataAreToldApart) {
  const auto message = [](int limit, const std::function<int(int)>& map) {
    const auto found = Made().add(u16, 3, mapped(random(limit), map)).finding("effective_bits");
    return found ? found->message.english() : "";
  };
  EXPECT_THAT(message(4096, [](int v) { return v << 4; }),
              HasSubstr("12-bit data (every sample is a multiple of 16)"));
  EXPECT_THAT(message(900, [](int v) { return v << 4; }),
              HasSubstr("12-bit data (every sample is a multiple of 16)"));
  EXPECT_THAT(message(16384, [](int v) { return v << 2; }),
              HasSubstr("14-bit data (every sample is a multiple of 4)"));
  EXPECT_THAT(message(256, [](int v) { return v * 257; }), HasSubstr("8-bit data, expanded"));
  EXPECT_THAT(message(128, [](int v) { return v * 514; }), HasSubstr("8-bit data, expanded"));
  EXPECT_THAT(message(4096, [](int v) { return v << 4 | v >> 8; }), HasSubstr("12-bit data, expanded"));
  EXPECT_THAT(message(4096, [](int v) { return v * 65535 / 4095; }), HasSubstr("12-bit data, expanded"));
  EXPECT_THAT(message(1024, [](int v) { return (v * 65535 + 511) / 1023; }),
              HasSubstr("10-bit data, expanded"));
  EXPECT_EQ(message(65536, [](int v) { return v; }), "");
  EXPECT_EQ(message(65536, [](int v) { return v < 20 ? v : v & ~15; }), ""); // a few codes are enough
}

TEST(AuditBits, masksAndEightBitFilesAreLeftAlone) {
  EXPECT_FALSE(
      Made().add(u16, 1, mapped(random(2), [](int v) { return v * 65535; })).finding("effective_bits"));
  EXPECT_FALSE(Made().add(u8, 1, random(256)).finding("effective_bits"));
}

TEST(AuditLevels, aCombIsFoundAndItsNearMissIsNot) {
  const auto comb = [](double gain) { return mapped(random(160), [gain](int v) { return int(v * gain); }); };
  const auto found = Made().add(u8, 1, comb(1.59)).finding("stretched_levels");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->images, 1u);
  EXPECT_FALSE(Made().add(u8, 1, comb(1.2)).finding("stretched_levels"));
  EXPECT_FALSE(Made().add(u8, 1, random(256)).finding("stretched_levels"));
  // One channel of three is enough: white balance by code values does that.
  EXPECT_TRUE(
      Made()
          .add(u8, 3,
               [&, a = comb(1.59), b = random(200)](int p, int c) { return c == 0 ? a(p, c) : b(p, c); })
          .finding("stretched_levels"));
}

TEST(AuditLevels, aNightWithAFewLampsIsNoComb) {
  const auto dark = random(40);
  EXPECT_FALSE(
      Made()
          .add(u8, 1, [&](int pixel, int c) { return pixel % 128 == 0 ? 255 - pixel / 128 : dark(pixel, c); })
          .finding("stretched_levels"));
}

TEST(AuditLevels, fewSamplesFlatPatchesAndMasksAreNoComb) {
  const auto some = random(256), page = random(60);
  EXPECT_FALSE(Made()
                   .add(u8, 1, [&](int pixel, int c) { return pixel < 150 ? some(pixel, c) : 7; })
                   .finding("stretched_levels"));
  // Dark print on white paper: two dense parts with nothing between.
  EXPECT_FALSE(
      Made()
          .add(u8, 1,
               [&](int pixel, int c) { return pixel % 4 == 0 ? page(pixel, c) : 255 - page(pixel, c); })
          .finding("stretched_levels"));
  EXPECT_FALSE(
      Made().add(u8, 1, mapped(random(2), [](int v) { return v * 255; })).finding("stretched_levels"));
  Made palette;
  palette.add(u8, 1, mapped(random(80), [](int v) { return v * 3; }));
  EXPECT_TRUE(palette.finding("stretched_levels"));
  auto record = std::make_shared<ImageRecord>(*palette.last());
  record->header.layout = ChannelLayout::palette;
  EXPECT_FALSE(Made().add(record, "").finding("stretched_levels"));
}

Made::Sample between(int low, int high, std::uint64_t seed) {
  return mapped(random(high - low + 1, seed), [low](int v) { return low + v; });
}

TEST(AuditLevels, videoLevelsAreFoundOverTheSet) {
  Made made;
  for (std::uint64_t i = 0; i < 5; ++i) made.add(u8, 3, between(16, 235, i));
  const auto found = made.finding("limited_range");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->severity, Severity::warning);
  EXPECT_EQ(found->images, 5u);
  EXPECT_TRUE(made.add(u8, 3, random(256)).finding("limited_range")); // 5 of 6
  EXPECT_FALSE(made.add(u8, 3, random(256)).finding("limited_range"));
}

TEST(AuditLevels, fogAndFewImagesAreNoVideo) {
  EXPECT_FALSE(
      Made().add(u8, 3, between(16, 235, 1)).add(u8, 3, between(16, 235, 2)).finding("limited_range"));
  Made fog;
  for (int i = 0; i < 12; ++i)
    fog.add(u8, 3, between(16 + 7 * i, 235 - 3 * i, static_cast<std::uint64_t>(i)));
  EXPECT_FALSE(fog.finding("limited_range"));
  Made oneFoggy;
  oneFoggy.add(u8, 3, between(16, 235, 1));
  for (std::uint64_t i = 0; i < 4; ++i) oneFoggy.add(u8, 3, random(256, i));
  EXPECT_FALSE(oneFoggy.finding("limited_range"));
}

TEST(AuditContent, grayInThreeChannelsMeansEveryPixel) {
  const auto gray = [](int pixel, int) { return pixel % 251; };
  const auto found = Made().add(u8, 3, gray).finding("gray_stored_as_rgb");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->images, 1u);
  EXPECT_TRUE(Made().add(u16, 3, [](int pixel, int) { return pixel * 3; }).finding("gray_stored_as_rgb"));
  EXPECT_FALSE(Made().add(u8, 1, gray).finding("gray_stored_as_rgb"));
  // Equal histograms in another order, and two pixels that differ by one level.
  EXPECT_FALSE(
      Made()
          .add(u8, 3, [](int pixel, int c) { return (c == 1 ? Made::kPixels - 1 - pixel : pixel) % 256; })
          .finding("gray_stored_as_rgb"));
  EXPECT_FALSE(
      Made()
          .add(u16, 3,
               [](int pixel, int c) { return c == 2 && pixel < 2 ? 40001 - pixel : 40000 + pixel % 2; })
          .finding("gray_stored_as_rgb"));
}

TEST(AuditContent, flatImagesAreAtTensorFlowsFloor) {
  // The floor of 128×128 samples is 1/128 of full scale: a deviation of two levels is above it.
  const auto checkered = [](int step) { return [step](int pixel, int) { return 100 + step * (pixel % 2); }; };
  EXPECT_TRUE(Made().add(u8, 1, checkered(0)).finding("flat_images"));
  EXPECT_TRUE(Made().add(u8, 1, checkered(3)).finding("flat_images"));
  EXPECT_FALSE(Made().add(u8, 1, checkered(4)).finding("flat_images"));
}

TEST(AuditCopies, areCountedByContent) {
  Made made;
  made.add(u8, 1, random(256), "train").add(made.last(), "train").add(made.last(), "train");
  made.add(u8, 1, random(200, 2), "train").add(made.last(), "").add(u8, 1, random(200, 3), "val");
  const auto found = made.finding("duplicates");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->images, 3u);
  EXPECT_THAT(found->message, HasSubstr("3 files are byte-for-byte copies of others (2 groups)"));
  EXPECT_THAT(found->which, ElementsAre(0, 1, 2, 3, 4)) << "what they are copies of is looked at with them";
  EXPECT_FALSE(made.finding("duplicates_across_splits"));
  EXPECT_FALSE(Made().add(u8, 1, random(256)).add(u8, 1, random(256)).finding("duplicates"));
}

TEST(AuditCopies, inTwoSplitsAreALeak) {
  Made made;
  made.add(u8, 1, random(256), "train").add(made.last(), "val").add(u8, 1, random(256, 2), "test");
  const auto found = made.finding("duplicates_across_splits");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->severity, Severity::warning);
  EXPECT_EQ(found->images, 2u);
  EXPECT_THAT(found->message, HasSubstr("train, val"));
  EXPECT_THAT(found->which, ElementsAre(0, 1));
}

TEST(AuditCopies, underTwoLabelsContradictEachOther) {
  Made made;
  made.add(u8, 1, random(256), "train", "cat").add(made.last(), "train", "dog").add(made.last(), "train");
  made.add(u8, 1, random(200), "train", "cat").add(made.last(), "train", "cat");
  const auto found = made.finding("duplicates_across_labels");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->severity, Severity::warning);
  EXPECT_THAT(found->which, ElementsAre(0, 1)) << "what has no label contradicts none";
  EXPECT_THAT(found->message, HasSubstr("1 content stands under more than one class"));
}

TEST(AuditBrightness, ofSplitsIsComparedWhereBothHaveTwoImages) {
  const auto level = [](int value) { return [value](int pixel, int) { return value + pixel % 5; }; };
  Made alike, apart;
  for (int i = 0; i < 8; ++i) {
    for (Made* made : {&alike, &apart}) made->add(u8, 1, level(20 * i), "train");
    alike.add(u8, 1, level(20 * i + 3), "val");
    apart.add(u8, 1, level(200 + i), "test");
  }
  ASSERT_TRUE(alike.finding("split_shift"));
  EXPECT_EQ(alike.finding("split_shift")->severity, Severity::information);
  ASSERT_TRUE(apart.finding("split_shift"));
  EXPECT_EQ(apart.finding("split_shift")->severity, Severity::warning);
  EXPECT_THAT(apart.finding("split_shift")->message, HasSubstr("brightness of test differs from train"));
  Made one;
  one.add(u8, 1, level(1), "train").add(u8, 1, level(9), "train").add(u8, 1, level(5), "val");
  EXPECT_FALSE(one.finding("split_shift"));
}

TEST(AuditBrightness, ofClassesIsJudgedByWhatChanceReaches) {
  const auto level = [](int value) { return [value](int pixel, int) { return value + pixel % 5; }; };
  Made apart, alike;
  for (int i = 0; i < 8; ++i) {
    apart.add(u8, 1, level(i % 2 == 0 ? 20 + i : 200 + i), "", i % 2 == 0 ? "night" : "day");
    alike.add(u8, 1, level(20 * (i / 2)), "", i % 2 == 0 ? "night" : "day");
  }
  ASSERT_TRUE(apart.finding("class_brightness"));
  EXPECT_THAT(apart.finding("class_brightness")->message, HasSubstr("brightness tells the classes apart"));
  ASSERT_TRUE(alike.finding("class_brightness"));
  EXPECT_THAT(alike.finding("class_brightness")->message, HasSubstr("does not tell"));
  EXPECT_FALSE(Made().add(u8, 1, level(3)).finding("class_brightness"));
}

std::shared_ptr<const ImageRecord> changed(const std::shared_ptr<const ImageRecord>& record,
                                           const std::function<void(ImageRecord&)>& change) {
  auto own = std::make_shared<ImageRecord>(*record);
  change(*own);
  return own;
}

TEST(AuditContent, twoLabelMapsAreAFindingAndOneIsNot) {
  Made made;
  made.add(u8, 1, random(256));
  const auto map = changed(made.last(), [](ImageRecord& record) { record.isLabelMap = true; });
  made.add(map, "");
  EXPECT_FALSE(made.finding("label_maps"));
  made.add(map, "");
  const auto found = made.finding("label_maps");
  ASSERT_TRUE(found);
  EXPECT_THAT(found->which, ElementsAre(1u, 2u));
  EXPECT_EQ(found->severity, Severity::warning);
}

TEST(AuditReading, depthsAsideFromTheLargestGroupAreOdd) {
  Made made;
  for (int i = 0; i < 4; ++i) made.add(u16, 1, random(1024, static_cast<std::uint64_t>(i)));
  for (int i = 0; i < 3; ++i) made.add(u8, 1, random(256, static_cast<std::uint64_t>(i)));
  const auto found = made.finding("mixed_bit_depths");
  ASSERT_TRUE(found);
  EXPECT_THAT(found->which, ElementsAre(4u, 5u, 6u));
  EXPECT_THAT(found->message.english(), HasSubstr("3 of 8 bits, 4 of 16 bits"));
  made.add(u8, 1, random(256, 9));
  EXPECT_EQ(made.finding("mixed_bit_depths")->images, 8u) << "neither half is the odd one";
}

TEST(AuditNames, contentsOfAnotherFormatThanTheNameSays) {
  Dataset dataset;
  ScanResult scan;
  const auto add = [&](const std::string& path, FileFormat format) {
    Made made;
    made.add(u8, 1, random(256));
    dataset.add("", path, "", "");
    scan.images.push_back(
        {changed(made.last(), [&](ImageRecord& record) { record.header.format = format; }), nullptr});
    ++scan.read;
  };
  add("a.png", FileFormat::jpeg);
  add("b.JPG", FileFormat::jpeg);
  add("c.jpeg", FileFormat::webp);
  add("d", FileFormat::png);
  add("folder.png/e", FileFormat::jpeg);
  scan.dataset = std::make_shared<Dataset>(dataset);
  scan.complete = true;
  const auto entries = auditEntries(scan, computeStatistics(scan), {});
  const auto found = std::ranges::find(entries, "wrong_extension", &AuditEntry::code);
  ASSERT_NE(found, entries.end());
  EXPECT_THAT(found->which, ElementsAre(0u, 2u));
  EXPECT_THAT(found->message.english(), HasSubstr("jpeg as .png, webp as .jpeg"));
}

// One picture as it is, copied, and stored in two other ways.
TEST(AuditCopies, equalPixelsInOtherFilesAreCopiesToo) {
  Made made;
  made.add(u8, 3, random(256, 1), "train", "cat");
  const auto first = made.last();
  made.add(first, "train", "cat");
  for (const std::uint64_t content : {101, 102})
    made.add(changed(first, [&](ImageRecord& record) { record.contentHash = {0, content}; }), "val", "dog");
  made.add(u8, 3, random(256, 2), "val", "dog");
  EXPECT_EQ(made.finding("duplicates")->images, 1u);
  const auto equal = made.finding("equal_pixels");
  ASSERT_TRUE(equal);
  EXPECT_EQ(equal->images, 2u);
  EXPECT_THAT(equal->which, ElementsAre(0u, 1u, 2u, 3u));
  EXPECT_THAT(made.finding("duplicates_across_splits")->which, ElementsAre(0u, 1u, 2u, 3u));
  EXPECT_THAT(made.finding("duplicates_across_labels")->which, ElementsAre(0u, 1u, 2u, 3u));
}

} // namespace
} // namespace normscope::test
