// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/icc.h"

#include "image/byte_cursor.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

// Own: no library for ICC profiles is linked.
namespace normscope {
namespace {

/// The tags of a profile by their signatures (ICC.1:2022, 7.2 and 7.3: a header of 128 bytes, then a table of
/// signature, offset, size). Empty where there is none.
class IccProfile {
public:
  explicit IccProfile(std::span<const std::byte> bytes) : m_bytes(bytes) {}

  std::string_view colorSpace() const {
    return m_bytes.size() < 20 ? std::string_view() : asText(m_bytes.subspan(16, 4));
  }
  std::span<const std::byte> tag(std::string_view signature) const {
    ByteCursor cursor(m_bytes);
    cursor.seek(128);
    for (std::uint32_t left = cursor.u32(); left > 0 && cursor.ok(); --left) {
      const bool isIt = asText(cursor.take(4)) == signature;
      const std::uint32_t offset = cursor.u32(), size = cursor.u32();
      if (!isIt) continue;
      ByteCursor data(m_bytes);
      data.seek(offset);
      return data.take(size);
    }
    return {};
  }

private:
  std::span<const std::byte> m_bytes;
};

double signedFixed(ByteCursor& cursor) { return static_cast<std::int32_t>(cursor.u32()) / 65536.0; }

/// Whether a tag of type XYZ holds these three numbers.
bool isColorant(std::span<const std::byte> tag, const std::array<double, 3>& xyz) {
  constexpr double tolerance = 0.002; // writers round the adaptation to D50 in different ways
  ByteCursor cursor(tag);
  if (asText(cursor.take(4)) != "XYZ ") return false;
  cursor.skip(4);
  bool isIt = true;
  for (const double expected : xyz) isIt = std::abs(signedFixed(cursor) - expected) < tolerance && isIt;
  return isIt && cursor.ok();
}

double srgbCurve(double x) { return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4); }

/// A curve of type para as ICC.1:2022, table 68 has it; NaN for a function it does not know.
double parametricCurve(ByteCursor cursor, double x) {
  const std::uint16_t kind = cursor.u16();
  cursor.skip(2);
  constexpr std::array<std::size_t, 5> counts{1, 3, 4, 5, 7};
  if (kind >= counts.size()) return std::nan("");
  std::array<double, 7> p{};
  for (std::size_t i = 0; i < counts[kind]; ++i) p[i] = signedFixed(cursor);
  const auto [g, a, b, c, d, e, f] = p;
  if (!cursor.ok()) return std::nan("");
  const auto power = [&] { return std::pow(std::max(0.0, a * x + b), g); };
  switch (kind) {
  case 0: return std::pow(x, g);
  case 1: return a * x + b >= 0 ? power() : 0.0;
  case 2: return a * x + b >= 0 ? power() + c : c;
  case 3: return x >= d ? power() : c * x;
  default: return x >= d ? power() + e : c * x + f;
  }
}

/// A curve of type curv: a power, or a table with straight lines between its entries.
double sampledCurve(ByteCursor cursor, double x) {
  const std::uint32_t count = cursor.u32();
  if (count == 0) return x;
  if (count == 1) return std::pow(x, cursor.u16() / 256.0);
  const double place = x * (count - 1.0);
  const auto before = std::min(static_cast<std::uint32_t>(place), count - 2);
  cursor.skip(std::uint64_t{before} * 2);
  const double left = cursor.u16() / 65535.0, right = cursor.u16() / 65535.0;
  return cursor.ok() ? left + (place - before) * (right - left) : std::nan("");
}

bool isSrgbCurve(std::span<const std::byte> tag) {
  constexpr double tolerance = 0.003; // of linear light; a plain power of 2.2 is off by twice as much
  constexpr int steps = 64;
  ByteCursor cursor(tag);
  const std::string_view type = asText(cursor.take(4));
  cursor.skip(4);
  if (!cursor.ok() || (type != "para" && type != "curv")) return false;
  for (int i = 0; i <= steps; ++i) {
    const double x = static_cast<double>(i) / steps;
    const double light = type == "para" ? parametricCurve(cursor, x) : sampledCurve(cursor, x);
    if (!(std::abs(light - srgbCurve(x)) < tolerance)) return false;
  }
  return true;
}

} // namespace

bool isForeignProfile(std::span<const std::byte> bytes) {
  const IccProfile profile(bytes);
  if (profile.colorSpace() == "GRAY") return !isSrgbCurve(profile.tag("kTRC"));
  // sRGB's primaries, adapted to D50 (IEC 61966-2-1).
  const bool hasItsPrimaries = isColorant(profile.tag("rXYZ"), {0.4361, 0.2225, 0.0139}) &&
                               isColorant(profile.tag("gXYZ"), {0.3851, 0.7169, 0.0971}) &&
                               isColorant(profile.tag("bXYZ"), {0.1431, 0.0606, 0.7141});
  const bool hasItsCurve = isSrgbCurve(profile.tag("rTRC")) && isSrgbCurve(profile.tag("gTRC")) &&
                           isSrgbCurve(profile.tag("bTRC"));
  return !(hasItsPrimaries && hasItsCurve);
}

bool isForeignDeflatedProfile(std::span<const std::byte> stream) {
  // Every sRGB profile in use is a few kilobytes; a stream that inflates to megabytes is cut off here.
  std::array<std::byte, 16 * 1024> profile;
  z_stream inflater{};
  if (inflateInit(&inflater) != Z_OK) return true;
  inflater.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(stream.data()));
  inflater.avail_in = static_cast<uInt>(std::min<std::size_t>(stream.size(), 1u << 20));
  inflater.next_out = reinterpret_cast<Bytef*>(profile.data());
  inflater.avail_out = static_cast<uInt>(profile.size());
  inflate(&inflater, Z_SYNC_FLUSH);
  const std::size_t inflated = profile.size() - inflater.avail_out;
  inflateEnd(&inflater);
  return isForeignProfile(std::span(profile).first(inflated));
}

} // namespace normscope
