// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "scan/scan.h"

#include <QImage>
#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace normscope {

QImage toImage(const Thumbnail& thumbnail);

/// Decodes thumbnails on threads of its own, the newest request first, so that a pool shared with other work
/// never keeps the grid waiting. The queue is short: what was asked for long ago has been scrolled away. With
/// the loader gone its threads are told to stop and let go.
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
  struct Work; ///< shared with the threads
  const std::shared_ptr<Work> m_work;
  unsigned m_threads = 0;
};

} // namespace normscope
