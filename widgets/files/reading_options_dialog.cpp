// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/reading_options_dialog.h"

#include "controls/option_rows.h"
#include "files/list_column_boxes.h"
#include "files/reading_text.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace normscope {
namespace {

constexpr int kColumn = 360; ///< px, least width of one
constexpr int kMostImages = 1'000'000'000;
constexpr double kUsualTolerance = 0.5; ///< levels

QSpinBox* numberBox(int most, int usual, const QString& suffix) {
  auto* number = new QSpinBox;
  number->setRange(1, most);
  number->setValue(usual);
  number->setSuffix(suffix);
  number->setMinimumWidth(104);
  return number;
}

} // namespace

ReadingOptionsDialog::ReadingOptionsDialog(const Reading& reading, const std::vector<std::string>& splits,
                                           const std::vector<std::string>& columns, QWidget* parent)
    : QDialog(parent), m_split(new QComboBox), m_message(new QLabel) {
  setObjectName(QStringLiteral("dialogReadingOptions"));
  setWindowTitle(tr("Recompute with Options"));
  std::set<std::string> names{"train", "val", "test"};
  names.insert(splits.begin(), splits.end());
  if (reading.dataset.split) names.insert(*reading.dataset.split);
  m_split->addItem(tr("All"), QByteArray());
  for (const std::string& name : names) m_split->addItem(pathText(name), QByteArray::fromStdString(name));

  auto* groups = new QGridLayout;
  groups->setHorizontalSpacing(2 * metrics::large);
  groups->setVerticalSpacing(metrics::large);
  groups->addLayout(filesGroup(columns), 0, 0, Qt::AlignTop);
  groups->addLayout(pixelsGroup(), 0, 1, Qt::AlignTop);
  groups->addLayout(amountGroup(), 1, 0, Qt::AlignTop);
  groups->addLayout(meanImageGroup(), 1, 1, Qt::AlignTop);
  for (const int column : {0, 1}) groups->setColumnStretch(column, 1);

  m_message->setObjectName(QStringLiteral("labelReadingMessage"));
  m_message->setProperty("role", QStringLiteral("error"));
  m_message->setTextFormat(Qt::PlainText);
  m_message->setMinimumHeight(fontMetrics().height()); // nothing moves when it comes
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                       QDialogButtonBox::RestoreDefaults);
  m_recompute = buttons->button(QDialogButtonBox::Ok);
  m_recompute->setObjectName(QStringLiteral("buttonRecompute"));
  m_recompute->setText(tr("Recompute"));
  m_recompute->setMinimumWidth(104); // the bold text of a default button is wider than its hint knows
  for (const auto other : {QDialogButtonBox::Cancel, QDialogButtonBox::RestoreDefaults})
    buttons->button(other)->setAutoDefault(false);
  m_recompute->setDefault(true);
  m_recompute->setFocus();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::medium);
  layout->addLayout(groups, 1);
  layout->addWidget(m_message);
  layout->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
          [this] { setReading({}); });
  for (const QCheckBox* check : findChildren<QCheckBox*>())
    connect(check, &QCheckBox::toggled, this, &ReadingOptionsDialog::follow);
  for (const QSpinBox* number : findChildren<QSpinBox*>())
    connect(number, &QSpinBox::valueChanged, this, &ReadingOptionsDialog::check);
  connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, &ReadingOptionsDialog::check);
  connect(m_order, &QComboBox::currentIndexChanged, this, &ReadingOptionsDialog::check);
  setReading(reading);
  resize(2 * kColumn + 4 * metrics::large, sizeHint().height());
}

