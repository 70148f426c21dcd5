// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include "base/atomic_file.h"
#include "base/path_text.h"
#include "base/system_error.h"

#include <cerrno>
#include <cstdio>

namespace normscope::cli {
namespace {

/// No path is so long; what is, is some other file taken for a list.
std::string inShort(const std::string& where) {
  constexpr std::size_t kLongest = 4096, kShown = 120;
  if (where.size() <= kLongest) return where;
  return where.substr(0, kShown) + "… (" + std::to_string(where.size()) + " bytes)";
}

} // namespace

void say(std::string_view message) {
  const std::string line = displayText(message) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

ExitCode complain(const Error& error) {
  say("normscope-cli: " + (error.where.empty() ? "" : inShort(error.where) + ": ") + error.message.english());
  return exitCode(error.code);
}

Result<void> checkOutput(const std::string& file) {
  if (file == "-") return {};
  return checkWritable(file);
}

Result<void> writeOutput(const std::string& file, std::string_view bytes) {
  return file == "-" ? print(bytes) : writeFileAtomically(file, bytes);
}

Result<void> print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return {};
  return fail(ErrorCode::cannotWrite, systemError(errno), "standard output");
}

} // namespace normscope::cli
