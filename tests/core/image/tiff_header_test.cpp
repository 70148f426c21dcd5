// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <tiff.h>

#include <algorithm>

namespace normscope {
namespace {

using namespace test;
using testing::HasSubstr;

struct Entry {
  std::uint16_t tag = 0;
  std::uint16_t type = TIFF_LONG;
  std::uint64_t count = 1;
  std::uint64_t value = 0; ///< or where the values are
};

/// Directories written by hand: what no encoder writes. Little-endian.
class TiffBytes {
public:
  explicit TiffBytes(bool big = false) : m_big(big) {
    append(m_bytes, "II");
    appendNumber(m_bytes, big ? 43 : 42, 2, true);
    if (big) appendNumber(m_bytes, 8, 4, true); // of an offset, then nothing
    place(m_bytes.size() + offsetSize());
  }

  /// A directory behind all that is there; what follows it is at `next`, where 0 is the end.
  TiffBytes& directory(const std::vector<Entry>& entries, std::uint64_t next = 0) {
    appendNumber(m_bytes, entries.size(), m_big ? 8 : 2, true);
    for (const Entry& entry : entries) {
      appendNumber(m_bytes, entry.tag, 2, true);
      appendNumber(m_bytes, entry.type, 2, true);
      place(entry.count);
      place(entry.value);
    }
    place(next);
    return *this;
  }
  TiffBytes& data(std::size_t size) {
    m_bytes.resize(m_bytes.size() + size, std::byte{7});
    return *this;
  }
  std::size_t size() const { return m_bytes.size(); }
  const Bytes& bytes() const { return m_bytes; }

private:
  int offsetSize() const { return m_big ? 8 : 4; }
  void place(std::uint64_t number) { appendNumber(m_bytes, number, offsetSize(), true); }

