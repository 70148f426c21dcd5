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
};

/// Whether a header's sizes stay within the limits; the failure names the limit.
DecodeResult<void> checkLimits(const ImageHeader& header, const DecodeLimits& limits);

// One parser per format. Each may assume its signature and nothing else.
DecodeResult<ImageHeader> readJpegHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);
DecodeResult<ImageHeader> readPngHeader(std::span<const std::byte> bytes, const DecodeLimits& limits);

// One decoder per library. Each may assume that its format's parser accepted the bytes.
DecodeResult<Decoded> decodeJpeg(const DecodeJob& job);
DecodeResult<Decoded> decodePng(const DecodeJob& job);

} // namespace normscope
