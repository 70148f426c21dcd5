// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <span>
#include <string>
#include <string_view>

namespace normscope {

/// Comment lines, each beginning with "# " and ending in a newline, that say of which set the numbers are, on
/// which images they were fitted, by which mode and version. Names are escaped: no path can leave its line.
std::string provenanceComment(const ExportInput& input);

/// "[0.1, 0.2]": doubles that read back as the same bits.
std::string numberList(std::span<const double> numbers);

/// File name of a companion: the stem of `outputName` with another extension.
std::string companionName(std::string_view outputName, std::string_view extension);

} // namespace normscope
