// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace normscope {

/// One fact about where an export's numbers come from: a key for JSON and a line to read.
struct ProvenanceRow {
  std::string key, text;
};

/// Of which set the numbers are, on which images and samples they were fitted, how those were decoded, by
/// which mode and version, and what whoever loads images must do to get the same samples. Names are escaped:
/// no path can leave its line. Without time, host or user: the same input gives the same rows.
std::vector<ProvenanceRow> provenance(const ExportInput& input);

/// As comment lines that each begin with `mark` and end in a newline.
std::string provenanceComment(const ExportInput& input, std::string_view mark = "# ");
/// A comment line that says what the file cannot; empty where that is nothing.
std::string lossComment(const Sentence& loss, std::string_view mark = "# ");
/// As an object of JSON, for formats without comments.
nlohmann::ordered_json provenanceJson(const ExportInput& input);

/// The channels whose divisor is a floor, because their samples are constant in the set: "G"; empty: none.
std::string constantChannels(const ExportInput& input);

} // namespace normscope
