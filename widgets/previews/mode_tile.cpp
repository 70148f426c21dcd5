// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/mode_tile.h"

#include "canvas/image_canvas.h"
#include "canvas/shown_channel.h"
#include "previews/mini_histogram.h"
#include "session/preview_controller.h"
#include "support/fonts.h"
#include "support/mode_numbers.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace normscope {
namespace {

constexpr int kHistogram = 30;
constexpr QSize kSmallest(64, 110);

} // namespace

ModeTile::ModeTile(Session& session, PreviewController& previews, ViewLink& link, const std::string& modeId,
                   QWidget* parent)
    : QWidget(parent), m_session(session), m_previews(previews), m_canvas(new ImageCanvas(link, this)) {
  for (const auto change : {&Session::analysisChanged, &Session::currentImageChanged, &Session::modeAChanged,
                            &Session::modeBChanged, &Session::stateChanged, &Session::variantsChanged})
    connect(&session, change, this, &ModeTile::showOutcome);
  connect(&session, &Session::displayChanged, this, &ModeTile::showPicture);
  connect(&session, &Session::datasetChanged, this, &ModeTile::showPicture);
  connect(&session, &Session::pinnedImageChanged, this, &ModeTile::showPicture);
  follow(previews);
  follow(previews.pinned());
  connect(m_canvas, &ImageCanvas::clicked, this, &ModeTile::choose);
  connect(m_canvas, &ImageCanvas::doubleClicked, this, [this] {
    m_session.setModeA(m_modeId);
    m_session.setView(Session::View::Loupe);
  });
  connect(m_canvas, &ImageCanvas::pixelHovered, this, [this](std::optional<QPoint> pixel) {
    if (&this->previews() == &m_previews)
      Q_EMIT m_session.pixelHovered(pixel);
    else
      this->previews().readPixel(pixel);
  });
  m_canvas->setReader([this](QPoint pixel) -> std::optional<PixelOutput> {
    if (m_canvas->picture() != this->previews().picture(shownMode())) return std::nullopt;
    return this->previews().valueAt(shownMode(), pixel);
  });
  connect(m_canvas, &ImageCanvas::regionDrawn, this, [this](const QRect& region) {
    if (&this->previews() == &m_previews) m_session.setRegion(region);
  });
  connect(&session, &Session::regionChanged, this, &ModeTile::showRegion);
  setMinimumSize(kSmallest);
  setMode(modeId);
}

/// Pictures of another image, pinned or not come yet, have none.
void ModeTile::showRegion() {
  const bool isOfThis = m_canvas->picture() && m_canvas->picture()->image == m_session.currentImage();
  m_canvas->setRegion(isOfThis ? m_session.region() : std::nullopt);
}

void ModeTile::follow(PreviewController& previews) {
  connect(&previews, &PreviewController::pictureChanged, this, [this](const std::string& id) {
    if (id == shownMode()) showPicture();
  });
  connect(&previews, &PreviewController::sourceChanged, this, &ModeTile::showPicture);
}

void ModeTile::setMode(const std::string& modeId) {
  m_modeId = modeId;
  setFocusPolicy(Qt::StrongFocus);
  setObjectName(QStringLiteral("tile-") + QString::fromStdString(modeId));
  showPicture();
}

PreviewController& ModeTile::previews() const {
  return m_showsPinned && m_session.pinnedImage() ? m_previews.pinned() : m_previews;
}

const std::string& ModeTile::shownMode() const {
  static const std::string original = "unit";
  return m_session.holdsOriginal() ? original : m_modeId;
}

void ModeTile::showHeader() {
  const NormalizationMode* mode = findMode(shownMode());
  m_header.number = modeNumber(shownMode());
  m_header.letter = !m_letter.isEmpty() ? m_letter
                    : isA()             ? QStringLiteral("A")
                    : isB()             ? QStringLiteral("B")
                                        : QString();
  m_header.title = mode ? translated(mode->title) : QString();
  setAccessibleName(m_header.letter.isEmpty() ? m_header.title
                                              : m_header.letter + QLatin1Char(' ') + m_header.title);
  m_header.shown = tr("shown: %1").arg(translated(name(m_session.displayMapping())));
  m_fact = factOf(m_session, shownMode());
  m_header.fact = m_fact.word;
  m_header.severity = m_fact.severity;
  m_header.file.clear();
  const std::optional<ImageId> image = previews().image();
  if (!image || !m_session.dataset() || *image >= m_session.dataset()->size()) return;
  m_header.file = fileNameText((*m_session.dataset())[*image].relativePath);
  if (m_showsPinned && m_session.pinnedImage()) m_header.file = tr("%1, pinned").arg(m_header.file);
}

