// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/mean_image_codec.h"

#include "base/hash.h"
#include "records/byte_stream.h"

#include <algorithm>

namespace normscope {
namespace {

// 64 bits hold a signed sum folded to unsigned; squares take up to 128.
UInt128 folded(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  return (bits << 1) ^ (value < 0 ? ~std::uint64_t{0} : 0);
}
std::int64_t unfolded(UInt128 value) {
  const auto bits = static_cast<std::uint64_t>(value);
  return static_cast<std::int64_t>((bits >> 1) ^ (bits & 1 ? ~std::uint64_t{0} : 0));
}

std::size_t bytesFor(UInt128 value) {
  std::size_t bytes = 1;
  while (value >>= 8) ++bytes;
  return bytes;
}

template<class Value, class Fold>
void writeNumbers(ByteWriter& out, const std::vector<Value>& values, Fold fold) {
  UInt128 all = 0;
  for (const Value value : values) all |= fold(value);
  const std::size_t width = bytesFor(all);
  out.byte(static_cast<std::uint8_t>(width));
  for (const Value value : values) {
    const UInt128 number = fold(value);
    out.raw(std::as_bytes(std::span(&number, 1)).first(width));
  }
}

template<class Value, class Unfold>
std::vector<Value> readNumbers(ByteReader& in, std::size_t count, std::size_t widest, Unfold unfold) {
  const std::size_t width = in.byte();
  if (width == 0 || width > widest || count > in.left() / width) in.fail();
  if (!in.isGood()) return {};
  const auto bytes = in.raw(count * width);
  std::vector<Value> values(count);
  for (std::size_t i = 0; i < count; ++i) {
    UInt128 number = 0;
    std::memcpy(&number, bytes.data() + i * width, width);
    values[i] = unfold(number);
  }
  return values;
}

tl::unexpected<Error> damagedSums() { return fail(ErrorCode::unavailable, "stored sums are damaged"); }

} // namespace

std::vector<std::byte> encode(const MeanImageSums& sums) {
  const MeanImageSums::Sums parts = sums.sums();
  ByteWriter out;
  out.varint(static_cast<std::uint32_t>(sums.size().width));
  out.varint(static_cast<std::uint32_t>(sums.size().height));
  out.byte(static_cast<std::uint8_t>(sums.policy()));
  out.varint(parts.images);
  for (const UInt128 squares : parts.imageSumSquares) out.fixed(squares);
  writeNumbers(out, parts.sums, folded);
  writeNumbers(out, parts.squares, [](UInt128 value) { return value; });
  out.fixed(hash64(out.bytes()));
  return std::move(out.bytes());
}

Result<MeanImageSums> decodeMeanImageSums(std::span<const std::byte> bytes) {
  constexpr std::size_t kSeal = sizeof(std::uint64_t);
  if (bytes.size() <= kSeal) return damagedSums();
  const auto content = bytes.first(bytes.size() - kSeal);
  if (ByteReader(bytes.last(kSeal)).fixed<std::uint64_t>() != hash64(content)) return damagedSums();
  constexpr std::uint64_t kLongestSide = 1 << 15;
  ByteReader in(content);
  ImageSize size;
  size.width = static_cast<int>(in.varint(kLongestSide));
  size.height = static_cast<int>(in.varint(kLongestSide));
  const std::uint8_t policy = in.byte();
  if (policy > static_cast<std::uint8_t>(FitPolicy::centerCrop)) in.fail();
  MeanImageSums::Sums parts;
  parts.images = in.varint();
  for (UInt128& squares : parts.imageSumSquares) squares = in.fixed<UInt128>();
  const std::size_t count = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 3;
  parts.sums = readNumbers<std::int64_t>(in, count, 8, unfolded);
  parts.squares = readNumbers<UInt128>(in, count, 16, [](UInt128 value) { return value; });
  if (!in.isAtEnd()) return damagedSums();
  return MeanImageSums::fromSums(size, static_cast<FitPolicy>(policy), std::move(parts));
}

} // namespace normscope
