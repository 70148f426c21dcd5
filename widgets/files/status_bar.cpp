// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/status_bar.h"

#include "controls/view_link.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/tokens.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr int kSteps = 1000; ///< of the progress bar: counts of images may not fit an int
const QString kDot = QStringLiteral(" · ");

QToolButton* barButton(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonIconOnly);
  button->setIconSize(QSize(12, 12));
  button->setProperty("role", QStringLiteral("bar"));
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

QString sourceText(const PixelReadout& readout) {
  QStringList values;
  for (int c = 0; c < readout.channels; ++c)
    values << figureText(readout.source[static_cast<std::size_t>(c)], readout.depth == BitDepth::f32 ? 3 : 0);
  return values.join(QLatin1Char(' '));
}

/// y per channel, with the sign of what storage loses.
QString outputText(const QString& letter, const std::optional<PixelOutput>& output, int channels) {
  if (!output) return {};
  const auto used = static_cast<std::size_t>(channels);
  double size = 0;
  for (std::size_t c = 0; c < used; ++c) size = std::max(size, std::abs(output->output[c]));
  const NormalizationMode* mode = findMode(output->modeId);
  QStringList values;
  bool low = false, high = false;
  for (std::size_t c = 0; c < used; ++c) {
    if (mode && c < mode->outputChannels.size()) values << toQString(mode->outputChannels[c]);
    values << figureText(output->output[c], decimalsFor(size));
    low = low || output->clip[c] < 0;
    high = high || output->clip[c] > 0;
  }
  QString text = letter + QLatin1Char(' ') + values.join(QLatin1Char(' '));
  if (low) text += QStringLiteral(" ▼");
  if (high) text += QStringLiteral(" ▲");
  return text;
}

} // namespace

StatusBar::StatusBar(Session& session, ViewLink& link, const ScanActions& actions, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_pixel(new QLabel)
    , m_job(new QLabel)
    , m_judging(new QLabel)
    , m_zoom(new QLabel)
    , m_bar(new QProgressBar)
    , m_judgingBar(new QProgressBar)
    , m_enough(barButton(actions.enough))
    , m_pause(barButton(actions.pause))
    , m_cancel(barButton(actions.cancel)) {
  setObjectName(QStringLiteral("statusBar"));
  setSizeGripEnabled(false);
  setFixedHeight(metrics::statusBar);
  setContentsMargins(metrics::small, 0, metrics::small, 0);
  m_pixel->setObjectName(QStringLiteral("pixelReadout"));
  m_pixel->setAccessibleName(tr("Pixel under the mouse"));
  m_job->setObjectName(QStringLiteral("jobText"));
  m_judging->setObjectName(QStringLiteral("judgingText"));
  m_judgingBar->setAccessibleName(tr("Progress of judging the modes"));
  m_judgingBar->setFixedSize(100, 3);
  m_judgingBar->setProperty("role", QStringLiteral("quiet"));
  m_judgingBar->setTextVisible(false);
  m_zoom->setObjectName(QStringLiteral("zoomText"));
  m_zoom->setAccessibleName(tr("Zoom"));
  m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Fit · 1000 %")));
  m_bar->setAccessibleName(tr("Progress of the scan"));
  m_bar->setFixedWidth(150);
  m_enough->setObjectName(QStringLiteral("buttonEnough"));
  m_enough->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_bar->setTextVisible(false);
  for (QLabel* label : {m_pixel, m_job, m_judging, m_zoom}) label->setTextFormat(Qt::PlainText);
  m_pixel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  addWidget(m_pixel, 1);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_bar, m_enough, m_pause, m_cancel, m_judging,
                                                         m_judgingBar, m_zoom})
    addPermanentWidget(widget);

  connect(&session, &Session::pixelRead, this, &StatusBar::showPixel);
  connect(&session, &Session::currentImageChanged, this, [this] { showPixel(std::nullopt); });
  for (const auto change : {&Session::stateChanged, &Session::progressed, &Session::analysisChanged})
    connect(&session, change, this, &StatusBar::showJob);
  connect(&session, &Session::judgingChanged, this, &StatusBar::showJudging);
  connect(&session, &Session::stateChanged, this, &StatusBar::showJudging);
  connect(actions.enough, &QAction::changed, this, &StatusBar::showJob);
  connect(&link, &ViewLink::scaleNoted, this, [this](double scale, bool isFit) {
    const QString percent = QStringLiteral("%1 %").arg(qRound(scale * 100));
    m_zoom->setText(isFit ? tr("Fit · %1").arg(percent) : percent);
  });
  showPixel(std::nullopt);
  showJob();
  showJudging();
}

