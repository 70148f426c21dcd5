// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "scan/scan.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace normscope {

QImage toImage(const Thumbnail& thumbnail);

/// Decodes thumbnails on threads of its own, the newest request first, so that a pool shared with other work
/// never keeps the grid waiting. The queue is short: what was asked for long ago has been scrolled away.
class ThumbnailLoader : public QObject {
  Q_OBJECT
public:
  /// Of a set, the thumbnails that a scan with these options makes. With a cache folder those that it holds
  /// are taken from there.
  ThumbnailLoader(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
                  const std::optional<std::filesystem::path>& cache = {}, QObject* parent = nullptr);
  ~ThumbnailLoader() override;

  void request(ImageId id, RecordHandle record = {});
  void forget(ImageId id); ///< drops a waiting request

Q_SIGNALS:
  void loaded(ImageId id, const QImage& image); ///< null when the image cannot be read

private:
  struct Request {
    ImageId id;
    RecordHandle record; ///< what the cache finds it by; none: it is decoded
  };
  QImage decodeImage(ImageId id, std::vector<std::byte>& bytes, const std::stop_token& stop) const;
  void work(const std::stop_token& stop);

  const std::shared_ptr<const Dataset> m_dataset;
  const ScanOptions m_options;
  const std::optional<std::filesystem::path> m_cacheFolder;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::vector<Request> m_waiting; ///< newest last
  std::vector<ImageId> m_running;
  std::vector<std::jthread> m_threads; ///< last: they stop before anything they use goes
};

} // namespace normscope