QLayout* ReadingOptionsDialog::filesGroup(const std::vector<std::string>& columns) {
  m_recursive = optionBox("checkSubfolders", tr("Look into &subfolders"),
                          tr("Off: only images that lie directly in the opened folders."));
  const QString form = tr("Patterns with * and ?, separated by semicolons, for file names or paths below the "
                          "opened folder: *.jpg; night/*");
  m_include = namedOption(new QLineEdit, "editInclude", tr("Only files like"),
                          tr("Empty: all images.") + QLatin1Char('\n') + form);
  m_include->setPlaceholderText(tr("all"));
  m_exclude = namedOption(new QLineEdit, "editExclude", tr("No files like"),
                          tr("Such as masks that lie beside the images.") + QLatin1Char('\n') + form);
  m_exclude->setPlaceholderText(tr("none"));
  namedOption(m_split, "comboReadSplit", tr("Split"),
              tr("Reads the images of one split alone. To fit on one and still see the others, read all."));
  m_allPages = optionBox("checkAllPages", tr("All pa&ges of TIFF and animated WebP"),
                         tr("Each page or frame is then an image of its own, named stack.tif/0003 and so on "
                            "from 0000. Off: only the first of each file is read."));
  QGridLayout* grid = optionGroup(tr("Which files"));
  addOptionRow(grid, m_recursive);
  addOptionRow(grid, tr("&Only files like"), m_include);
  addOptionRow(grid, tr("&No files like"), m_exclude);
  addOptionRow(grid, tr("S&plit"), m_split);
  addOptionRow(grid, m_allPages);
  m_columns = new ListColumnBoxes(columns, this);
  if (!columns.empty()) m_columns->addTo(grid);
  return grid;
}

QLayout* ReadingOptionsDialog::pixelsGroup() {
  m_orientation =
      optionBox("checkOrientation", tr("Turn images by their &EXIF orientation"),
                tr("Off: pixels as they are stored, in pictures and statistics alike; for training code "
                   "that does not turn them either, such as OpenCV with IMREAD_IGNORE_ORIENTATION "
                   "or Pillow without exif_transpose."));
  m_damaged = optionBox(
      "checkDamaged", tr("Count &damaged images"),
      tr("Takes in what can be decoded of files that break off or go wrong, as lenient loaders do."));
  const QString size =
      tr("Statistics then describe what a network is trained on: averaging pixels takes noise "
         "and fine contrast away. Pictures, thumbnails and regions still show the files.");
  m_resizes = optionBox("checkTrainingSize", tr("At &training size, shorter side"), size);
  m_resize = namedOption(numberBox(kLargestTrainingSide, 256, tr(" px")), "spinResize",
                         tr("Shorter side at training size"), size);
  const QString crop = tr("Then only a square in the middle counts, as in the usual evaluation at 256/224.");
  m_crops = optionBox("checkCrop", tr("… cut to a &centred square of"), crop);
  m_crop = namedOption(numberBox(kLargestTrainingSide, 224, tr(" px")), "spinCrop",
                       tr("Side of the centred square"), crop);
  m_resizeFilter = namedOption(
      new QComboBox, "comboResizeFilter", tr("Filter of the resizing"),
      tr("As torchvision's Resize and Pillow compute it, with antialiasing. Contrast depends on it: take the "
         "one that training uses."));
  m_resizeFilter->addItem(tr("area average"));
  m_resizeFilter->addItem(tr("bilinear"));
  m_resizeFilter->addItem(tr("bicubic"));
  QGridLayout* grid = optionGroup(tr("How pixels are read"));
  addOptionRow(grid, m_orientation);
  addOptionRow(grid, m_damaged);
  addOptionRow(grid, m_resizes, m_resize);
  addOptionRow(grid, m_crops, m_crop);
  addOptionRow(grid, tr("… by this &filter"), m_resizeFilter);
  return grid;
}

