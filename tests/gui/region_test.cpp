// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "canvas/image_canvas.h"
#include "canvas/pixel_panel.h"
#include "charts/histogram_panel.h"
#include "records/open_image.h"
#include "session/region.h"
#include "window_fixture.h"

#include <QtTest>

#include <cmath>

namespace normscope::testing {

/// A rectangle is drawn on a picture and looked at in numbers.
class RegionTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void partsOfRastersAreSummarized();
  void isDrawnWithControlAndCounted();
  void goesWithItsImageAndWithEscape();

private:
  ImageCanvas& loupe() {
    session().setView(Session::View::Loupe);
    for (ImageCanvas* canvas : m_window->findChildren<ImageCanvas*>())
      if (canvas->isVisible()) return *canvas;
    qFatal("no picture is visible");
  }
  void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience); }
  void draw(ImageCanvas& canvas) {
    const QPoint from = canvas.rect().center() - QPoint(60, 40), to = canvas.rect().center() + QPoint(50, 30);
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::ControlModifier, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
      QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                       Qt::ControlModifier);
      QApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::ControlModifier, to);
  }
};

void RegionTest::partsOfRastersAreSummarized() {
  Raster y(4, 3, 1);
  for (std::size_t i = 0; i < 12; ++i) y.samples[i] = double(i);
  const Raster part = cut(y, QRect(1, 1, 2, 2), QSize(4, 3));
  QCOMPARE(part.samples, (std::vector<double>{5, 6, 9, 10}));
  const SampleSummary summary = summarize(part).front();
  QCOMPARE(summary.mean, 7.5);
  QCOMPARE(summary.std, std::sqrt(4.25));
  QCOMPARE(summary.min, 5.0);
  QCOMPARE(summary.max, 10.0);
  QCOMPARE(cut(y, QRect(2, 0, 50, 50), QSize(4, 3)).width, 2); // cut off at the edge
  QCOMPARE(cut(y, QRect(4, 3, 4, 3), QSize(8, 6)).samples,
           (std::vector<double>{6, 7, 10, 11})); // half the size
  QVERIFY(std::isnan(summarize(Raster(0, 0, 1)).front().mean));
}

void RegionTest::isDrawnWithControlAndCounted() {
  openSet();
  ImageCanvas& canvas = loupe();
  settle();
  draw(canvas);
  QVERIFY(session().region().has_value());
  const QRect region = *session().region();
  QVERIFY(region.width() > 10 && region.height() > 10);
  QCOMPARE(session().modeB(), std::string("channel-zscore")); // a drag is no click

  auto* panel = m_window->findChild<PixelPanel*>();
  QTRY_VERIFY_WITH_TIMEOUT(panel->regionModel().rowCount() == 3, kPatience);
  const auto image =
      readImage(*session().dataset(), *session().currentImage(), session().analysis()->scan->options);
  QVERIFY(image.has_value());
  const auto expected = summarize(codesIn(*image, region));
  const QModelIndex mean = panel->regionModel().index(1, 1);
  QCOMPARE(mean.data(Qt::DisplayRole).toString(),
           QLocale().toString(expected[1].mean, 'f', 4).replace(QLatin1Char('-'), QChar(0x2212)));

  auto* histogram = m_window->findChild<HistogramPanel*>();
  QCOMPARE(histogram->population(), Population::Image);
  QTRY_VERIFY_WITH_TIMEOUT(histogram->caption().contains(QStringLiteral("Region")) &&
                               !histogram->curves().channels.empty(),
                           kPatience);
  QCOMPARE(histogram->curves().channels[0].total, double(region.width()) * region.height());
  histogram->setDomain(Domain::OutputA);
  QTRY_COMPARE_WITH_TIMEOUT(histogram->curves().countsLevels(), false, kPatience);
  QTRY_COMPARE_WITH_TIMEOUT(histogram->curves().channels[0].total, double(region.width()) * region.height(),
                            kPatience);
}

void RegionTest::goesWithItsImageAndWithEscape() {
  openSet();
  ImageCanvas& canvas = loupe();
  settle();
  draw(canvas);
  QVERIFY(session().region().has_value());
  QTest::keyClick(m_window.get(), Qt::Key_Escape);
  QVERIFY(!session().region().has_value());
  draw(canvas);
  QVERIFY(session().region().has_value());
  session().setCurrentImage((*session().currentImage() + 1) % 20);
  QVERIFY(!session().region().has_value());
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::RegionTest)
#include "region_test.moc"
