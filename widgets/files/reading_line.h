// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace normscope {

class QuietLine;
class Session;

/// One line above the pictures while a set is read in another way than by default, so that its numbers are
/// not taken for the usual ones; with a way back.
class ReadingLine : public QFrame {
  Q_OBJECT
public:
  explicit ReadingLine(Session& session, QWidget* parent = nullptr);
  QString text() const; ///< empty when everything is as by default

Q_SIGNALS:
  void defaultsRequested();

private:
  void showReading();

  Session& m_session;
  QuietLine* m_text;
  QPushButton* m_defaults;
};

} // namespace normscope
