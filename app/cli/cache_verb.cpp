// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "base/number_words.h"
#include "base/path_text.h"
#include "cache_options.h"
#include "output.h"
#include "records/cached_sets.h"
#include "text_table.h"
#include "verbs.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>

namespace normscope::cli {
namespace {

struct CacheVerbArguments {
  CacheArguments cache;
  std::string set, size;
};

ExitCode finished(const Result<void>& result) { return result ? ExitCode::done : complain(result.error()); }

std::string dateOf(std::filesystem::file_time_type time) {
  const auto onSystemClock = std::chrono::file_clock::to_sys(time);
  const std::time_t seconds = std::chrono::system_clock::to_time_t(
      std::chrono::time_point_cast<std::chrono::system_clock::duration>(onSystemClock));
  return fmt::format("{:%Y-%m-%d %H:%M}", fmt::localtime(seconds));
}

ExitCode list(const std::filesystem::path& folder) {
  TextTable table({"set", "images", "size", "last use"});
  std::uint64_t total = 0;
  for (const CachedSet& set : cachedSets(folder)) {
    std::string roots;
    for (const std::string& root : set.roots) roots += (roots.empty() ? "" : ", ") + displayText(root);
    table.add({set.roots.empty() ? "(" + set.file.file.filename().string() + ")" : roots,
               set.images ? std::to_string(*set.images) : std::string(kUnknownText),
               bytesText(set.file.bytes), dateOf(set.file.used)});
    total += set.file.bytes;
  }
  return finished(print(fmt::format("{}\n{} of at most {} in {}\n", table.text(), bytesText(total),
                                    bytesText(cacheLimit(folder)), displayText(folder.string()))));
}

ExitCode clear(const std::filesystem::path& folder, const std::string& set) {
  const std::size_t cleared =
      clearCache(folder, set.empty() ? std::nullopt : std::optional<std::string>(set));
  if (cleared == 0 && !set.empty())
    return complain({ErrorCode::notFound, sentence("the cache holds no set of this folder"), set});
  return finished(print(count(cleared, "set", "sets") + " cleared\n"));
}

ExitCode limit(const std::filesystem::path& folder, const std::string& size) {
  if (size.empty()) return finished(print(bytesText(cacheLimit(folder)) + "\n"));
  const auto bytes = parseBytes(size);
  if (!bytes) return complain(bytes.error());
  if (const auto set = setCacheLimit(folder, *bytes); !set) return complain(set.error());
  dropOldSets(folder, {});
  return ExitCode::done;
}

} // namespace

void addCache(Verb& program, Action& action) {
  Verb verb = program.verb("cache", "The records of images kept between runs");
  verb.needsVerb();
  verb.examples("cache list", "cache limit 4G");
  const auto arguments = std::make_shared<CacheVerbArguments>();
  const auto add = [&](const char* name, const char* help, auto act) {
    Verb part = verb.verb(name, help);
    arguments->cache.addFolderTo(part);
    part.whenNamed([arguments, &action, act] {
      action = [arguments, act] {
        const auto folder = arguments->cache.folder();
        return folder ? act(*folder, *arguments) : ExitCode::failed;
      };
    });
    return part;
  };
  using Folder = std::filesystem::path;
  add("list", "The sets it has records of, the last used first",
      [](const Folder& folder, const CacheVerbArguments&) { return list(folder); });
  Verb clearing =
      add("clear", "Forget all sets, or one",
          [](const Folder& folder, const CacheVerbArguments& given) { return clear(folder, given.set); });
  clearing.text("--set", arguments->set, "Forget the sets with this folder only").typed("PATH");
  Verb limiting =
      add("limit", "Show or set how large it may grow",
          [](const Folder& folder, const CacheVerbArguments& given) { return limit(folder, given.size); });
  limiting.text("SIZE", arguments->size, "Such as 500M or 4G").typed("");
}

} // namespace normscope::cli
