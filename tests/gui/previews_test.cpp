// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/image_canvas.h"
#include "previews/mode_tile.h"
#include "session/pixel_read.h"
#include "session/preview_controller.h"
#include "set_files.h"
#include "window_fixture.h"

#include <QtTest>

using namespace normscope;
using normscope::testing::kPatience;

namespace {

/// A picture with structure, large enough for a first look.
QImage largePicture() {
  QImage image(1700, 1200, QImage::Format_RGB888);
  for (int y = 0; y < image.height(); ++y) {
    uchar* row = image.scanLine(y);
    for (int x = 0; x < image.width(); ++x) {
      *row++ = static_cast<uchar>(x / 10);
      *row++ = static_cast<uchar>(y / 7);
      *row++ = static_cast<uchar>((x / 40 + y / 40) % 2 * 120 + 60);
    }
  }
  return image;
}

} // namespace

/// What stands in the tiles from the first look at a large image to the exact picture.
class PreviewsTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void largeImageIsShownBeforeItIsDecoded();
  void switchingModesShowsAProxyFirst();
  void firstLooksAreOfTheSameImage();
  void preliminaryPicturesTellNoNumbers();
  void picturesComeBeforeAnyNumber();
  void whatIsNotFittedIsStoodInFor();
  void imagesThatTheScanRefusesSayWhy();

private:
  void openLarge(const char* suffix);
  PreviewRequest requestFor(const QString& file, std::shared_ptr<const PreviewSource>& first);
};

void PreviewsTest::openLarge(const char* suffix) {
  const QString folder = m_folder.filePath(QStringLiteral("large-") + QLatin1String(suffix));
  QVERIFY(QDir().mkpath(folder));
  QImage small = largePicture().scaled(240, 160);
  QVERIFY(largePicture().save(folder + QStringLiteral("/a.") + QLatin1String(suffix)));
  QVERIFY(small.save(folder + QStringLiteral("/b.") + QLatin1String(suffix)));
  m_window->files().open({folder});
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(), kPatience);
}

void PreviewsTest::largeImageIsShownBeforeItIsDecoded() {
  for (const char* suffix : {"jpg", "png"}) { // by its coefficients, by its thumbnail
    session().setDisplayMapping(DisplayMapping::automatic);
    openLarge(suffix);
    session().setCurrentImage(1);
    session().setDisplayMapping(DisplayMapping::minMax); // no picture that was seen before is at hand
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience);
    std::vector<bool> preliminary;
    auto* previews = m_window->findChild<PreviewController*>();
    const auto connection =
        connect(previews, &PreviewController::pictureChanged, this, [&](const std::string& id) {
          if (id == "unit") preliminary.push_back(previews->picture(id)->isPreliminary);
        });
    session().setCurrentImage(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience);
    disconnect(connection);
    QVERIFY(preliminary.size() >= 2);
    QVERIFY(preliminary.front());
    QVERIFY(!preliminary.back());
    for (const ModeTile* tile : m_window->findChildren<ModeTile*>())
      QVERIFY(!tile->isVisible() || !const_cast<ModeTile*>(tile)->canvas().picture()->isPreliminary);
  }
}

void PreviewsTest::switchingModesShowsAProxyFirst() {
  openLarge("jpg");
  session().setCurrentImage(0);
  QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience);
  auto* previews = m_window->findChild<PreviewController*>();
  std::vector<bool> preliminary;
  connect(previews, &PreviewController::pictureChanged, previews, [&](const std::string& id) {
    if (id == "lcn") preliminary.push_back(previews->picture(id)->isPreliminary);
  });
  session().setDisplayMapping(DisplayMapping::minMax);
  QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && !preliminary.empty(), kPatience);
  QCOMPARE(preliminary, (std::vector<bool>{true, false}));
  session().setDisplayMapping(DisplayMapping::automatic); // still at hand
  QTRY_VERIFY_WITH_TIMEOUT(preliminary.size() == 3, kPatience);
  QVERIFY(!preliminary.back());
}

PreviewRequest PreviewsTest::requestFor(const QString& file, std::shared_ptr<const PreviewSource>& first) {
  PreviewRequest request;
  const auto dataset = std::make_shared<Dataset>();
  const std::string path = QFile::encodeName(file).toStdString();
  dataset->add(path, path);
  request.dataset = dataset;
  request.outcome = session().images()[0];
  request.preliminary = [&first](std::shared_ptr<const PreviewSource> source) { first = std::move(source); };
  return request;
}

void PreviewsTest::firstLooksAreOfTheSameImage() {
  openLarge("jpg");
  const QString png = m_folder.filePath(QStringLiteral("large.png"));
  QVERIFY(largePicture().save(png));
  std::shared_ptr<const PreviewSource> first;
  auto request = requestFor(png, first);
  auto source = loadPreviewSource(request, {});
  QVERIFY(!first); // no quicker decode, no thumbnail
  request.thumbnail = largePicture().scaled(160, 113);
  source = loadPreviewSource(request, {});
  QVERIFY(first && first->isPreliminary() && !source->isPreliminary());
  QCOMPARE(first->size, source->size);
  QCOMPARE(first->proxy->format(), source->reduced->format());
  first.reset();
  request = requestFor(m_folder.filePath(QStringLiteral("large-jpg/a.jpg")), first);
  source = loadPreviewSource(request, {});
  QVERIFY(first && first->isPreliminary());
  QCOMPARE(first->size, QSize(1700, 1200));
  QVERIFY(first->proxy->width() >= 500 && first->proxy->width() < 1000);
}

