// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/record_codec.h"

#include "records/packed_numbers.h"
#include "records/sentence_codec.h"

#include <algorithm>
#include <limits>

namespace normscope {
namespace {

enum class Kind : std::uint8_t { record = 1, failure = 2 };
enum Flag : std::uint8_t { kDamaged = 1, kForeignProfile = 2, kNodata = 4, kBilevel = 8, kLabelMap = 16 };
constexpr std::uint64_t kMostCodes = 65536;
constexpr std::size_t kSeal = sizeof(std::uint64_t);

UInt128 unitOf(BitDepth depth) { return depth == BitDepth::u8 ? 257 : 1; }

void writeExactSum(ByteWriter& out, const ExactSum* sum) {
  const ExactSum::Parts parts = sum ? sum->parts() : ExactSum::Parts{};
  out.byte(parts.negative);
  out.byte(static_cast<std::uint8_t>(parts.first));
  out.byte(static_cast<std::uint8_t>(parts.digits.size()));
  for (const std::uint32_t digit : parts.digits) out.fixed(digit);
}

ExactSum readExactSum(ByteReader& in) {
  ExactSum::Parts parts;
  parts.negative = in.byte() != 0;
  parts.first = in.byte();
  const std::size_t digits = in.byte();
  if (parts.first + digits > ExactSum::kMostDigits) in.fail();
  if (!in.isGood()) return {};
  for (std::size_t i = 0; i < digits; ++i) parts.digits.push_back(in.fixed<std::uint32_t>());
  return ExactSum::fromParts(parts);
}

// Counts of all codes from the first to the last, zeros too, where at least half of them occur; else the
// steps from code to code and their counts.
void writeHistogram(ByteWriter& out, const Histogram& histogram) {
  const auto& bins = histogram.bins;
  out.varint(bins.size());
  if (bins.empty()) return;
  const std::size_t span = std::size_t{bins.back().code} - bins.front().code + 1;
  const bool isDense = span <= 2 * bins.size();
  out.byte(isDense);
  out.varint(bins.front().code);
  std::vector<std::uint64_t> numbers;
  if (isDense) {
    out.varint(span - 1);
    numbers.resize(span);
    for (const auto& bin : bins) numbers[std::size_t{bin.code} - bins.front().code] = bin.count;
  } else {
    for (std::size_t i = 1; i < bins.size(); ++i)
      numbers.push_back(std::uint64_t{bins[i].code} - bins[i - 1].code);
    for (const auto& bin : bins) numbers.push_back(bin.count);
  }
  writePacked(out, numbers);
}

void readDense(ByteReader& in, std::uint64_t first, std::size_t count, std::vector<Histogram::Bin>& bins,
               std::vector<std::uint64_t>& numbers) {
  const std::uint64_t span = in.varint(kMostCodes - 1) + 1;
  if (first + span > kMostCodes || span < count) in.fail();
  readPacked(in, span, numbers);
  if (!in.isGood()) return;
  bins.reserve(count);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (numbers[i] != 0) bins.push_back({static_cast<std::uint16_t>(first + i), numbers[i]});
}

void readSparse(ByteReader& in, std::uint64_t first, std::size_t count, std::vector<Histogram::Bin>& bins,
                std::vector<std::uint64_t>& numbers) {
  readPacked(in, 2 * count - 1, numbers);
  if (!in.isGood()) return;
  bins.reserve(count);
  std::uint64_t code = first;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t step = i > 0 ? numbers[i - 1] : 0;
    code += std::min(step, kMostCodes);
    if (code >= kMostCodes || (i > 0 && step == 0)) return in.fail();
    bins.push_back({static_cast<std::uint16_t>(code), numbers[count - 1 + i]});
  }
}

void readHistogram(ByteReader& in, Histogram& histogram, std::vector<std::uint64_t>& numbers) {
  const auto count = static_cast<std::size_t>(in.varint(kMostCodes));
  if (count == 0) return;
  const bool isDense = in.byte() != 0;
  const std::uint64_t first = in.varint(kMostCodes - 1);
  if (isDense)
    readDense(in, first, count, histogram.bins, numbers);
  else
    readSparse(in, first, count, histogram.bins, numbers);
  if (histogram.bins.size() != count) in.fail();
}

// What an integer image's counts imply; the recorder computed the same.
void deriveFromCounts(ChannelRecord& channel, BitDepth depth) {
  const auto& bins = channel.histogram.bins;
  if (bins.empty()) return;
  UInt128 sum = 0, squares = 0;
  for (const auto& bin : bins) {
    const UInt128 ofBin = static_cast<UInt128>(bin.count) * bin.code;
    sum += ofBin;
    squares += ofBin * bin.code;
    channel.finite += bin.count;
  }
  const UInt128 unit = unitOf(depth);
  channel.sum.addInteger(sum * unit);
  channel.sumOfSquares.addInteger(squares * unit * unit);
  channel.min = bins.front().code;
  channel.max = bins.back().code;
  channel.atMin = bins.front().code == 0 ? bins.front().count : 0;
  channel.atMax = bins.back().code == fullScale(depth) ? bins.back().count : 0;
}

void writeChannel(ByteWriter& out, const ChannelRecord& channel) {
  writeHistogram(out, channel.histogram);
  out.fixed(channel.mean);
  out.fixed(channel.variance);
  out.byte(channel.noise.has_value());
  if (channel.noise) out.fixed(*channel.noise);
  if (channel.histogram.depth != BitDepth::f32) return;
  for (const std::uint64_t count :
       {channel.nan, channel.positiveInfinity, channel.negativeInfinity, channel.atMin, channel.atMax})
    out.varint(count);
  out.fixed(channel.min);
  out.fixed(channel.max);
  writeExactSum(out, channel.sum.floatSum());
  writeExactSum(out, channel.sumOfSquares.floatSum());
}

void readChannel(ByteReader& in, BitDepth depth, ChannelRecord& channel,
                 std::vector<std::uint64_t>& numbers) {
  channel.histogram.depth = depth;
  readHistogram(in, channel.histogram, numbers);
  channel.mean = in.fixed<double>();
  channel.variance = in.fixed<double>();
  if (in.byte() != 0) channel.noise = in.fixed<double>();
  if (depth != BitDepth::f32) return deriveFromCounts(channel, depth);
  channel.finite = channel.histogram.total();
  for (std::uint64_t* const count :
       {&channel.nan, &channel.positiveInfinity, &channel.negativeInfinity, &channel.atMin, &channel.atMax})
    *count = in.varint();
  channel.min = in.fixed<double>();
  channel.max = in.fixed<double>();
  channel.sum.addFloat(readExactSum(in));
  channel.sumOfSquares.addFloat(readExactSum(in));
}

void writeHeader(ByteWriter& out, const ImageHeader& header) {
  out.byte(static_cast<std::uint8_t>(header.format));
  out.byte(static_cast<std::uint8_t>(header.layout));
  out.byte(static_cast<std::uint8_t>(header.depth));
  for (const int number : {header.width, header.height, header.orientation, header.frames})
    out.varint(static_cast<std::uint32_t>(number));
  out.byte(static_cast<std::uint8_t>(header.alpha));
  out.varint(static_cast<std::uint32_t>(header.bandsLeftOut));
}

template<class Enum>
Enum readEnum(ByteReader& in, Enum last) {
  const std::uint8_t value = in.byte();
  if (value > static_cast<std::uint8_t>(last)) in.fail();
  return in.isGood() ? static_cast<Enum>(value) : last;
}

ImageHeader readHeader(ByteReader& in) {
  ImageHeader header;
  header.format = readEnum(in, FileFormat::jp2);
  header.layout = readEnum(in, ChannelLayout::cmyk);
  header.depth = readEnum(in, BitDepth::f32);
  for (int* const number : {&header.width, &header.height, &header.orientation, &header.frames})
    *number = static_cast<int>(in.varint(std::numeric_limits<int>::max()));
  header.alpha = readEnum(in, AlphaKind::multiplied);
  header.bandsLeftOut = static_cast<int>(in.varint(std::numeric_limits<int>::max()));
  return header;
}

// What is about the file, before its channels.
ImageRecord readFacts(ByteReader& in) {
  ImageRecord record;
  record.header = readHeader(in);
  const std::uint8_t flags = in.byte();
  record.damaged = flags & kDamaged;
  record.header.foreignProfile = flags & kForeignProfile;
  record.header.hasNodata = flags & kNodata;
  record.header.bilevel = flags & kBilevel;
  record.isLabelMap = flags & kLabelMap;
  record.width = static_cast<int>(in.varint(std::numeric_limits<int>::max()));
  record.height = static_cast<int>(in.varint(std::numeric_limits<int>::max()));
  record.fileBytes = in.varint();
  record.contentHash.high = in.fixed<std::uint64_t>();
  record.contentHash.low = in.fixed<std::uint64_t>();
  record.pixelHash.high = in.fixed<std::uint64_t>();
  record.pixelHash.low = in.fixed<std::uint64_t>();
  return record;
}

ImageRecord readRecord(ByteReader& in) {
  ImageRecord record = readFacts(in);
  for (auto left = in.varint(in.left()); left > 0 && in.isGood(); --left)
    record.notes.push_back(readSentence(in));
  if (!in.isGood()) return record;

  const BitDepth depth = record.header.depth;
  record.channels.resize(static_cast<std::size_t>(record.header.pixelFormat().channels));
  std::vector<std::uint64_t> numbers;
  for (ChannelRecord& channel : record.channels) readChannel(in, depth, channel, numbers);
  ImageRecord::Joint joint;
  joint.mean = in.fixed<double>();
  joint.variance = in.fixed<double>();
  if (record.channels.size() == 3) {
    record.crossPixels = in.varint();
    for (SquareTotal& product : record.crossProducts) {
      if (depth == BitDepth::f32)
        product.addFloat(readExactSum(in));
      else
        product.addInteger(in.wideVarint() * unitOf(depth) * unitOf(depth));
    }
    for (double& covariance : joint.covariances) covariance = in.fixed<double>();
  }
  record.setJoint(joint);
  return record;
}

std::vector<std::byte> sealed(ByteWriter& out) {
  out.fixed(hash64(out.bytes()));
  return std::move(out.bytes());
}

tl::unexpected<Error> spoiltRecord() { return fail(ErrorCode::unavailable, "a stored record is damaged"); }

} // namespace