  bool m_big;
  Bytes m_bytes;
};

/// A gray image of 2 × 2 whose four bytes are those at 4, with some entries changed or added.
std::vector<Entry> entriesOf(const std::vector<Entry>& changes = {}) {
  std::vector<Entry> entries;
  for (const auto& [tag, value] : {std::pair{TIFFTAG_IMAGEWIDTH, 2},
                                   {TIFFTAG_IMAGELENGTH, 2},
                                   {TIFFTAG_BITSPERSAMPLE, 8},
                                   {TIFFTAG_COMPRESSION, COMPRESSION_NONE},
                                   {TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK},
                                   {TIFFTAG_STRIPOFFSETS, 4},
                                   {TIFFTAG_SAMPLESPERPIXEL, 1},
                                   {TIFFTAG_ROWSPERSTRIP, 2},
                                   {TIFFTAG_STRIPBYTECOUNTS, 4}})
    entries.push_back({static_cast<std::uint16_t>(tag), TIFF_LONG, 1, static_cast<std::uint64_t>(value)});
  for (const Entry& change : changes) {
    const auto found = std::ranges::find(entries, change.tag, &Entry::tag);
    if (found == entries.end())
      entries.push_back(change);
    else
      *found = change;
  }
  return entries;
}

DecodeResult<ImageHeader> headerOf(const TiffBytes& file) { return readHeader(file.bytes()); }
DecodeResult<ImageHeader> headerWith(const Entry& change, bool big = false) {
  return headerOf(TiffBytes(big).directory(entriesOf({change})));
}

TEST(TiffHeader, ReadsClassicAndBig) {
  for (const bool big : {false, true}) {
    const TiffBytes file = TiffBytes(big).directory(entriesOf());
    const auto image = decodeImage(file.bytes());
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info.header.width, 2);
    EXPECT_EQ(image->info.header.frames, 1);
    EXPECT_EQ(image->image.view().row<std::uint8_t>(0)[0], std::to_integer<int>(file.bytes()[4]));
  }
}

TEST(TiffHeader, ChainsThatLoopEnd) {
  for (const bool big : {false, true}) {
    const std::size_t first = TiffBytes(big).size();
    EXPECT_EQ(headerOf(TiffBytes(big).directory(entriesOf(), first))->frames, 1);
    const std::size_t second = TiffBytes(big).directory(entriesOf()).size();
    const TiffBytes two = TiffBytes(big).directory(entriesOf(), second).directory(entriesOf(), first);
    EXPECT_EQ(headerOf(two)->frames, 2);
    const TiffBytes nowhere = TiffBytes(big).directory(entriesOf(), 0xffff0000);
    EXPECT_EQ(headerOf(nowhere)->frames, 1);
  }
}

TEST(TiffHeader, LongChainsAreCounted) {
  TiffBytes file;
  constexpr int pages = 30'000;
  const std::size_t size = TiffBytes().directory(entriesOf()).size() - file.size();
  for (int page = 1; page <= pages; ++page)
    file.directory(entriesOf(), page < pages ? file.size() + size : 0);
  EXPECT_EQ(headerOf(file)->frames, pages);
}

TEST(TiffHeader, CompressionsAreNamed) {
  const auto refusal = [](std::uint64_t compression) {
    return headerWith({TIFFTAG_COMPRESSION, TIFF_SHORT, 1, compression}).error().message.english();
  };
  EXPECT_EQ(refusal(COMPRESSION_OJPEG), "TIFF compressed by old-style JPEG (of TIFF 6.0) is not supported");
  EXPECT_EQ(refusal(34887), "TIFF compressed by LERC is not supported");
  EXPECT_EQ(refusal(50001), "TIFF compressed by WebP is not supported");
  EXPECT_EQ(refusal(50002), "TIFF compressed by JPEG XL is not supported");
  EXPECT_EQ(refusal(60123), "TIFF compressed by method 60123 is not supported");
}

TEST(TiffHeader, CountsBeyondTheFileCostNothing) {
  using Tags = std::vector<std::uint16_t>;
  for (const bool big : {false, true})
    for (const std::uint64_t count : {0x7fff'ffffull, 0xffff'ffffull, big ? 1ull << 61 : 0xffff'fff0ull}) {
      for (const std::uint16_t tag : Tags{TIFFTAG_ICCPROFILE, TIFFTAG_IMAGEDESCRIPTION, 65000}) {
        const auto header = headerWith({tag, TIFF_BYTE, count, 8}, big); // left out: no image needs them
        ASSERT_TRUE(header) << tag << ": " << header.error().message;
        EXPECT_FALSE(header->foreignProfile);
      }
      for (const std::uint16_t tag : Tags{TIFFTAG_IMAGEWIDTH, TIFFTAG_BITSPERSAMPLE, TIFFTAG_COMPRESSION}) {
        const auto header = headerWith({tag, TIFF_LONG, count, 8}, big);
        ASSERT_FALSE(header) << tag;
        EXPECT_EQ(header.error().kind, FailureClass::rejected) << tag;
      }
    }
}

TEST(TiffHeader, StripsOfAHugeImageAreNotListed) {
  const auto withHeight = [](std::uint64_t height) {
    return headerOf(TiffBytes().directory(entriesOf({{TIFFTAG_IMAGEWIDTH, TIFF_LONG, 1, 1},
                                                     {TIFFTAG_IMAGELENGTH, TIFF_LONG, 1, height},
                                                     {TIFFTAG_ROWSPERSTRIP, TIFF_LONG, 1, 1}})))
        .error();
  };
  EXPECT_EQ(withHeight(INT_MAX).kind, FailureClass::overLimit);
  EXPECT_THAT(withHeight(4'000'000'000).message, HasSubstr("claims a size of 1 × 4000000000"));
  const Failure within = withHeight(200'000'000); // their list would take 1.6 GB
  EXPECT_EQ(within.code, FailureCode::truncated);
  EXPECT_THAT(within.message, HasSubstr("of the 200,000,000 strips or tiles"));
  EXPECT_THAT(withHeight(3).message, HasSubstr("TIFF has 1 of the 3 strips or tiles that its size needs"));
}

TEST(TiffHeader, EntriesThatShareTheirBytesAreRefused) {
  std::vector<Entry> entries = entriesOf();
  constexpr std::uint16_t many = 2000;
  constexpr std::uint64_t each = 1 << 20; // together, 2 GB
  for (std::uint16_t i = 0; i < many; ++i)
    entries.push_back({static_cast<std::uint16_t>(50'000 + i), TIFF_BYTE, each, 8});
  const auto header = headerOf(TiffBytes().directory(entries).data(each));
  ASSERT_FALSE(header);
  EXPECT_EQ(header.error().code, FailureCode::corrupt);
  entries.resize(entriesOf().size() + 1);
  EXPECT_TRUE(headerOf(TiffBytes().directory(entries).data(each)));
}

TEST(TiffHeader, EveryCutInTheDirectoryIsTruncated) {
  for (const bool big : {false, true}) {
    const Bytes whole = TiffBytes(big).directory(entriesOf()).bytes();
    const std::size_t link = big ? 8 : 4; // the one to the next directory may be missing
    for (std::size_t length = 8; length < whole.size() - link; ++length) {
      const auto header = readHeader(Bytes(whole.begin(), whole.begin() + static_cast<int>(length)));
      ASSERT_FALSE(header) << length;
      EXPECT_EQ(header.error().code, FailureCode::truncated) << length;
      EXPECT_EQ(header.error().message, "TIFF ends before its directory");
    }
  }
  EXPECT_EQ(headerWith({TIFFTAG_BITSPERSAMPLE, TIFF_SHORT, 3, 5000}).error().code, FailureCode::truncated);
}

TEST(TiffHeader, BrokenDirectoriesAreNamedInPlainWords) {
  for (const Entry& change : {Entry{TIFFTAG_PLANARCONFIG, TIFF_SHORT, 1, 7},
                              {TIFFTAG_SAMPLESPERPIXEL, TIFF_SHORT, 1, 0},
                              {TIFFTAG_ROWSPERSTRIP, TIFF_ASCII, 1, 2}}) {
    const auto header = headerWith(change);
    ASSERT_FALSE(header) << change.tag;
    EXPECT_EQ(header.error().message, "TIFF directory is broken") << change.tag;
    EXPECT_EQ(header.error().code, FailureCode::corrupt);
  }
  EXPECT_EQ(headerWith({TIFFTAG_IMAGELENGTH, TIFF_LONG, 1, 0}).error().message,
            "the header claims a size of 2 × 0");
  TiffBytes empty;
  EXPECT_EQ(headerOf(empty.directory({})).error().code, FailureCode::corrupt);
}

TEST(TiffHeader, ChannelsOfDifferentDepthAreNotSupported) {
  Bytes file = TiffBytes()
                   .directory(entriesOf({{TIFFTAG_SAMPLESPERPIXEL, TIFF_SHORT, 1, 3},
                                         {TIFFTAG_PHOTOMETRIC, TIFF_SHORT, 1, PHOTOMETRIC_RGB},
                                         {TIFFTAG_BITSPERSAMPLE, TIFF_SHORT, 3, 122}}))
                   .bytes();
  ASSERT_EQ(file.size(), 122u);
  for (const int bits : {5, 6, 5}) appendNumber(file, static_cast<std::uint64_t>(bits), 2, true);
  const auto header = readHeader(file);
  ASSERT_FALSE(header);
  EXPECT_EQ(header.error().kind, FailureClass::unsupported);
  EXPECT_EQ(header.error().message, "TIFF whose channels differ in depth is not supported");
}

TEST(TiffHeader, TilesOverTheLimitAreRefused) {
  const auto tiled = [](std::uint64_t side) {
    auto entries = entriesOf({{TIFFTAG_TILEWIDTH, TIFF_LONG, 1, side},
                              {TIFFTAG_TILELENGTH, TIFF_LONG, 1, side},
                              {TIFFTAG_TILEOFFSETS, TIFF_LONG, 1, 4},
                              {TIFFTAG_TILEBYTECOUNTS, TIFF_LONG, 1, 4}});
    std::erase_if(entries, [](const Entry& entry) {
      return entry.tag == TIFFTAG_STRIPOFFSETS || entry.tag == TIFFTAG_STRIPBYTECOUNTS;
    });
    return headerOf(TiffBytes().directory(entries));
  };
  EXPECT_TRUE(tiled(16));
  EXPECT_EQ(tiled(16'400).error().message, "TIFF with tiles of 16,400 × 16,400 pixels");
  EXPECT_EQ(tiled(0).error().code, FailureCode::corrupt);
}

} // namespace
} // namespace normscope
