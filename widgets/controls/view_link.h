// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

namespace normscope {

/// What part of an image a canvas shows.
struct ViewState {
  bool fit = true;
  double scale = 1.0;               ///< screen pixels (independent of the device) per image pixel; unless fit
  QPointF center = QPointF(.5, .5); ///< of the view, in image widths and heights; unless fit
  bool operator==(const ViewState&) const = default;
};

/// The ground around a picture. Grey is neutral; black and white show how the ground shifts what one sees.
enum class Surround { Grey, Black, White };

/// Keeps canvases in step: they stand on the same ground, and those that are linked all show this state.
class ViewLink : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  const ViewState& state() const { return m_state; }
  void setState(const ViewState& state);
  /// Off: every canvas goes its own way from where it is. On: all return to the common state.
  bool isLinked() const { return m_linked; }
  void setLinked(bool linked);
  /// The canvas that shows mode A tells how large its picture is, for the status bar.
  void noteScale(double scale, bool isFit);
  Surround surround() const { return m_surround; }
  void setSurround(Surround surround);
  void cycleSurround(); ///< grey, black, white, and grey again

Q_SIGNALS:
  void stateChanged();
  void linkedChanged();
  void surroundChanged();
  void scaleNoted(double scale, bool isFit);
  void zoomRequested(double factor); ///< about the centres
  void actualSizeRequested();
  void fitRequested();

private:
  ViewState m_state;
  bool m_linked = true;
  Surround m_surround = Surround::Grey;
};

} // namespace normscope
