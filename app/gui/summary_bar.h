// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace normscope {

class Session;
class SummaryStrip;

/// The summary across the window, between the tool bar and the panels: there while a set is open, whatever a
/// saved layout says.
class SummaryBar : public QToolBar {
  Q_OBJECT
public:
  explicit SummaryBar(Session& session, QWidget* parent = nullptr);
  SummaryStrip& strip() { return *m_strip; }
  void keepFolded(); ///< from now on, and as it was kept

private:
  void follow();

  Session& m_session;
  SummaryStrip* m_strip;
};

} // namespace normscope
