// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/apply_mode.h"

#include "apply/encoded_image.h"
#include "apply/journal.h"
#include "base/atomic_file.h"
#include "base/byte_budget.h"
#include "base/hash.h"
#include "base/parallel.h"
#include "documents/fingerprint.h"
#include "records/open_image.h"
#include "statistics/record_pass.h"

#include <fmt/format.h>

#include <atomic>
#include <mutex>
#include <new>
#include <system_error>

namespace normscope {
namespace {

namespace fs = std::filesystem;

/// One image to write.
struct Task {
  ImageId id;
  std::string name;
};

/// What makes two runs the same: the images, the mode with its fitted numbers, and how it is stored.
std::string requestKey(const ApplyRequest& request) {
  std::string text = fmt::format("{} {} {} {} {} {} {}", NORMSCOPE_VERSION, hex(fingerprint(*request.scan)),
                                 request.what, row(request.storage.type).id, request.storage.fitLow,
                                 request.storage.fitHigh, request.storage.scale);
  text += name(request.format);
  for (const auto& [number, values] : request.transform->describe().numbers) {
    text += number;
    for (const double value : values) text += fmt::format(" {}", value);
  }
  return hex(hash128(std::as_bytes(std::span(text))));
}

std::uint64_t outputBytes(const ApplyRequest& request, ImageId id) {
  const auto own = request.transform->ownSize();
  const std::uint64_t pixels =
      own ? static_cast<std::uint64_t>(own->size.width) * static_cast<std::uint64_t>(own->size.height)
          : request.scan->images[id].record->pixels();
  return 512 + pixels * static_cast<std::uint64_t>(request.transform->channels()) *
                   bytesPerStored(request.storage.type);
}

Result<void> checkRoom(const ApplyRequest& request, const std::vector<Task>& tasks) {
  std::uint64_t needed = 0;
  for (const Task& task : tasks) needed += outputBytes(request, task.id);
  std::error_code error;
  const fs::space_info space = fs::space(request.folder, error);
  if (error || space.available >= needed) return {};
  return fail(ErrorCode::cannotWrite,
              sentence("needs {:.1f} MB, and the disk has {:.1f} MB left", static_cast<double>(needed) / 1e6,
                       static_cast<double>(space.available) / 1e6),
              request.folder.string());
}

Result<void> makeFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directory(folder, error);
  if (fs::is_directory(folder, error)) return {};
  return fail(ErrorCode::cannotWrite, "the folder does not exist, nor the one that it would lie in",
              folder.string());
}

/// What is left to do. Errors: cannotWrite where a file is there that the journal does not name.
Result<std::vector<Task>> tasksOf(const ApplyRequest& request, const std::vector<std::string>& names,
                                  const ApplyJournal& journal, bool resumes) {
  const std::vector<ImageId> ids = readImages(*request.scan);
  std::vector<Task> tasks;
  std::error_code ignored;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const bool isThere = fs::exists(fs::symlink_status(request.folder / names[i], ignored));
    if (isThere && resumes && journal.hasWritten(names[i])) continue;
    if (isThere && !request.force)
      return fail(ErrorCode::cannotWrite, "is there already and not of this request; --force replaces it",
                  (request.folder / names[i]).string());
    tasks.push_back({ids[i], names[i]});
  }
  return tasks;
}

Result<void> writeImage(const ApplyRequest& request, const Task& task, const std::stop_token& stop) {
  const auto image = readImage(*request.scan->dataset, task.id, request.scan->options, stop);
  const std::string path = (*request.scan->dataset)[task.id].path();
  if (!image) return fail(ErrorCode::notFound, image.error().message, path);
  const auto record = request.scan->images[task.id].record.load();
  const auto rows = request.transform->rows(*image, *record, task.id, stop);
  const std::string bytes = encodedImage(*rows, request.storage, request.format, stop);
  if (stop.stop_requested()) return {};
  if (bytes.empty()) return fail(ErrorCode::cannotWrite, "could not be encoded", path);
  return writeFileInFolder(request.folder, task.name, bytes);
}

/// What an image takes while it is worked on: its pixels and what becomes of them.
std::size_t workingBytes(const ApplyRequest& request, ImageId id) {
  const RecordHandle& record = request.scan->images[id].record;
  return record.pixels() * record.channels() * bytesPerSample(record.depth()) +
         static_cast<std::size_t>(outputBytes(request, id));
}

} // namespace

Result<ApplyResult> applyMode(const ApplyRequest& request,
                              const std::function<void(std::size_t, std::size_t)>& progress,
                              const std::stop_token& stop) {
  if (auto made = makeFolder(request.folder); !made) return tl::unexpected(made.error());
  const std::vector<std::string> names = appliedNames(*request.scan, request.format);
  const std::string key = requestKey(request);
  ApplyJournal journal(request.folder);
  journal.read();
  const bool resumes = journal.isOf(key);
  const auto tasks = tasksOf(request, names, journal, resumes);
  if (!tasks) return tl::unexpected(tasks.error());
  if (auto room = checkRoom(request, *tasks); !room) return tl::unexpected(room.error());
  if (!resumes)
    if (auto written = journal.write(key, names); !written) return tl::unexpected(written.error());

  ApplyResult result{.kept = names.size() - tasks->size()};
  std::mutex mutex;
  ByteBudget budget;
  parallelFor(tasks->size(), request.threads, stop, [&](std::size_t i) {
    const auto frame = budget.acquire(workingBytes(request, (*tasks)[i].id), stop);
    Result<void> written;
    try {
      written = writeImage(request, (*tasks)[i], stop);
    } catch (const std::bad_alloc&) {
      written = fail(ErrorCode::cannotWrite, "needs more memory than there is", (*tasks)[i].name);
    }
    const std::scoped_lock lock(mutex);
    if (!written)
      result.failures.push_back(written.error());
    else if (!stop.stop_requested())
      ++result.written;
    if (progress) progress(result.kept + result.written + result.failures.size(), names.size());
  });
  if (stop.stop_requested()) return fail(ErrorCode::cancelled, "stopped; the same command goes on from here");
  return result;
}

} // namespace normscope
