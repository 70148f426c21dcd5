// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preview_controller.h"

#include <QtConcurrent>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kBurst = 10;           ///< ms in which changes become one update
constexpr int kWhileScanning = 1500; ///< ms between re-renderings only because statistics have moved
constexpr std::size_t kRecentBytes = std::size_t(256) << 20;
constexpr int kThreads = 2;

std::size_t bytesOf(const Picture& picture) {
  std::size_t bytes = picture.output.size() * sizeof(float) + picture.lost.size() + picture.saturated.size();
  for (const QImage& level : picture.levels) bytes += static_cast<std::size_t>(level.sizeInBytes());
  return bytes;
}

double codeAt(const Image& image, int x, int y, int channel) {
  const auto at = static_cast<std::size_t>(x * image.format().channels + channel);
  const ImageView view = image.view();
  switch (image.format().depth) {
  case BitDepth::u8: return view.row<std::uint8_t>(y)[at];
  case BitDepth::u16: return view.row<std::uint16_t>(y)[at];
  case BitDepth::f32: return view.row<float>(y)[at];
  }
  return 0;
}

} // namespace

PreviewController::PreviewController(Session& session, QObject* parent)
    : QObject(parent), m_session(session) {
  m_pool.setMaxThreadCount(kThreads);
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &PreviewController::update);
  for (const auto change :
       {&Session::currentImageChanged, &Session::viewChanged, &Session::displayChanged,
        &Session::modeAChanged, &Session::modeBChanged, &Session::surveyModesChanged, &Session::stateChanged})
    connect(&session, change, this, [this] { m_soon.start(kBurst); });
  connect(&session, &Session::analysisChanged, this, &PreviewController::updateSoon);
  connect(&session, &Session::datasetChanged, this, &PreviewController::forget);
  connect(&session, &Session::pixelHovered, this, &PreviewController::readPixel);
}

PreviewController::~PreviewController() {
  m_stopLoading.request_stop();
  m_stopRendering.request_stop();
  m_pool.waitForDone();
}

std::shared_ptr<const Picture> PreviewController::picture(const std::string& modeId) const {
  const auto found = m_shown.find(modeId);
  return found == m_shown.end() ? nullptr : found->second.picture;
}

QString PreviewController::failure() const { return m_source ? m_source->failure : QString(); }

std::vector<std::string> PreviewController::visibleModes() const {
  std::vector<std::string> ids{m_session.modeA(), m_session.modeB()};
  if (m_session.view() == Session::View::Survey)
    for (const std::string& id : m_session.surveyModes())
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  return ids;
}

/// While a scan runs the statistics move all the time; the pictures need not follow every step.
void PreviewController::updateSoon() {
  const bool isRefinement =
      m_session.state() == Session::State::Scanning && m_session.analysis() && !m_shown.empty();
  if (!m_soon.isActive()) m_soon.start(isRefinement ? kWhileScanning : kBurst);
}

void PreviewController::forget() {
  m_stopLoading.request_stop();
  m_stopRendering.request_stop();
  ++m_question;
  m_source = nullptr;
  m_shown.clear();
  m_underWay.clear();
  m_recent.clear();
  m_soon.start(kBurst);
}

void PreviewController::update() {
  const std::optional<ImageId> current = m_session.currentImage();
  if (!current || *current >= m_session.images().size()) return;
  if (!m_source || m_source->id != *current ||
      (!m_source->record && m_source->failure.isEmpty() && !m_session.images()[*current].pending()))
    return load(*current);
  if (!m_source->reduced || !m_source->record) return;
  for (const std::string& id : visibleModes()) {
    const ModeOutcome* outcome = m_session.outcome(id);
    if (outcome && outcome->transform) render(*outcome);
  }
}

void PreviewController::load(ImageId id) {
  if (m_loading) {
    if (*m_loading != id) m_stopLoading.request_stop(); // its end starts the next
    return;
  }
  m_loading = id;
  m_stopLoading = {};
  QtConcurrent::run(&m_pool, [id, path = (*m_session.dataset())[id].path(), outcome = m_session.images()[id],
                              stop = m_stopLoading.get_token()] {
    return loadPreviewSource(id, path, outcome, stop);
  }).then(this, [this, question = ++m_question](const std::shared_ptr<const PreviewSource>& source) {
    acceptSource(question, source);
  });
}

void PreviewController::acceptSource(quint64 question, std::shared_ptr<const PreviewSource> source) {
  m_loading.reset();
  const bool isWanted = question == m_question && source->id == m_session.currentImage();
  if (isWanted) {
    m_stopRendering.request_stop(); // pictures of another image
    m_stopRendering = {};
    m_underWay.clear();
    m_source = std::move(source);
    if (!m_source->record || !m_source->reduced) m_shown.clear(); // nothing will replace the image before
    Q_EMIT sourceChanged();
  }
  update();
}

