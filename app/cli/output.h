// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "exit_code.h"

#include <string>
#include <string_view>

namespace normscope::cli {

/// Says one line on stderr; control characters are escaped, so that a file name cannot forge a second one.
void say(std::string_view message);
/// Says an error, with the path or option it is about, and gives its exit code.
ExitCode complain(const Error& error);

/// Whether `file` ("-" is stdout) could be written, asked before the work begins.
Result<void> checkOutput(const std::string& file);
/// Writes a whole document to `file`, or to stdout for "-".
Result<void> writeOutput(const std::string& file, std::string_view bytes);
/// Prints to stdout; a full disk or closed pipe behind it is an error like any other.
Result<void> print(std::string_view text);

} // namespace normscope::cli
