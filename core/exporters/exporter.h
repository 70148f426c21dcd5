// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"
#include "base/error.h"
#include "modes/mode.h"

#include <cstdint>
#include <functional>
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
  Sentence loss = {}; ///< what it cannot say of what was asked; empty: nothing
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
  ParameterValues parameters = {};    ///< of the mode, all of them
};

/// How a format states its numbers. Symbols and the names that frameworks use, the same in all languages.
struct Convention {
  std::string units;   ///< of the samples that the numbers are for: "0..1", "0..255"
  std::string order;   ///< of the channels: "R, G, B"
  std::string divisor; ///< what stands for the spread: "std", "variance", "one scale"
  std::string steps;   ///< "÷255, −mean, ÷std"
};

/// y = (v − subtract)/divide for a sample v in unit range: the form that most frameworks can state.
struct UnitAffine {
  double subtract = 0.0;
  double divide = 1.0;
  bool operator==(const UnitAffine&) const = default;
};

/// What files say, as those who read them apply it. Samples in unit range, interleaved R, G, B (or Y), of a
/// whole image or a part of it at the mode's own size, become y in place.
using StatedTransform = std::function<void(std::span<double> samples)>;

/// What was read back from the files of an export.
struct ReadBack {
  StatedTransform transform;     ///< empty: the format describes the set
  std::vector<double> mean, std; ///< of the set, unit range, R, G, B (or Y); empty where it has none
};

/// What readers of a format know that its files do not say.
struct ReadContext {
  double full = 255.0; ///< of the set: what a sample of 1 in unit range is in its levels
  std::size_t channels = 3;
};

/// One stats format.
struct Exporter {
  std::string id;
  std::string title;
  std::string fileName; ///< default file name
  std::string summary;
  std::string reads;     ///< who reads the file, for help texts
  std::string loss = {}; ///< what the format leaves out of what it expresses; empty: nothing
  Convention convention = {};
  /// What this format can express, its usual one first; empty: it describes the set and needs no mode.
  std::vector<TransformKind> kinds;
  /// What it states in place of a scale and an offset per channel, where it cannot say these; null: nothing.
  std::vector<UnitAffine> (*approximate)(std::vector<UnitAffine> meant) = nullptr;
  bool isReversed = false;  ///< the file has channels in the order B, G, R, which people are told
  bool isBinary = false;    ///< nothing of it is text to copy
  bool needsImages = false; ///< a statistics document is not enough
  /// Errors: unavailable, naming what is missing or why the mode cannot be expressed.
  Result<std::vector<ExportFile>> (*write)(const ExportInput&) = nullptr;
  /// Reads files back, with nothing of the code that wrote them; null where that is no text or table but a
  /// program. Errors: unavailable, when they are not what they should be.
  Result<ReadBack> (*read)(std::span<const ExportFile> files, const ReadContext&) = nullptr;

  bool needsMode() const { return !kinds.empty(); }
  bool expresses(const NormalizationMode& mode) const;
  /// True where it states something near the mode, which it says.
  bool approximates(const NormalizationMode& mode) const;
  /// The mode to take where none is asked for: the first of the catalogue that is of the usual kind, one
  /// that is fitted to the set before others.
  const NormalizationMode& defaultMode() const;
};

/// All formats; see `core/exporters/README.md` for how to add one.
std::span<const Exporter> allExporters();
const Exporter* findExporter(std::string_view id);

} // namespace normscope
