// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace normscope::test {
namespace fs = std::filesystem;

namespace {

// The programs that are started keep their caches where this test program goes, not in the user's own.
void isolateCache() {
  static const TemporaryFolder folder;
  setenv("XDG_CACHE_HOME", folder.path().c_str(), 1);
}

} // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "normscope-cli-XXXXXX").string();
  if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
  m_path = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

std::vector<std::string> Finished::errorLines() const {
  std::vector<std::string> lines;
  std::istringstream stream(err);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

nlohmann::json Finished::json() const { return nlohmann::json::parse(out); }

RunningCli::RunningCli(const std::vector<std::string>& arguments, const fs::path& folder,
                       std::string_view input)
    : RunningCli(NORMSCOPE_CLI, arguments, folder, input) {}

RunningCli::RunningCli(const std::string& program, const std::vector<std::string>& arguments,
                       const fs::path& folder, std::string_view input) {
  writeFile(m_files / "in", input);
  const std::string in = m_files / "in", out = m_files / "out", err = m_files / "err";
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, in.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
  if (!folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  isolateCache();
  const int error = posix_spawn(&m_pid, program.c_str(), &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) throw std::runtime_error("cannot start " + program);
}

bool RunningCli::waitForError(std::string_view text) {
  while (readFile(m_files / "err").find(text) == std::string::npos) {
    if (waitpid(m_pid, &m_status, WNOHANG) == m_pid) {
      m_ended = true;
      return false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return true;
}

void RunningCli::send(int signal) const {
  if (!m_ended) kill(m_pid, signal);
}

Finished RunningCli::wait() {
  if (!m_ended) waitpid(m_pid, &m_status, 0);
  m_ended = true;
  return {WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1, readFile(m_files / "out"),
          readFile(m_files / "err")};
}

Finished runCli(const std::vector<std::string>& arguments, const fs::path& folder, std::string_view input) {
  return RunningCli(arguments, folder, input).wait();
}

Finished runShell(const std::string& line, const fs::path& folder) {
  return RunningCli("/bin/sh", {"-c", "CLI='" NORMSCOPE_CLI "'; " + line}, folder, {}).wait();
}

std::string readFile(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

nlohmann::json readJson(const fs::path& file) { return nlohmann::json::parse(readFile(file)); }

void writeFile(const fs::path& file, std::string_view bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream stream(file, std::ios::binary);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void writePpm(const fs::path& file, int red, int green, int blue) {
  std::string bytes = "P6\n4 4\n255\n";
  for (int pixel = 0; pixel < 16; ++pixel) {
    for (const int value : {red, green, blue}) bytes.push_back(static_cast<char>(value));
  }
  writeFile(file, bytes);
}

fs::path demoSet() { return NORMSCOPE_DEMO_SET; }

fs::path demoJpeg() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(demoSet() / "train" / "day")) {
    if (entry.path().extension() == ".jpg") files.push_back(entry.path());
  }
  return *std::min_element(files.begin(), files.end());
}

} // namespace normscope::test
