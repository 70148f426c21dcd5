// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/clip_overlay.h"
#include "canvas/image_canvas.h"
#include "support/tokens.h"

#include <QtTest>

using namespace normscope;

namespace {

/// A picture whose red rises to the right and green to the bottom.
std::shared_ptr<Picture> gradient(int width, int height) {
  Preview preview;
  preview.width = width;
  preview.height = height;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (const int value : {x, y, 0}) preview.rgb.push_back(static_cast<std::uint8_t>(value));
  preview.lost.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
  auto picture = makePicture(preview);
  picture->imageSize = QSize(width, height);
  return picture;
}

void turnWheel(ImageCanvas& canvas, QPointF at, int notches, Qt::KeyboardModifiers modifiers = {}) {
  QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                    Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(&canvas, &event);
}

} // namespace

class CanvasTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void fitsAndCentres();
  void wheelZoomsAtTheCursor();
  void linkedCanvasesMoveInStep();
  void shiftMovesOnlyOne();
  void unlinkedCanvasesGoTheirOwnWay();
  void imagesOfOtherSizesShowTheSamePart();
  void hoverNamesThePixel();
  void magnifiedPixelsStaySharp();
  void surroundCycles();
  void overlayMarksWhatIsLost();
  void preliminaryPicturesSaySoAfterAWhile();
};

void CanvasTest::fitsAndCentres() {
  ViewLink link;
  ImageCanvas canvas(link);
  canvas.resize(400, 100);
  canvas.setPicture(gradient(200, 100));
  QCOMPARE(canvas.scale(), 1.0);
  QVERIFY(!canvas.pixelAt({50, 50})); // surround
  QCOMPARE(canvas.pixelAt({100.5, 0.5}), std::optional(QPoint(0, 0)));
  QCOMPARE(canvas.pixelAt({299.5, 99.5}), std::optional(QPoint(199, 99)));
}

void CanvasTest::wheelZoomsAtTheCursor() {
  ViewLink link;
  ImageCanvas canvas(link);
  canvas.resize(400, 200);
  canvas.setPicture(gradient(200, 100));
  const QPointF at(120.5, 60.5);
  const auto before = canvas.pixelAt(at);
  turnWheel(canvas, at, 4);
  QVERIFY(canvas.scale() > 4.0);
  QCOMPARE(canvas.pixelAt(at), before);
}

void CanvasTest::linkedCanvasesMoveInStep() {
  ViewLink link;
  ImageCanvas a(link), b(link);
  for (ImageCanvas* canvas : {&a, &b}) {
    canvas->resize(200, 100);
    canvas->setPicture(gradient(200, 100));
  }
  turnWheel(a, {30, 30}, 3);
  QCOMPARE(b.scale(), a.scale());
  QCOMPARE(b.pixelAt({10, 90}), a.pixelAt({10, 90}));
}

void CanvasTest::shiftMovesOnlyOne() {
  ViewLink link;
  ImageCanvas a(link), b(link);
  for (ImageCanvas* canvas : {&a, &b}) {
    canvas->resize(200, 100);
    canvas->setPicture(gradient(200, 100));
  }
  turnWheel(a, {30, 30}, 3, Qt::ShiftModifier);
  QVERIFY(a.scale() > 1.5);
  QCOMPARE(b.scale(), 1.0);
  turnWheel(a, {30, 30}, 1); // back in step from here
  QCOMPARE(b.scale(), a.scale());
}

void CanvasTest::unlinkedCanvasesGoTheirOwnWay() {
  ViewLink link;
  ImageCanvas a(link), b(link);
  for (ImageCanvas* canvas : {&a, &b}) {
    canvas->resize(200, 100);
    canvas->setPicture(gradient(200, 100));
  }
  link.setLinked(false);
  turnWheel(a, {30, 30}, 3);
  QCOMPARE(b.scale(), 1.0);
  link.setLinked(true);
  QCOMPARE(a.scale(), b.scale());
}

void CanvasTest::imagesOfOtherSizesShowTheSamePart() {
  ViewLink link;
  ImageCanvas a(link), pinned(link);
  for (ImageCanvas* canvas : {&a, &pinned}) canvas->resize(200, 100);
  a.setPicture(gradient(200, 100));
  pinned.setPicture(gradient(100, 50));
  pinned.setSizeOfScale({200, 100});
  QCOMPARE(pinned.scale(), 2.0);
  turnWheel(a, {150, 30}, 3);
  QCOMPARE(pinned.scale(), 2 * a.scale());
  QVERIFY((*pinned.pixelAt({150, 30}) * 2 - *a.pixelAt({150, 30})).manhattanLength() <= 2);
  turnWheel(pinned, {20, 70}, 2); // and the other way round
  QCOMPARE(pinned.scale(), 2 * a.scale());
  QVERIFY((*pinned.pixelAt({20, 70}) * 2 - *a.pixelAt({20, 70})).manhattanLength() <= 2);
  pinned.setSizeOfScale({});
  QCOMPARE(pinned.scale(), a.scale());
}