std::vector<std::byte> encode(const ImageRecord& record) {
  ByteWriter out;
  out.byte(static_cast<std::uint8_t>(Kind::record));
  writeHeader(out, record.header);
  out.byte(static_cast<std::uint8_t>(
      (record.damaged ? kDamaged : 0) | (record.header.foreignProfile ? kForeignProfile : 0) |
      (record.header.hasNodata ? kNodata : 0) | (record.header.bilevel ? kBilevel : 0) |
      (record.isLabelMap ? kLabelMap : 0)));
  out.varint(static_cast<std::uint32_t>(record.width));
  out.varint(static_cast<std::uint32_t>(record.height));
  out.varint(record.fileBytes);
  out.fixed(record.contentHash.high);
  out.fixed(record.contentHash.low);
  out.fixed(record.pixelHash.high);
  out.fixed(record.pixelHash.low);
  out.varint(record.notes.size());
  for (const Sentence& note : record.notes) writeSentence(out, note);
  for (const ChannelRecord& channel : record.channels) writeChannel(out, channel);
  out.fixed(record.joint().mean);
  out.fixed(record.joint().variance);
  if (record.channels.size() == 3) {
    out.varint(record.crossPixels);
    const UInt128 unit = unitOf(record.header.depth);
    for (const SquareTotal& product : record.crossProducts) {
      if (record.header.depth == BitDepth::f32)
        writeExactSum(out, product.floatSum());
      else
        out.varint(product.integer() / (unit * unit));
    }
    for (const double covariance : record.joint().covariances) out.fixed(covariance);
  }
  return sealed(out);
}

