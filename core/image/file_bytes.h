// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace normscope {

/// Size and modification time of a file as they were when it was read.
struct FileStamp {
  std::uint64_t size = 0;
  std::int64_t mtimeNs = 0;
  bool operator==(const FileStamp&) const = default;
};

/// Reads a regular file into `buffer` (reused between calls) without ever blocking on a FIFO or device and
/// without mapping it. Failures: missing, dangling_link, link_loop, unreadable, fifo, socket, device, empty,
/// too_large, and changed (size or time moved while it was read twice).
DecodeResult<FileStamp> readFile(const std::string& path, std::vector<std::byte>& buffer,
                                 std::uint64_t maxBytes = DecodeLimits{}.fileBytes);

/// Whether these first bytes (some 16 suffice) carry the signature of an image format, readable or known as
/// unsupported.
bool hasImageSignature(std::span<const std::byte> head);

/// Whether a file name's extension, in any case, names an image format, readable or known as unsupported.
bool hasImageExtension(std::string_view fileName);

} // namespace normscope
