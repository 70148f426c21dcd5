// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/encoded_image.h"

#include "documents/npy_file.h"
#include "image/png_encoder.h"

#include <Eigen/Core>
#include <bit>
#include <cstring>

namespace normscope {
namespace {

template<class Value>
void append(std::string& bytes, Value value) {
  static_assert(std::endian::native == std::endian::little);
  char raw[sizeof(Value)];
  std::memcpy(raw, &value, sizeof(Value));
  bytes.append(raw, sizeof(Value));
}

/// A value that storage rounded already: each type holds it as it is.
void appendStored(std::string& bytes, double value, StorageType type) {
  switch (type) {
  case StorageType::float32: return append(bytes, static_cast<float>(value));
  case StorageType::float16: return append(bytes, Eigen::half(static_cast<float>(value)).x);
  case StorageType::bfloat16:
    return append(bytes,
                  static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(static_cast<float>(value)) >> 16));
  case StorageType::int8: return append(bytes, static_cast<std::int8_t>(value));
  default: return append(bytes, static_cast<std::uint8_t>(value));
  }
}

const char* npyType(StorageType type) {
  switch (type) {
  case StorageType::float32: return "<f4";
  case StorageType::float16: return "<f2";
  case StorageType::bfloat16: return "<u2";
  case StorageType::int8: return "|i1";
  default: return "|u1";
  }
}

/// The samples after one another.
std::string stored(ImageRows& rows, const Storage& storage, const std::stop_token& stop) {
  std::string bytes;
  bytes.reserve(rows.rowSamples() * static_cast<std::size_t>(rows.size().height) *
                bytesPerStored(storage.type));
  std::vector<double> y, values;
  std::vector<signed char> clips;
  while (rows.rowsLeft() > 0) {
    if (stop.stop_requested()) return {};
    y.resize(rows.rowSamples() * static_cast<std::size_t>(bandRows(rows.rowSamples(), rows.rowsLeft())));
    values.resize(y.size());
    clips.resize(y.size());
    rows.next(y);
    storage.store(y, values, clips);
    for (const double value : values) appendStored(bytes, value, storage.type);
  }
  return bytes;
}

/// An entry of a TIFF directory: a tag, its type (3: short, 4: long), a count and the value or its place.
void appendEntry(std::string& bytes, std::uint16_t tag, std::uint16_t type, std::uint32_t count,
                 std::uint32_t value) {
  append(bytes, tag);
  append(bytes, type);
  append(bytes, count);
  append(bytes, value);
}

/// A TIFF of one strip of little-endian floats, uncompressed; the directory follows the samples.
std::string tiff(const std::string& samples, ImageSize size, int channels) {
  constexpr std::uint16_t kShort = 3, kLong = 4;
  const auto count = static_cast<std::uint32_t>(channels);
  const auto directory = static_cast<std::uint32_t>(8 + samples.size());
  const std::uint32_t lists = directory + 2 + 10 * 12 + 4; // what takes more than four bytes
  std::string bytes("II*\0", 4);
  append(bytes, directory);
  bytes += samples;
  append(bytes, std::uint16_t{10});
  appendEntry(bytes, 256, kLong, 1, static_cast<std::uint32_t>(size.width));
  appendEntry(bytes, 257, kLong, 1, static_cast<std::uint32_t>(size.height));
  appendEntry(bytes, 258, kShort, count, channels == 1 ? 32 : lists);         // bits per sample
  appendEntry(bytes, 259, kShort, 1, 1);                                      // uncompressed
  appendEntry(bytes, 262, kShort, 1, channels == 1 ? 1 : 2);                  // gray, RGB
  appendEntry(bytes, 273, kLong, 1, 8);                                       // where the strip begins
  appendEntry(bytes, 277, kShort, 1, count);                                  // samples per pixel
  appendEntry(bytes, 278, kLong, 1, static_cast<std::uint32_t>(size.height)); // rows per strip
  appendEntry(bytes, 279, kLong, 1, static_cast<std::uint32_t>(samples.size()));
  appendEntry(bytes, 339, kShort, count, channels == 1 ? 3 : lists + 6); // floating point
  append(bytes, std::uint32_t{0});
  for (const std::uint16_t value : {32, 3})
    for (int c = 0; channels > 1 && c < channels; ++c) append(bytes, value);
  return bytes;
}

} // namespace

std::string encodedImage(ImageRows& rows, const Storage& storage, ApplyFormat format,
                         const std::stop_token& stop) {
  const ImageSize size = rows.size();
  const int channels = rows.channels();
  const std::string samples = stored(rows, storage, stop);
  if (samples.empty()) return {};
  switch (format) {
  case ApplyFormat::tiff: return tiff(samples, size, channels);
  case ApplyFormat::png:
    return encodePng({reinterpret_cast<const std::uint8_t*>(samples.data()), samples.size()}, size.width,
                     size.height, channels);
  case ApplyFormat::npy: break;
  }
  std::vector<std::size_t> shape{static_cast<std::size_t>(size.height), static_cast<std::size_t>(size.width)};
  if (channels > 1) shape.push_back(static_cast<std::size_t>(channels));
  return npyHeader(npyType(storage.type), shape) + samples;
}

} // namespace normscope
