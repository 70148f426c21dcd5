// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preview_controller.h"

#include "session/failure_notice.h"
#include "session/pixel_read.h"
#include "support/background.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace normscope {
namespace {

constexpr int kWhileScanning = 1500; ///< ms between re-renderings only because statistics have moved
constexpr std::size_t kRecentBytes = std::size_t(256) << 20, kRecentBytesPinned = std::size_t(64) << 20;
constexpr int kThreads = 2;

std::size_t bytesOf(const Picture& picture) {
  std::size_t bytes = picture.output.size() * sizeof(float) + picture.lost.size() + picture.saturated.size();
  for (const QImage& level : picture.levels) bytes += static_cast<std::size_t>(level.sizeInBytes());
  return bytes;
}

} // namespace

PreviewController::PreviewController(Session& session, QObject* parent)
    : PreviewController(session, Subject::Current, parent) {
  m_pinned = new PreviewController(session, Subject::Pinned, this);
  connect(&session, &Session::currentImageChanged, this, &PreviewController::updateNext);
  connect(&session, &Session::pixelHovered, this, &PreviewController::readPixel);
}

PreviewController::PreviewController(Session& session, Subject subject, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_subject(subject)
    , m_loading([this](const QString& why) {
      auto failed = std::make_shared<PreviewSource>();
      failed->id = *m_loaded;
      failed->failure = why;
      failed->knowsScan = true;
      acceptSource(std::move(failed));
    })
    , m_exact{renderPicture, std::make_shared<ThreadBudget>(kThreads), {}}
    , m_proxies{renderProxy, std::make_shared<ThreadBudget>(kThreads), {}} {
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &PreviewController::update);
  for (const auto change : {&Session::viewChanged, &Session::displayChanged, &Session::modeAChanged,
                            &Session::modeBChanged, &Session::surveyModesChanged, &Session::stateChanged})
    connect(&session, change, this, &PreviewController::updateNext);
  connect(&session, &Session::analysisChanged, this, &PreviewController::updateSoon);
  connect(&session, &Session::progressed, this, [this] {
    if (m_source && image() == m_source->id && isOutdated()) updateNext();
  });
  connect(&session, &Session::datasetChanged, this, &PreviewController::forget);
  if (subject == Subject::Pinned)
    connect(&session, &Session::pinnedImageChanged, this, &PreviewController::followPin);
}

bool PreviewController::Lane::isBusy() const {
  return std::ranges::any_of(wishes, [](const auto& wish) { return wish.second.isOpen(); });
}

void PreviewController::Lane::drop(const std::string& modeId, const Key* unless) {
  const auto wish = wishes.find(modeId);
  if (wish != wishes.end() && !(unless && wish->second.key == *unless)) wish->second.job.cancel();
}

void PreviewController::Lane::dropAll() {
  for (auto& [id, wish] : wishes) wish.job.cancel();
}

std::shared_ptr<const Picture> PreviewController::picture(const std::string& modeId) const {
  const auto found = m_shown.find(modeId);
  return found == m_shown.end() ? nullptr : found->second.picture;
}

QString PreviewController::failure() const { return m_source ? m_source->failure : QString(); }

void PreviewController::setThumbnails(const std::function<QImage(ImageId)>& thumbnails) {
  m_thumbnails = thumbnails;
  if (m_pinned) m_pinned->setThumbnails(thumbnails);
}

bool PreviewController::isIdle() const {
  return !m_loading.isBusy() && !m_exact.isBusy() && !m_proxies.isBusy() && !m_isNext && !m_soon.isActive() &&
         (!m_pinned || m_pinned->isIdle());
}

std::optional<ImageId> PreviewController::image() const {
  return m_subject == Subject::Pinned ? m_session.pinnedImage() : m_session.currentImage();
}

