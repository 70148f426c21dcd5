// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// The values of a NumPy file of little-endian doubles; none when it is something else.
std::optional<std::vector<double>> readNpy(std::string_view bytes);
/// The files of a ZIP archive that were stored and not compressed, by name; empty when it is none.
std::map<std::string, std::string_view> readStoredZip(std::string_view bytes);

} // namespace normscope
