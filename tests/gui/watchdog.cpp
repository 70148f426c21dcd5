// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include "base/cpu_time.h"

#include <QEvent>
#include <QMetaEnum>

#include <dlfcn.h>
#include <pthread.h>

namespace normscope::testing {
namespace {

thread_local int t_handlers = 0; ///< event handlers that this thread is in; only the window's thread has any
QStringList g_misdeeds;          ///< of that thread alone

} // namespace

/// Called by the stand-ins below.
void noteInHandler(const char* deed);
void noteInHandler(const char* deed) {
  if (t_handlers > 0 && !g_misdeeds.contains(QLatin1String(deed))) g_misdeeds << QLatin1String(deed);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  const bool isOutermost = t_handlers == 0;
  // The receiver may be gone afterwards.
  const QString what =
      isOutermost ? QStringLiteral("%1 of %2 \"%3\"")
                        .arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
                             QLatin1String(receiver->metaObject()->className()), receiver->objectName())
                  : QString();
  const double begin = 1e3 * threadSeconds();
  ++t_handlers;
  const bool isDone = QApplication::notify(receiver, event);
  --t_handlers;
  const double took = 1e3 * threadSeconds() - begin;
  if (isOutermost && took > m_longest) {
    m_longest = took;
    m_what = what;
  }
  return isDone;
}

void WatchedApplication::forget() {
  m_longest = 0;
  m_what.clear();
  g_misdeeds.clear();
}

QStringList WatchedApplication::misdeeds() { return g_misdeeds; }

} // namespace normscope::testing

// What no handler may do, wrapped by the linker (--wrap); waiting is done inside of shared libraries and is
// therefore stood in for under its own name.
extern "C" {

#define NORMSCOPE_WATCH(name, ...)                                                                           \
  int __real_##name(__VA_ARGS__);                                                                            \
  int __wrap_##name(__VA_ARGS__)

NORMSCOPE_WATCH(sqlite3_step, void* statement) {
  normscope::testing::noteInHandler("asks SQLite");
  return __real_sqlite3_step(statement);
}

NORMSCOPE_WATCH(jpeg_read_header, void* decoder, int needsImage) {
  normscope::testing::noteInHandler("decodes JPEG");
  return __real_jpeg_read_header(decoder, needsImage);
}

NORMSCOPE_WATCH(spng_decode_image, void* context, void* out, size_t length, int format, int flags) {
  normscope::testing::noteInHandler("decodes PNG");
  return __real_spng_decode_image(context, out, length, format, flags);
}

int pthread_cond_wait(pthread_cond_t* condition, pthread_mutex_t* mutex) {
  static const auto real =
      reinterpret_cast<int (*)(pthread_cond_t*, pthread_mutex_t*)>(dlsym(RTLD_NEXT, "pthread_cond_wait"));
  normscope::testing::noteInHandler("waits for another thread");
  return real(condition, mutex);
}
}
