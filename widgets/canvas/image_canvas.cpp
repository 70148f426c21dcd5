// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/image_canvas.h"

#include "canvas/clip_overlay.h"
#include "canvas/info_plate.h"
#include "canvas/shown_channel.h"
#include "controls/painting.h"
#include "support/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kMaxScale = 128.0;
constexpr double kWheelStep = 1.25; ///< per notch
constexpr int kDragStart = 4;       ///< pixels
constexpr int kPatience = 150;      ///< ms a picture may be preliminary without saying so
constexpr double kStandInOpacity = 0.45;

QColor ground(Surround surround) {
  switch (surround) {
  case Surround::Black: return Qt::black;
  case Surround::White: return Qt::white;
  case Surround::Grey: break;
  }
  return tokens().pictureSurround;
}

} // namespace

ImageCanvas::ImageCanvas(ViewLink& link, QWidget* parent) : QWidget(parent), m_link(link) {
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(1, 1);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_saysPreliminary = true;
    update();
  });
  connect(&link, &ViewLink::stateChanged, this, &ImageCanvas::followLink);
  connect(&link, &ViewLink::linkedChanged, this, [this] {
    m_own = m_link.isLinked() ? std::nullopt : std::optional(state());
    viewChanged();
  });
  connect(&link, &ViewLink::surroundChanged, this, qOverload<>(&QWidget::update));
  const auto aboutCentre = [this](double factor) { zoom(factor, QRectF(rect()).center()); };
  // Linked canvases follow the first that answers; the others find the state already there.
  connect(&link, &ViewLink::zoomRequested, this, [this, aboutCentre](double factor) {
    if (isVisible() && (m_own || m_reportsScale)) aboutCentre(factor);
  });
  connect(&link, &ViewLink::fitRequested, this, [this] { setState({}, false); });
  connect(&link, &ViewLink::actualSizeRequested, this, [this] {
    const QPointF centre = state().fit ? QPointF(.5, .5) : state().center;
    setState({false, 1.0 / devicePixelRatioF(), centre}, false);
  });
}

void ImageCanvas::setPicture(std::shared_ptr<const Picture> picture) {
  if (m_picture == picture) return;
  m_picture = std::move(picture);
  m_saysPreliminary = m_saysPreliminary && m_picture && m_picture->isPreliminary;
  if (m_picture && m_picture->isPreliminary)
    m_patience.start();
  else
    m_patience.stop();
  viewChanged();
}

void ImageCanvas::setOverlays(bool lost, bool saturated) {
  if (m_showsLost == lost && m_showsSaturated == saturated) return;
  m_showsLost = lost;
  m_showsSaturated = saturated;
  m_overlay = {};
  update();
}

void ImageCanvas::setDisplay(const PixelDisplay& display) {
  if (m_display == display) return;
  m_display = display;
  m_overlay = {};
  update();
}

void ImageCanvas::setReader(PixelReader reader) { m_reader = std::move(reader); }

void ImageCanvas::setInfo(const QStringList& lines) {
  if (m_info == lines) return;
  m_info = lines;
  update();
}

void ImageCanvas::setMessage(const QString& text) {
  if (m_message == text) return;
  m_message = text;
  setAccessibleDescription(text);
  update();
}

void ImageCanvas::setRemark(const QString& text) {
  if (m_remark == text) return;
  m_remark = text;
  update();
}

void ImageCanvas::setReportsScale(bool on) {
  m_reportsScale = on;
  if (on) viewChanged();
}

void ImageCanvas::setSizeOfScale(QSize size) {
  if (m_sizeOfScale == size) return;
  m_sizeOfScale = size;
  viewChanged();
}

/// By areas, so that to and fro cancel out where the shapes differ as well.
double ImageCanvas::ownScale() const {
  if (m_sizeOfScale.isEmpty() || !m_picture || m_picture->imageSize.isEmpty()) return 1.0;
  const QSizeF own = m_picture->imageSize, other = m_sizeOfScale;
  return std::sqrt(other.width() * other.height() / (own.width() * own.height()));
}

double ImageCanvas::fitScale() const {
  if (!m_picture || m_picture->imageSize.isEmpty()) return 1.0;
  return std::min(static_cast<double>(width()) / m_picture->imageSize.width(),
                  static_cast<double>(height()) / m_picture->imageSize.height());
}

double ImageCanvas::scale() const { return state().fit ? fitScale() : state().scale * ownScale(); }

