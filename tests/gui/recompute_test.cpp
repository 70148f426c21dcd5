// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "files/reading_line.h"
#include "files/reading_options_dialog.h"
#include "image/jpeg_encoder.h"
#include "project/session_file.h"
#include "session/edits.h"
#include "session/preview_controller.h"
#include "session/scan_controller.h"
#include "session/thumbnail_store.h"
#include "session_files.h"
#include "set_files.h"
#include "statistics/dataset_statistics.h"
#include "window_fixture.h"

#include <QUndoStack>
#include <QtTest>

namespace normscope::testing {

using State = Session::State;

/// A set is read in another way, and the numbers are those of that way.
class RecomputeTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void givesTheNumbersOfTheOptions();
  void saysWhatCannotBe();
  void keepsWhatIsLeftOutAndLookedAt();
  void readsASampleAndGoesOn();
  void endsWithAnotherSet();
  void goesIntoTheSession();
  void doesNotTurnPicturesEither();
  void saysThatNothingIsLeft();
  void choosesTheColumnsOfAList();

private:
  void settle(State state = State::Done) {
    QTRY_VERIFY_WITH_TIMEOUT(session().state() == state && m_window->isSettled(), kPatience);
  }
  ReadingOptionsDialog* openDialog() {
    m_window->actions().dataset.recompute->trigger();
    return m_window->findChild<ReadingOptionsDialog*>();
  }
  template<class Control>
  Control* in(ReadingOptionsDialog* dialog, const char* name) {
    return dialog->findChild<Control*>(QLatin1String(name));
  }
  void accept(ReadingOptionsDialog* dialog) {
    QSignalSpy begun(&session(), &Session::stateChanged);
    in<QPushButton>(dialog, "buttonRecompute")->click();
    QTRY_VERIFY(!begun.isEmpty());
  }
  ReadingLine& line() { return *m_window->findChild<ReadingLine*>(); }
  /// What core says about the set when it reads it like that.
  DatasetStatistics expected(const Reading& reading) const {
    const auto set = openDataset(std::vector{QFile::encodeName(m_set).toStdString()}, reading.dataset);
    return computeStatistics(*scan(*set, reading.scan));
  }
};

void RecomputeTest::givesTheNumbersOfTheOptions() {
  openSet();
  QVERIFY(line().isHidden());
  const DatasetStatistics before = *session().analysis()->all;
  ReadingOptionsDialog* dialog = openDialog();
  QVERIFY(dialog && dialog->reading() == Reading());
  in<QCheckBox>(dialog, "checkTrainingSize")->setChecked(true);
  in<QSpinBox>(dialog, "spinResize")->setValue(48);
  in<QCheckBox>(dialog, "checkCrop")->setChecked(true);
  in<QSpinBox>(dialog, "spinCrop")->setValue(40);
  in<QSpinBox>(dialog, "spinMeanImageWidth")->setValue(16);
  in<QSpinBox>(dialog, "spinMeanImageHeight")->setValue(12);
  in<QComboBox>(dialog, "comboMeanImageResize")->setCurrentIndex(1);
  in<QComboBox>(dialog, "comboResizeFilter")->setCurrentIndex(2);
  in<QCheckBox>(dialog, "checkAllPages")->setChecked(true);
  in<QLineEdit>(dialog, "editExclude")->setText(QStringLiteral("val/*; nothing.*"));
  const Reading reading = dialog->reading();
  QCOMPARE(reading.scan.resize, std::optional(48));
  QCOMPARE(reading.scan.crop, std::optional(40));
  QVERIFY(reading.scan.resizeFilter == ResizeFilter::bicubic);
  QVERIFY(reading.dataset.pages == PagePolicy::all);
  QCOMPARE(reading.dataset.exclude, (std::vector<std::string>{"val/*", "nothing.*"}));
  accept(dialog);
  settle();
  QVERIFY(line().isVisible());
  QVERIFY(line().text().contains(QStringLiteral("48/40 (bicubic)")));
  QVERIFY(line().text().contains(QStringLiteral("all pages")));
  const Analysis& analysis = *session().analysis();
  const DatasetStatistics numbers = expected(reading);
  QVERIFY(numbers.images > 0 && numbers.images < before.images);
  QCOMPARE(analysis.all->images, numbers.images);
  QCOMPARE(analysis.all->jointMean, numbers.jointMean);
  QCOMPARE(analysis.all->jointStd, numbers.jointStd);
  QVERIFY(analysis.all->jointStd != before.jointStd);
  QCOMPARE(analysis.scan->meanImages.begin()->second.size(), (ImageSize{16, 12}));

  // The dialog shows what is in force, and leads back; so does the line.
  dialog = openDialog();
  QVERIFY(dialog->reading() == reading);
  dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
  QVERIFY(dialog->reading() == Reading());
  dialog->reject();
  line().findChild<QPushButton*>(QStringLiteral("buttonReadWithDefaults"))->click();
  settle();
  QVERIFY(line().isHidden());
  QCOMPARE(session().analysis()->all->jointStd, before.jointStd);
}

