// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/corpus.h"
#include "image/file_bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <map>

namespace normscope {
namespace {

using test::CorpusRow;

/// Mean and standard deviation per R, G, B of an image, in units of full scale.
class MomentSink final : public BandSink {
public:
  void begin(const ImageHeader& header) override { m_pixels = static_cast<double>(header.pixels()); }
  void band(const ImageView& rows) override {
    switch (rows.format.depth) {
    case BitDepth::u8: add<std::uint8_t>(rows); break;
    case BitDepth::u16: add<std::uint16_t>(rows); break;
    case BitDepth::f32: add<float>(rows); break;
    }
  }
  double mean(std::size_t channel) const { return m_sum[channel] / m_pixels; }
  double deviation(std::size_t channel) const {
    return std::sqrt(std::max(0.0, m_squares[channel] / m_pixels - mean(channel) * mean(channel)));
  }

private:
  template<class Sample>
  void add(const ImageView& rows) {
    const auto channels = static_cast<std::size_t>(rows.format.channels);
    for (int y = 0; y < rows.rows; ++y) {
      const auto row = rows.row<Sample>(y);
      for (std::size_t i = 0; i < row.size(); ++i)
        for (std::size_t c = channels == 1 ? 0 : i % 3; c < (channels == 1 ? 3 : i % 3 + 1); ++c) {
          const double value = static_cast<double>(row[i]) / fullScale(rows.format.depth);
          m_sum[c] += value;
          m_squares[c] += value * value;
        }
    }
  }
  double m_pixels = 0;
  std::array<double, 3> m_sum{};
  std::array<double, 3> m_squares{};
};

/// What became of one file.
struct Outcome {
  DecodeResult<Decoded> decoded = tl::unexpected(Failure{});
  MomentSink moments;
};

Outcome outcomeOf(const std::string& path) {
  Outcome outcome;
  std::vector<std::byte> bytes;
  const auto stamp = readFile(path, bytes);
  outcome.decoded = stamp ? decode(bytes, outcome.moments) : tl::unexpected(stamp.error());
  return outcome;
}

std::string messageOf(const Outcome& outcome) {
  if (!outcome.decoded)
    return std::string(name(outcome.decoded.error().kind)) + ": " + outcome.decoded.error().message.english();
  return outcome.decoded->damage ? "damaged: " + outcome.decoded->damage->message.english() : "clean";
}

class RealImage : public testing::TestWithParam<CorpusRow> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RealImage);
INSTANTIATE_TEST_SUITE_P(Corpus, RealImage, testing::ValuesIn(test::corpusRows("real")),
                         test::corpusTestName);

TEST_P(RealImage, DecodesToItsReference) {
  const CorpusRow& row = GetParam();
  const Outcome outcome = outcomeOf(row.path);
  if (row["colour"] == "rgb_s16") { // signed code values have no place between black and white
    ASSERT_FALSE(outcome.decoded);
    EXPECT_EQ(outcome.decoded.error().kind, FailureClass::unsupported);
    EXPECT_EQ(outcome.decoded.error().message, "TIFF with signed 16-bit samples is not supported");
    return;
  }
  ASSERT_TRUE(outcome.decoded) << messageOf(outcome);
  EXPECT_FALSE(outcome.decoded->damage) << messageOf(outcome);
  const ImageHeader& header = outcome.decoded->header;
  EXPECT_EQ(std::to_string(header.width), row["width"]);
  EXPECT_EQ(std::to_string(header.height), row["height"]);

  if (row["ref_mean_rgb_0to1"] == "-") return; // CMYK and float: no reference
  const auto means = test::numbers(row["ref_mean_rgb_0to1"]);
  const auto deviations = test::numbers(row["ref_std_rgb_0to1"]);
  const bool lossy = header.format == FileFormat::jpeg; // the reference used another inverse DCT
  const double tolerance = lossy ? 1e-3 : 1e-5;
  for (std::size_t c = 0; c < 3; ++c) {
    EXPECT_NEAR(outcome.moments.mean(c), means[c], tolerance);
    // Sample against population deviation matters in the smallest; the reference of one constant image is
    // NaN.
    if (!std::isnan(deviations[c])) {
      EXPECT_NEAR(outcome.moments.deviation(c), deviations[c], 1e-3);
    }
  }
}

int largestDifference(const Image& a, const Image& b) {
  int largest = 0;
  const auto compare = [&]<class Sample>(Sample) {
    for (int y = 0; y < a.height(); ++y)
      for (std::size_t i = 0; i < a.view().row<Sample>(y).size(); ++i)
        largest = std::max(largest, std::abs(a.view().row<Sample>(y)[i] - b.view().row<Sample>(y)[i]));
  };
  if (a.format().depth == BitDepth::u8)
    compare(std::uint8_t{});
  else
    compare(std::uint16_t{});
  return largest;
}

/// The pairs in which OpenCV reads one of the two wrongly. The inverted one was rounded differently, by one
/// level of 65535 in 282 samples, when it was written.
TEST(RealImages, OddStorageMeansTheSamePixels) {
  if (test::corpusRows("real").empty()) GTEST_SKIP() << "the corpus of images is not there";
  struct Pair {
    const char* odd;
    const char* plain;
    int tolerance;
  };
  for (const Pair& pair :
       {Pair{"derived__landscape_rgb16_planar.tif", "derived__landscape_rgb16_contig.tif", 0},
        Pair{"derived__city_gray16_miniswhite.tif", "derived__city_gray16_minisblack.tif", 1},
        Pair{"derived__harvesters_rgba8_unassoc.tif", "derived__harvesters_rgb8_noalpha.tif", 0}}) {
    std::vector<std::byte> bytes;
    ASSERT_TRUE(readFile(test::corpusPath("real", pair.odd), bytes));
    const auto odd = decodeImage(bytes);
    ASSERT_TRUE(readFile(test::corpusPath("real", pair.plain), bytes));
    const auto plain = decodeImage(bytes);
    ASSERT_TRUE(odd && plain) << pair.odd;
    ASSERT_EQ(odd->image.format(), plain->image.format());
    EXPECT_LE(largestDifference(odd->image, plain->image), pair.tolerance) << pair.odd;
  }
}

TEST(RealImages, CmykStaysCloseToTheOriginal) {
  if (test::corpusRows("real").empty()) GTEST_SKIP() << "the corpus of images is not there";
  const Outcome cmyk = outcomeOf(test::corpusPath("real", "derived__landscape_cmyk.jpg"));
  ASSERT_TRUE(cmyk.decoded);
  EXPECT_EQ(cmyk.decoded->header.layout, ChannelLayout::cmyk);
  const double original[] = {0.3853, 0.4533, 0.5257}; // the photo it was made from
  for (std::size_t c = 0; c < 3; ++c) EXPECT_NEAR(cmyk.moments.mean(c), original[c], 0.005);
}

class BadFile : public testing::TestWithParam<CorpusRow> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(BadFile);
INSTANTIATE_TEST_SUITE_P(Corpus, BadFile, testing::ValuesIn(test::corpusRows("bad")), test::corpusTestName);

TEST_P(BadFile, GetsAnAllowedVerdict) {
  const CorpusRow& row = GetParam();
  enum Verdict { clean, damaged, refused, unsupported };
  const std::map<std::string, std::vector<Verdict>> allowed = {
      {"reject", {refused, unsupported}},
      {"reject-or-ignore", {refused, unsupported}},
      {"damaged-or-reject", {damaged, refused}},
      {"damaged-or-valid", {damaged, clean}},
      {"valid-or-damaged", {damaged, clean}},
      {"damaged-or-undetectable", {damaged, refused, clean}},
      {"valid", {clean}},
      {"valid-if-sniffed", {clean}},
      {"unsupported", {unsupported}},
      {"limit", {refused, clean}},
      {"ignore", {clean, damaged, refused, unsupported}}, // by its name it never gets here
  };
  const Outcome outcome = outcomeOf(row.path);
  const Verdict verdict = outcome.decoded ? (outcome.decoded->damage ? damaged : clean)
                          : outcome.decoded.error().kind == FailureClass::unsupported ? unsupported
                                                                                      : refused;
  EXPECT_THAT(allowed.at(row["expected"]), testing::Contains(verdict))
      << row["special"] << ": " << messageOf(outcome);
  if (!outcome.decoded) {
    EXPECT_FALSE(outcome.decoded.error().message.empty());
  }
}

TEST(BadFiles, AreNamedInPlainWords) {
  if (test::corpusRows("bad").empty()) GTEST_SKIP() << "the corpus of images is not there";
  const std::map<std::string, std::string> words = {
      {"wrong-type/empty.jpg", "empty file"},
      {"wrong-type/text.jpg", "not an image (text)"},
      {"wrong-type/html_error_page.jpg", "HTML page"},
      {"wrong-type/git_lfs_pointer.png", "Git LFS pointer"},
      {"wrong-type/nitf_magic.png", "NITF: format not supported"},
      {"wrong-type/dicom_magic.jpg", "DICOM: format not supported"},
      {"wrong-type/svg_billion_laughs.png", "SVG: format not supported"},
      {"unsupported-valid/city.gif", "GIF: format not supported"},
      {"unsupported-valid/rot0mir0.avif", "AVIF: format not supported"},
      {"unsupported-valid/landscape_f16_half.tif", "16-bit float"},
      {"jpeg-lossless/gradient_ls_pt.jpg", "lossless JPEG"},
      {"png-structure/idat_crc_wrong.png", "checksum (CRC) of chunk IDAT at byte 33"},
      {"png-hugechunk/tEXt_length_2G_in_45_bytes.png", "claims 2,147,483,632 bytes, the file has 45"},
      {"bomb/png_1bit_32000x32000.png", "32,000 × 32,000 pixels is over the limit of 200 megapixels"},
      {"bomb/webp_solid_16383x16383.webp", "over the limit"},
      {"bomb/tiff_none_1000000x1000000.tif", "over the limit"},
      {"truncated/jpg_50pct.jpg", "% of the rows are missing"},
      {"truncated/lossy_webp_50pct.webp", "data ends early"},
  };
  for (const auto& [file, word] : words)
    EXPECT_THAT(messageOf(outcomeOf(test::corpusPath("bad", file))), testing::HasSubstr(word)) << file;
}

} // namespace
} // namespace normscope
