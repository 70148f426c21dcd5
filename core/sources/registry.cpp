// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/kinds.h"
#include "sources/source.h"

#include <array>
#include <cstdlib>
#include <memory>

namespace normscope {

std::span<const SourceKind> allSources() {
  static const std::array kinds{folderSource(), listFileSource(), singleImageSource()};
  return kinds;
}

std::string resolvedPath(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
  return resolved ? resolved.get() : path;
}

bool addOnce(Listing& listing, SourceImage image) {
  const std::string resolved = resolvedPath(image.path);
  return addOnce(listing, std::move(image), resolved);
}

bool addOnce(Listing& listing, SourceImage image, std::string_view resolved) {
  if (!listing.resolvedFiles.insert(hash128(std::as_bytes(std::span(resolved)))).second) return false;
  listing.take(std::move(image));
  if (++listing.taken % 256 == 0 && listing.found) listing.found(listing.taken);
  return true;
}

} // namespace normscope
