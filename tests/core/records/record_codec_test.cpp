// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/record_codec.h"
#include "support/records.h"

#include <cmath>
#include <limits>

namespace normscope {
namespace {

using testing::image;
using testing::recordOf;

// Samples as a camera gives them: a bell around a middle tone per channel, its ends cut off at 0 and full
// scale.
template<class Sample>
Image photograph(int width, int height, int channels, double full) {
  std::vector<Sample> samples;
  std::uint32_t state = 7;
  const auto random = [&state] {
    return static_cast<double>((state = state * 1664525u + 1013904223u) >> 8) / 16777216.0;
  };
  for (int i = 0; i < width * height * channels; ++i) {
    const double bell = random() + random() + random() - 1.5;
    const double value = full * (0.35 + 0.1 * (i % channels) + 0.3 * bell);
    samples.push_back(static_cast<Sample>(std::clamp(value, 0.0, full)));
  }
  return image(width, height, channels, samples);
}

// All fields, those that the encoding leaves out above all.
void expectSame(const ImageRecord& a, const ImageRecord& b) {
  EXPECT_EQ(a.header, b.header);
  EXPECT_EQ(a.width, b.width);
  EXPECT_EQ(a.height, b.height);
  EXPECT_EQ(a.fileBytes, b.fileBytes);
  EXPECT_EQ(a.contentHash, b.contentHash);
  EXPECT_EQ(a.damaged, b.damaged);
  EXPECT_EQ(a.notes, b.notes);
  EXPECT_EQ(a.crossPixels, b.crossPixels);
  EXPECT_EQ(a.jointMean(), b.jointMean());
  EXPECT_EQ(a.jointVariance(), b.jointVariance());
  const auto expectTotals = [](const auto& x, const auto& y) {
    EXPECT_TRUE(x.integer() == y.integer());
    ASSERT_EQ(x.floatSum() != nullptr, y.floatSum() != nullptr);
    if (x.floatSum()) {
      EXPECT_TRUE(*x.floatSum() == *y.floatSum());
    }
    EXPECT_TRUE(x.value() == y.value());
  };
  for (std::size_t i = 0; i < 3; ++i) expectTotals(a.crossProducts[i], b.crossProducts[i]);
  ASSERT_EQ(a.channels.size(), b.channels.size());
  for (std::size_t c = 0; c < a.channels.size(); ++c) {
    const ChannelRecord &x = a.channels[c], &y = b.channels[c];
    EXPECT_EQ(x.histogram, y.histogram);
    expectTotals(x.sum, y.sum);
    expectTotals(x.sumOfSquares, y.sumOfSquares);
    EXPECT_EQ(x.finite, y.finite);
    EXPECT_EQ(x.nan, y.nan);
    EXPECT_EQ(x.positiveInfinity, y.positiveInfinity);
    EXPECT_EQ(x.negativeInfinity, y.negativeInfinity);
    EXPECT_EQ(x.atMin, y.atMin);
    EXPECT_EQ(x.atMax, y.atMax);
    EXPECT_EQ(x.min, y.min);
    EXPECT_EQ(x.max, y.max);
    EXPECT_EQ(x.mean, y.mean);
    EXPECT_EQ(x.variance, y.variance);
    EXPECT_EQ(x.noise, y.noise);
    for (std::size_t d = 0; d < a.channels.size(); ++d) EXPECT_EQ(a.covariance(c, d), b.covariance(c, d));
  }
}

void expectRoundTrip(const ImageRecord& record) {
  const auto bytes = encode(record);
  const auto back = decodeOutcome(bytes);
  ASSERT_TRUE(back);
  ASSERT_TRUE(back->record);
  expectSame(record, *back->record);
  EXPECT_EQ(encode(*back->record), bytes);
}

TEST(RecordCodec, KeepsRecordsOfAllDepthsAndLayouts) {
  for (const int channels : {1, 3}) {
    expectRoundTrip(recordOf(photograph<std::uint8_t>(60, 40, channels, 255)));
    expectRoundTrip(recordOf(photograph<std::uint16_t>(60, 40, channels, 65535)));
    expectRoundTrip(recordOf(photograph<std::uint16_t>(300, 300, channels, 900)));
    expectRoundTrip(recordOf(photograph<float>(60, 40, channels, 1)));
    expectRoundTrip(recordOf(image<std::uint8_t>(
        1, 1, channels, std::vector<std::uint8_t>(static_cast<std::size_t>(channels), 0))));
    expectRoundTrip(recordOf(image<std::uint16_t>(
        1, 1, channels, std::vector<std::uint16_t>(static_cast<std::size_t>(channels), 65535))));
  }
  std::vector<std::uint16_t> ramp;
  for (int i = 0; i < 65536; ++i) ramp.push_back(static_cast<std::uint16_t>(i));
  expectRoundTrip(recordOf(image(256, 256, 1, ramp)));
  expectRoundTrip(recordOf(image<std::uint8_t>(4, 1, 1, {0, 255, 0, 255})));
}

TEST(RecordCodec, KeepsWhatOnlyFloatImagesHave) {
  const float nan = std::numeric_limits<float>::quiet_NaN(),
              infinity = std::numeric_limits<float>::infinity();
  expectRoundTrip(recordOf(image<float>(4, 1, 1, {nan, infinity, -infinity, nan})));
  expectRoundTrip(recordOf(image<float>(3, 1, 3, {1e30f, -1e-30f, 0, 1, 1, -0.0f, -3e38f, nan, 1e-45f})));
  expectRoundTrip(recordOf(image<float>(2, 1, 3, {-1, -2, -3, -0.125f, -4, -5})));
}

TEST(RecordCodec, KeepsWhatIsKnownOfTheFile) {
  ImageRecord record = recordOf(photograph<std::uint8_t>(40, 30, 3, 255));
  record.header.format = FileFormat::webp;
  record.header.layout = ChannelLayout::cmyk;
  record.header.orientation = 6;
  record.header.frames = 12;
  record.header.foreignProfile = true;
  record.header.alpha = AlphaKind::divided;
  record.header.bandsLeftOut = 200;
  record.header.hasNodata = true;
  std::swap(record.width, record.height);
  record.fileBytes = 5'000'000'000;
  record.contentHash = {0x0123456789abcdef, 0xfedcba9876543210};
  record.damaged = true;
  record.notes = {Sentence(), sentence("ends without end marker; all rows are present"),
                  Sentence::verbatim(std::string("\0\xff", 2))};
  record.channels[1].noise.reset();
  record.channels[2].noise = 1.0 / 3.0;
  expectRoundTrip(record);
}

TEST(RecordCodec, KeepsFailures) {
  for (const Failure& failure :
       {Failure{FailureClass::damaged, FailureCode::truncated, sentence("ends after {} of {} rows", 3, 9)},
        Failure{FailureClass::notRegular, FailureCode::danglingLink, {}}}) {
    const auto back = decodeOutcome(encode(failure));
    ASSERT_TRUE(back);
    ASSERT_TRUE(back->failure);
    EXPECT_EQ(*back->failure, failure);
    EXPECT_EQ(back->failure->message.pattern(), failure.message.pattern());
    EXPECT_EQ(back->failure->message.parts(), failure.message.parts());
  }
}

TEST(RecordCodec, IsCompact) {
  EXPECT_LE(encode(recordOf(photograph<std::uint8_t>(500, 375, 3, 255))).size(), 1700u);
  EXPECT_LE(encode(recordOf(photograph<std::uint8_t>(4000, 3000, 3, 255))).size(), 2500u);
}

TEST(RecordCodec, RefusesEveryTruncationAndEveryFlippedByte) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  for (const ImageRecord& record : {recordOf(photograph<std::uint8_t>(40, 30, 3, 255)),
                                    recordOf(photograph<std::uint16_t>(40, 30, 1, 65535)),
                                    recordOf(image<float>(2, 1, 3, {-1, 2, nan, 0.5f, 1, 7}))}) {
    const auto bytes = encode(record);
    for (std::size_t size = 0; size < bytes.size(); ++size)
      EXPECT_FALSE(decodeOutcome(std::span(bytes).first(size))) << size;
    auto flipped = bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      flipped[i] ^= std::byte{0x41};
      EXPECT_FALSE(decodeOutcome(flipped)) << i;
      flipped[i] = bytes[i];
    }
  }
}

// With a checksum that fits, as no accident makes it: an error or some record, but no crash and no large
// allocation.
TEST(RecordCodec, SurvivesForgedRecords) {
  for (const ImageRecord& record : {recordOf(photograph<std::uint8_t>(40, 30, 3, 255)),
                                    recordOf(image<std::uint16_t>(2, 1, 1, {3, 60000})),
                                    recordOf(image<float>(2, 1, 3, {-1, 2, 3, 0.5f, 1, 7}))}) {
    const auto bytes = encode(record);
    for (std::size_t i = 0; i + 8 < bytes.size(); ++i) {
      for (const int value : {0, 1, 0x7f, 0x80, 0xff}) {
        auto forged = bytes;
        forged[i] = static_cast<std::byte>(value);
        const std::uint64_t seal = hash64(std::span(forged).first(forged.size() - 8));
        std::memcpy(forged.data() + forged.size() - 8, &seal, 8);
        (void)decodeOutcome(forged);
      }
    }
  }
}

} // namespace
} // namespace normscope
