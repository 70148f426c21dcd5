// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace normscope {

/// Qt's event loop lets no exception pass. What keeps a handler of the window from its work, such as a disk
/// that fails or memory that is short, ends that handler alone and is told.
class Application : public QApplication {
  Q_OBJECT

public:
  using QApplication::QApplication;
  bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
  /// A sentence for the user; once for what is met again at every repainting.
  void failed(const QString& why);

private:
  QString m_told;
};

} // namespace normscope
