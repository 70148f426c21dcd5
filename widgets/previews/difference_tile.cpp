// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/difference_tile.h"

#include "canvas/image_canvas.h"
#include "controls/segmented_control.h"
#include "session/failure_notice.h"
#include "session/preview_controller.h"
#include "support/fonts.h"
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
constexpr int kBar = 30;
constexpr std::array<int, 4> kGains{0, 1, 4, 16};

} // namespace

DifferenceTile::DifferenceTile(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_previews(previews)
    , m_canvas(new ImageCanvas(link, this))
    , m_kinds(new SegmentedControl({tr("as shown"), tr("outputs")},
                                   {tr("Difference of the pictures as they are shown"),
                                    tr("Difference of the numbers that the modes give")},
                                   this))
    , m_gains(new SegmentedControl(
          {tr("auto"), QStringLiteral("×1"), QStringLiteral("×4"), QStringLiteral("×16")},
          {tr("Gain chosen so that 99 % of the differences are within black and white"), tr("Gain 1"),
           tr("Gain 4"), tr("Gain 16")},
          this))
    , m_job(failureNotice(session, tr("difference of A and B"))) {
  setObjectName(QStringLiteral("tileDifference"));
  m_gains->setObjectName(QStringLiteral("differenceGain"));
  m_kinds->setObjectName(QStringLiteral("differenceKind"));
  m_canvas->setReportsScale(true);
  connect(m_kinds, &SegmentedControl::chosen, this, [this](int index) {
    CompareState state = m_session.compare();
    state.ofOutputs = index == 1;
    m_session.setCompare(state);
  });
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
  m_kinds->setCurrent(m_session.compare().ofOutputs ? 1 : 0);
  m_gains->setVisible(!m_session.compare().ofOutputs);
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
  if (m_session.compare().ofOutputs) return updateOutputs(ofB);
  m_outputs.reset();
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

void DifferenceTile::updateOutputs(const PreviewController& ofB) {
  m_a = m_b = nullptr;
  const auto a = m_previews.outputSource(m_session.modeA()), b = ofB.outputSource(m_session.modeB());
  if (!a || !b) return; // exact pictures come soon
  if (m_outputs == std::pair(*a, *b)) return accept(m_ofOutputs);
  m_outputs.emplace(*a, *b);
  const auto work = [a = *a, b = *b](const JobContext&) { return outputDifference(a, b); };
  const auto done = [this](const OutputDifference& difference) {
    m_ofOutputs = difference;
    if (!m_ofOutputs.picture) return showMessage(tr("The outputs of A and B differ in channels."));
    if (!m_session.holdsOriginal() && m_session.compare().ofOutputs) accept(difference);
  };
  m_job.ask(work, done, LatestJob::Overtaken::MayFinish);
}

void DifferenceTile::accept(const OutputDifference& difference) {
  if (!difference.picture) return; // under way
  m_canvas->setPicture(difference.picture);
  const auto number = [](double x) { return QLocale().toString(x, 'g', 3); };
  const QString reach = number(difference.reach);
  m_bar = {QChar(0x2212) + reach, QStringLiteral("0"), QLatin1Char('+') + reach};
  setTitle(tr("A − B of the outputs · largest %1").arg(number(difference.largest)),
           tr("in the modes' own units; 99 % lie within the bar"));
}

void DifferenceTile::accept(const ShownDifference& difference) {
  if (!difference.picture) return; // under way
  m_canvas->setPicture(difference.picture);
  const auto levels = [&](double grey) { return QLocale().toString(grey / difference.gain, 'g', 3); };
  m_bar = {QChar(0x2212) + levels(128), QStringLiteral("0"), QLatin1Char('+') + levels(127)};
  setTitle(tr("A − B as shown, ×%1 · largest %2").arg(difference.gain).arg(difference.largest),
           tr("levels of 255"));
}

void DifferenceTile::showOriginal() {
  const NormalizationMode* mode = findMode("unit");
  m_canvas->setPicture(m_previews.picture("unit"));
  m_bar = {};
  setTitle(mode ? translated(mode->title) : QString());
}

void DifferenceTile::showMessage(const QString& text) {
  m_job.cancel();
  m_a = m_b = nullptr;
  m_difference = {};
  m_ofOutputs = {};
  m_outputs.reset();
  m_bar = {};
  m_canvas->setPicture(nullptr);
  m_canvas->setMessage(text);
  setTitle(m_session.compare().ofOutputs ? tr("A − B of the outputs") : tr("A − B as shown"));
}

void DifferenceTile::setTitle(const QString& title, const QString& remark) {
  m_header.title = title;
  m_header.file = remark;
  setAccessibleName(title);
  QWidget::update();
}

void DifferenceTile::showEvent(QShowEvent*) { update(); }

void DifferenceTile::resizeEvent(QResizeEvent*) {
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  m_canvas->setGeometry(card.adjusted(0, TileHeader::kHeight, 0, -kBar));
  const QSize gains = m_gains->sizeHint();
  const QSize kinds = m_kinds->sizeHint();
  const int top = card.top() + (TileHeader::kHeight - metrics::titleBar) / 2;
  m_gains->setGeometry(card.right() - gains.width(), top, gains.width(), metrics::titleBar);
  m_kinds->setGeometry(m_gains->x() - kinds.width() - metrics::tiny, top, kinds.width(), metrics::titleBar);
}

void DifferenceTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  QPainterPath shape;
  shape.addRoundedRect(card, metrics::tileRadius, metrics::tileRadius);
  painter.fillPath(shape, tokens().panel);
  m_header.paint(painter, QRect(card.left(), card.top(), m_kinds->x() - card.left(), TileHeader::kHeight));
  paintBar(painter, QRect(card.left(), card.bottom() - kBar + 1, card.width(), kBar));
}

/// From black to white, with what they stand for.
void DifferenceTile::paintBar(QPainter& painter, const QRect& area) const {
  if (m_bar[0].isEmpty()) return;
  const QRect bar = area.adjusted(metrics::small, 3, -metrics::small, -15);
  QLinearGradient shades(bar.topLeft(), bar.topRight());
  shades.setColorAt(0, Qt::black);
  shades.setColorAt(1, Qt::white);
  painter.setPen(tokens().line);
  painter.setBrush(shades);
  painter.drawRect(bar);
  painter.setPen(tokens().muted);
  painter.setFont(interfaceFont(metrics::chip));
  const QRect figures = area.adjusted(metrics::small, 15, -metrics::small, 0);
  painter.drawText(figures, Qt::AlignLeft | Qt::AlignVCenter, m_bar[0]);
  painter.drawText(figures, Qt::AlignHCenter | Qt::AlignVCenter, m_bar[1]);
  painter.drawText(figures, Qt::AlignRight | Qt::AlignVCenter, m_bar[2]);
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
                     m_header.title + QStringLiteral(" (") + m_header.file + QStringLiteral(")\n") +
                         window(QStringLiteral("A"), *m_a) + QLatin1Char('\n') +
                         window(QStringLiteral("B"), *m_b) + QLatin1Char('\n') +
                         tr("The difference is of the 8-bit pictures, not of the modes' outputs: those have "
                            "scales of their own."),
                     this);
  return true;
}

} // namespace normscope
