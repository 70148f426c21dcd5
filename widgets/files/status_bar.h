// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStatusBar>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace normscope {

class ViewLink;

/// Left the pixel under the mouse in file values, in A and in B; right what is going on, how far it is, and
/// how large the pictures are.
class StatusBar : public QStatusBar {
  Q_OBJECT
public:
  /// What can be done about a scan, from left to right.
  struct ScanActions {
    QAction *enough, *pause, *cancel;
  };
  StatusBar(Session& session, ViewLink& link, const ScanActions& actions, QWidget* parent = nullptr);
  QString pixelText() const; ///< the newest read-out; empty when there is none
  QString jobText() const;

private:
  void showPixel(const std::optional<PixelReadout>& readout);
  void showJob();
  void showJudging();
  QString describeJob() const;

  Session& m_session;
  QLabel *m_pixel, *m_job, *m_judging, *m_zoom;
  QProgressBar *m_bar, *m_judgingBar;
  QToolButton* m_enough;
  QWidget *m_pause, *m_cancel;
};

} // namespace normscope
