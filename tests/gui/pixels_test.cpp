// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/clip_overlay.h"
#include "canvas/image_canvas.h"
#include "canvas/pixel_text.h"
#include "canvas/shown_channel.h"
#include "controls/view_link.h"
#include "previews/mode_tile.h"
#include "session/pixel_read.h"
#include "session/preview_controller.h"
#include "window_fixture.h"

#include <QMenu>
#include <QPainter>
#include <QtTest>

using namespace normscope;
using normscope::testing::kPatience;

/// How pictures are looked at pixel by pixel, through the window's own actions.
class PixelsTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void largePixelsSayTheirValues();
  void preliminaryPixelsSayNothing();
  void valuesAreReadableOnEveryColour();
  void overlaysTellOfOneEnd();
  void overlaysFollowTheRule();
  void overlaysHaveColoursOfChoice();
  void lostChannelsAreNamed();
  void channelsStandAlone();
  void infoTellsOfThePicture();
  void gainBrightensPicturesAlone();
  void choicesAreKept();

private:
  void trigger(const char* name);
  ModeTile& tile(const char* mode);
  void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience); }
  void zoomTo(ModeTile& tile, double scale);
};

namespace {

/// Of 2 × 2 pixels, the first lost below in red, the second above in all channels, the third no number.
Picture lossyPicture() {
  Preview preview;
  preview.width = preview.height = 2;
  preview.rgb = {10, 20, 30, 250, 240, 230, 128, 128, 128, 90, 90, 90};
  preview.lost = {0b000'0001, 0b011'1000, clipbits::nonFinite, 0};
  Picture picture = *makePicture(preview);
  picture.imageSize = QSize(2, 2);
  return picture;
}

/// Which of its four pixels an overlay marks, in reading order.
std::array<bool, 4> marked(const PixelDisplay& display) {
  const QImage marks = clipOverlay(lossyPicture(), QRectF(0, 0, 40, 40), QSize(40, 40), true, false, display);
  std::array<bool, 4> result{};
  for (std::size_t i = 0; i < 4; ++i)
    result[i] = qAlpha(marks.pixel(10 + 20 * static_cast<int>(i % 2), 10 + 20 * static_cast<int>(i / 2))) > 0;
  return result;
}

} // namespace

void PixelsTest::trigger(const char* name) {
  auto* action = m_window->findChild<QAction*>(QLatin1String(name));
  QVERIFY2(action && !action->toolTip().isEmpty(), name);
  action->trigger();
}

ModeTile& PixelsTest::tile(const char* mode) {
  for (auto* tile : m_window->findChildren<ModeTile*>(QStringLiteral("tile-") + QLatin1String(mode)))
    if (tile->isVisible()) return *tile;
  qFatal("no tile");
}

void PixelsTest::zoomTo(ModeTile& tile, double scale) {
  ImageCanvas& canvas = tile.canvas();
  canvas.zoom(scale / canvas.scale(), QRectF(canvas.rect()).center());
}

void PixelsTest::largePixelsSayTheirValues() {
  openSet();
  auto* previews = m_window->findChild<PreviewController*>();
  for (const char* mode : {"unit", "lcn"}) {
    ModeTile& shown = tile(mode);
    ImageCanvas& canvas = shown.canvas();
    zoomTo(shown, 64);
    QVERIFY(canvas.scale() > kValueScale);
    const auto pixel = canvas.pixelAt(QRectF(canvas.rect()).center());
    QVERIFY(pixel);
    const auto value = previews->valueAt(mode, *pixel);
    QVERIFY(value);
    // The same numbers as the read-out's.
    std::optional<PixelReadout> readout;
    session().setModeA(mode);
    settle();
    const auto connection = connect(&session(), &Session::pixelRead, this,
                                    [&](const std::optional<PixelReadout>& read) { readout = read; });
    Q_EMIT session().pixelHovered(*pixel);
    disconnect(connection);
    QVERIFY(readout && readout->a);
    QCOMPARE(value->output, readout->a->output);
    if (mode == std::string("unit")) QCOMPARE(value->output[0], readout->source[0] / 255.0);

    const QImage with = canvas.grab().toImage();
    trigger("actionPixelValues");
    const QImage without = canvas.grab().toImage();
    QVERIFY(with != without);
    zoomTo(shown, 20); // too small for any
    const QImage small = canvas.grab().toImage();
    trigger("actionPixelValues");
    QCOMPARE(canvas.grab().toImage(), small);
  }
  QCOMPARE(pixelValueText(-0.123456), QString(QChar(0x2212)) + QLocale().toString(0.1235, 'g', 4));
  QCOMPARE(pixelValueText(0.0), QStringLiteral("0"));
}

