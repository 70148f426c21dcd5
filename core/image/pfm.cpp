// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/band_writer.h"
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/refusal.h"

#include <charconv>
#include <climits>
#include <cstring>

// Own: no library for PFM is linked.
namespace normscope {
namespace {

struct PfmLayout {
  ImageHeader header;
  bool littleEndian = false;
  std::size_t data = 0;
  std::size_t rowBytes() const {
    return static_cast<std::size_t>(header.width) * header.pixelFormat().bytesPerPixel();
  }
};

/// The next word of the header; white space before it is passed over.
std::string_view nextWord(std::string_view text, std::size_t& position) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t begin = std::min(text.find_first_not_of(space, position), text.size());
  position = std::min(text.find_first_of(space, begin), text.size());
  return text.substr(begin, position - begin);
}

template<class Number>
bool parseNumber(std::string_view word, Number& number) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && end == word.data() + word.size();
}

DecodeResult<PfmLayout> readPfmLayout(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  const std::string_view text = asText(bytes.first(std::min<std::size_t>(bytes.size(), 128)));
  PfmLayout layout;
  ImageHeader& header = layout.header;
  header.format = FileFormat::pfm;
  header.depth = BitDepth::f32;
  header.layout = text[1] == 'F' ? ChannelLayout::rgb : ChannelLayout::gray;
  std::size_t position = 2;
  double scale = 0;
  if (!parseNumber(nextWord(text, position), header.width) ||
      !parseNumber(nextWord(text, position), header.height) ||
      !parseNumber(nextWord(text, position), scale) || scale == 0)
    return reject(FailureCode::corrupt, sentence("PFM header is broken or cut off"));
  if (auto within = checkLimits(header, limits); !within) return tl::unexpected(within.error());
  layout.littleEndian = scale < 0; // its size is a unit that no reader agrees on; samples stay as stored
  layout.data = position + 1;
  const std::uint64_t needed =
      static_cast<std::uint64_t>(layout.rowBytes()) * static_cast<std::uint64_t>(header.height);
  const std::uint64_t available = bytes.size() - std::min(layout.data, bytes.size());
  if (available < needed)
    return reject(FailureCode::truncated, sentence("data ends early: {} of {} bytes of image data",
                                                   grouped(available), grouped(needed)));
  return layout;
}

} // namespace

DecodeResult<ImageHeader> readPfmHeader(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  return readPfmLayout(bytes, limits).map([](const PfmLayout& layout) { return layout.header; });
}

/// Rows are stored from bottom to top.
DecodeResult<Decoded> decodePfm(const DecodeJob& job) {
  const auto layout = readPfmLayout(job.bytes, job.limits);
  if (!layout) return tl::unexpected(layout.error());
  BandWriter writer(job);
  for (int y = job.header.height - 1; y >= 0; --y) {
    const auto row = job.bytes.subspan(layout->data + static_cast<std::size_t>(y) * layout->rowBytes(),
                                       layout->rowBytes());
    ByteCursor cursor(row, layout->littleEndian);
    for (std::size_t at = 0; at < row.size(); at += 4) {
      const std::uint32_t bits = cursor.u32();
      std::memcpy(writer.row() + at, &bits, 4);
    }
    if (!writer.advance()) return cancelled();
  }
  return Decoded{job.header, {}, {}};
}

} // namespace normscope
