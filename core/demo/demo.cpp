// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demo.h"

#include "base/atomic_file.h"
#include "base/parallel.h"
#include "base/system_error.h"
#include "demo/picture_set.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>
#include <system_error>
#include <vector>

namespace normscope {
namespace {

constexpr unsigned kWriters = 8; ///< more than there are processors: most of the time is waiting for the disk

constexpr std::array<DemoKindRow, 2> kKinds{{
    {DemoKind::dayNight, "day-night", "Day and night", "Scenes by day and by night: light is the label.", 2},
    {DemoKind::objects, "objects", "Objects",
     "Four things by day and by night: light is a nuisance that says nothing about the class.", 1},
}};

demo::PictureSet picturesOf(DemoKind kind) {
  return kind == DemoKind::dayNight ? demo::dayNightSet() : demo::objectSet();
}

} // namespace

std::span<const DemoKindRow> demoKinds() { return kKinds; }

const DemoKindRow& demoKind(DemoKind kind) {
  const DemoKindRow& row = kKinds[static_cast<std::size_t>(kind)];
  assert(row.kind == kind);
  return row;
}

const DemoKindRow* findDemoKind(std::string_view id) {
  const auto row = std::ranges::find(kKinds, id, &DemoKindRow::id);
  return row == kKinds.end() ? nullptr : &*row;
}

Result<void> writeDemoSet(const std::filesystem::path& folder, DemoKind kind, std::uint64_t seed) {
  namespace fs = std::filesystem;
  std::error_code error;
  const bool occupied =
      fs::exists(folder, error) && (!fs::is_directory(folder, error) || !fs::is_empty(folder, error));
  if (occupied)
    return fail(ErrorCode::cannotWrite, "the demo set needs a new or empty folder", folder.string());
  const demo::PictureSet set = picturesOf(kind);
  for (const std::string& path : set.paths) {
    fs::create_directories((folder / path).parent_path(), error);
    if (error) return fail(ErrorCode::cannotWrite, systemError(error), folder.string());
  }

  std::vector<Result<void>> written(set.paths.size());
  parallelFor(set.paths.size(), kWriters, {}, [&](std::size_t i) {
    written[i] = writeFileAtomically(folder / set.paths[i], set.fileBytes(i, seed));
  });
  for (const Result<void>& result : written)
    if (!result) return result;
  return {};
}

} // namespace normscope