std::vector<std::byte> encode(const Failure& failure) {
  ByteWriter out;
  out.byte(static_cast<std::uint8_t>(Kind::failure));
  out.byte(static_cast<std::uint8_t>(failure.kind));
  out.byte(static_cast<std::uint8_t>(failure.code));
  writeSentence(out, failure.message);
  return sealed(out);
}

bool isWhole(std::span<const std::byte> bytes) {
  return bytes.size() > kSeal &&
         ByteReader(bytes.last(kSeal)).fixed<std::uint64_t>() == hash64(bytes.first(bytes.size() - kSeal));
}

std::optional<RecordFacts> factsOf(std::span<const std::byte> bytes) {
  ByteReader in(bytes);
  if (static_cast<Kind>(in.byte()) != Kind::record) return std::nullopt;
  const ImageRecord record = readFacts(in);
  return in.isGood() ? std::optional(RecordFacts{record.header, record.contentHash}) : std::nullopt;
}

Result<StoredOutcome> decodeOutcome(std::span<const std::byte> bytes) {
  if (!isWhole(bytes)) return spoiltRecord();
  ByteReader in(bytes.first(bytes.size() - kSeal));
  StoredOutcome outcome;
  switch (static_cast<Kind>(in.byte())) {
  case Kind::record: outcome.record = std::make_shared<const ImageRecord>(readRecord(in)); break;
  case Kind::failure: {
    Failure failure{readEnum(in, FailureClass::notRegular), readEnum(in, FailureCode::cancelled),
                    readSentence(in)}; // in this order
    outcome.failure = std::make_shared<const Failure>(std::move(failure));
    break;
  }
  default: return spoiltRecord();
  }
  if (!in.isAtEnd()) return spoiltRecord();
  return outcome;
}

} // namespace normscope
