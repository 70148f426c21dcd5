// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help_pages.h"

#include "diagnosis/limits.h"
#include "models/mode_columns.h"
#include "modes/mode_page.h"
#include "support/text.h"
#include "support/translation.h"

#include <QCoreApplication>
#include <QLocale>

namespace normscope {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString firstSteps() {
  return Words::tr(
      "# First steps\n\n"
      "1. **Drop a folder** of images onto the window, or press Ctrl+O. Reading begins at once; numbers "
      "appear "
      "while it goes on, with the interval they are known to.\n"
      "2. **Look.** The survey shows one image in several modes. A click makes a mode A, a right click B; "
      "the views Loupe and Compare show these two larger. Arrow keys go to other images.\n"
      "3. **Export.** Ctrl+E writes the statistics that a training library reads, Ctrl+Alt+R a report to "
      "hand "
      "on.\n\n"
      "Folders named train, val and test are taken as splits, the folders below them as classes. Where there "
      "is "
      "a train split, modes are fitted on it alone: statistics of validation images leak.\n\n"
      "No images at hand? **File > Open Demo Set** makes some: scenes by day and by night, among them "
      "dark noisy ones, an overexposed one, and one that is broken.\n\n"
      "Nothing leaves this computer, and nothing is written into the folder of the images.\n");
}

QString readingPictures() {
  return Words::tr(
      "# Pictures and clipping\n\n"
      "A normalized image is no picture: its values have no black and white. How they are shown is chosen "
      "under View > Shown As and stands in the title of each picture; it never changes a number.\n\n"
      "Two kinds of clipping are told apart:\n\n"
      "- **Source saturation** (Shift+J): samples that stand at zero or at full scale in the file already.\n"
      "- **Lost in storage** (J): samples that a mode moves outside of what the chosen storage type holds. "
      "Blue stripes mark what is lost in the dark, red what is lost in the light, yellow what is no finite "
      "number.\n\n"
      "The chips in a picture's title say how many of this image's samples are lost. The storage type is "
      "chosen "
      "in the tool bar; with float32 nothing is clipped.\n");
}

QString readingHistograms() {
  return Words::tr(
      "# Histograms\n\n"
      "A histogram counts samples per channel: of the whole set, of the selected images or of the current "
      "one; "
      "as they are in the files, or as mode A or B gives them. Lines differ by colour and by pattern: red "
      "solid, green dashed, blue dotted.\n\n"
      "The triangles at both ends tell the share of samples at or beyond the end, and of which channels. "
      "What is said there never depends on how the chart is scaled.\n\n"
      "Resting on a triangle previews the overlay in the pictures, a click keeps it. Dragging over a range "
      "of "
      "values leaves those images in the list of which at least 1 % of some channel's samples lie there; the "
      "chip "
      "above the list, Esc or a double click takes that back. The wheel zooms the axis, the middle button "
      "moves "
      "it.\n\n"
      "Every chart can be read as a table, copied, and saved as PNG, SVG or PDF from its menu (right "
      "click).\n");
}

QString numbers() {
  QString page =
      Words::tr("# The mode comparison\n\n"
                "One row per mode. Each number says in its tooltip what it is made of, and whether it "
                "comes from every sample or from a seeded sample of images.\n\n");
  for (int i = 0; i < kModeColumns; ++i) {
    const auto column = static_cast<ModeColumn>(i);
    QString text = explanation(column);
    page += QStringLiteral("**%1.** %2\n\n")
                .arg(title(column), text.replace(QLatin1Char('\n'), QLatin1Char(' ')));
  }
  return page;
}

QString standardDeviations() {
  return Words::tr(
      "# Three numbers called std\n\n"
      "Published constants differ because “std” means different things:\n\n"
      "- **Pooled**: the deviation of every pixel of every image from the set's mean. It makes the set's "
      "standard deviation 1.\n"
      "- **Mean of image stds**: each image's own deviation, averaged. It leaves out how images differ from "
      "each other and is therefore smaller. ImageNet's 0.229, 0.224, 0.225 are of this kind.\n"
      "- **Std of image means**: how much images differ in brightness.\n\n"
      "The Statistics panel shows all three. Pooled variance is the variance inside images plus the variance "
      "between them; the share between them is what a mode that centers each image takes away.\n");
}

QString warnings() {
  QString page = Words::tr(
      "# Warnings and their limits\n\n"
      "A warning has a sentence, the evidence (how many images, the measured value, the limit) and Show, "
      "which "
      "leads to the images it is about. Information, warning and error differ by symbol and word, not by "
      "colour "
      "alone. Nothing is hidden: what is judged by which limit is listed here, and can be changed under "
      "Dataset > Limits of Warnings.\n\n");
  page += QStringLiteral("| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n")
              .arg(Words::tr("Rule"), Words::tr("What is judged"), Words::tr("Limit"), Words::tr("Source"));
  for (const LimitRow& row : limitRows())
    page += QStringLiteral("| %1 | %2 | %3 %4 | %5 |\n")
                .arg(translated(row.rule), translated(row.meaning),
                     QLocale().toString(Limits{}.*row.value, 'g', 4), translated(row.unit),
                     translated(row.source));
  return page;
}

QString whereThingsAre() {
  return Words::tr(
      "# Where things are kept\n\n"
      "- **Numbers about images** lie in a cache in the user's cache folder, so that a set opened again is "
      "not "
      "read again. It may be deleted at any moment; no number depends on it.\n"
      "- **Settings** hold how the window looks and which keys do what, nothing that changes a result.\n"
      "- **The folder of the images** is never written to.\n");
}

} // namespace

QString helpPageOf(const std::string& modeId) { return QStringLiteral("mode-") + toQString(modeId); }

std::vector<HelpPage> helpPages() {
  const QString start = Words::tr("Start"), reading = Words::tr("Reading"), modes = Words::tr("Modes");
  std::vector<HelpPage> pages{
      {QStringLiteral("first-steps"), start, Words::tr("First steps"), firstSteps()},
      {QStringLiteral("where"), start, Words::tr("Where things are kept"), whereThingsAre()},
      {QStringLiteral("pictures"), reading, Words::tr("Pictures and clipping"), readingPictures()},
      {QStringLiteral("histograms"), reading, Words::tr("Histograms"), readingHistograms()},
      {QStringLiteral("numbers"), reading, Words::tr("The mode comparison"), numbers()},
      {QStringLiteral("std"), reading, Words::tr("Three numbers called std"), standardDeviations()},
      {QStringLiteral("warnings"), reading, Words::tr("Warnings and limits"), warnings()},
  };
  for (const NormalizationMode& mode : allModes())
    pages.push_back({helpPageOf(mode.id), modes, translated(mode.title), translated(modePage(mode))});
  return pages;
}

} // namespace normscope
