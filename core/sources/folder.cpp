// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "base/place.h"
#include "base/system_error.h"
#include "image/file_bytes.h"
#include "sources/kinds.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <optional>

namespace normscope {
namespace {

constexpr std::array<std::string_view, 2> kSystemNames{"Thumbs.db", "__MACOSX"};

struct Folder {
  std::string path;     ///< bytes to open it by
  std::string relative; ///< "" or ending in '/'
};

bool isIgnoredName(std::string_view name) {
  return name.starts_with('.') || std::ranges::find(kSystemNames, name) != kSystemNames.end();
}

// A file without extension belongs to the set when its first bytes are an image's.
bool beginsLikeImage(int folder, const char* name) {
  const Descriptor file(::openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!file) return false;
  std::array<std::byte, 64> head{};
  struct stat status {};
  const bool regular = ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode);
  const ssize_t got = regular ? ::read(file.get(), head.data(), head.size()) : -1;
  return got > 0 && hasImageSignature(std::span(head).first(static_cast<std::size_t>(got)));
}

bool hasExtension(std::string_view name) { return name.find('.', 1) != std::string_view::npos; }

class FolderWalk {
public:
  FolderWalk(const ListOptions& options, Listing& listing) : m_options(options), m_listing(listing) {}

  Result<void> walk(const std::string& root) {
    m_pending.push_back({root, ""});
    bool first = true;
    while (!m_pending.empty()) {
      if (m_listing.stop.stop_requested()) return fail(ErrorCode::cancelled, "cancelled while listing", root);
      const Folder folder = std::move(m_pending.back());
      m_pending.pop_back();
      if (const int error = visit(folder); error != 0) {
        const Sentence why = sentence("the folder cannot be listed: {}", systemError(error));
        if (first) return fail(ErrorCode::notFound, why, root);
        m_listing.messages.push_back(sentence("{}: {}", displayText(folder.path), why));
      }
      first = false;
    }
    return {};
  }

private:
  // Lists one folder; 0 or the errno that kept it from being listed.
  int visit(const Folder& folder) {
    const std::optional<Place> where = placeOf(folder.path);
    Descriptor opened = where ? where->open(O_RDONLY | O_DIRECTORY) : Descriptor();
    if (!opened) return errno;
    struct stat status {};
    if (::fstat(opened.get(), &status) != 0) return errno;
    if (!m_listing.visitedFolders.emplace(status.st_dev, status.st_ino).second) return 0;
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::fdopendir(opened.get()), &::closedir);
    if (!directory) return errno;
    const int fd = opened.release(); // the directory's now
    std::vector<std::string> files;
    std::vector<std::string> folders;
    while (const dirent* entry = next(directory.get())) {
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      if (isFolder(fd, *entry)) {
        if (isIgnoredName(name))
          ++m_listing.ignored;
        else
          folders.emplace_back(name);
      } else if (!isIgnoredName(name) && belongs(fd, name)) {
        files.emplace_back(name);
      } else {
        ++m_listing.ignored;
      }
    }
    // A part of a folder, in the order a disk happens to tell it, would be a set that nobody chose.
    if (errno != 0) return errno;
    std::ranges::sort(files, naturalLess);
    const std::string resolved = resolvedPath(folder.path);
    for (const std::string& name : files)
      addOnce(m_listing, {folder.path + "/" + name, folder.relative + name, {}, {}}, resolved + "/" + name);
    if (m_options.recursive) {
      // The last one pushed is visited first.
      std::ranges::sort(folders, [](const auto& a, const auto& b) { return naturalLess(b, a); });
      for (const std::string& name : folders)
        m_pending.push_back({folder.path + "/" + name, folder.relative + name + "/"});
    }
    return 0;
  }

  // Null at the end, with errno 0, and where reading failed.
  static const dirent* next(DIR* directory) {
    errno = 0;
    return ::readdir(directory);
  }

  static bool isFolder(int folder, const dirent& entry) {
    if (entry.d_type == DT_DIR) return true;
    if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return false;
    struct stat status {};
    return ::fstatat(folder, entry.d_name, &status, 0) == 0 && S_ISDIR(status.st_mode);
  }

  static bool belongs(int folder, std::string_view name) {
    return hasImageExtension(name) ||
           (!hasExtension(name) && beginsLikeImage(folder, std::string(name).c_str()));
  }

  const ListOptions& m_options;
  Listing& m_listing;
  std::vector<Folder> m_pending;
};

bool acceptsFolder(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

Result<void> listFolder(const std::string& path, const ListOptions& options, Listing& listing) {
  std::string root = path;
  while (root.size() > 1 && root.ends_with('/')) root.pop_back();
  return FolderWalk(options, listing).walk(root);
}

} // namespace

SourceKind folderSource() { return {"folder", "Folder of images", acceptsFolder, listFolder, true}; }

} // namespace normscope
