// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <memory>
#include <string>
#include <vector>

namespace normscope::test {

/// A set made by hand: four images that were read (8-bit RGB twice, 8-bit gray, RGBA), one truncated, one
/// that is no image, names that tempt a spreadsheet, a quote and bytes that are not UTF-8 among them.
std::shared_ptr<const ScanResult> syntheticScan();
/// The same images, the first by another name.
std::shared_ptr<const Dataset> withFirstNamed(const Dataset& dataset, const std::string& name);

/// The same with gray images only.
std::shared_ptr<const ScanResult> graySyntheticScan();

/// An image of 8-bit samples as a scan would have recorded it.
std::shared_ptr<const ImageRecord> recordOf(int width, int height, int channels,
                                            const std::vector<std::uint8_t>& samples);

/// The channel-zscore of those statistics.
TransformPtr zscore(const DatasetStatistics& statistics);

/// A mode of that id, of its kind of transform and its dependence, otherwise empty.
NormalizationMode modeOf(const std::string& id);

/// What is known of a scan, with modes fitted on a split (empty: all images).
std::shared_ptr<const Analysis> analysisOf(const ScanResult& scan, const std::string& split = {});

/// What the exporter writes for a mode's id and transform, fitted on the split train of the synthetic set.
struct Export {
  std::shared_ptr<const ScanResult> scan = syntheticScan();
  DatasetStatistics statistics = computeStatistics(*scan, "train");
  std::string fittedSplit = "train";
  bool withScan = true;

  Result<std::vector<ExportFile>> write(const std::string& format, const std::string& modeId,
                                        TransformPtr transform, const std::string& outputName) const;
  /// The one file of a format that does not depend on a mode; throws when it failed.
  std::string bytes(const std::string& format) const;
};

} // namespace normscope::test
