// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace normscope::testing {

/// An application that watches its event handlers: how much processor time of the window's own thread the
/// longest one takes, and what they do that belongs to workers: decoding, asking SQLite, waiting for another
/// thread.
class WatchedApplication : public QApplication {
public:
  using QApplication::QApplication;
  bool notify(QObject* receiver, QEvent* event) override;

  void forget();                               ///< begins anew
  double longest() const { return m_longest; } ///< ms of processor time
  QString longestWhat() const { return m_what; }
  static QStringList misdeeds(); ///< each kind once

private:
  double m_longest = 0;
  QString m_what;
};

} // namespace normscope::testing
