// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/container.h"

namespace normscope {
namespace {

class FileSystem final : public Container {
public:
  DecodeResult<FileStamp> read(const std::string& path, std::vector<std::byte>& buffer,
                               std::uint64_t maxBytes) const override {
    return readFile(path, buffer, maxBytes);
  }
  std::optional<FileVersion> version(const std::string& path) const override { return fileVersion(path); }
};

} // namespace

std::shared_ptr<const Container> fileSystem() {
  static const auto files = std::make_shared<const FileSystem>();
  return files;
}

} // namespace normscope