QRectF ImageCanvas::pictureRect() const {
  const QSizeF size = QSizeF(m_picture->imageSize) * scale();
  const QPointF centre = state().fit ? QPointF(.5, .5) : state().center;
  const QPointF middle = QRectF(rect()).center();
  return {middle.x() - centre.x() * size.width(), middle.y() - centre.y() * size.height(), size.width(),
          size.height()};
}

std::optional<QPoint> ImageCanvas::pixelAt(QPointF position) const {
  if (!m_picture || m_picture->imageSize.isEmpty()) return std::nullopt;
  const QPointF inImage = (position - pictureRect().topLeft()) / scale();
  const QPoint pixel(static_cast<int>(std::floor(inImage.x())), static_cast<int>(std::floor(inImage.y())));
  return QRect(QPoint(), m_picture->imageSize).contains(pixel) ? std::optional(pixel) : std::nullopt;
}

/// What lies under the anchor stays there.
void ImageCanvas::zoom(double factor, QPointF anchor, bool onlyThis) {
  if (!m_picture || m_picture->imageSize.isEmpty()) return;
  const double wanted = std::clamp(scale() * factor, std::min(fitScale(), 1.0) / 4, kMaxScale);
  const QRectF before = pictureRect();
  const QPointF at((anchor.x() - before.left()) / before.width(),
                   (anchor.y() - before.top()) / before.height());
  const QSizeF size = QSizeF(m_picture->imageSize) * wanted;
  ViewState next{false, wanted / ownScale(), {}};
  const QPointF middle = QRectF(rect()).center();
  next.center = {at.x() + (middle.x() - anchor.x()) / size.width(),
                 at.y() + (middle.y() - anchor.y()) / size.height()};
  setState(next, onlyThis);
}

void ImageCanvas::setState(ViewState state, bool onlyThis) {
  state.center = {std::clamp(state.center.x(), 0.0, 1.0), std::clamp(state.center.y(), 0.0, 1.0)};
  if (!m_link.isLinked() || onlyThis) {
    m_own = state;
    viewChanged();
  } else if (m_own) {
    m_own.reset();
    m_link.setState(state);
    viewChanged();
  } else {
    m_link.setState(state);
  }
}

void ImageCanvas::followLink() {
  if (!m_own) viewChanged();
}

void ImageCanvas::viewChanged() {
  m_overlay = {};
  if (m_reportsScale && m_picture && isVisible())
    m_link.noteScale(scale() * devicePixelRatioF(), state().fit);
  Q_EMIT scaleChanged();
  update();
}

void ImageCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!m_picture || m_picture->levels.empty()) {
    painter.fillRect(rect(), tokens().field);
    painter.setPen(tokens().muted);
    painter.drawText(rect().adjusted(metrics::large, metrics::small, -metrics::large, -metrics::small),
                     Qt::AlignCenter | Qt::TextWordWrap, m_message);
    return;
  }
  painter.fillRect(rect(), ground(m_link.surround()));
  const QRectF target = pictureRect();
  painter.setOpacity(m_picture->isStandIn ? kStandInOpacity : 1.0);
  paintPicture(painter, target);
  painter.setOpacity(1.0);
  if (m_showsLost || m_showsSaturated) paintOverlay(painter, target);
  const bool hasValues =
      m_display.values && paintPixelValues(painter, target, rect(), *m_picture, m_display, m_reader);
  if (!hasValues && (m_showsLost || m_showsSaturated))
    paintLostChannels(painter, target, rect(), *m_picture, m_display, m_showsLost, m_showsSaturated);
  paintRegion(painter, target);
  paintInfoPlate(painter, rect(), m_info);
  QStringList words;
  if (m_saysPreliminary && !m_picture->isStandIn) words << tr("preview…");
  if (!m_remark.isEmpty()) words << m_remark;
  if (!words.isEmpty()) painting::quietWord(painter, rect(), words.join(QStringLiteral(" · ")), tokens());
}

/// Paints only what is visible, from the level that is just larger than needed.
void ImageCanvas::paintPicture(QPainter& painter, const QRectF& target) const {
  std::size_t level = 0;
  const double deviceWidth = target.width() * devicePixelRatioF();
  while (level + 1 < m_picture->levels.size() && m_picture->levels[level + 1].width() >= deviceWidth) ++level;
  const QImage& image = m_picture->levels[level];
  const double perX = image.width() / target.width(), perY = image.height() / target.height();
  const QRectF visible = target & QRectF(rect());
  const QRectF source((visible.left() - target.left()) * perX, (visible.top() - target.top()) * perY,
                      visible.width() * perX, visible.height() * perY);
  painter.setRenderHint(QPainter::SmoothPixmapTransform,
                        deviceWidth < image.width() || m_picture->isPreliminary);
  if (m_display.channel == ShownChannel::All) return painter.drawImage(visible, image, source);
  const QRect part = source.toAlignedRect() & image.rect();
  painter.drawImage(visible, shownChannel(image, part, m_display.channel),
                    source.translated(-part.topLeft()));
}

