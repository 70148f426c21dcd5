// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/output_difference.h"
#include "session/preview_render.h"
#include "session/session.h"
#include "support/latest_job.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// Makes the pictures of the current image in every mode that is on screen (and in A, B and as it is), in the
/// background; the newest wishes win. It waits for nothing: where an exact picture takes its time, a
/// preliminary one comes first, and until a mode is fitted the image as it is stands in. Answers what lies
/// under the mouse, from exact data alone. A second one, for the pinned image, makes its pictures in B and
/// holds nothing while no image is pinned.
class PreviewController : public QObject {
  Q_OBJECT
public:
  enum class Subject { Current, Pinned }; ///< which image of the Session

  explicit PreviewController(Session& session, QObject* parent = nullptr);

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
  /// What a mode's exact picture of the current image was made of; none while there is none.
  std::optional<OutputSource> outputSource(const std::string& modeId) const;
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
    bool isMeasured; ///< on the set; else the range shown is the image's own
    Display display;
    bool operator==(const Key&) const = default;
  };
  struct Shown {
    Key key;
    std::shared_ptr<const Picture> picture;
  };
  using Renderer = std::shared_ptr<const Picture> (*)(const PreviewSource&, const ModeOutcome&,
                                                      const Display&);
  /// The pictures of one mode, and which of them was wished for last.
  struct Wish {
    Wish(LatestJob::Failed failed, std::shared_ptr<ThreadBudget> threads)
        : job(std::move(failed), std::move(threads)) {}
    std::optional<Key> key;
    LatestJob job;
    bool isOpen() const { return job.isBusy(); }
  };
  /// One way to render, with threads of its own: quick pictures do not wait for exact ones.
  struct Lane {
    Renderer render;
    std::shared_ptr<ThreadBudget> threads;
    std::map<std::string, Wish, std::less<>> wishes; ///< by mode id
    bool isBusy() const;
    void drop(const std::string& modeId, const Key* unless = nullptr); ///< the wish for another picture
    void dropAll();
  };

  PreviewController(Session& session, Subject subject, QObject* parent);
  std::vector<std::string> visibleModes() const;
  bool isOutdated() const;
  std::shared_ptr<const ModeOutcome> outcomeOf(const std::string& modeId);
  std::shared_ptr<const ModeOutcome> aloneOf(const std::string& modeId);
  void showStandIn(const std::string& modeId);
  void updateNext();
  void updateSoon();
  void update();
  void load(ImageId id);
  Key keyOf(const ModeOutcome& outcome) const;
  Display displayNow() const;
  bool showKnown(const ModeOutcome& outcome);
  bool wantsProxy(const ModeOutcome& outcome) const;
  void start(const std::shared_ptr<const ModeOutcome>& outcome, Lane& lane);
  void acceptPicture(const std::string& id, const Key& key, std::shared_ptr<const Picture> picture);
  void stopRendering();
  void acceptFirstLook(std::shared_ptr<const PreviewSource> source);
  void acceptSource(std::shared_ptr<const PreviewSource> source);
  std::optional<PixelOutput> outputAt(const PixelReadout& pixel, const std::string& modeId) const;
  void forget();
  void followPin();

  Session& m_session;
  Subject m_subject;
  PreviewController* m_pinned = nullptr;
  std::shared_ptr<const PreviewSource> m_source;
  std::map<std::string, Shown, std::less<>> m_shown; ///< by mode id
  /// Modes fitted on the scale of m_source alone, until the set is known.
  std::map<std::string, std::shared_ptr<const ModeOutcome>, std::less<>> m_alone;
  std::vector<Shown> m_recent; ///< pictures to come back to, newest last
  bool m_isNext = false;       ///< an update is on its way
  QTimer m_soon;
  std::function<QImage(ImageId)> m_thumbnails;
  std::optional<ImageId> m_loaded; ///< or being loaded
  LatestJob m_loading;
  Lane m_exact, m_proxies;
};

} // namespace normscope
