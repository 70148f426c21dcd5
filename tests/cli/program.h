// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace normscope::test {

/// A folder of its own that goes with the object.
class TemporaryFolder {
public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return m_path; }
  std::string operator/(std::string_view name) const { return (m_path / name).string(); }

private:
  std::filesystem::path m_path;
};

/// How a program ended and what it said.
struct Finished {
  int exitCode = -1; ///< −1 when a signal ended it
  std::string out, err;
  std::vector<std::string> errorLines() const;
  nlohmann::json json() const; ///< of `out`
};

/// normscope-cli while it runs.
class RunningCli {
public:
  explicit RunningCli(const std::vector<std::string>& arguments, const std::filesystem::path& folder = {},
                      std::string_view input = {});
  /// Any other program.
  RunningCli(const std::string& program, const std::vector<std::string>& arguments,
             const std::filesystem::path& folder, std::string_view input);
  /// Waits until stderr holds `text`; false when the program ended without.
  bool waitForError(std::string_view text);
  void send(int signal) const;
  Finished wait();

private:
  TemporaryFolder m_files;
  pid_t m_pid = -1;
  int m_status = 0;
  bool m_ended = false;
};

Finished runCli(const std::vector<std::string>& arguments, const std::filesystem::path& folder = {},
                std::string_view input = {});
/// Runs a line of sh in which $CLI is the program.
Finished runShell(const std::string& line, const std::filesystem::path& folder = {});

std::string readFile(const std::filesystem::path& file);
nlohmann::json readJson(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, std::string_view bytes);
/// A PPM of one colour: 8 bits, 4×4 pixels.
void writePpm(const std::filesystem::path& file, int red, int green, int blue);
/// The demo set that the test run has made.
std::filesystem::path demoSet();
/// Some sound JPEG of it.
std::filesystem::path demoJpeg();

} // namespace normscope::test
