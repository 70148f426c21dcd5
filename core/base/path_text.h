// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace normscope {

bool isValidUtf8(std::string_view bytes);

/// A path as people may see it: control characters, bidirectional overrides and bytes that are not UTF-8
/// become \xNN, so that a file name cannot forge a second line or colour a terminal.
std::string displayText(std::string_view pathBytes);

/// A path as JSON text: only what is not UTF-8 becomes \xNN (JSON escapes the rest).
std::string utf8Text(std::string_view pathBytes);

std::string base64(std::string_view bytes);

/// Order of names as people count: "img2" before "img10"; ties are decided by bytes.
bool naturalLess(std::string_view a, std::string_view b);

} // namespace normscope
