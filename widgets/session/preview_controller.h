// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preview_render.h"
#include "session/session.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// Makes the pictures of the current image in every mode that is on screen (and in A and B), in the
/// background; the newest wishes win. Answers what lies under the mouse.
class PreviewController : public QObject {
  Q_OBJECT
public:
  explicit PreviewController(Session& session, QObject* parent = nullptr);
  ~PreviewController() override; ///< waits for renderings under way

  /// The newest picture of that mode; possibly still of the image before, null when there is none.
  std::shared_ptr<const Picture> picture(const std::string& modeId) const;
  /// Why the current image cannot be shown; empty when it can or is not known yet.
  QString failure() const;
  /// Whether every picture that is on screen is there.
  bool isIdle() const { return !m_loading && m_rendering == 0 && !m_soon.isActive(); }

Q_SIGNALS:
  void pictureChanged(const std::string& modeId);
  void sourceChanged(); ///< another image is decoded, or has failed to be

private:
  /// All that a picture depends on.
  struct Key {
    ImageId image;
    TransformPtr transform;
    StorageType storage;
    double fitLow, fitHigh;
    DisplayMapping mapping;
    bool operator==(const Key&) const = default;
  };
  struct Shown {
    Key key;
    std::shared_ptr<const Picture> picture;
  };

  std::vector<std::string> visibleModes() const;
  void updateSoon();
  void update();
  void load(ImageId id);
  void render(const ModeOutcome& outcome);
  void acceptPicture(const std::string& id, const Key& key, std::shared_ptr<const Picture> picture);
  void acceptSource(quint64 question, std::shared_ptr<const PreviewSource> source);
  void readPixel(std::optional<QPoint> position);
  std::optional<PixelOutput> outputAt(const PixelReadout& source, const std::string& modeId) const;
  void forget();

  Session& m_session;
  std::shared_ptr<const PreviewSource> m_source;
  std::map<std::string, Shown, std::less<>> m_shown;  ///< by mode id
  std::map<std::string, Key, std::less<>> m_underWay; ///< wishes that are being rendered
  std::vector<Shown> m_recent;                        ///< pictures to come back to, newest last
  std::optional<ImageId> m_loading;
  int m_rendering = 0;
  quint64 m_question = 0;
  std::stop_source m_stopLoading, m_stopRendering;
  QTimer m_soon;
  QThreadPool m_pool;
};

} // namespace normscope