QString StatusBar::pixelText() const { return m_pixel->text(); }
QString StatusBar::jobText() const { return m_job->text(); }

void StatusBar::showPixel(const std::optional<PixelReadout>& readout) {
  if (!readout) {
    m_pixel->clear();
    return;
  }
  QStringList parts{tr("x %1  y %2").arg(readout->position.x()).arg(readout->position.y()),
                    tr("in %1").arg(sourceText(*readout))};
  parts << outputText(QStringLiteral("A"), readout->a, readout->channels)
        << outputText(QStringLiteral("B"), readout->b, readout->channels);
  parts.removeAll(QString());
  m_pixel->setText(parts.join(QStringLiteral("     ")));
}

QString StatusBar::describeJob() const {
  const ScanProgress& progress = m_session.progress();
  switch (m_session.state()) {
  case Session::State::Empty:
  case Session::State::Failed: return {};
  case Session::State::Listing:
    return progress.found > 0 ? tr("%1 images found…").arg(countText(progress.found))
                              : tr("Looking for images…");
  case Session::State::Scanning:
  case Session::State::Paused: {
    QString text = tr("%1 of %2").arg(countText(progress.done()), countText(progress.found));
    if (m_session.state() == Session::State::Paused) return text + kDot + tr("paused");
    if (progress.imagesPerSecond >= 1)
      text +=
          kDot + tr("%1/s").arg(countText(static_cast<std::uint64_t>(std::lround(progress.imagesPerSecond))));
    if (progress.secondsLeft) text += kDot + tr("%1 left").arg(durationText(*progress.secondsLeft));
    return text;
  }
  case Session::State::Partial:
    return tr("Partial: %1 of %2 images").arg(countText(progress.done()), countText(progress.found));
  case Session::State::Done: break;
  }
  QString text = tr("%1 images").arg(countText(progress.read)) + kDot + pixelsText(progress.pixels) + kDot +
                 durationText(progress.elapsed.count());
  if (m_session.analysis() && m_session.judging().isOver())
    text += kDot + tr("%1 modes judged").arg(countText(m_session.analysis()->outcomes.size()));
  if (progress.failed > 0) text += kDot + tr("%1 unreadable").arg(countText(progress.failed));
  return text;
}

void StatusBar::showJob() {
  const Session::State state = m_session.state();
  const bool isScan = state == Session::State::Scanning || state == Session::State::Paused;
  const ScanProgress& progress = m_session.progress();
  m_job->setText(describeJob());
  m_job->setAccessibleName(m_job->text());
  m_bar->setVisible(isScan || state == Session::State::Listing);
  m_bar->setRange(0, isScan && progress.found > 0 ? kSteps : 0);
  if (isScan && progress.found > 0)
    m_bar->setValue(static_cast<int>(kSteps * static_cast<double>(progress.done()) /
                                     static_cast<double>(progress.found)));
  m_pause->setVisible(isScan);
  m_enough->setVisible(m_enough->isEnabled());
  m_cancel->setVisible(m_bar->isVisibleTo(this));
  m_zoom->setVisible(m_session.currentImage().has_value());
}

/// Quietly beside the scan: what is read is told before all that can be said about it. While a scan runs
/// every snapshot is judged anew, which says nothing.
void StatusBar::showJudging() {
  const JudgingProgress& judging = m_session.judging();
  const Session::State state = m_session.state();
  const bool isSeen =
      !judging.isOver() && (state == Session::State::Done || state == Session::State::Partial);
  m_judging->setVisible(isSeen);
  m_judgingBar->setVisible(isSeen);
  if (isSeen) {
    m_judging->setText(tr("Judging %1 modes").arg(countText(judging.modes)) + kDot +
                       tr("%1 left").arg(countText(judging.modes - judging.done)));
    m_judgingBar->setRange(0, static_cast<int>(judging.modes));
    m_judgingBar->setValue(static_cast<int>(judging.done));
  }
  showJob();
}

} // namespace normscope
