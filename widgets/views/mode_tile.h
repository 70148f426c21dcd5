// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "views/tile_header.h"

#include <QWidget>

#include <string>

namespace normscope {

class ImageCanvas;
class PreviewController;
class ViewLink;

/// One mode's picture of the current image as a card: title bar with what storage loses of this image, the
/// picture, and a thin histogram of its output. A click makes the mode A, a right or Ctrl-click B.
class ModeTile : public QWidget {
  Q_OBJECT
public:
  ModeTile(Session& session, PreviewController& previews, ViewLink& link, const std::string& modeId,
           QWidget* parent = nullptr);

  const std::string& modeId() const { return m_modeId; }
  void setMode(const std::string& modeId);
  void setLetter(const QString& letter); ///< names it "A" or "B" in its bar; then there is no outline
  ImageCanvas& canvas() { return *m_canvas; }
  /// Shares of this image's samples that storage loses, as the chips show them; NaN where not known.
  double lostLow() const { return m_header.low; }
  double lostHigh() const { return m_header.high; }

  const QString& chip() const { return m_header.chip; } ///< channel and gain; empty for neither
  QStringList infoLines() const; ///< file, size, mode, mean ± deviation of its output, what is lost

  static constexpr int kBorder = 2; ///< room for the outline of A and B

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

private:
  void showPicture();
  void showOutcome();
  void choose(Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
  QString message() const;
  QString toolTipAt(QPoint position) const;
  QRect histogramArea() const;
  bool isA() const;
  bool isB() const;

  Session& m_session;
  PreviewController& m_previews;
  std::string m_modeId;
  ImageCanvas* m_canvas;
  TileHeader m_header;
  TileHeader::Places m_places;
};

} // namespace normscope
