// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scan_controller.h"

#include "base/system_error.h"
#include "records/cache_folder.h"
#include "session/failure_notice.h"
#include "session/session.h"
#include "session/thumbnail_store.h"
#include "sources/list_table.h"
#include "support/background.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kTick = 100; ///< ms between two looks at a running scan
constexpr int kSoon = 10;  ///< the same at one that was told to end

QString titleOf(const QStringList& paths) {
  const QString first = QDir(paths.front()).dirName();
  const QString name = first.isEmpty() || first == QLatin1String(".")
                           ? QFileInfo(QFileInfo(paths.front()).absoluteFilePath()).fileName()
                           : first;
  if (paths.size() == 1) return name.isEmpty() ? paths.front() : name;
  return ScanController::tr("%1 and %n more", nullptr, static_cast<int>(paths.size()) - 1).arg(name);
}

/// What only explains why a scan takes its time; everything else says that something is wrong.
Session::Weight weightOf(const Notice& notice) {
  return notice.kind == Notice::Kind::forMeanImage ? Session::Weight::Remark : Session::Weight::Warning;
}

std::filesystem::path demoFolder(DemoKind kind) {
  const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
  const DemoKindRow& row = demoKind(kind);
  const QString name = QStringLiteral("%1-%2").arg(toQString(row.id)).arg(row.revision);
  return QFile::encodeName(cache + QStringLiteral("/demo/") + name).toStdString();
}

/// Writes the demo set beside its place and moves it there, so that a half-written one is never opened.
Result<void> provideDemoSet(const std::filesystem::path& folder, DemoKind kind) {
  std::error_code error;
  if (std::filesystem::exists(folder, error)) return {};
  std::filesystem::path unfinished = folder;
  unfinished += ".part";
  std::filesystem::remove_all(unfinished, error);
  std::filesystem::create_directories(unfinished.parent_path(), error);
  if (Result<void> written = writeDemoSet(unfinished, kind); !written) return written;
  std::filesystem::rename(unfinished, folder, error);
  if (error) return fail(ErrorCode::cannotWrite, systemError(error), folder.string());
  return {};
}

} // namespace

