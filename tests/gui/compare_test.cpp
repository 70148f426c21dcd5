// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/image_canvas.h"
#include "canvas/wipe_line.h"
#include "compare_memory.h"
#include "controls/segmented_control.h"
#include "previews/compare_view.h"
#include "previews/difference_tile.h"
#include "previews/mode_tile.h"
#include "session/preview_controller.h"
#include "support/number_text.h"
#include "support/shown_difference.h"
#include "window_fixture.h"

#include <QtTest>

using namespace normscope;
using normscope::testing::kPatience;

namespace {

/// One pixel, shown as that grey.
std::shared_ptr<Picture> greyPixels(std::initializer_list<int> greys) {
  Preview preview;
  preview.width = static_cast<int>(greys.size());
  preview.height = 1;
  for (const int grey : greys) preview.rgb.insert(preview.rgb.end(), 3, static_cast<std::uint8_t>(grey));
  preview.lost.assign(greys.size(), 0);
  return makePicture(std::move(preview));
}

} // namespace

/// The Compare view in the real window: its layouts, and what may stand in A and B.
class CompareTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void differencesAreOfWhatIsShown();
  void oneLayoutIsInForce();
  void layoutsCanBeClicked();
  void wipeHidesNothing();
  void wipePaintsBothSides();
  void flipShowsOneAtATime();
  void differenceSaysItsWindow();
  void differenceCanBeOfOutputs();
  void originalIsHeldWhileTheKeyIsDown();
  void beforeAfterComesBack();
  void pinnedImageStays();
  void pinIsInTheGridsMenu();
  void onePaneMovesAloneUntilFit();
  void layoutIsKept();

private:
  void openIn(Session::View view);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
  void settle();
  QAction* action(const char* name) { return m_window->findChild<QAction*>(QLatin1String(name)); }
  CompareView& view() { return *m_window->findChild<CompareView*>(); }
};

void CompareTest::openIn(Session::View view) {
  openSet();
  session().setView(view);
  settle();
}

void CompareTest::settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience); }

void CompareTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  m_window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  QWidget* focus = QApplication::focusWidget();
  QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void CompareTest::differencesAreOfWhatIsShown() {
  const auto at = [](const ShownDifference& difference, int x) {
    return qGreen(difference.picture->levels.front().pixel(x, 0));
  };
  const auto a = greyPixels({100, 103, 90, 255}), b = greyPixels({100, 100, 100, 0});
  ShownDifference difference = shownDifference(*a, *b, 4);
  QCOMPARE(difference.largest, 255);
  QCOMPARE(at(difference, 0), 128);
  QCOMPARE(at(difference, 1), 140);
  QCOMPARE(at(difference, 2), 88);
  QCOMPARE(at(difference, 3), 255);
  QCOMPARE(shownDifference(*a, *b, 0).gain, 1); // a quarter of it would be clipped at any other
  QCOMPARE(shownDifference(*a, *a, 0).gain, 16);
  QCOMPARE(shownDifference(*greyPixels({20, 0}), *greyPixels({0, 0}), 0).gain, 4);
}

void CompareTest::oneLayoutIsInForce() {
  openIn(Session::View::Survey);
  const auto checked = [this] {
    QStringList names;
    for (const char* name : {"actionSideBySide", "actionWipe", "actionFlip", "actionDifference"})
      if (action(name)->isChecked()) names << QLatin1String(name);
    return names.join(QLatin1Char(' '));
  };
  QCOMPARE(checked(), QStringLiteral("actionSideBySide"));
  press(Qt::Key_W);
  QCOMPARE(session().view(), Session::View::Compare);
  QCOMPARE(checked(), QStringLiteral("actionWipe"));
  press(Qt::Key_Backslash);
  QCOMPARE(checked(), QStringLiteral("actionFlip"));
  press(Qt::Key_D);
  QCOMPARE(checked(), QStringLiteral("actionDifference"));
  press(Qt::Key_D);
  QCOMPARE(checked(), QStringLiteral("actionSideBySide"));
  QVERIFY(view().tileA().isVisible() && view().tileB().isVisible() && !view().differenceTile().isVisible());
  session().setCompareLayout(CompareLayout::wipe);
  session().setView(Session::View::Survey);
  press(Qt::Key_W); // it was not seen: it is shown, not left
  QCOMPARE(checked(), QStringLiteral("actionWipe"));
  press(Qt::Key_C, Qt::ShiftModifier);
  QCOMPARE(checked(), QStringLiteral("actionSideBySide"));
}

