// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "session/scan_job.h"
#include "session/session.h"
#include "session/thumbnail_loader.h"
#include "support/mode_numbers.h"

#include <QtTest>

using namespace normscope;

class SessionTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void settersSignalOnlyChanges();
  void unknownModesAreRefused();
  void swapExchangesModes();
  void surveyKeepsNumberOrder();
  void suggestionsYieldToTheUser();
  void closingForgetsTheSet();
  void openingAgainReadsNoFile();
  void whatEndsAScanIsTold();
};

void SessionTest::settersSignalOnlyChanges() {
  Session session;
  const auto once = [&session](auto signal, auto set) {
    QSignalSpy spy(&session, signal);
    set();
    set();
    return spy.count() == 1;
  };
  QVERIFY(once(&Session::modeAChanged, [&] { session.setModeA("unit"); }));
  QVERIFY(once(&Session::modeBChanged, [&] { session.setModeB("unit"); }));
  QVERIFY(once(&Session::storageChanged,
               [&] { session.choose([](Choices& choices) { choices.storage = StorageType::float32; }); }));
  QVERIFY(once(&Session::viewChanged, [&] { session.setView(Session::View::Loupe); }));
  QVERIFY(once(&Session::displayChanged, [&] { session.setDisplayMapping(DisplayMapping::minMax); }));
  QVERIFY(once(&Session::displayChanged, [&] { session.setShowsLost(true); }));
  QVERIFY(once(&Session::displayChanged, [&] { session.setShowsSaturated(true); }));
  QVERIFY(once(&Session::displayChanged, [&] { session.previewOverlays(true, false); }));
  QVERIFY(once(&Session::brushChanged, [&] { session.setBrush(ValueRange{{}, 240, 256, 0.01}); }));
  QVERIFY(once(&Session::logScaleChanged, [&] { session.setLogScale(true); }));
  QVERIFY(once(&Session::linkViewsChanged, [&] { session.setLinkViews(false); }));
  QVERIFY(once(&Session::currentImageChanged, [&] { session.setCurrentImage(3); }));
  QVERIFY(once(&Session::selectionChanged, [&] { session.setSelection({1, 2}); }));
  QVERIFY(once(&Session::surveyModesChanged, [&] { session.setSurveyModes({"unit"}); }));
  QVERIFY(once(&Session::modesChanged, [&] {
    session.choose([](Choices& choices) { choices.parameters["channel-zscore"] = {{"epsilon", 1e-3}}; });
  }));
}

void SessionTest::unknownModesAreRefused() {
  Session session;
  const std::string before = session.modeA();
  QSignalSpy spy(&session, &Session::modeAChanged);
  session.setModeA("no-such-mode");
  QCOMPARE(session.modeA(), before);
  QCOMPARE(spy.count(), 0);
}

void SessionTest::swapExchangesModes() {
  Session session;
  session.setModeA("unit");
  session.setModeB("channel-mean");
  session.swapModes();
  QCOMPARE(session.modeA(), std::string("channel-mean"));
  QCOMPARE(session.modeB(), std::string("unit"));
}

void SessionTest::surveyKeepsNumberOrder() {
  Session session;
  session.setSurveyModes({"unit", "image-zscore"});
  session.setInSurvey("channel-mean", true); // key 2, between 1 and 5
  QCOMPARE(session.surveyModes(), (std::vector<std::string>{"unit", "channel-mean", "image-zscore"}));
  session.setInSurvey("unit", false);
  QCOMPARE(session.surveyModes(), (std::vector<std::string>{"channel-mean", "image-zscore"}));
}

void SessionTest::suggestionsYieldToTheUser() {
  Session session;
  session.suggestImage(4);
  QCOMPARE(session.currentImage(), std::optional<ImageId>(4));
  session.suggestImage(5);
  QCOMPARE(session.currentImage(), std::optional<ImageId>(5));
  session.setCurrentImage(6);
  session.suggestImage(7);
  QCOMPARE(session.currentImage(), std::optional<ImageId>(6));
}

void SessionTest::closingForgetsTheSet() {
  Session session;
  auto dataset = std::make_shared<Dataset>();
  for (const char* name : {"a", "b", "c"}) dataset->add(name, name);
  session.beginOpening(QStringLiteral("set"));
  QCOMPARE(session.state(), Session::State::Listing);
  session.setDataset(dataset);
  session.setCurrentImage(1);
  session.close();
  QCOMPARE(session.state(), Session::State::Empty);
  QVERIFY(!session.dataset() && session.images().empty() && !session.currentImage());
  QVERIFY(session.title().isEmpty());
}

void SessionTest::whatEndsAScanIsTold() {
  ScanJob::Request request;
  request.paths = {"/nowhere"};
  request.prepare = []() -> Result<void> { throw RecordsLost(); };
  ScanJob job(request);
  job.run({});
  const ScanJob::News news = job.takeNews();
  QVERIFY(news.error && !news.result);
  QCOMPARE(news.error->message.english(), std::string(RecordsLost().what()));
}

void SessionTest::openingAgainReadsNoFile() {
  const QTemporaryDir folder;
  const std::filesystem::path place = folder.path().toStdString();
  QVERIFY(writeDemoSet(place / "set", DemoKind::dayNight));
  QTest::qWait(100); // a file that changed a moment ago is not trusted to stay as it is
  ScanJob::Request request;
  request.paths = {(place / "set").string()};
  request.reading.scan.thumbnailSide = 160;
  request.cache = place / "cache";
  ImageOutcome first;
  for (const bool again : {false, true}) {
    ScanJob job(request);
    job.run({});
    const ScanJob::News news = job.takeNews();
    QVERIFY(news.result && news.result->complete);
    QCOMPARE(news.result->filesRead == 0, again);
    QCOMPARE(news.pictures.empty(), again);
    first = news.result->images.front();
  }
  // Nor do thumbnails, which are asked for one by one.
  const auto nothing = std::make_shared<Dataset>();
  nothing->add("/no/such/file", "file");
  ThumbnailLoader loader(nothing, request.reading.scan, request.cache);
  QSignalSpy loaded(&loader, &ThumbnailLoader::loaded);
  loader.request(0, first.record);
  QTRY_COMPARE(loaded.size(), 1);
  const auto picture = loaded.front().at(1).value<QImage>();
  QCOMPARE(std::max(picture.width(), picture.height()), request.reading.scan.thumbnailSide);
}

QTEST_MAIN(SessionTest)
#include "session_test.moc"
