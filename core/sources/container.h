// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/file_bytes.h"
#include "sources/file_version.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace normscope {

/// Holds the bytes of images, each under a path. Const and thread-safe.
class Container {
public:
  virtual ~Container() = default;
  /// As readFile does for a file: the bytes of a whole encoded image, in `buffer`, which is reused between
  /// calls.
  virtual DecodeResult<FileStamp> read(const std::string& path, std::vector<std::byte>& buffer,
                                       std::uint64_t maxBytes) const = 0;
  /// What tells whether it is still the same image, without reading it; none where there is nothing.
  virtual std::optional<FileVersion> version(const std::string& path) const = 0;
};

/// The files of this machine: paths are bytes to open them by.
std::shared_ptr<const Container> fileSystem();

} // namespace normscope