/// The original is at hand at once when its key is held.
std::vector<std::string> PreviewController::visibleModes() const {
  std::vector<std::string> ids{m_session.modeB()};
  for (const std::string& id :
       {m_subject == Subject::Current ? m_session.modeA() : m_session.modeB(), std::string("unit")})
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  if (m_subject == Subject::Pinned) return ids;
  if (m_session.view() == Session::View::Survey)
    for (const std::string& id : m_session.surveyModes())
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  return ids;
}

/// Changes of one moment become one update, which comes before anything is painted: rendering starts first.
void PreviewController::updateNext() {
  if (std::exchange(m_isNext, true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_isNext = false;
        update();
      },
      Qt::QueuedConnection);
}

/// While a scan runs the statistics move all the time; the pictures need not follow every step.
void PreviewController::updateSoon() {
  const bool isRefinement =
      m_session.state() == Session::State::Scanning && m_session.analysis() && !m_shown.empty();
  if (!isRefinement)
    updateNext();
  else if (!m_soon.isActive())
    m_soon.start(kWhileScanning);
}

void PreviewController::forget() {
  m_loading.cancel();
  stopRendering();
  m_source = nullptr;
  m_alone.clear();
  m_shown.clear();
  m_recent.clear();
  updateNext();
}

/// Pictures of the image that was pinned before are nothing to look at.
void PreviewController::followPin() {
  forget();
  Q_EMIT sourceChanged();
}

/// Whether the scan has found something else about the image than was found here before it.
bool PreviewController::isOutdated() const {
  const ImageOutcome& scanned = m_session.images()[m_source->id];
  if (m_source->knowsScan || scanned.pending()) return false;
  return scanned.failure || !m_source->failure.isEmpty() || m_session.reading().scan.resize;
}

/// The mode as far as it can be shown; null where it is not fitted.
std::shared_ptr<const ModeOutcome> PreviewController::outcomeOf(const std::string& modeId) {
  const auto analysis = m_session.analysis();
  const JudgedOutcome* judged = analysis ? analysis->judged(modeId) : nullptr;
  if (!analysis || (judged && judged->isPending && !judged->outcome->transform)) return aloneOf(modeId);
  return judged && judged->outcome->transform ? judged->outcome : nullptr;
}

std::shared_ptr<const ModeOutcome> PreviewController::aloneOf(const std::string& modeId) {
  const NormalizationMode* mode = m_session.mode(modeId);
  if (!mode) return nullptr;
  const ParameterValues parameters = m_session.parametersOf(modeId);
  std::shared_ptr<const ModeOutcome>& known = m_alone[modeId];
  if (!known || known->mode != mode || known->parameters != parameters ||
      known->storage != m_session.storage())
    known = fittedAlone({mode, parameters}, *m_source->alone, m_session.storage());
  return known;
}

void PreviewController::update() {
  const std::optional<ImageId> current = image();
  if (!current || *current >= m_session.images().size()) return;
  if (!m_source || m_source->id != *current || isOutdated()) return load(*current);
  if (!m_source->failure.isEmpty()) return;
  std::vector<std::shared_ptr<const ModeOutcome>> missing;
  for (const std::string& id : visibleModes()) {
    if (auto outcome = outcomeOf(id); !outcome)
      showStandIn(id);
    else if (!showKnown(*outcome))
      missing.push_back(std::move(outcome));
  }
  for (const auto& outcome : missing)
    if (!m_shown.contains(outcome->mode->id)) showStandIn(outcome->mode->id);
  for (const auto& outcome : missing)
    if (wantsProxy(*outcome)) start(outcome, m_proxies);
  if (m_proxies.isBusy() || !m_source->reduced) return; // the last proxy asks again
  for (const auto& outcome : missing) start(outcome, m_exact);
}

/// Unless there is a picture of the mode.
void PreviewController::showStandIn(const std::string& modeId) {
  const auto shown = m_shown.find(modeId);
  const bool hasPicture = shown != m_shown.end() && shown->second.key.image == m_source->id;
  if (hasPicture || m_session.mode(modeId) == nullptr) return;
  if (const auto analysis = m_session.analysis()) {
    const JudgedOutcome* judged = analysis->judged(modeId);
    if (judged && judged->outcome->unavailable) return;
  }
  m_shown[modeId] = {{.image = m_source->id}, m_source->standIn};
  Q_EMIT pictureChanged(modeId);
}

