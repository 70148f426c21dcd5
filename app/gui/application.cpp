// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "support/translation.h"

#include <exception>
#include <string_view>

namespace normscope {

bool Application::notify(QObject* receiver, QEvent* event) {
  try {
    return QApplication::notify(receiver, event);
  } catch (const std::exception& error) {
    const QString why = translated(std::string_view(error.what()));
    // Not from in here: who is told works with widgets.
    if (why != std::exchange(m_told, why))
      QMetaObject::invokeMethod(
          this, [this, why] { Q_EMIT failed(why); }, Qt::QueuedConnection);
    return true;
  }
}

} // namespace normscope
