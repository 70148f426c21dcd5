// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previews/tile_header.h"
#include "session/output_difference.h"
#include "session/session.h"
#include "support/latest_job.h"
#include "support/shown_difference.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace normscope {

class ImageCanvas;
class PreviewController;
class SegmentedControl;
class ViewLink;

/// A − B as a card, of the pictures as shown or of the modes' outputs: its title says the largest difference,
/// a bar below what black and white stand for. Made in the background, only while it is seen; while the
/// original is held, it shows that.
class DifferenceTile : public QWidget {
  Q_OBJECT
public:
  DifferenceTile(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);

  ImageCanvas& canvas() { return *m_canvas; }
  QString title() const { return m_header.title; }
  int largest() const { return m_difference.largest; } ///< of 255 levels
  int gain() const { return m_difference.gain; }       ///< in force

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool event(QEvent* event) override;

private:
  void update();
  void accept(const ShownDifference& difference);
  void accept(const OutputDifference& difference);
  void updateOutputs(const PreviewController& ofB);
  void paintBar(QPainter& painter, const QRect& area) const;
  void showOriginal();
  void showMessage(const QString& text);
  void setTitle(const QString& title, const QString& remark = {});

  Session& m_session;
  PreviewController& m_previews;
  ImageCanvas* m_canvas;
  SegmentedControl *m_kinds, *m_gains;
  TileHeader m_header;
  ShownDifference m_difference;
  std::shared_ptr<const Picture> m_a, m_b; ///< that the difference is of, or will be
  int m_wantedGain = -1;
  OutputDifference m_ofOutputs;
  std::optional<std::pair<OutputSource, OutputSource>> m_outputs; ///< that it is of, or will be
  std::array<QString, 3> m_bar; ///< what black, mid-grey and white stand for; empty while there is nothing
  LatestJob m_job;
};

} // namespace normscope
