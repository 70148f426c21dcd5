// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apply/apply_format.h"
#include "records/scan_result.h"
#include "transforms/transform.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// Every image that was read, under a fitted mode, as files of a folder.
struct ApplyRequest {
  std::shared_ptr<const ScanResult> scan;
  TransformPtr transform;
  Storage storage;
  ApplyFormat format = ApplyFormat::npy;
  std::filesystem::path folder; ///< made, where only it is missing
  std::string what;             ///< names the mode with its parameters and what it was fitted on
  bool force = false;           ///< replaces files that this request did not write
  unsigned threads = 0;
};

struct ApplyResult {
  std::size_t written = 0;
  std::size_t kept = 0;        ///< an earlier, interrupted run of the same request wrote them
  std::vector<Error> failures; ///< images that could not be read again or written
};

/// Writes the images into the folder, the tree kept and the kind of file appended to each name
/// ("a/b.jpg.npy"). No name can leave the folder. A journal there ("normscope-apply.txt") says which request
/// wrote which files: those are kept when it is asked again. Stopped, it leaves whole files only. Errors:
/// cannotWrite before anything is written, when other files are in the way or the disk has too little room;
/// cancelled.
Result<ApplyResult> applyMode(const ApplyRequest& request,
                              const std::function<void(std::size_t done, std::size_t images)>& progress = {},
                              const std::stop_token& stop = {});

/// The files that it writes, relative to the folder, one per image that was read, in the set's order.
std::vector<std::string> appliedNames(const ScanResult& scan, ApplyFormat format);

} // namespace normscope