QLayout* ReadingOptionsDialog::meanImageGroup() {
  m_hasMeanImage =
      optionBox("checkMeanImage", tr("Gather a &mean image"),
                tr("What the modes by position subtract. Without it they cannot be fitted, and large sets "
                   "are read somewhat faster."));
  const QString size = tr("Width and height of the mean image; choose the network's input.");
  m_meanImageWidth = namedOption(numberBox(kLargestMeanImageSide, 256, QString()), "spinMeanImageWidth",
                                 tr("Width of the mean image"), size);
  m_meanImageHeight = namedOption(numberBox(kLargestMeanImageSide, 256, QString()), "spinMeanImageHeight",
                                  tr("Height of the mean image"), size);
  m_meanImagePolicy =
      namedOption(new QComboBox, "comboMeanImageResize", tr("How images come to its size"),
                  tr("Images of other shapes are squashed, or scaled to cover it and cut off evenly "
                     "at both ends."));
  m_meanImagePolicy->addItem(tr("squashed"));
  m_meanImagePolicy->addItem(tr("centre crop"));
  auto* sides = new QWidget;
  auto* row = new QHBoxLayout(sides);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(metrics::tiny);
  row->addWidget(m_meanImageWidth);
  row->addWidget(new QLabel(QStringLiteral("×")));
  row->addWidget(m_meanImageHeight);
  row->addWidget(new QLabel(tr("px")));
  row->addStretch(1);
  QGridLayout* grid = optionGroup(tr("Mean image"));
  addOptionRow(grid, m_hasMeanImage);
  addOptionRow(grid, tr("Size"), sides);
  addOptionRow(grid, tr("Sca&led"), m_meanImagePolicy);
  return grid;
}

QLayout* ReadingOptionsDialog::amountGroup() {
  const QString sample = tr("For a first look at a large set. Drawn at random, always the same ones.");
  m_samples = optionBox("checkSample", tr("&At most"), sample);
  m_sample =
      namedOption(numberBox(kMostImages, 1000, tr(" images")), "spinSample", tr("Images at most"), sample);
  m_sample->setGroupSeparatorShown(true);
  const QString stop = tr("Stops as soon as the 95 % half-width of every channel mean is below.");
  m_stops = optionBox("checkTolerance", tr("&Until means are known to"), stop);
  m_tolerance = namedOption(new QDoubleSpinBox, "spinTolerance", tr("Half-width of channel means"), stop);
  m_tolerance->setDecimals(3);
  m_tolerance->setRange(0.001, 100);
  m_tolerance->setSingleStep(0.1);
  m_tolerance->setPrefix(QStringLiteral("± "));
  m_tolerance->setSuffix(tr(" levels"));
  m_order = namedOption(
      new QComboBox, "comboOrder", tr("Order of reading"),
      tr("In random order the images read so far stand for the set while it is still being read."));
  m_order->addItem(tr("random"));
  m_order->addItem(tr("by path"));
  QGridLayout* grid = optionGroup(tr("How many"));
  addOptionRow(grid, m_samples, m_sample);
  addOptionRow(grid, m_stops, m_tolerance);
  addOptionRow(grid, tr("O&rder"), m_order);
  return grid;
}

Reading ReadingOptionsDialog::reading() const {
  Reading reading = m_reading;
  reading.dataset.recursive = m_recursive->isChecked();
  reading.dataset.include = globsIn(m_include->text());
  reading.dataset.exclude = globsIn(m_exclude->text());
  const QByteArray split = m_split->currentData().toByteArray();
  reading.dataset.pages = m_allPages->isChecked() ? PagePolicy::all : PagePolicy::first;
  reading.dataset.split = split.isEmpty() ? std::nullopt : std::optional(split.toStdString());
  reading.dataset.columns = m_columns->columns();
  ScanOptions& scan = reading.scan;
  scan.orientation = m_orientation->isChecked() ? OrientationPolicy::apply : OrientationPolicy::ignore;
  scan.includeDamaged = m_damaged->isChecked();
  const auto chosen = [](const QCheckBox* is, const QSpinBox* number) {
    return is->isChecked() ? std::optional(number->value()) : std::nullopt;
  };
  scan.resize = chosen(m_resizes, m_resize);
  scan.crop = scan.resize ? chosen(m_crops, m_crop) : std::nullopt;
  scan.resizeFilter =
      scan.resize ? static_cast<ResizeFilter>(m_resizeFilter->currentIndex()) : ResizeFilter::bilinear;
  scan.meanImage.reset();
  if (m_hasMeanImage->isChecked())
    scan.meanImage = ImageSize{m_meanImageWidth->value(), m_meanImageHeight->value()};
  scan.meanImagePolicy =
      scan.meanImage && m_meanImagePolicy->currentIndex() == 1 ? FitPolicy::centerCrop : FitPolicy::squash;
  scan.sample = chosen(m_samples, m_sample);
  scan.tolerance = m_stops->isChecked() ? std::optional(m_tolerance->value()) : std::nullopt;
  scan.order = m_order->currentIndex() == 1 ? ScanOrder::path : ScanOrder::random;
  return reading;
}

