// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/kinds.h"
#include "sources/page_path.h"

#include <sys/stat.h>

#include <filesystem>

namespace normscope {
namespace {

bool acceptsImage(const std::string&) { return true; }

Result<void> listImage(const std::string& path, const ListOptions&, Listing& listing) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0 && !pagePlaceOf(path))
    return fail(ErrorCode::notFound, "there is no such file or folder", path);
  const std::filesystem::path file(path);
  addOnce(listing, {path, file.filename().string(), {}, {}});
  return {};
}

} // namespace

SourceKind singleImageSource() { return {"image", "Image file", acceptsImage, listImage}; }

} // namespace normscope
