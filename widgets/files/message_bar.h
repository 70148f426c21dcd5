// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace normscope {

class Session;

/// One line above the pictures for what stands between the user and complete results: a failure with its
/// cause and next step, a scan that was stopped half-way, files that have changed since, or a notice, such as
/// of a damaged cache. Never modal.
class MessageBar : public QFrame {
  Q_OBJECT
public:
  explicit MessageBar(Session& session, QWidget* parent = nullptr);
  /// A passing remark that is no state of the session; replaced by the next state.
  void showError(const QString& text);
  /// Asks whether what a crash left behind shall be opened; replaced by the next state.
  void offerRecovery(const QString& text);
  /// Besides the failure that comes next, that the columns of a list can be chosen.
  void offerColumns() { m_offersColumns = true; }
  /// That images were left out, with Undo, for a while; replaced by the next state.
  void tellLeftOut(int images);
  void endPassing(); ///< Undo would undo something else by now
  QString text() const;

Q_SIGNALS:
  void undoRequested();
  void recoverRequested();
  void recoveryRefused();
  void resumeRequested();
  void retryRequested();
  void openRequested();
  void columnsRequested(); ///< which columns of a list say what
  void fitHereRequested(); ///< on the set that is open, not on a file

private:
  void showNotice(const QString& sentence);
  enum class Tone { Warning, Error };
  void showState();
  void showAlone(Tone tone, const QString& text, QPushButton* offered = nullptr);
  void display(Tone tone, const QString& text);

  Session& m_session;
  QLabel* m_icon;
  QLabel* m_text;
  QString m_notice; ///< the newest that is not dismissed
  QPushButton *m_resume, *m_rescan, *m_retry, *m_open, *m_fitHere, *m_recover, *m_undo, *m_columns, *m_close;
  QTimer* m_passing;
  bool m_offersColumns = false;
  bool m_tellsFit = false; ///< that modes are fitted on a file; until it is dismissed
};

} // namespace normscope
