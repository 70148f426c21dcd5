// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/place.h"

#include <fcntl.h>

#include <climits>

namespace normscope {

int Place::at() const { return folder ? folder.get() : AT_FDCWD; }

Descriptor Place::open(int flags) const {
  return Descriptor(::openat(at(), rest.c_str(), flags | O_CLOEXEC));
}

std::optional<Place> placeOf(const std::string& path) {
  Place place{{}, path};
  while (place.rest.size() >= PATH_MAX) {
    const std::size_t slash = place.rest.rfind('/', PATH_MAX - 2);
    if (slash == std::string::npos || slash == 0) {
      errno = ENAMETOOLONG;
      return std::nullopt;
    }
    const std::string head = place.rest.substr(0, slash);
    Descriptor folder(::openat(place.at(), head.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder) return std::nullopt;
    place.folder = std::move(folder);
    place.rest.erase(0, place.rest.find_first_not_of('/', slash));
  }
  return place;
}

} // namespace normscope
