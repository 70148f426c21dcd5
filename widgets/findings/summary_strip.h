// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace normscope {

class ElidedLabel;
class QuietLine;
class Session;

/// The truth in two lines: what was read, and where to begin with it. The first can be folded away. What is
/// not known yet says "…" in the place where it will stand.
class SummaryStrip : public QWidget {
  Q_OBJECT
public:
  explicit SummaryStrip(Session& session, QWidget* parent = nullptr);
  QString facts() const;          ///< the first line
  QString recommendation() const; ///< the sentence of the second
  QString losses() const;         ///< at its end: how many modes lose data
  void setFolded(bool on);
  bool isFolded() const { return m_isFolded; }
  void setCramped(bool on); ///< in a low window there is room for the second line alone

Q_SIGNALS:
  void exportRequested(); ///< of the recommended mode, which is A by then
  void foldedChanged(bool on);

private:
  void showLines();
  void showSet();
  void showAdvice();
  QString factsText() const;
  void take();
  void explain();

  Session& m_session;
  QuietLine* m_facts;
  ElidedLabel *m_start, *m_losses;
  QuietLine* m_light;
  QPushButton *m_take, *m_export, *m_why;
  QToolButton* m_fold;
  bool m_isFolded = false, m_isCramped = false;
};

} // namespace normscope
