// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/difference_tile.h"

#include "canvas/image_canvas.h"
#include "controls/segmented_control.h"
#include "session/failure_notice.h"
#include "session/preview_controller.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace normscope {
namespace {

constexpr int kBorder = 2; ///< as around the other tiles
constexpr std::array<int, 4> kGains{0, 1, 4, 16};

} // namespace

DifferenceTile::DifferenceTile(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_previews(previews)
    , m_canvas(new ImageCanvas(link, this))
    , m_gains(new SegmentedControl(
          {tr("auto"), QStringLiteral("×1"), QStringLiteral("×4"), QStringLiteral("×16")},
          {tr("Gain chosen so that 99 % of the differences are within black and white"), tr("Gain 1"),
           tr("Gain 4"), tr("Gain 16")},
          this))
    , m_job(failureNotice(session, tr("difference of A and B"))) {
  setObjectName(QStringLiteral("tileDifference"));
  m_gains->setObjectName(QStringLiteral("differenceGain"));
  m_canvas->setReportsScale(true);
  connect(m_gains, &SegmentedControl::chosen, this, [this](int index) {
    CompareState state = m_session.compare();
    state.gain = kGains[static_cast<std::size_t>(index)];
    m_session.setCompare(state);
  });
  for (const auto change : {&Session::modeAChanged, &Session::modeBChanged, &Session::compareChanged,
                            &Session::pinnedImageChanged, &Session::displayChanged, &Session::datasetChanged})
    connect(&session, change, this, &DifferenceTile::update);
  for (const PreviewController* each : {&previews, &previews.pinned()}) {
    connect(each, &PreviewController::pictureChanged, this, &DifferenceTile::update);
    connect(each, &PreviewController::sourceChanged, this, &DifferenceTile::update);
  }
  connect(m_canvas, &ImageCanvas::pixelHovered, &session, &Session::pixelHovered);
  connect(m_canvas, &ImageCanvas::regionDrawn, &session,
          [&session](const QRect& region) { session.setRegion(region); });
  connect(&session, &Session::regionChanged, this, [this] { m_canvas->setRegion(m_session.region()); });
}

/// Pictures come one after the other: until both are of the wanted images the last difference stays.
void DifferenceTile::update() {
  if (!isVisible()) return;
  const auto at = std::find(kGains.begin(), kGains.end(), m_session.compare().gain);
  m_gains->setCurrent(at == kGains.end() ? 0 : static_cast<int>(at - kGains.begin()));
  if (m_session.holdsOriginal()) return showOriginal();
  PreviewController& ofB = m_session.pinnedImage() ? m_previews.pinned() : m_previews;
  for (const PreviewController* each : {&m_previews, &ofB})
    if (!each->failure().isEmpty())
      return showMessage(tr("This image cannot be shown: %1").arg(each->failure()));
  const auto a = m_previews.picture(m_session.modeA()), b = ofB.picture(m_session.modeB());
  if (!a || !b || a->levels.empty() || b->levels.empty()) return showMessage(tr("Reading…"));
  if (a->image != m_previews.image() || b->image != ofB.image()) return;
  if (a->imageSize != b->imageSize)
    return showMessage(tr("The images differ in size (%1 × %2 and %3 × %4): they have no difference.")
                           .arg(a->imageSize.width())
                           .arg(a->imageSize.height())
                           .arg(b->imageSize.width())
                           .arg(b->imageSize.height()));
  if (a->levels.front().size() != b->levels.front().size()) return; // one is still preliminary
  if (a == m_a && b == m_b && m_session.compare().gain == m_wantedGain) return accept(m_difference);
  m_a = a;
  m_b = b;
  m_wantedGain = m_session.compare().gain;
  const auto work = [a, b, gain = m_wantedGain](const JobContext&) { return shownDifference(*a, *b, gain); };
  const auto done = [this](const ShownDifference& difference) {
    m_difference = difference;
    if (!m_session.holdsOriginal()) accept(difference);
  };
  // Pictures may change all the time, with a slider: each difference is shown before the next.
  m_job.ask(work, done, LatestJob::Overtaken::MayFinish);
}

void DifferenceTile::accept(const ShownDifference& difference) {
  if (!difference.picture) return; // under way
  m_canvas->setPicture(difference.picture);
  const auto levels = [&](double grey) { return QLocale().toString(grey / difference.gain, 'g', 3); };
  setTitle(tr("A − B as shown, ×%1 · largest %2 · black −%3, white +%4")
               .arg(difference.gain)
               .arg(difference.largest)
               .arg(levels(128), levels(127)),
           tr("levels of 255; mid-grey: equal"));
}

void DifferenceTile::showOriginal() {
  const NormalizationMode* mode = findMode("unit");
  m_canvas->setPicture(m_previews.picture("unit"));
  setTitle(mode ? translated(mode->title) : QString());
}

void DifferenceTile::showMessage(const QString& text) {
  m_job.cancel();
  m_a = m_b = nullptr;
  m_difference = {};
  m_canvas->setPicture(nullptr);
  m_canvas->setMessage(text);
  setTitle(tr("A − B as shown"));
}

void DifferenceTile::setTitle(const QString& title, const QString& remark) {
  m_header.title = title;
  m_header.dependence = remark;
  setAccessibleName(title);
  QWidget::update();
}

void DifferenceTile::showEvent(QShowEvent*) { update(); }

void DifferenceTile::resizeEvent(QResizeEvent*) {
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  m_canvas->setGeometry(card.adjusted(0, metrics::titleBar, 0, 0));
  const QSize gains = m_gains->sizeHint();
  m_gains->setGeometry(card.right() - gains.width(), card.top() + 1, gains.width(), metrics::titleBar - 2);
}

void DifferenceTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  QPainterPath shape;
  shape.addRoundedRect(card, metrics::tileRadius, metrics::tileRadius);
  painter.fillPath(shape, tokens().panel);
  m_header.paint(painter, QRect(card.left(), card.top(), m_gains->x() - card.left(), metrics::titleBar));
}

bool DifferenceTile::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || m_session.holdsOriginal() || !m_a || !m_b)
    return QWidget::event(event);
  const auto window = [](const QString& letter, const Picture& picture) {
    return tr("%1 is shown black at %2, white at %3.")
        .arg(letter, figureText(picture.window.black, 2), figureText(picture.window.white, 2));
  };
  auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(),
                     m_header.title + QStringLiteral(" (") + m_header.dependence + QStringLiteral(")\n") +
                         window(QStringLiteral("A"), *m_a) + QLatin1Char('\n') +
                         window(QStringLiteral("B"), *m_b) + QLatin1Char('\n') +
                         tr("The difference is of the 8-bit pictures, not of the modes' outputs: those have "
                            "scales of their own."),
                     this);
  return true;
}

} // namespace normscope
