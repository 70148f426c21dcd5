// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "session/opening_image.h"
#include "session/scan_job.h"
#include "support/latest_job.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace normscope {

class Session;

/// Opens sets and scans them in the background; the Session learns of it ten times a second at most. A new
/// request replaces the one under way.
class ScanController : public QObject {
  Q_OBJECT
public:
  explicit ScanController(Session& session, QObject* parent = nullptr);
  ~ScanController() override; ///< cancels, and lets go of what is being decoded

  using Excluded = std::set<std::string, std::less<>>; ///< relative paths of images to leave out
  void open(const QStringList& paths, const Excluded& excluded = {}, const Reading& reading = {});
  /// Opens a built-in demo set, written into the cache if it is not there yet.
  void openDemo(DemoKind kind, const Excluded& excluded = {}, const Reading& reading = {});
  bool isLooking() const { return m_look.isBusy(); } ///< a rescan is about to begin
  void rescan();                                     ///< opens again what was opened last
  /// The same, to be read in another way. What is left out and what is looked at stays so, by path.
  void rescan(const Reading& reading);
  void setPaused(bool paused);
  void wantSnapshot(); ///< of the scan that runs; comes as snapshotTaken
  void cancel();
  void resume(); ///< reads on after a cancelled scan
  void close();

  QStringList paths() const { return m_paths; }           ///< that were opened last
  std::vector<std::string> listColumns() const;           ///< of the lists among them
  std::optional<DemoKind> demo() const { return m_demo; } ///< which was opened last, if it was one
  /// The newest scan, whole or cancelled; null while the first is under way.
  std::shared_ptr<const ScanResult> result() const { return m_result; }

Q_SIGNALS:
  /// The scan has ended: every image was tried, or it was cancelled half-way.
  void scanFinished(std::shared_ptr<const ScanResult> result);
  void snapshotTaken(std::shared_ptr<const ScanResult> result);
  /// The list cannot be read as its columns are chosen; comes before the session says so.
  void columnsMissing();
  void picturesArrived(const std::vector<ScanJob::Picture>& pictures);

private:
  /// The scan's thread shares the job.
  struct Run {
    std::shared_ptr<ScanJob> job;
    std::stop_source stop;
  };
  void start(ScanJob::Request request);
  void readAgain(const Reading& reading);
  void keepExcluded();
  void showWhatWasShown();
  void retire();
  void takeNews();
  void finish(const ScanJob::News& news);

  Session& m_session;
  OpeningImage m_opening;
  LatestJob m_look;           ///< whether what is to be read again is there
  ScanJob::Request m_request; ///< the last one
  std::string m_shown;        ///< relative path of the image that was looked at before a rescan
  QStringList m_paths;
  std::optional<DemoKind> m_demo;
  std::optional<Run> m_run;
  std::shared_ptr<const ScanResult> m_result;
  QTimer m_timer;
};

} // namespace normscope