void PreviewController::render(const ModeOutcome& outcome) {
  const std::string id = outcome.mode->id;
  const Key key{m_source->id,          outcome.transform,      outcome.storage,
                outcome.stored.fitLow, outcome.stored.fitHigh, m_session.displayMapping()};
  if (const auto shown = m_shown.find(id); shown != m_shown.end() && shown->second.key == key) return;
  if (const auto wish = m_underWay.find(id); wish != m_underWay.end() && wish->second == key) return;
  if (const auto recent =
          std::find_if(m_recent.begin(), m_recent.end(), [&](const Shown& s) { return s.key == key; });
      recent != m_recent.end()) {
    m_shown[id] = *recent;
    m_underWay.erase(id);
    Q_EMIT pictureChanged(id);
    return;
  }
  m_underWay[id] = key;
  ++m_rendering;
  QtConcurrent::run(&m_pool,
                    [source = m_source, analysis = m_session.analysis(), &outcome, mapping = key.mapping,
                     stop = m_stopRendering.get_token()]() -> std::shared_ptr<const Picture> {
                      if (stop.stop_requested()) return nullptr;
                      return renderPicture(*source, outcome, mapping); // the analysis holds the outcome
                    })
      .then(this, [this, id, key](const std::shared_ptr<const Picture>& picture) {
        acceptPicture(id, key, picture);
      });
}

void PreviewController::acceptPicture(const std::string& id, const Key& key,
                                      std::shared_ptr<const Picture> picture) {
  --m_rendering;
  const auto wish = m_underWay.find(id);
  if (!picture || wish == m_underWay.end() || !(wish->second == key)) return;
  m_underWay.erase(wish);
  m_shown[id] = {key, picture};
  m_recent.push_back({key, std::move(picture)});
  std::size_t bytes = 0;
  for (const Shown& recent : m_recent) bytes += bytesOf(*recent.picture);
  while (bytes > kRecentBytes) {
    bytes -= bytesOf(*m_recent.front().picture);
    m_recent.erase(m_recent.begin());
  }
  Q_EMIT pictureChanged(id);
}

void PreviewController::readPixel(std::optional<QPoint> position) {
  const Image* image = m_source && m_source->id == m_session.currentImage()
                           ? (m_source->full ? m_source->full : m_source->reduced).get()
                           : nullptr;
  if (!position || !image || !QRect(QPoint(), m_source->size).contains(*position)) {
    Q_EMIT m_session.pixelRead(std::nullopt);
    return;
  }
  PixelReadout readout;
  readout.position = *position;
  readout.depth = image->format().depth;
  readout.channels = image->format().channels;
  const int x = position->x() * image->width() / m_source->size.width();
  const int y = position->y() * image->height() / m_source->size.height();
  for (int c = 0; c < readout.channels; ++c)
    readout.source[static_cast<std::size_t>(c)] = codeAt(*image, x, y, c);
  readout.a = outputAt(readout, m_session.modeA());
  readout.b = outputAt(readout, m_session.modeB());
  Q_EMIT m_session.pixelRead(readout);
}

std::optional<PixelOutput> PreviewController::outputAt(const PixelReadout& source,
                                                       const std::string& modeId) const {
  const auto shown = m_shown.find(modeId);
  const ModeOutcome* outcome = m_session.outcome(modeId);
  if (shown == m_shown.end() || shown->second.key.image != m_source->id || !outcome || !outcome->transform)
    return std::nullopt;
  const Picture& picture = *shown->second.picture;
  const Transform& transform = *shown->second.key.transform;
  PixelOutput output;
  output.modeId = modeId;
  output.storage = outcome->storage;
  const auto channels = static_cast<std::size_t>(transform.channels());
  for (std::size_t c = 0; c < channels; ++c) {
    if (picture.pointMap) {
      const double code = source.source[source.channels == 1 ? 0 : c];
      output.output[c] = (*picture.pointMap)[c](transform.scale().level(source.depth, code));
    } else {
      const int x = source.position.x() * picture.outputSize.width() / m_source->size.width();
      const int y = source.position.y() * picture.outputSize.height() / m_source->size.height();
      const auto pixel = static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.outputSize.width()) +
                         static_cast<std::size_t>(x);
      output.output[c] = static_cast<double>(picture.output[pixel * channels + c]);
    }
    const Storage::Stored stored = outcome->stored.store(output.output[c]);
    output.stored[c] = stored.value;
    output.clip[c] = stored.clip;
  }
  return output;
}

} // namespace normscope