void ReadingOptionsDialog::setReading(const Reading& reading) {
  m_reading = reading;
  m_recursive->setChecked(reading.dataset.recursive);
  m_include->setText(globsText(reading.dataset.include));
  m_exclude->setText(globsText(reading.dataset.exclude));
  const std::string split = reading.dataset.split.value_or("");
  m_split->setCurrentIndex(std::max(0, m_split->findData(QByteArray::fromStdString(split))));
  m_allPages->setChecked(reading.dataset.pages == PagePolicy::all);
  m_columns->setColumns(reading.dataset.columns);
  const ScanOptions& scan = reading.scan;
  m_resizeFilter->setCurrentIndex(static_cast<int>(scan.resizeFilter));
  m_orientation->setChecked(scan.orientation == OrientationPolicy::apply);
  m_damaged->setChecked(scan.includeDamaged);
  m_resizes->setChecked(scan.resize.has_value());
  m_resize->setValue(scan.resize.value_or(256));
  m_crops->setChecked(scan.crop.has_value());
  m_crop->setValue(scan.crop.value_or(224));
  const ImageSize meanImage = scan.meanImage.value_or(ImageSize{256, 256});
  m_hasMeanImage->setChecked(scan.meanImage.has_value());
  m_meanImageWidth->setValue(meanImage.width);
  m_meanImageHeight->setValue(meanImage.height);
  m_meanImagePolicy->setCurrentIndex(scan.meanImagePolicy == FitPolicy::centerCrop ? 1 : 0);
  m_samples->setChecked(scan.sample.has_value());
  m_sample->setValue(static_cast<int>(std::min<std::size_t>(scan.sample.value_or(1000), kMostImages)));
  m_stops->setChecked(scan.tolerance.has_value());
  m_tolerance->setValue(scan.tolerance.value_or(kUsualTolerance));
  m_order->setCurrentIndex(scan.order == ScanOrder::path ? 1 : 0);
  follow();
}

QString ReadingOptionsDialog::message() const { return m_message->text(); }

/// What has no part in the numbers cannot be changed.
void ReadingOptionsDialog::follow() {
  m_resize->setEnabled(m_resizes->isChecked());
  m_crops->setEnabled(m_resizes->isChecked());
  m_resizeFilter->setEnabled(m_resizes->isChecked());
  m_crop->setEnabled(m_resizes->isChecked() && m_crops->isChecked());
  for (QWidget* control : {static_cast<QWidget*>(m_meanImageWidth), static_cast<QWidget*>(m_meanImageHeight),
                           static_cast<QWidget*>(m_meanImagePolicy)})
    control->setEnabled(m_hasMeanImage->isChecked());
  m_sample->setEnabled(m_samples->isChecked());
  m_tolerance->setEnabled(m_stops->isChecked());
  check();
}

void ReadingOptionsDialog::check() {
  const Result<void> checked = checkReading(reading());
  m_message->setText(checked ? QString() : fullSentence(checked.error().message));
  m_recompute->setEnabled(checked.has_value());
}

} // namespace normscope
