// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "cache_options.h"
#include "dataset/dataset.h"
#include "modes/mode.h"
#include "progress_line.h"
#include "scan/scan.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace normscope::cli {

class Verb;

/// What the verbs that read images have in common, checked; no file has been touched yet.
struct ReadingOptions {
  std::vector<std::string> paths;
  std::string listFile; ///< further files to read; "-" is stdin; empty: none
  bool listIsNullSeparated = false;
  DatasetOptions dataset;
  ScanOptions scan;
  std::optional<std::filesystem::path> cache; ///< folder that keeps records between runs
  std::optional<std::string> fitSplit;
  std::string statisticsFile; ///< dataset modes are fitted on this document instead of on the images
  std::map<std::string, ParameterValues, std::less<>> parameters; ///< by mode id, what differs from defaults
  std::vector<const NormalizationMode*> variants;                 ///< defined by --variant, in its order
  ProgressPolicy progress = ProgressPolicy::automatic;
};

/// The same options as they stand on the command line.
class ReadingArguments {
public:
  void addTo(Verb& verb);
  /// Errors: badUsage. A verb that `mayReadNothing` does without paths.
  Result<ReadingOptions> options(bool mayReadNothing = false) const;

private:
  ReadingOptions m_options; ///< what CLI11 can fill in by itself
  CacheArguments m_cache;
  std::string m_split, m_fitSplit;
  std::string m_orientation = "apply", m_order = "random", m_meanImage = "256x256";
  std::string m_meanImageResize = "squash", m_progress = "auto";
  std::string m_resizeFilter = "bilinear", m_pages = "first";
  std::optional<int> m_resize, m_crop;
  bool m_noMeanImage = false;
  std::vector<std::string> m_set, m_variants, m_columns;
};

} // namespace normscope::cli
