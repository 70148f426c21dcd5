// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/kinds.h"
#include "sources/source.h"

#include <array>
#include <cstdlib>
#include <filesystem>
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
  const std::filesystem::path path(image.path);
  const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
  const std::string place = resolvedPath(folder.string()) + '/' + path.filename().string();
  return addOnce(listing, std::move(image), place);
}

bool addOnce(Listing& listing, SourceImage image, std::string_view place) {
  if (!listing.places.insert(hash128(std::as_bytes(std::span(place)))).second) {
    ++listing.ignored;
    return false;
  }
  listing.take(std::move(image));
  if (++listing.taken % 256 == 0 && listing.found) listing.found(listing.taken);
  return true;
}

} // namespace normscope
