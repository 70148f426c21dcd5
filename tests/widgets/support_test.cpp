// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/background.h"
#include "support/contrast.h"
#include "support/icons.h"
#include "support/picture.h"
#include "support/style_sheet.h"
#include "support/text.h"
#include "support/tokens.h"

#include <QtTest>

#include <sys/resource.h>

#include <cmath>
#include <thread>

using namespace normscope;

using testing::contrast;

class SupportTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void textIsReadable_data();
  void textIsReadable();
  void curvesStandOut();
  void styleSheetNamesNoUnknownColour();
  void iconsFollowTheTheme();
  void durationsAndPixels();
  void pictureHalvesAndCountsLosses();
  void backgroundWorkIsInherited();
};

void SupportTest::textIsReadable_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

void SupportTest::textIsReadable() {
  QFETCH(bool, dark);
  const Tokens t = dark ? darkTokens() : lightTokens();
  for (const QColor& ground : {t.window, t.panel, t.raised, t.field}) {
    QVERIFY(contrast(t.text, ground) >= 4.5);
    QVERIFY(contrast(t.muted, ground) >= 4.5);
    QVERIFY(contrast(t.accent, ground) >= 4.5);
    QVERIFY(contrast(t.good, ground) >= 4.5);
  }
  QVERIFY(contrast(t.text, t.accentGround) >= 4.5);
  QVERIFY(contrast(t.accent, t.accentGround) >= 4.0); // semi-bold labels of chosen segments
  QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
  QVERIFY(contrast(t.error, t.errorGround) >= 4.5);
  QVERIFY(contrast(t.warning, t.warningGround) >= 4.5);
  QVERIFY(contrast(t.error, t.panel) >= 4.5);
  QVERIFY(contrast(t.warning, t.panel) >= 4.5);
}

void SupportTest::curvesStandOut() {
  for (const Tokens& t : {darkTokens(), lightTokens()})
    for (const QColor& channel : t.channels) QVERIFY(contrast(channel, t.field) >= 3.0);
}

void SupportTest::styleSheetNamesNoUnknownColour() {
  for (const Tokens& t : {darkTokens(), lightTokens()}) QVERIFY(!styleSheet(t).contains(QLatin1Char('@')));
  QVERIFY(styleSheet(darkTokens()) != styleSheet(lightTokens()));
  (void)themedIcon("error"); // brings the resources in
  for (const Tokens& t : {darkTokens(), lightTokens()}) {
    QFile arrow(
        QStringLiteral(":/icons/arrow-down-on-%1.svg").arg(QLatin1String(t.isDark ? "dark" : "light")));
    QVERIFY(arrow.open(QIODevice::ReadOnly));
    QVERIFY(arrow.readAll().contains(t.muted.name().toLatin1()));
  }
}

void SupportTest::iconsFollowTheTheme() {
  const QIcon icon = themedIcon("error");
  const auto darkest = [&icon] {
    const QImage image = icon.pixmap(QSize(16, 16)).toImage();
    int sum = 0, count = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (const QColor c = image.pixelColor(x, y); c.alpha() > 200) sum += c.lightness(), ++count;
    return count ? sum / count : -1;
  };
  applyTheme(Theme::Dark);
  const int onDark = darkest();
  applyTheme(Theme::Light);
  const int onLight = darkest();
  QVERIFY(onLight >= 0);
  QVERIFY2(onDark > onLight + 30, "the same icon is light on dark and dark on light");
}

void SupportTest::durationsAndPixels() {
  QCOMPARE(durationText(0.42), QStringLiteral("0.4 s"));
  QCOMPARE(durationText(2.4), QStringLiteral("2 s"));
  QCOMPARE(durationText(123), QStringLiteral("2 min 3 s"));
  QCOMPARE(durationText(3900), QStringLiteral("1 h 5 min"));
  QCOMPARE(pixelsText(812'000), QStringLiteral("812\u00a0kpx"));
  QCOMPARE(pixelsText(7'400'000'000), QStringLiteral("7.4\u00a0Gpx"));
}

void SupportTest::pictureHalvesAndCountsLosses() {
  Preview preview;
  preview.width = 201;
  preview.height = 3;
  preview.rgb.assign(201 * 3 * 3, 100);
  preview.lost.assign(201 * 3, 0);
  preview.lost[0] = 0b000'0101; // two channels lost below
  preview.lost[1] = 0b010'0000; // one above
  const auto picture = makePicture(preview);
  QCOMPARE(picture->levels.size(), std::size_t(3)); // 201, 101, 51
  QCOMPARE(picture->levels[1].size(), QSize(101, 2));
  QCOMPARE(qRed(picture->levels[2].pixel(50, 0)), 100);
  QCOMPARE(picture->lostLow, 2.0 / (201 * 3 * 3));
  QCOMPARE(picture->lostHigh, 1.0 / (201 * 3 * 3));
}

void SupportTest::backgroundWorkIsInherited() {
  const int own = getpriority(PRIO_PROCESS, 0);
  int worker = own, itsChild = own;
  std::thread([&] {
    workInBackground();
    worker = getpriority(PRIO_PROCESS, 0);
    std::thread([&] { itsChild = getpriority(PRIO_PROCESS, 0); }).join();
  }).join();
  QVERIFY(worker > own || own >= 10); // of a program that was started behind others already
  QCOMPARE(itsChild, worker);
  QCOMPARE(getpriority(PRIO_PROCESS, 0), own); // the window's thread stays as it was
}

QTEST_MAIN(SupportTest)
#include "support_test.moc"
