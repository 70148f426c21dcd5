// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preview_render.h"
#include "session/session.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// Makes the pictures of the current image in every mode that is on screen (and in A, B and as it is), in the
/// background; the newest wishes win. Where an exact picture takes its time, a preliminary one comes first.
/// Answers what lies under the mouse, from exact data alone. A second one, for the pinned image, makes its
/// pictures in B and holds nothing while no image is pinned.
class PreviewController : public QObject {
  Q_OBJECT
public:
  enum class Subject { Current, Pinned }; ///< which image of the Session

  explicit PreviewController(Session& session, QObject* parent = nullptr);
  ~PreviewController() override; ///< waits for renderings under way

  std::optional<ImageId> image() const;                   ///< that the pictures are of
  PreviewController& pinned() const { return *m_pinned; } ///< for the current image's controller only
  /// Tells the Session the values under the mouse, which is over this controller's image.
  void readPixel(std::optional<QPoint> position);
  /// The newest picture of that mode; possibly still of the image before, null when there is none.
  std::shared_ptr<const Picture> picture(const std::string& modeId) const;
  /// Where to look for a small picture of an image, for a first look at a large one.
  void setThumbnails(const std::function<QImage(ImageId)>& thumbnails);
  /// What a mode makes of a pixel of the current image. None unless its picture shows every pixel exactly:
  /// neither preliminary nor reduced.
  std::optional<PixelOutput> valueAt(const std::string& modeId, QPoint position) const;
  /// Why the current image cannot be shown; empty when it can or is not known yet.
  QString failure() const;
  /// Whether every picture that is on screen is there.
  bool isIdle() const;

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
    Display display;
    bool operator==(const Key&) const = default;
  };
  struct Shown {
    Key key;
    std::shared_ptr<const Picture> picture;
  };
  /// A picture that is being rendered, until it comes or is wished for no longer.
  struct Wish {
    Key key;
    std::stop_source stop;
  };
  using Wishes = std::map<std::string, Wish, std::less<>>; ///< by mode id
  using Renderer = std::shared_ptr<const Picture> (*)(const PreviewSource&, const ModeOutcome&,
                                                      const Display&);

  PreviewController(Session& session, Subject subject, QObject* parent);
  std::vector<std::string> visibleModes() const;
  void updateNext();
  void updateSoon();
  void update();
  void load(ImageId id);
  Key keyOf(const ModeOutcome& outcome) const;
  bool showKnown(const ModeOutcome& outcome);
  bool wantsProxy(const ModeOutcome& outcome) const;
  void start(const ModeOutcome& outcome, Wishes& wishes, QThreadPool& pool, Renderer renderer);
  void acceptPicture(const std::string& id, const Key& key, std::shared_ptr<const Picture> picture);
  void stopRendering();
  void acceptFirstLook(quint64 question, std::shared_ptr<const PreviewSource> source);
  void acceptSource(quint64 question, std::shared_ptr<const PreviewSource> source);
  std::optional<PixelOutput> outputAt(const PixelReadout& pixel, const std::string& modeId) const;
  void forget();
  void followPin();

  Session& m_session;
  Subject m_subject;
  PreviewController* m_pinned = nullptr;
  std::shared_ptr<const PreviewSource> m_source;
  std::map<std::string, Shown, std::less<>> m_shown; ///< by mode id
  Wishes m_exact, m_proxies;                         ///< under way
  std::vector<Shown> m_recent;                       ///< pictures to come back to, newest last
  std::optional<ImageId> m_loading;
  int m_rendering = 0;
  quint64 m_question = 0;
  std::stop_source m_stopLoading;
  bool m_isNext = false; ///< an update is on its way
  QTimer m_soon;
  std::function<QImage(ImageId)> m_thumbnails;
  QThreadPool m_pool;
  QThreadPool m_quickPool; ///< for proxies, which do not wait for exact pictures
};

} // namespace normscope
