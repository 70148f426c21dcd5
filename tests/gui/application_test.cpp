// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "records/record_handle.h"

#include <QtTest>

using namespace normscope;

class ApplicationTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anExceptionEndsItsHandlerAloneAndIsTold();
};

void ApplicationTest::anExceptionEndsItsHandlerAloneAndIsTold() {
  QSignalSpy failed(qApp, SIGNAL(failed(QString)));
  int handlers = 0;
  for (int i = 0; i < 3; ++i)
    QTimer::singleShot(0, this, [&handlers] {
      ++handlers;
      throw RecordsLost();
    });
  QTRY_COMPARE(handlers, 3);
  QTRY_COMPARE(failed.size(), 1);
  QVERIFY(failed[0][0].toString().contains(QString::fromUtf8(RecordsLost().what())));
  QTimer::singleShot(0, this, [&handlers] {
    ++handlers;
    throw std::runtime_error("another");
  });
  QTRY_COMPARE(failed.size(), 2);
  QCOMPARE(handlers, 4);
}

int main(int argc, char* argv[]) {
  Application application(argc, argv);
  ApplicationTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "application_test.moc"