void CanvasTest::hoverNamesThePixel() {
  ViewLink link;
  ImageCanvas canvas(link);
  canvas.resize(200, 100);
  canvas.setPicture(gradient(200, 100));
  QSignalSpy spy(&canvas, &ImageCanvas::pixelHovered);
  QMouseEvent move(QEvent::MouseMove, {150.5, 40.5}, canvas.mapToGlobal(QPointF(150.5, 40.5)), Qt::NoButton,
                   Qt::NoButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&canvas, &move);
  QCOMPARE(spy.count(), 1);
  QCOMPARE(spy.back().front().value<std::optional<QPoint>>(), std::optional(QPoint(150, 40)));
}

void CanvasTest::magnifiedPixelsStaySharp() {
  ViewLink link;
  ImageCanvas canvas(link);
  canvas.resize(200, 100);
  canvas.setPicture(gradient(20, 10)); // fits at 10 screen pixels each
  const QImage shown = canvas.grab().toImage();
  QCOMPARE(qRed(shown.pixel(1, 50)), 0);
  QCOMPARE(qRed(shown.pixel(8, 50)), 0);
  QCOMPARE(qRed(shown.pixel(11, 50)), 1);
}

void CanvasTest::surroundCycles() {
  ViewLink link;
  ImageCanvas a(link), b(link); // one ground for all
  for (ImageCanvas* canvas : {&a, &b}) {
    canvas->resize(400, 100);
    canvas->setPicture(gradient(200, 100));
  }
  const QRgb pixel = a.grab().toImage().pixel(150, 50);
  for (const QColor& ground : {tokens().pictureSurround, QColor(Qt::black), QColor(Qt::white)}) {
    for (ImageCanvas* canvas : {&a, &b}) {
      const QImage shown = canvas->grab().toImage();
      QCOMPARE(shown.pixelColor(10, 50), ground);
      QCOMPARE(shown.pixel(150, 50), pixel); // the picture itself stays as it is
    }
    link.cycleSurround();
  }
  QCOMPARE(link.surround(), Surround::Grey);
}

void CanvasTest::overlayMarksWhatIsLost() {
  auto picture = gradient(20, 10);
  picture->lost[0] = 0b000'0001;  // below, at (0, 0)
  picture->lost[19] = 0b000'1000; // above, at (19, 0)
  const QImage marks = clipOverlay(*picture, QRectF(0, 0, 200, 100), QSize(200, 100), true, false);
  const auto dominant = [&marks](int x, int y) {
    const QColor color = QColor::fromRgba(qUnpremultiply(marks.pixel(x, y)));
    return color.alpha() == 0 ? 0 : color.blue() > color.red() ? -1 : 1;
  };
  QCOMPARE(dominant(5, 5), -1);
  QCOMPARE(dominant(195, 5), 1);
  QCOMPARE(dominant(100, 50), 0);
  // Striped: not all marks are equally strong.
  QSet<int> strengths;
  for (int x = 0; x < 10; ++x) strengths << qAlpha(marks.pixel(x, 5));
  QVERIFY(strengths.size() > 1);
  QCOMPARE(qAlpha(clipOverlay(*picture, QRectF(0, 0, 200, 100), QSize(200, 100), false, true).pixel(5, 5)),
           0);
}

void CanvasTest::preliminaryPicturesSaySoAfterAWhile() {
  ViewLink link;
  ImageCanvas canvas(link);
  canvas.resize(200, 100);
  const auto exact = gradient(200, 100);
  canvas.setPicture(exact);
  const QImage plain = canvas.grab().toImage();
  auto preliminary = std::make_shared<Picture>(*exact);
  preliminary->isPreliminary = true;
  canvas.setPicture(preliminary);
  QTRY_VERIFY(canvas.grab().toImage() != plain);
  const QImage marked = canvas.grab().toImage();
  QCOMPARE(marked.copy(100, 0, 100, 100), plain.copy(100, 0, 100, 100)); // a word in a corner, no more
  canvas.setPicture(exact);
  QCOMPARE(canvas.grab().toImage(), plain);
}

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
