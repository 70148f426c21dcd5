// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "image/decode.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace normscope {

/// Decodes thumbnails on threads of its own, the newest request first, so that a pool shared with other work
/// never keeps the grid waiting. The queue is short: what was asked for long ago has been scrolled away.
class ThumbnailLoader : public QObject {
  Q_OBJECT
public:
  explicit ThumbnailLoader(int side, QObject* parent = nullptr);
  ~ThumbnailLoader() override;

  void request(ImageId id, std::string path, OrientationPolicy orientation);
  void forget(ImageId id); ///< drops a waiting request

Q_SIGNALS:
  void loaded(ImageId id, const QImage& image); ///< null when the image cannot be read

private:
  struct Request {
    ImageId id;
    std::string path;
    OrientationPolicy orientation;
  };
  void work(const std::stop_token& stop);

  const int m_side;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::vector<Request> m_waiting; ///< newest last
  std::vector<ImageId> m_running;
  std::vector<std::jthread> m_threads; ///< last: they stop before anything they use goes
};

} // namespace normscope
