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

bool addOnce(Listing& listing, SourceImage image) {
  // A path that does not resolve (dangling link, beyond PATH_MAX) stands for itself.
  const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(image.path.c_str(), nullptr),
                                                             &std::free);
  const std::string_view place = resolved ? std::string_view(resolved.get()) : image.path;
  if (!listing.resolvedFiles.insert(hash128(std::as_bytes(std::span(place)))).second) return false;
  listing.take(std::move(image));
  if (++listing.taken % 256 == 0 && listing.found) listing.found(listing.taken);
  return true;
}

} // namespace normscope
