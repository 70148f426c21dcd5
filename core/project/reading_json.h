// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "scan/reading.h"

#include <nlohmann/json.hpp>

namespace normscope {

/// How a set is read, as it stands in a session: only what differs from the defaults. Null when nothing does.
nlohmann::ordered_json readingJson(const Reading& reading);

/// The inverse. Errors: badUsage for names and values that this program does not know and for what
/// checkReading() refuses. Throws what the JSON library throws for a value of another kind.
Result<Reading> parseReading(const nlohmann::ordered_json& json);

} // namespace normscope
