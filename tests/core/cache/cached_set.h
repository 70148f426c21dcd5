// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analyze.h"
#include "documents/documents.h"
#include "records/cache_folder.h"
#include "scan/scan.h"
#include "support/small_set.h"

#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <stop_token>
#include <thread>

namespace normscope::testing {

/// Hears what a scan has to say.
class Notices : public ScanObserver {
public:
  void noticed(const Notice& notice) override {
    kinds.push_back(notice.kind);
    sentences.push_back(notice.message);
  }
  std::vector<Notice::Kind> kinds;
  std::vector<Sentence> sentences;
};

/// Stops a scan after some images.
class StopAfter : public ScanObserver {
public:
  explicit StopAfter(int images) : m_left(images) {}
  void imageDone(ImageId, const ImageOutcome&, const std::shared_ptr<const ImageRecord>&,
                 std::shared_ptr<const Thumbnail>) override {
    if (--m_left == 0) source.request_stop();
  }
  std::stop_source source;

private:
  std::atomic<int> m_left;
};

/// Twenty-four small images of all kinds and two broken files, with a cache folder of their own.
class CachedSetTest : public ::testing::Test {
protected:
  CachedSetTest() {
    for (int i = 0; i < 24; ++i) add(i);
    m_set.write("train/a/broken.ppm", "P6 4 4 255\nfew");
    m_set.write("train/a/words.png", "no image at all");
    settle();
  }
  void add(int i) {
    const int channels = i % 4 == 0 ? 1 : 3, maxval = i % 5 == 0 ? 65535 : 255;
    m_set.write(fmt::format("{}/{}/{}.pnm", i % 3 ? "train" : "val", i % 2 ? "a" : "b", i),
                pnm(8 + i, 9, channels,
                    noise(static_cast<std::size_t>(8 + i) * 9 * static_cast<std::size_t>(channels), maxval,
                          static_cast<std::uint32_t>(i)),
                    maxval));
  }
  // Files that changed a moment ago are not trusted to stay as they are.
  static void settle() { std::this_thread::sleep_for(std::chrono::milliseconds(60)); }

  static ScanOptions options() {
    ScanOptions options;
    options.meanImage = ImageSize{6, 5};
    options.threads = 3;
    return options;
  }
  std::shared_ptr<const Dataset> open(const DatasetOptions& how = {}) const {
    const std::vector<std::string> paths{m_set.path().string()};
    return openDataset(paths, how).value();
  }
  std::shared_ptr<const ScanResult> cached(const ScanOptions& how = options(),
                                           ScanObserver* observer = nullptr,
                                           const std::stop_token& stop = {}) const {
    return scan(open(), how, observer, stop, nullptr, m_cache.path());
  }
  static std::string json(const ScanResult& result) {
    return statisticsJson(*analyze({.scan = std::make_shared<const ScanResult>(result),
                                    .fit = {{FitChoice::Kind::split, "train"}, nullptr}}));
  }
  void expectAsUncached(const ScanResult& result, const ScanOptions& how = options()) const {
    EXPECT_EQ(json(result), json(*scan(open(), how)));
  }
  std::vector<std::filesystem::path> databases() const {
    std::vector<std::filesystem::path> files;
    for (const SetFile& set : setFiles(m_cache.path())) files.push_back(set.file);
    return files;
  }

  TemporaryFolder m_set, m_cache;
};

} // namespace normscope::testing
