// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "dataset/dataset.h"
#include "records/scan_options.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace normscope {

/// An image of a set in memory, encoded: every decode of it, for statistics, pictures and thumbnails, goes by
/// the set's one policy of orientation and limits. Refers to the buffer and the options that it was opened
/// with.
class OpenImage {
public:
  OpenImage(std::span<const std::byte> bytes, const FileStamp& stamp, const ScanOptions& options,
            int page = 0)
      : m_bytes(bytes), m_stamp(stamp), m_options(options), m_page(page) {}

  std::span<const std::byte> bytes() const { return m_bytes; }
  const FileStamp& stamp() const { return m_stamp; }
  /// Equal for equal content: of the bytes, and of the page where it is not the first.
  Hash128 contentHash() const;

  DecodeResult<ImageHeader> header() const;
  /// Row by row, in stored order.
  DecodeResult<Decoded> decode(BandSink& sink, const std::stop_token& stop) const;
  /// The whole image at the file's size, upright by policy.
  DecodeResult<DecodedImage> image(const std::stop_token& stop) const;
  /// A JPEG at a fraction of its size (see decodeReduced), upright by policy.
  DecodeResult<Image> reduced(int minSide, const std::stop_token& stop) const;
  /// The pixels as the set's statistics saw them: at training size where there is one.
  DecodeResult<Image> asScanned(const std::stop_token& stop) const;

private:
  std::span<const std::byte> m_bytes;
  FileStamp m_stamp;
  const ScanOptions& m_options;
  int m_page;
};

/// Reads the bytes of an image into `buffer`, whose memory is reused.
DecodeResult<OpenImage> openImage(const Dataset& dataset, ImageId id, const ScanOptions& options,
                                  std::vector<std::byte>& buffer);

/// The pixels of one image as a scan with these options saw them. A lack of memory is a failure like others.
DecodeResult<Image> readImage(const Dataset& dataset, ImageId id, const ScanOptions& options,
                              const std::stop_token& stop = {});

} // namespace normscope
