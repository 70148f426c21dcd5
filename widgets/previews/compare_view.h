// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace normscope {

class DifferenceTile;
class ModeTile;
class PreviewController;
class SegmentedControl;
class Session;
class ViewLink;
class WipeLine;

/// The current image in mode A against mode B, or against the pinned image in mode B: side by side (one above
/// the other where the view is high), as a wipe, one at a time in one place, or as their difference.
class CompareView : public QWidget {
  Q_OBJECT
public:
  CompareView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);
  ModeTile& tileA() { return *m_a; }
  ModeTile& tileB() { return *m_b; }
  DifferenceTile& differenceTile() { return *m_difference; }

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void followSize(); ///< B's canvas counts scale for A's image
  void arrange();
  void arrangeBeside(const QRect& area);
  void arrangeWipe(const QRect& area);

  Session& m_session;
  ModeTile *m_a, *m_b;
  DifferenceTile* m_difference;
  SegmentedControl* m_layouts;
  WipeLine* m_line;
  double m_share = 0.5; ///< of the width, or of the height, that shows A in a wipe
};

} // namespace normscope