void RecomputeTest::saysWhatCannotBe() {
  openSet();
  ReadingOptionsDialog* dialog = openDialog();
  auto* recompute = in<QPushButton>(dialog, "buttonRecompute");
  QVERIFY(recompute->isEnabled() && dialog->message().isEmpty());
  in<QCheckBox>(dialog, "checkTrainingSize")->setChecked(true);
  in<QCheckBox>(dialog, "checkCrop")->setChecked(true);
  in<QSpinBox>(dialog, "spinCrop")->setValue(300);
  QVERIFY(!recompute->isEnabled() && dialog->message().contains(QStringLiteral("larger")));
  in<QSpinBox>(dialog, "spinResize")->setValue(300);
  QVERIFY(recompute->isEnabled() && dialog->message().isEmpty());
  in<QCheckBox>(dialog, "checkTolerance")->setChecked(true);
  in<QComboBox>(dialog, "comboOrder")->setCurrentIndex(1);
  QVERIFY(!recompute->isEnabled() && dialog->message().contains(QStringLiteral("random order")));
  in<QCheckBox>(dialog, "checkTolerance")->setChecked(false);
  QVERIFY(recompute->isEnabled());
  in<QCheckBox>(dialog, "checkTrainingSize")->setChecked(false); // there is nothing to crop now
  QVERIFY(!dialog->reading().scan.crop);
}

void RecomputeTest::keepsWhatIsLeftOutAndLookedAt() {
  openSet();
  const Dataset& set = *session().dataset();
  ImageId inVal = 0;
  while (set[inVal].split != "val") ++inVal;
  const std::string shown(set[inVal + 1].relativePath);
  m_window->edits().exclude({0, inVal});
  session().setCurrentImage(inVal + 1);
  Reading reading;
  reading.dataset.split = "val";
  m_window->scans().rescan(reading);
  settle();
  QCOMPARE(session().excluded(), (std::vector<ImageId>{0}));
  QCOMPARE(std::string((*session().dataset())[*session().currentImage()].relativePath), shown);
  m_window->scans().rescan(Reading());
  settle();
  QCOMPARE(session().excluded(), (std::vector<ImageId>{0, inVal}));
}

void RecomputeTest::readsASampleAndGoesOn() {
  openSet();
  const DatasetStatistics whole = *session().analysis()->all;
  Reading reading;
  reading.scan.sample = 5;
  m_window->scans().rescan(reading);
  settle(State::Partial);
  QCOMPARE(m_window->scans().result()->read + m_window->scans().result()->failed, std::size_t(5));
  QCOMPARE(session().analysis()->all->jointMean, expected(reading).jointMean);
  m_window->scans().resume();
  settle();
  QVERIFY(session().reading() == reading);
  QCOMPARE(session().analysis()->all->jointMean, whole.jointMean);
}

void RecomputeTest::endsWithAnotherSet() {
  openSet();
  Reading reading;
  reading.scan.meanImage.reset();
  m_window->scans().rescan(reading);
  settle();
  QVERIFY(!line().text().isEmpty());
  m_window->scans().rescan(); // what is only read again is read alike
  settle();
  QVERIFY(session().reading() == reading);
  m_window->files().open({m_set + QStringLiteral("/train")});
  settle();
  QVERIFY(session().reading() == Reading() && line().isHidden());
}

