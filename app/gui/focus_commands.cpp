// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_commands.h"

#include "charts/chart.h"
#include "charts/chart_export.h"
#include "charts/histogram_panel.h"
#include "controls/plain_table.h"
#include "findings/warnings_panel.h"
#include "images/image_panel.h"
#include "modes/mode_table_panel.h"
#include "modes/parameters_panel.h"
#include "session/session.h"
#include "support/number_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QListView>

namespace normscope {
namespace {

/// The widget with the focus, or what it stands in, of this kind.
template<class Kind>
Kind* focused() {
  for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
    if (auto* found = qobject_cast<Kind*>(widget)) return found;
  return nullptr;
}

QString pathsOf(const Session& session) {
  QStringList paths;
  for (const ImageId id : session.chosenImages())
    paths << QFile::decodeName((*session.dataset())[id].path().c_str());
  return paths.join(QLatin1Char('\n'));
}

} // namespace

FocusCommands::FocusCommands(Session& session, QWidget& pictures, QWidget* window)
    : QObject(window), m_session(session), m_pictures(pictures) {}

void FocusCommands::copy() {
  if (const auto* table = focused<ModeTablePanel>()) {
    table->copyTabSeparated();
    Q_EMIT copied(tr("Copied: the table of modes"));
  } else if (const auto* plain = focused<PlainTable>()) {
    plain->copyTabSeparated();
    Q_EMIT copied(tr("Copied: the table"));
  } else if (const auto* chart = focused<Chart>()) {
    chart->copyValues();
    Q_EMIT copied(tr("Copied: the numbers of the chart"));
  } else if (const auto* histogram = focused<HistogramPanel>()) {
    histogram->copyValues();
    Q_EMIT copied(tr("Copied: the counts of the histogram"));
  } else if (const auto* parameters = focused<ParametersPanel>()) {
    parameters->copyValues();
    Q_EMIT copied(tr("Copied: the parameters of mode A"));
  } else if (const auto* warnings = focused<WarningsPanel>()) {
    QApplication::clipboard()->setText(warnings->currentText());
    Q_EMIT copied(tr("Copied: the finding"));
  } else if (focused<ImagePanel>()) {
    QApplication::clipboard()->setText(pathsOf(m_session));
    Q_EMIT copied(tr("Copied: %n path(s)", nullptr, static_cast<int>(m_session.chosenImages().size())));
  } else {
    QApplication::clipboard()->setPixmap(m_pictures.grab());
    Q_EMIT copied(tr("Copied: the pictures"));
  }
}

void FocusCommands::exportFigure() {
  if (auto* chart = focused<Chart>())
    chart->saveFigure();
  else
    saveWidgetWithDialog(m_pictures, tr("modes"), m_pictures.window());
}

} // namespace normscope
