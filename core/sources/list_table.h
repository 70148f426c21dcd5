// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "sources/list_columns.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// A list with a line of column names: which of them say what, and what stands below them.
struct ListTable {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows; ///< below the names; may be shorter or longer than those
  std::optional<std::size_t> path, label, split;
};

/// Whether a file is a table by its extension (.csv, .tsv), in any case.
bool isListTable(const std::string& path);

/// A list as UTF-8 text, of UTF-8 or of UTF-16 that begins with a byte order mark; without the mark.
/// Errors: notFound; badUsage where it is no such text.
Result<std::string> readListText(const std::string& path);

/// Reads a table whose columns are parted by commas, semicolons or tabs, whichever fits its names. A column
/// goes by the given name, or by usual ones in any case: path, file, filename, file_name, image, image_path
/// or image_id; label, class, class_name, category or target; split, subset or partition. `path` is none
/// where no column fits. Errors: badUsage where quotes do not close or a given name is none of the columns'.
Result<ListTable> parseListTable(std::string_view text, const ListColumns& columns);

/// The names of a table's columns; none where it is no table or cannot be read.
std::vector<std::string> listColumnNames(const std::string& path);

} // namespace normscope