void ImageCanvas::paintOverlay(QPainter& painter, const QRectF& target) {
  const double ratio = devicePixelRatioF();
  if (m_overlay.isNull()) {
    const QRectF inDevice(target.topLeft() * ratio, target.size() * ratio);
    m_overlay = clipOverlay(*m_picture, inDevice, (QSizeF(size()) * ratio).toSize(), m_showsLost,
                            m_showsSaturated, m_display);
    m_overlay.setDevicePixelRatio(ratio);
  }
  painter.drawImage(QPoint(), m_overlay);
}

void ImageCanvas::resizeEvent(QResizeEvent*) { viewChanged(); }

void ImageCanvas::showEvent(QShowEvent*) { viewChanged(); }

void ImageCanvas::wheelEvent(QWheelEvent* event) {
  // With Shift some desktops turn the wheel sideways.
  const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
  zoom(std::pow(kWheelStep, delta / 120.0), event->position(), event->modifiers() & Qt::ShiftModifier);
  event->accept();
}

void ImageCanvas::setRegion(const std::optional<QRect>& region) {
  if (region == m_region) return;
  m_region = region;
  update();
}

/// Black and white dashes in turn are seen on any picture.
void ImageCanvas::paintRegion(QPainter& painter, const QRectF& target) const {
  if (!m_region) return;
  const QRectF outline(target.topLeft() + QPointF(m_region->topLeft()) * scale(),
                       QSizeF(m_region->size()) * scale());
  for (const auto& [ink, style] : {std::pair(Qt::black, Qt::SolidLine), std::pair(Qt::white, Qt::DashLine)}) {
    painter.setPen(QPen(ink, 1, style));
    painter.drawRect(outline);
  }
}

void ImageCanvas::mousePressEvent(QMouseEvent* event) {
  m_dragFrom = event->position();
  m_dragged = false;
  const bool draws = event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier);
  m_regionFrom = draws ? pixelAt(event->position()) : std::nullopt;
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!m_dragFrom) {
    Q_EMIT pixelHovered(pixelAt(event->position()));
    return;
  }
  const QPointF moved = event->position() - *m_dragFrom;
  if (!m_dragged && moved.manhattanLength() < kDragStart) return;
  m_dragged = true;
  if (m_regionFrom) {
    const QSize size = m_picture ? m_picture->imageSize : QSize();
    const QPointF inImage = (event->position() - pictureRect().topLeft()) / scale();
    const QPoint to(std::clamp(int(std::floor(inImage.x())), 0, std::max(0, size.width() - 1)),
                    std::clamp(int(std::floor(inImage.y())), 0, std::max(0, size.height() - 1)));
    const QPoint from = *m_regionFrom;
    setCursor(Qt::CrossCursor);
    setRegion(QRect(QPoint(std::min(from.x(), to.x()), std::min(from.y(), to.y())),
                    QPoint(std::max(from.x(), to.x()), std::max(from.y(), to.y()))));
    return;
  }
  setCursor(Qt::ClosedHandCursor);
  if (!m_picture || m_picture->imageSize.isEmpty()) return;
  const QRectF target = pictureRect();
  const QPointF centre = state().fit ? QPointF(.5, .5) : state().center;
  setState({false,
            scale() / ownScale(),
            {centre.x() - moved.x() / target.width(), centre.y() - moved.y() / target.height()}},
           event->modifiers() & Qt::ShiftModifier);
  m_dragFrom = event->position();
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (m_dragFrom && !m_dragged) Q_EMIT clicked(event->button(), event->modifiers());
  if (m_regionFrom && m_dragged && m_region) Q_EMIT regionDrawn(*m_region);
  m_regionFrom.reset();
  m_dragFrom.reset();
  unsetCursor();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) Q_EMIT doubleClicked();
}

void ImageCanvas::leaveEvent(QEvent*) { Q_EMIT pixelHovered(std::nullopt); }

} // namespace normscope
