// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_pages.h"

#include "findings/limits.h"
#include "help/manual.h"
#include "modes/mode_columns.h"
#include "modes/mode_page.h"
#include "support/text.h"
#include "support/translation.h"

#include <QCoreApplication>
#include <QLocale>

namespace normscope {
namespace {

struct HelpPagesWords {
  Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString columns() {
  QString page = HelpPagesWords::tr(
      "# The mode comparison\n\n"
      "One row per mode. Each number says in its tooltip what it is made of, and whether it "
      "comes from every sample or from a seeded sample of images.\n\n");
  for (const ModeColumn& column : modeColumns()) {
    QString text = explanation(column);
    page += QStringLiteral("**%1.** %2\n\n")
                .arg(title(column), text.replace(QLatin1Char('\n'), QLatin1Char(' ')));
  }
  return page;
}

QString limits() {
  QString page = HelpPagesWords::tr(
      "# Warnings and their limits\n\n"
      "A warning has a sentence, the evidence (how many images, the measured value, the limit) and Show, "
      "which "
      "leads to the images it is about. Information, warning and error differ by symbol and word, not by "
      "colour "
      "alone. Nothing is hidden: what is judged by which limit is listed here, and can be changed under "
      "Dataset > Limits of Warnings.\n\n");
  page += QStringLiteral("| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n")
              .arg(HelpPagesWords::tr("Rule"), HelpPagesWords::tr("What is judged"),
                   HelpPagesWords::tr("Limit"), HelpPagesWords::tr("Source"));
  for (const LimitRow& row : limitRows())
    page += QStringLiteral("| %1 | %2 | %3 %4 | %5 |\n")
                .arg(translated(row.rule), translated(row.meaning),
                     QLocale().toString(Limits{}.*row.value, 'g', 4), translated(row.unit),
                     translated(row.source));
  return page;
}

} // namespace

QString helpPageOf(const std::string& modeId) {
  const NormalizationMode* mode = findMode(modeId);
  return QStringLiteral("mode-") + toQString(mode ? mode->kind() : modeId);
}

std::vector<HelpPage> helpPages() {
  const QString tables = HelpPagesWords::tr("Tables"), modes = HelpPagesWords::tr("Modes");
  std::vector<HelpPage> pages;
  for (const manual::Page& page : manual::pages())
    pages.push_back({page.id, page.section, page.title, page.markdown, page.anchors});
  pages.push_back(
      {QStringLiteral("columns"), tables, HelpPagesWords::tr("Columns of the comparison"), columns(), {}});
  pages.push_back(
      {QStringLiteral("limits"), tables, HelpPagesWords::tr("Warnings and limits"), limits(), {}});
  for (const NormalizationMode& mode : allModes())
    pages.push_back({helpPageOf(mode.id), modes, translated(mode.title), translated(modePage(mode)), {}});
  return pages;
}

} // namespace normscope