ScanController::ScanController(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_opening(session, this)
    , m_look(failureNotice(session, tr("looking for the set"))) {
  connect(&m_timer, &QTimer::timeout, this, &ScanController::takeNews);
  connect(&session, &Session::currentImageChanged, this, [this] {
    if (m_run) m_run->job->want(m_session.currentImage());
  });
}

ScanController::~ScanController() { retire(); }

void ScanController::open(const QStringList& paths, const Excluded& excluded, const Reading& reading) {
  if (paths.isEmpty()) return;
  m_paths = paths;
  m_shown.clear();
  m_demo.reset();
  ScanJob::Request request;
  request.excluded = excluded;
  request.reading = reading;
  for (const QString& path : paths) request.paths.push_back(QFile::encodeName(path).toStdString());
  m_session.beginOpening(titleOf(paths));
  start(std::move(request));
}

void ScanController::openDemo(DemoKind kind, const Excluded& excluded, const Reading& reading) {
  const std::filesystem::path folder = demoFolder(kind);
  m_paths = {QFile::decodeName(folder.c_str())};
  m_demo = kind;
  m_shown.clear();
  ScanJob::Request request;
  request.excluded = excluded;
  request.reading = reading;
  request.paths = {folder.string()};
  request.prepare = [folder, kind] { return provideDemoSet(folder, kind); };
  m_session.beginOpening(kind == DemoKind::dayNight ? tr("Demo: day and night") : tr("Demo: objects"));
  start(std::move(request));
}

void ScanController::rescan() { rescan(m_request.reading); }

/// What is gone cannot be read again: what was read of it stays.
void ScanController::rescan(const Reading& reading) {
  if (m_request.paths.empty()) return;
  if (!m_session.dataset()) return readAgain(reading);
  const auto isThere = [paths = m_request.paths](const JobContext&) {
    std::error_code ignored;
    return std::ranges::any_of(
        paths, [&](const std::string& path) { return std::filesystem::exists(path, ignored); });
  };
  m_look.ask(isThere, [this, reading](bool found) {
    if (found) return readAgain(reading);
    m_session.addNotice(
        tr("%1 is not there any more. What was read of it is kept until another set is opened.")
            .arg(pathText(m_request.paths.front())));
  });
}

void ScanController::readAgain(const Reading& reading) {
  keepExcluded();
  if (const auto current = m_session.currentImage()) m_shown = (*m_session.dataset())[*current].relativePath;
  m_request.reading = reading;
  m_session.beginOpening(m_session.title());
  start(m_request);
}

/// Images that are left out but not in the set as it is read now stay left out for when they are again.
void ScanController::keepExcluded() {
  const auto dataset = m_session.dataset();
  if (!dataset) return;
  for (ImageId id = 0; !m_request.excluded.empty() && id < dataset->size(); ++id)
    if (const auto found = m_request.excluded.find((*dataset)[id].relativePath);
        found != m_request.excluded.end())
      m_request.excluded.erase(found);
  for (const ImageId id : m_session.excluded()) m_request.excluded.emplace((*dataset)[id].relativePath);
}

void ScanController::showWhatWasShown() {
  const auto dataset = m_session.dataset();
  for (ImageId id = 0; !m_shown.empty() && id < dataset->size(); ++id)
    if ((*dataset)[id].relativePath == m_shown) {
      m_session.setCurrentImage(id);
      m_shown.clear();
    }
}

std::vector<std::string> ScanController::listColumns() const {
  std::vector<std::string> columns;
  for (const std::string& path : m_request.paths)
    for (std::string& column : listColumnNames(path))
      if (std::ranges::find(columns, column) == columns.end()) columns.push_back(std::move(column));
  return columns;
}

void ScanController::setPaused(bool paused) {
  if (!m_run ||
      (m_session.state() != Session::State::Scanning && m_session.state() != Session::State::Paused))
    return;
  m_run->job->setPaused(paused);
  m_session.setState(paused ? Session::State::Paused : Session::State::Scanning);
}

void ScanController::wantSnapshot() {
  if (m_run) m_run->job->wantSnapshot();
}

/// A scan ends by itself soon after and hands over what it has; while listing there is nothing to keep.
void ScanController::cancel() {
  if (!m_run) return;
  if (m_session.state() == Session::State::Listing) return close();
  m_run->stop.request_stop();
  m_run->job->setPaused(false);
  m_timer.start(kSoon);
}

void ScanController::resume() {
  if (m_run || !m_result || m_result->complete) return;
  ScanJob::Request request = m_request;
  request.resume = m_result;
  request.convergence = m_session.convergence();
  m_session.setState(Session::State::Scanning);
  start(std::move(request));
}

void ScanController::close() {
  m_look.cancel();
  retire();
  m_result = nullptr;
  m_session.choose([](Choices& choices) { choices.reading = {}; });
  m_session.close();
}

void ScanController::start(ScanJob::Request request) {
  m_look.cancel();
  retire();
  request.cache = defaultCacheFolder();
  if (!request.resume) {
    m_result = nullptr;
    m_request = request;
    m_session.choose([&](Choices& choices) { choices.reading = request.reading; });
  }
  request.reading.scan.thumbnailSide = ThumbnailStore::kSide;
  m_run = Run{std::make_shared<ScanJob>(std::move(request)), {}};
  m_run->job->want(m_session.currentImage());
  startInBackground(m_run->stop, [job = m_run->job](const std::stop_token& stop) { job->run(stop); });
  m_timer.start(kTick);
}

/// Lets the running job go without waiting for it.
void ScanController::retire() {
  m_timer.stop();
  if (!m_run) return;
  m_run->stop.request_stop();
  m_run->job->setPaused(false);
  m_run.reset();
}

void ScanController::takeNews() {
  const ScanJob::News news = m_run->job->takeNews();
  if (news.dataset) {
    m_session.setDataset(news.dataset);
    m_session.choose([&](Choices& choices) { choices.excluded = news.excluded; });
    showWhatWasShown();
    m_opening.begin(news.isBrief);
    m_session.setState(Session::State::Scanning);
  }
  for (const Notice& notice : news.notices)
    m_session.addNotice(fullSentence(notice.message), weightOf(notice));
  for (const auto& [id, outcome] : news.outcomes) m_session.setOutcome(id, outcome);
  if (news.convergence) m_session.setConvergence(news.convergence);
  if (!news.pictures.empty()) Q_EMIT picturesArrived(news.pictures);
  if (news.found > 0 && !m_session.dataset()) {
    ScanProgress listing;
    listing.found = news.found;
    m_session.setProgress(listing);
  } else if (news.progress) {
    m_session.setProgress(*news.progress);
  } else if (!news.outcomes.empty()) {
    m_session.setProgress(m_session.progress());
  }
  if (news.result || news.error)
    finish(news);
  else if (news.snapshot)
    Q_EMIT snapshotTaken(news.snapshot);
}

void ScanController::finish(const ScanJob::News& news) {
  retire();
  if (news.error) {
    if (news.error->code == ErrorCode::badUsage && !listColumnNames(news.error->where).empty())
      Q_EMIT columnsMissing();
    const QString where = pathText(news.error->where);
    const QString why = translated(news.error->message);
    m_session.setState(Session::State::Failed, where.isEmpty() ? why : where + QStringLiteral(": ") + why);
    return;
  }
  m_result = news.result;
  if (m_result->complete && m_result->read == 0) {
    m_session.setState(Session::State::Failed,
                       tr("None of the %n image(s) could be read. The log lists the reasons.", nullptr,
                          static_cast<int>(m_result->failed)));
    return;
  }
  m_session.setState(m_result->complete ? Session::State::Done : Session::State::Partial);
  Q_EMIT scanFinished(m_result);
}

} // namespace normscope