void PixelsTest::preliminaryPixelsSayNothing() {
  QImage image(200, 200, QImage::Format_RGB32);
  image.fill(Qt::gray);
  Picture picture = lossyPicture();
  const PixelReader reader = [](QPoint) {
    PixelOutput output;
    output.output = {0.25, 0.5, -0.75};
    return std::optional(output);
  };
  const QRectF whole(image.rect());
  QPainter painter(&image);
  QVERIFY(paintPixelValues(painter, whole, whole, picture, {}, reader));
  QVERIFY(!paintPixelValues(painter, whole, whole, picture, {}, [](QPoint) { return std::nullopt; }));
  QVERIFY(!paintPixelValues(painter, {0, 0, 80, 80}, whole, picture, {}, reader)); // 40 screen pixels each
  picture.isPreliminary = true;
  QVERIFY(!paintPixelValues(painter, whole, whole, picture, {}, reader));
  picture.isPreliminary = false;
  picture.imageSize = QSize(4, 4); // the picture is a reduced one
  QVERIFY(!paintPixelValues(painter, whole, whole, picture, {}, reader));
}

void PixelsTest::valuesAreReadableOnEveryColour() {
  const auto luminance = [](QColor color) {
    const auto linear = [](double v) {
      return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
  };
  for (int r = 0; r <= 255; r += 51)
    for (int g = 0; g <= 255; g += 51)
      for (int b = 0; b <= 255; b += 51)
        for (const QColor& ink : {QColor(Qt::red), QColor(Qt::green), QColor(Qt::blue), QColor(Qt::white)}) {
          const QColor ground(r, g, b);
          const double one = luminance(ground), other = luminance(readableOn(ink, ground));
          QVERIFY((std::max(one, other) + 0.05) / (std::min(one, other) + 0.05) >= 4.5);
        }
}

void PixelsTest::overlaysTellOfOneEnd() {
  openSet();
  using Marks = std::array<bool, 4>;
  QCOMPARE(marked(session().pixelDisplay()), (Marks{true, true, true, false}));
  trigger("actionOnlyShadows");
  QVERIFY(session().showsLost()); // there has to be an overlay to see it
  QCOMPARE(marked(session().pixelDisplay()), (Marks{true, false, true, false}));
  QTest::keyClick(m_window.get(), Qt::Key_Greater, Qt::ShiftModifier);
  QCOMPARE(session().pixelDisplay().ends, OverlayEnds::Highlights);
  QCOMPARE(marked(session().pixelDisplay()), (Marks{false, true, true, false}));
  QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("actionOnlyShadows"))->isChecked());
  trigger("actionOnlyHighlights");
  QCOMPARE(session().pixelDisplay().ends, OverlayEnds::Both);
}

void PixelsTest::overlaysFollowTheRule() {
  openSet();
  trigger("actionOverlayAllChannels");
  QCOMPARE(marked(session().pixelDisplay()), (std::array<bool, 4>{false, true, true, false}));
  trigger("actionOverlayAnyChannel");
  QCOMPARE(marked(session().pixelDisplay()), (std::array<bool, 4>{true, true, true, false}));
}

void PixelsTest::overlaysHaveColoursOfChoice() {
  openSet();
  QVERIFY(m_window->findChild<QMenu*>(QStringLiteral("menuOverlayColours")));
  const QRectF whole(0, 0, 40, 40);
  QList<QImage> seen;
  for (const char* name : {"actionOverlayBlueRed", "actionOverlayCyanOrange", "actionOverlayBlackWhite"}) {
    trigger(name);
    const QImage marks =
        clipOverlay(lossyPicture(), whole, QSize(40, 40), true, false, session().pixelDisplay());
    QVERIFY(!seen.contains(marks));
    seen << marks;
    QSet<QRgb> inks; // striped in every colour, at both ends
    for (int x = 0; x < 20; ++x) inks << marks.pixel(x, 5);
    QVERIFY(inks.size() > 1);
    inks.clear();
    for (int x = 20; x < 40; ++x) inks << marks.pixel(x, 5);
    QVERIFY(inks.size() > 1);
  }
}

void PixelsTest::lostChannelsAreNamed() {
  const auto painted = [](double scale, const PixelDisplay& display) {
    QImage image(2 * 40, 2 * 40, QImage::Format_RGB32);
    image.fill(Qt::gray);
    const QImage before = image;
    {
      QPainter painter(&image);
      paintLostChannels(painter, QRectF(0, 0, 2 * scale, 2 * scale), image.rect(), lossyPicture(), display,
                        true, false);
    }
    return image != before;
  };
  QVERIFY(painted(12, {}));
  QVERIFY(!painted(11, {}));
  PixelDisplay onlyGreenShadows;
  onlyGreenShadows.channel = ShownChannel::Green;
  onlyGreenShadows.ends = OverlayEnds::Shadows;
  QVERIFY(!painted(40, onlyGreenShadows)); // no pixel has lost any
}

