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
  if (!listing.resolvedFiles.insert(resolved ? resolved.get() : image.path).second) return false;
  listing.images.push_back(std::move(image));
  if (listing.found && listing.images.size() % 256 == 0) listing.found(listing.images.size());
  return true;
}

} // namespace normscope