void ModeTile::setShowsPinned(bool on) {
  m_showsPinned = on;
  showPicture();
}

void ModeTile::setPart(Part part) {
  m_part = part;
  update();
}

void ModeTile::setLetter(const QString& letter) {
  m_letter = letter;
  setFocusPolicy(Qt::NoFocus);
  showOutcome();
}

bool ModeTile::isA() const { return m_letter.isEmpty() && m_session.modeA() == m_modeId; }
bool ModeTile::isB() const { return m_letter.isEmpty() && m_session.modeB() == m_modeId; }

void ModeTile::showPicture() {
  const bool canShow = previews().failure().isEmpty();
  m_canvas->setPicture(canShow ? previews().picture(shownMode()) : nullptr);
  m_canvas->setDisplay(m_session.pixelDisplay());
  m_header.chip = displayChip(m_session.pixelDisplay());
  showRegion();
  m_canvas->setOverlays(m_session.paintsLost(), m_session.paintsSaturated());
  showOutcome();
}

/// Shares are of this image: exactly where the mode's analysis has measured it, else as counted on the
/// picture.
void ModeTile::showOutcome() {
  showHeader();
  const ModeOutcome* outcome = m_session.outcome(shownMode());
  const std::optional<ImageId> image = previews().image();
  const std::shared_ptr<const Picture> picture = m_canvas->picture();
  const bool isKnown = outcome && !outcome->unavailable && image && previews().failure().isEmpty();
  m_header.hasShares = isKnown && m_session.paintsLost();
  m_header.low = m_header.high = std::nan("");
  if (isKnown) {
    if (*image < outcome->effects.size() && !std::isnan(outcome->effects[*image].clippedLow)) {
      m_header.low = static_cast<double>(outcome->effects[*image].clippedLow);
      m_header.high = static_cast<double>(outcome->effects[*image].clippedHigh);
    } else if (picture && picture->image == *image) {
      m_header.low = picture->lostLow;
      m_header.high = picture->lostHigh;
    }
  }
  if (outcome && outcome->unavailable) m_canvas->setPicture(nullptr);
  m_canvas->setMessage(message());
  m_canvas->setRemark(remark());
  m_canvas->setInfo(m_session.pixelDisplay().info ? infoLines() : QStringList());
  const QString role = m_header.letter.isEmpty()               ? tr("mode")
                       : m_header.letter == QLatin1String("A") ? tr("mode A")
                                                               : tr("mode B");
  const QString name =
      m_header.file.isEmpty() ? m_header.title : m_header.title + QStringLiteral(" · ") + m_header.file;
  setAccessibleName(tr("%1, %2, loses %3 below and %4 above")
                        .arg(name, role, percentText(m_header.low), percentText(m_header.high)));
  update();
}

QStringList ModeTile::infoLines() const {
  const std::shared_ptr<const Picture> picture = m_canvas->picture();
  if (!picture || !m_session.dataset() || picture->image >= m_session.dataset()->size()) return {};
  QStringList lines = pictureFacts(*picture, *m_session.dataset(), m_header.title);
  if (picture->image == previews().image() && !std::isnan(m_header.low))
    lines << tr("lost ▼ %1  ▲ %2").arg(percentText(m_header.low), percentText(m_header.high));
  return lines;
}

QString ModeTile::message() const {
  if (const QString why = previews().failure(); !why.isEmpty())
    return tr("This image cannot be shown: %1").arg(why);
  const ModeOutcome* outcome = m_session.outcome(shownMode());
  if (outcome && outcome->unavailable) return translated(*outcome->unavailable);
  return m_session.state() == Session::State::Listing ? tr("Looking for images…") : tr("Reading…");
}

/// What the picture is made of, where that is not all it will be made of.
QString ModeTile::remark() const {
  const auto& picture = m_canvas->picture();
  if (!picture) return {};
  if (picture->isStandIn) return tr("as it is, not in this mode yet");
  return fittedRemark(m_session, shownMode());
}

