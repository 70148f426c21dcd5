// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"

#include <span>

namespace normscope {

/// One decode: what to read, what its header said, where the rows go, what may be spent.
struct DecodeJob {
  std::span<const std::byte> bytes;
  ImageHeader header;
  BandSink& sink;
  const DecodeLimits& limits;
  const std::stop_token& stop;
  int page = 0; ///< below its header's pages()
};

/// Whether a header's sizes stay within the limits; the failure names the limit.
DecodeResult<void> checkLimits(const ImageHeader& header, const DecodeLimits& limits);

// One parser per format. Each may assume its signature and nothing else.
DecodeResult<ImageHeader> readJpegHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);
DecodeResult<ImageHeader> readPngHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);
DecodeResult<ImageHeader> readTiffHeader(std::span<const std::byte> bytes, const DecodeLimits& limits,
                                         int page);
DecodeResult<ImageHeader> readWebpHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);
DecodeResult<ImageHeader> readBmpHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);
DecodeResult<ImageHeader> readPnmHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);
DecodeResult<ImageHeader> readPfmHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);
DecodeResult<ImageHeader> readHdrHeader(std::span<const std::byte> bytes);
DecodeResult<ImageHeader> readExrHeader(std::span<const std::byte> bytes);
DecodeResult<ImageHeader> readJp2Header(std::span<const std::byte> bytes);

// One decoder per library. Each may assume that its format's parser accepted the bytes.
DecodeResult<Decoded> decodeJpeg(const DecodeJob& job);
DecodeResult<Decoded> decodePng(const DecodeJob& job);
DecodeResult<Decoded> decodeTiff(const DecodeJob& job);
DecodeResult<Decoded> decodeWebp(const DecodeJob& job);
DecodeResult<Decoded> decodeBmp(const DecodeJob& job);
DecodeResult<Decoded> decodePnm(const DecodeJob& job);
DecodeResult<Decoded> decodePfm(const DecodeJob& job);
/// HDR, OpenEXR and JPEG 2000, by OpenCV in a module that is loaded when the first of them is met.
DecodeResult<Decoded> decodeThroughModule(const DecodeJob& job);

} // namespace normscope