void RecomputeTest::choosesTheColumnsOfAList() {
  openSet();
  const std::string image = (*session().dataset())[0].path();
  const QString path = m_folder.filePath(QStringLiteral("photos.csv"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("Photo;Kind;Part\n" + QByteArray::fromStdString(image) + ";cat;train\n");
  file.close();
  m_window->files().open({path});
  settle(State::Failed);
  QVERIFY(session().errorText().contains(QStringLiteral("Photo, Kind, Part")));
  auto* choose = m_window->findChild<QPushButton*>(QStringLiteral("buttonChooseColumns"));
  QVERIFY(choose->isVisible());
  choose->click();
  auto* dialog = m_window->findChild<ReadingOptionsDialog*>();
  QVERIFY(dialog);
  const auto set = [&](const char* name, const char* column) {
    auto* box = in<QComboBox>(dialog, name);
    QVERIFY(box->isVisible());
    box->setCurrentIndex(box->findText(QLatin1String(column)));
  };
  set("comboPathColumn", "Photo");
  set("comboLabelColumn", "Kind");
  set("comboSplitColumn", "Part");
  const ListColumns columns{"Photo", "Kind", "Part"};
  QVERIFY(dialog->reading().dataset.columns == columns);
  accept(dialog);
  settle();
  QVERIFY(choose->isHidden());
  QVERIFY(session().reading().dataset.columns == columns);
  QCOMPARE((*session().dataset())[0].label, std::string("cat"));
  QCOMPARE((*session().dataset())[0].split, std::string("train"));
  QVERIFY(line().text().contains(QStringLiteral("paths from column Photo")));
}

void RecomputeTest::goesIntoTheSession() {
  openSet();
  Reading reading;
  reading.scan.resize = 32;
  reading.dataset.include = {"*.jpg", "*.png"};
  reading.dataset.columns = {"Photo", "", "Part"}; // of lists, which this set is not
  m_window->scans().rescan(reading);
  settle();
  const DatasetStatistics numbers = *session().analysis()->all;
  SessionDocument document;
  document.paths = {QFile::encodeName(m_set).toStdString()};
  document.modeA = session().modeA();
  document.modeB = session().modeB();
  document.reading = reading;
  const QString path = m_folder.filePath(QStringLiteral("small.normscope"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(sessionJson(document, QFile::encodeName(path).toStdString())));
  file.close();
  m_window->files().openDemo(DemoKind::objects);
  m_window->files().open({path});
  settle();
  QVERIFY(session().reading() == reading);
  QCOMPARE(session().analysis()->all->jointStd, numbers.jointStd);
  QVERIFY(!m_window->sessions().isModified());
  m_window->scans().rescan(Reading());
  QTRY_VERIFY(m_window->sessions().isModified());
  m_window->scans().rescan(reading);
  QTRY_VERIFY(!m_window->sessions().isModified());
  settle();
}

/// A JPEG, dark on its left and bright on its right side, that says to be turned by a quarter to the right.
QByteArray turnedJpeg(int width, int height) {
  std::vector<std::uint8_t> rgb;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < 3 * width; ++x) rgb.push_back(x < 3 * width / 2 ? 10 : 240);
  QByteArray file = QByteArray::fromStdString(encodeJpeg(rgb, width, height, 95, true));
  const QByteArray exif = QByteArrayLiteral("Exif\0\0") + QByteArrayLiteral("II*\0\x08\0\0\0\x01\0") +
                          QByteArrayLiteral("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0") +
                          QByteArrayLiteral("\0\0\0\0");
  const auto length = static_cast<char>(exif.size() + 2);
  return file.insert(2, QByteArrayLiteral("\xff\xe1") + '\0' + length + exif);
}

void RecomputeTest::doesNotTurnPicturesEither() {
  const QString folder = m_folder.filePath(QStringLiteral("turned"));
  QVERIFY(QDir().mkpath(folder));
  QFile file(folder + QStringLiteral("/a.jpg"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(turnedJpeg(96, 64));
  file.close();
  m_window->files().open({folder});
  settle();
  auto* previews = m_window->findChild<PreviewController*>();
  auto* thumbnails = m_window->findChild<ThumbnailStore*>();
  const auto widths = [&] {
    const auto record = session().images()[0].record.load();
    const auto picture = previews->picture("unit");
    return std::vector{record->width, picture->imageSize.width(), picture->levels.front().width()};
  };
  const auto hasThumbnail = [&] {
    if (thumbnails->thumbnail(0).isNull()) thumbnails->request(0);
    return !thumbnails->thumbnail(0).isNull();
  };
  session().setModeB("unit");
  settle();
  QCOMPARE(widths(), (std::vector{64, 64, 64}));
  QTRY_VERIFY_WITH_TIMEOUT(hasThumbnail(), kPatience);
  QVERIFY(thumbnails->thumbnail(0).width() < thumbnails->thumbnail(0).height());

  Reading reading;
  reading.scan.orientation = OrientationPolicy::ignore;
  for (const bool fromCache : {false, true}) {
    Q_UNUSED(fromCache)
    m_window->scans().rescan(reading);
    settle();
    QCOMPARE(widths(), (std::vector{96, 96, 96}));
    QTRY_VERIFY_WITH_TIMEOUT(hasThumbnail(), kPatience);
    QVERIFY(thumbnails->thumbnail(0).width() > thumbnails->thumbnail(0).height());
  }
  // The pixel under the mouse is one of the picture: bright at the right end of a row that is 96 pixels long.
  std::optional<PixelReadout> read;
  connect(&session(), &Session::pixelRead, this, [&](const auto& readout) { read = readout; });
  previews->readPixel(QPoint(90, 10));
  QVERIFY(read && read->source[0] > 200);
  previews->readPixel(QPoint(5, 60));
  QVERIFY(read && read->source[0] < 50);

  // At training size pictures go on to show the file.
  reading.scan.resize = 32;
  reading.scan.crop = 32;
  m_window->scans().rescan(reading);
  settle();
  QCOMPARE(widths(), (std::vector{32, 96, 96}));
  QTRY_VERIFY_WITH_TIMEOUT(hasThumbnail(), kPatience);
  QVERIFY(thumbnails->thumbnail(0).width() > thumbnails->thumbnail(0).height());
}

void RecomputeTest::saysThatNothingIsLeft() {
  openSet();
  Reading reading;
  reading.dataset.include = {"*.tiff"};
  m_window->scans().rescan(reading);
  settle(State::Failed);
  QVERIFY(session().errorText().contains(QStringLiteral("options of reading")));
  QVERIFY(line().isVisible() && m_window->actions().dataset.recompute->isEnabled());
  line().findChild<QPushButton*>(QStringLiteral("buttonReadWithDefaults"))->click();
  settle();
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::RecomputeTest)
#include "recompute_test.moc"