/// Another image's decoder need not be waited for.
void PreviewController::load(ImageId id) {
  if (m_loading.isBusy() && m_loaded == id) return;
  m_loading.cancel();
  m_loaded = id;
  PreviewRequest request{id, m_session.dataset(), m_session.reading().scan, m_session.images()[id], {}, {},
                         {}};
  request.display = displayNow();
  if (m_thumbnails) request.thumbnail = m_thumbnails(id);
  const auto firstLook = [this](const std::shared_ptr<const PreviewSource>& source) {
    acceptFirstLook(source);
  };
  const auto work = [request, firstLook](const JobContext& context) {
    PreviewRequest asked = request;
    asked.preliminary = [&](const std::shared_ptr<const PreviewSource>& source) {
      context.tell([firstLook, source] { firstLook(source); });
    };
    workInBackground(Urgency::Seen);
    return loadPreviewSource(asked, context.stop);
  };
  m_loading.ask(work,
                [this](std::shared_ptr<const PreviewSource> source) { acceptSource(std::move(source)); });
}

void PreviewController::acceptSource(std::shared_ptr<const PreviewSource> source) {
  if (source->id == image()) {
    const bool isFirst = !m_source || m_source->id != source->id;
    if (isFirst) stopRendering(); // pictures of another image
    m_source = std::move(source);
    m_alone.clear();
    if (!m_source->failure.isEmpty()) m_shown.clear(); // nothing will replace the image before
    Q_EMIT sourceChanged();
  }
  update();
}

void PreviewController::acceptFirstLook(std::shared_ptr<const PreviewSource> source) {
  if (source->id != image()) return;
  stopRendering();
  m_source = std::move(source);
  m_alone.clear();
  Q_EMIT sourceChanged();
  update();
}

void PreviewController::stopRendering() {
  m_exact.dropAll();
  m_proxies.dropAll();
}

PreviewController::Key PreviewController::keyOf(const ModeOutcome& outcome) const {
  return {m_source->id,           outcome.transform,    outcome.storage, outcome.stored.fitLow,
          outcome.stored.fitHigh, outcome.isMeasured(), displayNow()};
}

Display PreviewController::displayNow() const {
  return {m_session.displayMapping(), static_cast<double>(m_session.pixelDisplay().gain)};
}

/// Whether the exact picture is shown, or was at hand. What is being rendered for an older wish is dropped
/// where it would come in the place of something better: of that picture, or of a proxy of the newest wish.
bool PreviewController::showKnown(const ModeOutcome& outcome) {
  const std::string& id = outcome.mode->id;
  const Key key = keyOf(outcome);
  const auto shown = m_shown.find(id);
  const bool isShown =
      shown != m_shown.end() && shown->second.key == key && !shown->second.picture->isPreliminary;
  const auto recent = std::ranges::find(m_recent, key, &Shown::key);
  const bool isKnown = isShown || recent != m_recent.end();
  if (isKnown || m_source->proxy) m_exact.drop(id, &key);
  if (isKnown || !wantsProxy(outcome)) m_proxies.drop(id, &key);
  if (isKnown && !isShown) acceptPicture(id, key, recent->picture);
  return isKnown;
}

/// While a scan refines the statistics, an exact picture of slightly older ones is the better one.
bool PreviewController::wantsProxy(const ModeOutcome& outcome) const {
  if (!m_source->proxy) return false;
  const auto shown = m_shown.find(outcome.mode->id);
  if (shown == m_shown.end()) return true;
  const bool isRefinement = m_session.state() == Session::State::Scanning &&
                            shown->second.key.image == m_source->id && !shown->second.picture->isPreliminary;
  return !isRefinement && !(shown->second.key == keyOf(outcome));
}

