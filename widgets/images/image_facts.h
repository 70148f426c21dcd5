// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/value_table_model.h"
#include "records/scan_result.h"

namespace normscope {

/// What is known about one image: where it lies, what the file is, what its channels count; or why it could
/// not be read. Two columns, name and value.
ValueTable imageFacts(const DatasetEntry& entry, const ImageOutcome& outcome);

} // namespace normscope