void PreviewsTest::preliminaryPicturesTellNoNumbers() {
  openLarge("jpg");
  std::shared_ptr<const PreviewSource> first;
  const auto source =
      loadPreviewSource(requestFor(m_folder.filePath(QStringLiteral("large-jpg/a.jpg")), first), {});
  QVERIFY(first);
  QVERIFY(!readSource(*first, {10, 10}));
  const auto pixel = readSource(*source, {1000, 700});
  QVERIFY(pixel);
  for (const char* id : {"image-zscore", "lcn"}) {
    const ModeOutcome& outcome = *session().outcome(id);
    const auto quick = renderProxy(*source, outcome, DisplayMapping::automatic);
    const auto exact = renderPicture(*source, outcome, DisplayMapping::automatic);
    QVERIFY(quick->isPreliminary && !exact->isPreliminary);
    QVERIFY(std::isnan(quick->lostLow) && !std::isnan(exact->lostLow));
    QVERIFY(quick->saturated.empty());
    QCOMPARE(quick->imageSize, exact->imageSize);
    const auto read = readOutput(*pixel, *source, *quick, *outcome.transform, outcome);
    const auto truth = readOutput(*pixel, *source, *exact, *outcome.transform, outcome);
    QVERIFY(truth);
    if (exact->pointMap) { // from the file's code and the map, no matter which picture
      QVERIFY(read);
      QCOMPARE(read->output, truth->output);
      QVERIFY(quick->histograms.front().counts == exact->histograms.front().counts);
    } else {
      QVERIFY(!read && quick->histograms.empty() && !exact->histograms.empty());
    }
  }
}

/// With nothing known but which images there are.
void PreviewsTest::picturesComeBeforeAnyNumber() {
  openLarge("jpg");
  Session session;
  PreviewController previews(session);
  session.beginOpening(QStringLiteral("set"));
  session.setDataset(this->session().dataset());
  session.setCurrentImage(0);
  QTRY_VERIFY_WITH_TIMEOUT(previews.picture("unit") && !previews.picture("unit")->isPreliminary, kPatience);
  const auto original = previews.picture("unit");
  QVERIFY(!original->isStandIn);
  // What needs the image alone is shown like it; for the others it stands in.
  QCOMPARE(session.mode(session.modeA())->dependence, Dependence::image);
  QCOMPARE(session.mode(session.modeB())->dependence, Dependence::dataset);
  QTRY_VERIFY_WITH_TIMEOUT(previews.isIdle() && previews.picture(session.modeA()), kPatience);
  QVERIFY(!previews.picture(session.modeA())->isStandIn && !previews.picture(session.modeA())->isPreliminary);
  const auto standIn = previews.picture(session.modeB());
  QVERIFY(standIn && standIn->isStandIn && standIn->histograms.empty() && std::isnan(standIn->lostLow));
  // Then of fitted modes, before anything of the set was measured with them.
  auto early = std::make_shared<Analysis>(*this->session().analysis());
  for (JudgedOutcome& judged : early->outcomes) {
    ModeOutcome fitted;
    fitted.mode = judged.outcome->mode;
    fitted.parameters = judged.outcome->parameters;
    fitted.transform = judged.outcome->transform;
    judged = {std::make_shared<const ModeOutcome>(std::move(fitted)), nullptr, true};
  }
  session.setAnalysis(early);
  QTRY_VERIFY_WITH_TIMEOUT(previews.isIdle() && !previews.picture(session.modeB())->isPreliminary, kPatience);
  QVERIFY(!previews.picture(session.modeB())->isStandIn);
  QVERIFY(previews.picture(session.modeB())->window.white > previews.picture(session.modeB())->window.black);
  QCOMPARE(previews.picture("unit")->levels.front(), original->levels.front());
}

void PreviewsTest::whatIsNotFittedIsStoodInFor() {
  openLarge("jpg");
  auto early = std::make_shared<Analysis>(*session().analysis());
  for (JudgedOutcome& judged : early->outcomes)
    if (judged.outcome->mode->id == "zca") {
      ModeOutcome waiting;
      waiting.mode = judged.outcome->mode;
      judged = {std::make_shared<const ModeOutcome>(std::move(waiting)), nullptr, true};
    }
  Session session;
  PreviewController previews(session);
  session.beginOpening(QStringLiteral("set"));
  session.setModeA("zca");
  session.setDataset(this->session().dataset());
  session.setAnalysis(early);
  session.setCurrentImage(0);
  QTRY_VERIFY_WITH_TIMEOUT(previews.isIdle() && previews.picture("zca") && previews.picture("unit") &&
                               !previews.picture("unit")->isPreliminary,
                           kPatience);
  QVERIFY(previews.picture("zca")->isStandIn);
  session.setAnalysis(this->session().analysis());
  QTRY_VERIFY_WITH_TIMEOUT(previews.isIdle() && !previews.picture("zca")->isPreliminary, kPatience);
  QVERIFY(!previews.picture("zca")->isStandIn);
}

/// The picture that came before the scan had looked goes with its verdict.
void PreviewsTest::imagesThatTheScanRefusesSayWhy() {
  openLarge("jpg");
  Session session;
  PreviewController previews(session);
  session.beginOpening(QStringLiteral("set"));
  session.setDataset(this->session().dataset());
  session.setCurrentImage(0);
  QTRY_VERIFY_WITH_TIMEOUT(previews.isIdle() && previews.picture("unit"), kPatience);
  ImageOutcome refused;
  refused.failure = std::make_shared<const Failure>(
      Failure{FailureClass::overLimit, FailureCode::tooLarge, Sentence::verbatim("too large for this test")});
  session.setOutcome(0, refused);
  session.setProgress({});
  QTRY_COMPARE_WITH_TIMEOUT(previews.failure(), QStringLiteral("too large for this test"), kPatience);
  QVERIFY(!previews.picture("unit"));
}

QTEST_MAIN(PreviewsTest)
#include "previews_test.moc"