void PixelsTest::channelsStandAlone() {
  openSet();
  ModeTile& shown = tile("unit");
  ImageCanvas& canvas = shown.canvas();
  zoomTo(shown, 32);
  const QPoint middle = canvas.rect().center();
  const QColor colour = canvas.grab().toImage().pixelColor(middle);
  QVERIFY(shown.chip().isEmpty());
  const std::pair<Qt::Key, int> channels[] = {
      {Qt::Key_R, colour.red()},
      {Qt::Key_G, colour.green()},
      {Qt::Key_B, colour.blue()},
      {Qt::Key_L, (299 * colour.red() + 587 * colour.green() + 114 * colour.blue() + 500) / 1000}};
  for (const auto& [key, gray] : channels) {
    QTest::keyClick(m_window.get(), key, Qt::ShiftModifier);
    QCOMPARE(canvas.grab().toImage().pixelColor(middle), QColor(gray, gray, gray));
    QVERIFY(!shown.chip().isEmpty());
  }
  trigger("actionChannelRed");
  QCOMPARE(shown.chip(), QStringLiteral("R"));
  QCOMPARE(marked(session().pixelDisplay()), (std::array<bool, 4>{true, true, true, false}));
  trigger("actionChannelBlue");
  QCOMPARE(marked(session().pixelDisplay()), (std::array<bool, 4>{false, true, true, false}));
  QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ShiftModifier);
  QCOMPARE(canvas.grab().toImage().pixelColor(middle), colour);
  QVERIFY(shown.chip().isEmpty());
}

void PixelsTest::infoTellsOfThePicture() {
  openSet();
  for (const char* mode : {"unit", "lcn"}) { // by its map, and computed
    ModeTile& shown = tile(mode);
    const auto picture = shown.canvas().picture();
    auto* previews = m_window->findChild<PreviewController*>();
    double sum = 0, squares = 0, count = 0;
    for (int y = 0; y < picture->imageSize.height(); ++y)
      for (int x = 0; x < picture->imageSize.width(); ++x) {
        const auto value = previews->valueAt(mode, {x, y});
        QVERIFY(value);
        for (int c = 0; c < value->channels; ++c) {
          const double output = value->output[static_cast<std::size_t>(c)];
          sum += output;
          squares += output * output;
          ++count;
        }
      }
    const double mean = sum / count, deviation = std::sqrt(squares / count - mean * mean);
    QVERIFY(std::abs(picture->mean - mean) < 1e-6);
    QVERIFY(std::abs(picture->deviation - deviation) < 1e-6);
    QVERIFY(shown.infoLines().contains(
        QStringLiteral("mean %1 ± %2")
            .arg(pixelValueText(picture->mean), pixelValueText(picture->deviation))));
  }
  ImageCanvas& canvas = tile("unit").canvas();
  const QImage before = canvas.grab().toImage();
  QTest::keyClick(m_window.get(), Qt::Key_I);
  QVERIFY(canvas.grab().toImage() != before);
  trigger("actionInfo");
  QCOMPARE(canvas.grab().toImage(), before);
}

void PixelsTest::gainBrightensPicturesAlone() {
  openSet();
  ModeTile& shown = tile("unit");
  const QImage before = shown.canvas().picture()->levels.front();
  const double mean = shown.canvas().picture()->mean, low = shown.lostLow();
  trigger("actionGainPlus2");
  settle();
  QCOMPARE(shown.chip(), QStringLiteral("+2 EV"));
  const QImage after = shown.canvas().picture()->levels.front();
  for (int x = 0; x < before.width(); ++x) {
    const int was = qGreen(before.pixel(x, 40)), is = qGreen(after.pixel(x, 40));
    QVERIFY(std::abs(is - std::min(255, 4 * was)) <= 2); // both are rounded
  }
  QCOMPARE(shown.canvas().picture()->mean, mean);
  QCOMPARE(shown.lostLow(), low);
  trigger("actionGainReset");
  settle();
  QVERIFY(shown.chip().isEmpty());
  QCOMPARE(shown.canvas().picture()->levels.front(), before);
}

void PixelsTest::choicesAreKept() {
  QSettings().clear();
  {
    MainWindow window(MainWindow::Layout::Saved);
    for (const char* name :
         {"actionOverlayCyanOrange", "actionOverlayAllChannels", "actionSurround", "actionSurround"}) {
      auto* action = window.findChild<QAction*>(QLatin1String(name));
      action->setEnabled(true); // without a set there is no ground to see
      action->trigger();
    }
  }
  MainWindow window(MainWindow::Layout::Saved);
  QCOMPARE(window.session().pixelDisplay().colours, OverlayColours::CyanOrange);
  QCOMPARE(window.session().pixelDisplay().rule, OverlayRule::AllChannels);
  QCOMPARE(window.findChild<ViewLink*>()->surround(), Surround::White);
  QSettings().clear();
}

QTEST_MAIN(PixelsTest)
#include "pixels_test.moc"