void ModeTile::choose(Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
  if (!m_letter.isEmpty()) return;
  if (button == Qt::RightButton || (button == Qt::LeftButton && modifiers & Qt::ControlModifier))
    m_session.setModeB(m_modeId);
  else if (button == Qt::LeftButton)
    m_session.setModeA(m_modeId);
}

void ModeTile::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && m_places.shown.contains(event->pos()))
    chooseMapping();
  else
    choose(event->button(), event->modifiers());
}

void ModeTile::chooseMapping() {
  QMenu menu(this);
  for (int i = 0; i <= static_cast<int>(DisplayMapping::minMax); ++i) {
    const auto mapping = static_cast<DisplayMapping>(i);
    QAction* action = menu.addAction(translated(name(mapping)));
    action->setCheckable(true);
    action->setChecked(mapping == m_session.displayMapping());
    connect(action, &QAction::triggered, this, [this, mapping] { m_session.setDisplayMapping(mapping); });
  }
  menu.exec(mapToGlobal(m_places.shown.bottomLeft()));
}

QRect ModeTile::part(const QRect& band) const {
  const int half = band.width() / 2;
  switch (m_part) {
  case Part::Left: return band.adjusted(0, 0, half - band.width(), 0);
  case Part::Right: return band.adjusted(half, 0, 0, 0);
  case Part::Whole: break;
  }
  return band;
}

QRect ModeTile::partOfBar() const {
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  return part({card.left(), card.top(), card.width(), TileHeader::kHeight});
}

QRect ModeTile::partOfHistogram() const {
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  return part({card.left(), card.bottom() - kHistogram + 1, card.width(), kHistogram});
}

QRect ModeTile::pictureArea() const {
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  return card.adjusted(0, TileHeader::kHeight, 0, -kHistogram);
}

void ModeTile::resizeEvent(QResizeEvent*) { m_canvas->setGeometry(pictureArea()); }

void ModeTile::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect card = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
  QPainterPath shape;
  shape.addRoundedRect(card, metrics::tileRadius, metrics::tileRadius);
  painter.setClipPath(shape);
  painter.fillRect(card, t.panel);
  painter.fillRect(partOfHistogram(), t.field);
  if (const auto& picture = m_canvas->picture(); picture && !picture->histograms.empty())
    paintMiniHistogram(painter, QRectF(partOfHistogram()).adjusted(0, 3, 0, 0), picture->histograms, t);
  painter.setClipping(false);
  m_places = m_header.paint(painter, partOfBar());
  painter.setBrush(Qt::NoBrush);
  if (m_showsFocus) {
    painter.setPen(QPen(t.accent, 1.5));
    painter.drawRoundedRect(QRectF(partOfBar()).adjusted(2, 2, -2, -2), metrics::chipRadius,
                            metrics::chipRadius);
  }
  if (!isA() && !isB()) return;
  QPen outline(t.accent, kBorder);
  if (!isA()) outline.setDashPattern({4, 2.5});
  painter.setPen(outline);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::tileRadius + 1,
                          metrics::tileRadius + 1);
}

void ModeTile::focusInEvent(QFocusEvent* event) {
  m_showsFocus = event->reason() != Qt::MouseFocusReason;
  update();
}

void ModeTile::focusOutEvent(QFocusEvent*) {
  m_showsFocus = false;
  update();
}

void ModeTile::keyPressEvent(QKeyEvent* event) {
  const bool isChoice =
      event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
  if (!isChoice) return QWidget::keyPressEvent(event);
  choose(Qt::LeftButton, event->modifiers());
}

bool ModeTile::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
  return true;
}

/// None over the picture: there one looks.
QString ModeTile::toolTipAt(QPoint position) const {
  const NormalizationMode* mode = findMode(shownMode());
  if (!mode) return {};
  const bool isLow = m_places.low.contains(position), isHigh = m_places.high.contains(position);
  if (isLow || isHigh) {
    const ModeOutcome* outcome = m_session.outcome(shownMode());
    return outcome && !outcome->unavailable
               ? lossToolTip(*outcome, isLow, isLow ? m_header.low : m_header.high)
               : QString();
  }
  if (m_places.fact.contains(position)) return m_fact.sentence;
  const auto& picture = m_canvas->picture();
  if (picture && (m_places.shown.contains(position) || partOfHistogram().contains(position)))
    return shownToolTip(*picture, m_session.displayMapping());
  return partOfBar().contains(position) ? modeToolTip(*mode) : QString();
}

} // namespace normscope
