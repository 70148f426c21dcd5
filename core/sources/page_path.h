// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace normscope {

// A page of a TIFF or an animation is named below its file, stack.tif/0003, counted from 0000: a file has no
// children, so that the name means nothing else.

std::string pagePath(std::string_view file, int page);

struct PagePlace {
  std::string file;
  int page = 0;
};
/// What a path names if it is that of a page; looks at the file's kind and does not open it.
std::optional<PagePlace> pagePlaceOf(const std::string& path);

/// How many pages a file has that can be read one by one; 1 of what cannot be looked into. Reads the whole of
/// a TIFF or WebP, of others the beginning.
int pagesOf(const std::string& file);

} // namespace normscope
