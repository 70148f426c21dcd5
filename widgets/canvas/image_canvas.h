// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/pixel_text.h"
#include "controls/view_link.h"
#include "support/picture.h"

#include <QImage>
#include <QPoint>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace normscope {

/// Shows one picture on the neutral surround: zoom at the cursor by wheel, move by dragging, nearest
/// neighbour from 100 % up. Lost samples are marked in blue (below), red (above) and yellow (not finite),
/// striped so that colour is not the only sign. With Shift, or while the views are not linked, only this
/// canvas moves.
class ImageCanvas : public QWidget {
  Q_OBJECT
public:
  explicit ImageCanvas(ViewLink& link, QWidget* parent = nullptr);

  void setPicture(std::shared_ptr<const Picture> picture);
  const std::shared_ptr<const Picture>& picture() const { return m_picture; }
  void setOverlays(bool lost, bool saturated);
  void setDisplay(const PixelDisplay& display);
  void setReader(PixelReader reader);                 ///< for the values of large pixels
  void setInfo(const QStringList& lines);             ///< facts in the lower left corner; may be empty
  void setMessage(const QString& text);               ///< shown where there is no picture
  void setRemark(const QString& text);                ///< on the picture, about how it was made; may be empty
  void setReportsScale(bool on);                      ///< tells the link its scale
  void setRegion(const std::optional<QRect>& region); ///< outlined, in image coordinates

  /// While it shows an image of another size than the canvases it goes with: it counts scale for theirs, so
  /// that all show the same part. Empty: for its own.
  void setSizeOfScale(QSize size);

  const ViewState& state() const { return m_own ? *m_own : m_link.state(); }
  double scale() const; ///< screen pixels per image pixel
  std::optional<QPoint> pixelAt(QPointF position) const;
  void zoom(double factor, QPointF anchor, bool onlyThis = false);

Q_SIGNALS:
  void pixelHovered(std::optional<QPoint> pixel);
  void clicked(Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
  void doubleClicked();
  void regionDrawn(const QRect& region); ///< by dragging with Ctrl, in image coordinates
  void scaleChanged();

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

private:
  double fitScale() const;
  double ownScale() const;    ///< screen pixels of this image's pixel where the common scale is 1
  QRectF pictureRect() const; ///< where the whole picture lies, in widget coordinates
  void setState(ViewState state, bool onlyThis);
  void followLink();
  void viewChanged();
  void paintPicture(QPainter& painter, const QRectF& target) const;
  void paintOverlay(QPainter& painter, const QRectF& target);
  void paintRegion(QPainter& painter, const QRectF& target) const;

  ViewLink& m_link;
  std::optional<ViewState> m_own;
  std::shared_ptr<const Picture> m_picture;
  PixelDisplay m_display;
  PixelReader m_reader;
  QStringList m_info;
  QString m_message, m_remark;
  bool m_saysPreliminary = false;
  QTimer m_patience; ///< until a preliminary picture says that it is one
  QSize m_sizeOfScale;
  bool m_showsLost = false, m_showsSaturated = false, m_reportsScale = false;
  QImage m_overlay; ///< of the whole widget in device pixels; null when it has to be made anew
  std::optional<QRect> m_region;
  std::optional<QPoint> m_regionFrom; ///< the pixel where one is being drawn from
  std::optional<QPointF> m_dragFrom;
  bool m_dragged = false;
};

} // namespace normscope
