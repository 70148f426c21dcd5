// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previews/tile_header.h"
#include "previews/tile_words.h"
#include "session/session.h"

#include <QWidget>

#include <string>

namespace normscope {

class ImageCanvas;
class PreviewController;
class ViewLink;

/// One mode's picture of the current image as a card: two lines with mode, what decides about it, file and
/// how values are shown, the picture, and a thin histogram of its output. A click, Return or Space makes the
/// mode A, a right click or Ctrl with them B; a click on how values are shown lets it be changed. While the
/// original is held, it shows that.
class ModeTile : public QWidget {
  Q_OBJECT
public:
  ModeTile(Session& session, PreviewController& previews, ViewLink& link, const std::string& modeId,
           QWidget* parent = nullptr);

  const std::string& modeId() const { return m_modeId; }
  void setMode(const std::string& modeId);
  /// Names it "A" or "B" in its bar; then there is no outline, and a click changes nothing.
  void setLetter(const QString& letter);
  void setShowsPinned(bool on); ///< the pinned image while there is one; else the current image
  /// Two tiles that lie on each other share bar and histogram: each keeps to its half of the width.
  enum class Part { Whole, Left, Right };
  void setPart(Part part);
  QRect pictureArea() const; ///< where the canvas lies, once laid out
  QRect partOfBar() const;
  QRect partOfHistogram() const;
  ImageCanvas& canvas() { return *m_canvas; }
  /// Shares of this image's samples that storage loses, as the chips show them; NaN where not known.
  double lostLow() const { return m_header.low; }
  double lostHigh() const { return m_header.high; }

  const QString& chip() const { return m_header.chip; } ///< channel and gain; empty for neither
  const TileHeader& header() const { return m_header; }
  QStringList infoLines() const; ///< file, size, mode, mean ± deviation of its output, what is lost

  static constexpr int kBorder = 2; ///< room for the outline of A and B

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  void follow(PreviewController& previews);
  void showPicture();
  void showRegion();
  void showHeader();
  void chooseMapping();
  void showOutcome();
  PreviewController& previews() const;  ///< those of the image it shows
  const std::string& shownMode() const; ///< its own, or the original's while that is held
  void choose(Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
  QString message() const;
  QString remark() const;
  QString toolTipAt(QPoint position) const;
  QRect part(const QRect& band) const;
  bool isA() const;
  bool isB() const;

  Session& m_session;
  PreviewController& m_previews;
  std::string m_modeId;
  QString m_letter; ///< that it is named by for good
  bool m_showsPinned = false;
  bool m_showsFocus = false; ///< that it was given by a key
  Part m_part = Part::Whole;
  ImageCanvas* m_canvas;
  TileHeader m_header;
  TileFact m_fact;
  TileHeader::Places m_places;
};

} // namespace normscope