/// Renders unless that is being done already. One that is overtaken is finished and shown: choices may move
/// all the time, with a slider.
void PreviewController::start(const std::shared_ptr<const ModeOutcome>& outcome, Lane& lane) {
  const std::string id = outcome->mode->id;
  const Key key = keyOf(*outcome);
  const auto [place, isNew] =
      lane.wishes.try_emplace(id, failureNotice(m_session, tr("picture")), lane.threads);
  Wish& wish = place->second;
  if (wish.isOpen() && wish.key == key) return;
  wish.key = key;
  const auto work = [source = m_source, outcome, display = key.display,
                     render = lane.render](const JobContext&) {
    workInBackground(Urgency::Seen);
    return render(*source, *outcome, display);
  };
  const auto done = [this, id, key, &lane](const std::shared_ptr<const Picture>& picture) {
    if (key.image == m_source->id) acceptPicture(id, key, picture);
    if (&lane == &m_proxies && !m_proxies.isBusy()) m_soon.start(0); // they are painted first
  };
  wish.job.ask(work, done, LatestJob::Overtaken::MayFinish);
}

void PreviewController::acceptPicture(const std::string& id, const Key& key,
                                      std::shared_ptr<const Picture> picture) {
  Shown& shown = m_shown[id];
  const bool hasExact = shown.picture && shown.key == key && !shown.picture->isPreliminary;
  if (hasExact) return; // a proxy that was overtaken
  shown = {key, picture};
  const bool isKept = std::any_of(m_recent.begin(), m_recent.end(),
                                  [&](const Shown& recent) { return recent.picture == picture; });
  if (!isKept && !picture->isPreliminary) m_recent.push_back({key, std::move(picture)});
  std::size_t bytes = 0;
  for (const Shown& recent : m_recent) bytes += bytesOf(*recent.picture);
  while (bytes > (m_subject == Subject::Pinned ? kRecentBytesPinned : kRecentBytes)) {
    bytes -= bytesOf(*m_recent.front().picture);
    m_recent.erase(m_recent.begin());
  }
  Q_EMIT pictureChanged(id);
}

void PreviewController::readPixel(std::optional<QPoint> position) {
  std::optional<PixelReadout> readout;
  if (position && m_source && m_source->id == image()) readout = readSource(*m_source, *position);
  if (readout) {
    readout->a = outputAt(*readout, m_session.modeA());
    readout->b = outputAt(*readout, m_session.modeB());
  }
  Q_EMIT m_session.pixelRead(readout);
}

std::optional<PixelOutput> PreviewController::valueAt(const std::string& modeId, QPoint position) const {
  const auto shown = m_shown.find(modeId);
  if (!m_source || !m_source->full || m_source->id != image() || shown == m_shown.end()) return std::nullopt;
  const Picture& picture = *shown->second.picture;
  if (picture.isPreliminary || picture.levels.empty() || picture.levels.front().size() != m_source->size)
    return std::nullopt;
  const auto pixel = readSource(*m_source, position);
  return pixel ? outputAt(*pixel, modeId) : std::nullopt;
}

std::optional<OutputSource> PreviewController::outputSource(const std::string& modeId) const {
  const auto shown = m_shown.find(modeId);
  if (!m_source || m_source->isPreliminary() || m_source->id != image() || shown == m_shown.end() ||
      shown->second.key.image != m_source->id || shown->second.picture->isPreliminary)
    return std::nullopt;
  return OutputSource{m_source, shown->second.key.transform};
}

std::optional<PixelOutput> PreviewController::outputAt(const PixelReadout& pixel,
                                                       const std::string& modeId) const {
  const auto shown = m_shown.find(modeId);
  const ModeOutcome* outcome = m_session.outcome(modeId);
  if (shown == m_shown.end() || shown->second.key.image != m_source->id || !outcome || !outcome->transform)
    return std::nullopt;
  return readOutput(pixel, *m_source, *shown->second.picture, *shown->second.key.transform, *outcome);
}

} // namespace normscope
