// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "base/error.h"
#include "modes/mode.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// One file of an export; the first one is the named output, others are companions beside it.
struct ExportFile {
  std::string name; ///< suggested file name
  std::string bytes;
  bool isText = true;
};

/// What an exporter may look at.
struct ExportInput {
  const DatasetStatistics& statistics; ///< of the fit split
  std::string fittedSplit;             ///< empty: all images
  const ScanResult* scan = nullptr;    ///< none when the statistics were read from a file
  const NormalizationMode& mode;
  TransformPtr transform;             ///< that mode, fitted on `statistics`
  std::string outputName;             ///< file name the user chose; companions are named after it
  const Analysis* analysis = nullptr; ///< all that is known of `scan`; none where there is no scan
};

/// One stats format.
struct Exporter {
  std::string id;
  std::string title;
  std::string fileName; ///< default file name
  std::string summary;
  std::string reads; ///< who reads the file, for help texts
  /// What this format can express, its usual one first; empty: it describes the set and needs no mode.
  std::vector<TransformKind> kinds;
  bool isReversed = false; ///< the file has channels in the order B, G, R, which people are told
  /// Errors: unavailable, naming what is missing or why the mode cannot be expressed.
  Result<std::vector<ExportFile>> (*write)(const ExportInput&) = nullptr;

  bool needsMode() const { return !kinds.empty(); }
  bool expresses(const NormalizationMode& mode) const;
  /// The mode to take where none is asked for: the first of the catalogue that is fitted to the set and is of
  /// the usual kind.
  const NormalizationMode& defaultMode() const;
};

/// All formats; see `core/exporters/README.md` for how to add one.
std::span<const Exporter> allExporters();
const Exporter* findExporter(std::string_view id);

} // namespace normscope