void CompareTest::layoutsCanBeClicked() {
  openIn(Session::View::Compare);
  auto* layouts = view().findChild<SegmentedControl*>(QStringLiteral("compareLayouts"));
  QVERIFY(layouts->isVisible());
  layouts->findChildren<QAbstractButton*>()[3]->click();
  QVERIFY(view().differenceTile().isVisible());
  press(Qt::Key_D);
  QCOMPARE(layouts->current(), 0);
  QVERIFY(layouts->geometry().bottom() < view().tileA().geometry().top());
}

/// Both pictures lie in one place, and every pixel of that place shows one of them.
void CompareTest::wipeHidesNothing() {
  openIn(Session::View::Compare);
  press(Qt::Key_W);
  ModeTile &a = view().tileA(), &b = view().tileB();
  QCOMPARE(a.geometry(), b.geometry());
  QCOMPARE(a.canvas().geometry(), b.canvas().geometry());
  QVERIFY(!a.partOfBar().intersects(b.partOfBar()));
  const QRect canvas = a.canvas().geometry();
  const auto ofB = [&] { return (b.mask() & canvas).boundingRect(); };
  QCOMPARE(ofB().height(), canvas.height());
  QVERIFY(std::abs(ofB().width() - canvas.width() / 2) <= 1);
  QCOMPARE(ofB().right(), canvas.right());

  auto* line = view().findChild<WipeLine*>();
  QVERIFY(line->isVisible());
  const auto dragTo = [line](QPointF shift) {
    const QPoint from = line->rect().center();
    QTest::mousePress(line, Qt::LeftButton, {}, from);
    const QPointF to = from + shift;
    QMouseEvent move(QEvent::MouseMove, to, line->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(line, &move);
    QTest::mouseRelease(line, Qt::LeftButton, {}, line->rect().center());
  };
  dragTo({-canvas.width() / 4.0, 0});
  QVERIFY(std::abs(ofB().width() - canvas.width() * 3 / 4) <= 2);

  press(Qt::Key_W, Qt::ShiftModifier);
  QCOMPARE(session().compare().wipeLine, Qt::Horizontal);
  QCOMPARE(ofB().width(), canvas.width());
  QCOMPARE(ofB().bottom(), canvas.bottom());
  dragTo({0, 2.0 * canvas.height()}); // not beyond the edge
  QVERIFY(ofB().isEmpty());
  press(Qt::Key_W);
  QVERIFY(b.mask().isEmpty() && !line->isVisible());
  QVERIFY(!a.geometry().intersects(b.geometry()));
}

/// Whatever changes, what its header says is painted on either side.
void CompareTest::wipePaintsBothSides() {
  openIn(Session::View::Compare);
  press(Qt::Key_W);
  session().setModeA("image-zscore");
  settle();
  class Paints : public QObject {
  public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override {
      count += event->type() == QEvent::Paint;
      return false;
    }
  };
  const std::vector<std::pair<const char*, std::function<void()>>> changes{
      {"another image", [this] { session().setCurrentImage(*session().currentImage() == 0 ? 1 : 0); }},
      {"another mode", [this] { session().setModeA("channel-mean"); }},
      {"clipping", [this] { session().setShowsLost(!session().showsLost()); }},
      {"display", [this] { session().setDisplayMapping(DisplayMapping::minMax); }}};
  for (const auto& [name, change] : changes) {
    Paints paints;
    view().tileA().canvas().installEventFilter(&paints);
    change();
    settle();
    QTRY_VERIFY2_WITH_TIMEOUT(paints.count > 0, name, kPatience);
  }
}

void CompareTest::flipShowsOneAtATime() {
  openIn(Session::View::Compare);
  press(Qt::Key_Backslash);
  QVERIFY(view().tileA().isVisible() && !view().tileB().isVisible());
  press(Qt::Key_Backslash);
  QVERIFY(!view().tileA().isVisible() && view().tileB().isVisible());
  QCOMPARE(view().tileA().geometry(), view().tileB().geometry());
  const double before = view().tileB().canvas().scale();
  press(Qt::Key_Minus); // keys zoom what is seen
  QVERIFY(view().tileB().canvas().scale() < before);
  QCOMPARE(view().tileA().canvas().scale(), view().tileB().canvas().scale());
  press(Qt::Key_C, Qt::ShiftModifier);
  QVERIFY(view().tileA().isVisible() && view().tileB().isVisible());
}

void CompareTest::differenceSaysItsWindow() {
  openIn(Session::View::Compare);
  session().setModeA("image-zscore");
  session().setModeB("channel-zscore");
  press(Qt::Key_D);
  DifferenceTile& tile = view().differenceTile();
  QTRY_VERIFY_WITH_TIMEOUT(tile.largest() > 0 && tile.canvas().picture(), kPatience);
  action("actionGain16")->trigger();
  QTRY_COMPARE_WITH_TIMEOUT(tile.gain(), 16, kPatience);
  QVERIFY(tile.title().contains(QStringLiteral("×16")));
  QVERIFY(tile.title().contains(QString::number(tile.largest())));
  session().setModeB("image-zscore");
  QTRY_COMPARE_WITH_TIMEOUT(tile.largest(), 0, kPatience);
  // The values under the mouse are still those of A and B.
  QSignalSpy reads(&session(), &Session::pixelRead);
  Q_EMIT tile.canvas().pixelHovered(QPoint(5, 5));
  const auto readout = reads.last().front().value<std::optional<PixelReadout>>();
  QVERIFY(readout && readout->a && readout->b);
}

void CompareTest::differenceCanBeOfOutputs() {
  openIn(Session::View::Compare);
  session().setModeA("signed-unit"); // 2x − 1
  session().setModeB("unit");        // x
  press(Qt::Key_D);
  DifferenceTile& tile = view().differenceTile();
  QTRY_VERIFY_WITH_TIMEOUT(tile.canvas().picture(), kPatience);
  tile.findChild<SegmentedControl*>(QStringLiteral("differenceKind"))
      ->findChildren<QAbstractButton*>()[1]
      ->click();
  QVERIFY(session().compare().ofOutputs);
  QTRY_VERIFY_WITH_TIMEOUT(tile.title().contains(QStringLiteral("of the outputs")), kPatience);
  const auto* previews = m_window->findChild<PreviewController*>();
  const auto a = previews->outputSource("signed-unit"), b = previews->outputSource("unit");
  QVERIFY(a && b);
  const OutputDifference difference = outputDifference(*a, *b);
  double largest = 0; // of x − 1, which is darkest where x is
  for (const double x : b->output().samples) largest = std::max(largest, 1 - x);
  QVERIFY(std::abs(difference.largest - largest) < 1e-9);
  QVERIFY(difference.reach <= difference.largest);
  const QRgb pixel = difference.picture->levels.front().pixel(0, 0);
  const double d = a->output().samples[0] - b->output().samples[0];
  QCOMPARE(qRed(pixel), int(std::lround(std::max(0.0, 128 + 127 * d / difference.reach))));
  session().setModeB("signed-unit");
  settle();
  QTRY_COMPARE_WITH_TIMEOUT(qRed(tile.canvas().picture()->levels.front().pixel(0, 0)), 128, kPatience);
}

void CompareTest::originalIsHeldWhileTheKeyIsDown() {
  openIn(Session::View::Compare);
  m_window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  const std::vector<CompareLayout> layouts{CompareLayout::sideBySide, CompareLayout::wipe};
  for (const CompareLayout layout : layouts) {
    session().setCompareLayout(layout);
    QTest::keyPress(m_window.get(), Qt::Key_V);
    QVERIFY(session().holdsOriginal());
    for (ModeTile* tile : {&view().tileA(), &view().tileB()})
      QCOMPARE(tile->canvas().picture()->modeId, std::string("unit"));
    QTest::keyRelease(m_window.get(), Qt::Key_V);
    QCOMPARE(view().tileA().canvas().picture()->modeId, session().modeA());
    QCOMPARE(view().tileB().canvas().picture()->modeId, session().modeB());
  }
  QTest::keyPress(m_window.get(), Qt::Key_V);
  QEvent left(QEvent::WindowDeactivate);
  QCoreApplication::sendEvent(m_window.get(), &left);
  QVERIFY(!session().holdsOriginal());
  QTest::keyRelease(m_window.get(), Qt::Key_V);
  action("actionHoldOriginal")->trigger(); // from the menu, without a key
  QVERIFY(session().holdsOriginal());
  action("actionHoldOriginal")->trigger();
  QVERIFY(!session().holdsOriginal());
}

void CompareTest::beforeAfterComesBack() {
  openIn(Session::View::Loupe);
  session().setModeB("image-minmax");
  session().setCompareLayout(CompareLayout::wipe);
  press(Qt::Key_Y);
  QCOMPARE(session().view(), Session::View::Compare);
  QCOMPARE(session().compare().layout, CompareLayout::sideBySide);
  QCOMPARE(session().modeB(), std::string("unit"));
  QVERIFY(action("actionBeforeAfter")->isChecked());
  press(Qt::Key_Y);
  QCOMPARE(session().modeB(), std::string("image-minmax"));
  press(Qt::Key_Y);
  session().setModeB("lcn"); // leaves it
  QVERIFY(!action("actionBeforeAfter")->isChecked());
}

void CompareTest::pinnedImageStays() {
  openIn(Session::View::Compare);
  const ImageId pinned = *session().currentImage();
  press(Qt::Key_B);
  QCOMPARE(session().pinnedImage(), std::optional(pinned));
  action("actionNextImage")->trigger();
  QVERIFY(session().currentImage() != std::optional(pinned));
  settle();
  QCOMPARE(view().tileA().canvas().picture()->image, *session().currentImage());
  QCOMPARE(view().tileB().canvas().picture()->image, pinned);
  QCOMPARE(view().tileB().canvas().picture()->modeId, session().modeB());
  const QString name = fileNameText((*session().dataset())[pinned].relativePath);
  QVERIFY(view().tileB().accessibleName().contains(name));
  QSignalSpy reads(&session(), &Session::pixelRead);
  Q_EMIT view().tileB().canvas().pixelHovered(QPoint(3, 3)); // values of the image that is seen there
  const auto readout = reads.last().front().value<std::optional<PixelReadout>>();
  QVERIFY(readout && readout->b);
  press(Qt::Key_B);
  QVERIFY(!session().pinnedImage());
  settle();
  QCOMPARE(view().tileB().canvas().picture()->image, *session().currentImage());
  QVERIFY(!m_window->findChild<PreviewController*>()->pinned().picture("unit"));
}

void CompareTest::pinIsInTheGridsMenu() {
  openIn(Session::View::Survey);
  auto* grid = m_window->findChild<QListView*>(QStringLiteral("listImages"));
  QTimer answer;
  connect(&answer, &QTimer::timeout, this, [&answer] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) return;
    answer.stop();
    menu->findChild<QAction*>(QStringLiteral("actionPinThis"))->trigger();
    menu->close();
  });
  answer.start(20);
  Q_EMIT grid->customContextMenuRequested(grid->visualRect(grid->model()->index(1, 0)).center());
  QVERIFY(session().pinnedImage());
  QCOMPARE(session().view(), Session::View::Compare);
}

void CompareTest::onePaneMovesAloneUntilFit() {
  openIn(Session::View::Compare);
  for (const CompareLayout layout : {CompareLayout::sideBySide, CompareLayout::wipe}) {
    session().setCompareLayout(layout);
    ImageCanvas &a = view().tileA().canvas(), &b = view().tileB().canvas();
    const QPointF at = a.rect().center();
    QWheelEvent wheel(at, a.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&a, &wheel);
    QVERIFY(a.scale() > b.scale());
    press(Qt::Key_F);
    QVERIFY(a.state().fit && b.state().fit);
    press(Qt::Key_Plus); // together again
    QVERIFY(!a.state().fit);
    QCOMPARE(a.scale(), b.scale());
    press(Qt::Key_F);
  }
}

void CompareTest::layoutIsKept() {
  {
    Session session;
    keepCompareState(session);
    session.setCompare({CompareLayout::wipe, Qt::Horizontal, true, true, 4});
  }
  Session session;
  keepCompareState(session);
  QCOMPARE(session.compare(), (CompareState{CompareLayout::wipe, Qt::Horizontal, false, true, 4}));
  QSettings().remove(QStringLiteral("compare"));
}

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
