// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/failure.h"
#include "image/image.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

template<class T>
using DecodeResult = tl::expected<T, Failure>;

/// What a decoder may spend on one file. Every refusal names the limit.
struct DecodeLimits {
  std::uint64_t pixels = 200'000'000;
  std::uint64_t decodedBytes = 1ull << 30;
  std::uint64_t fileBytes = 2ull << 30;
  int jpegScans = 500;
  double cpuSeconds = 1.0;     ///< of computing, plus the next per pixel, for formats that can cost far more
  double cpuNsPerPixel = 40.0; ///< than their size (progressive JPEG)
  bool operator==(const DecodeLimits&) const = default;
};

enum class OrientationPolicy : std::uint8_t { apply, ignore };

/// Receives an image as its rows come out of the decoder, in stored (not oriented) order. All calls of one
/// decode come from one thread.
class BandSink {
public:
  virtual ~BandSink() = default;
  /// Called once, before any band, with the header all bands obey.
  virtual void begin(const ImageHeader& header) = 0;
  /// Rows from top to bottom, without gaps.
  virtual void band(const ImageView& rows) = 0;
};

/// What is known after a decode that delivered pixels.
struct Decoded {
  ImageHeader header;
  std::optional<Failure> damage; ///< set: the pixels are not all real (class damaged)
  std::vector<Sentence> notes;   ///< harmless remarks ("ends without end marker; all rows are present")
};

/// Reads the header, before any pixel is decoded or memory for one is taken: TIFF directories and WebP frames
/// by their libraries, all else by own parsers. Checks signature, sizes against `limits`, structure. `page`
/// counts from 0 the images of a file (ImageHeader::pages).
DecodeResult<ImageHeader> readHeader(std::span<const std::byte> bytes, const DecodeLimits& limits = {},
                                     int page = 0);

/// Decodes an image of a file held in memory into `sink`. The stop token is looked at between bands; then the
/// failure's code is `cancelled`. After a failure the bands delivered so far are void. Never throws;
/// third-party exceptions and longjmps end here.
DecodeResult<Decoded> decode(std::span<const std::byte> bytes, BandSink& sink,
                             const DecodeLimits& limits = {}, const std::stop_token& stop = {}, int page = 0);

/// A whole image, oriented by policy, with its record of damage.
struct DecodedImage {
  Image image;
  Decoded info;
};
DecodeResult<DecodedImage> decodeImage(std::span<const std::byte> bytes,
                                       OrientationPolicy policy = OrientationPolicy::apply,
                                       const DecodeLimits& limits = {}, const std::stop_token& stop = {},
                                       int page = 0);

/// Turns an image upright: orientation is EXIF's 1..8, anything else counts as 1.
Image oriented(Image image, int orientation);
constexpr bool swapsAxes(int orientation) { return orientation >= 5 && orientation <= 8; }

} // namespace normscope
