// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/file_actions.h"

#include "exporters/exporter.h"
#include "support/icons.h"
#include "support/text.h"
#include "support/translation.h"

namespace normscope {

FileActions::FileActions(Session& session, QWidget* window) : ActionSet(session, window) {
  openFolder = add("actionOpenFolder", tr("Open &Folder…"), {"Ctrl+O"});
  openFolder->setIcon(themedIcon("folder-open"));
  openFiles = add("actionOpenFiles", tr("Open F&iles, List or Session…"), {"Ctrl+Shift+O"});
  openFiles->setIcon(themedIcon("files"));
  openStatistics = add("actionOpenResult", tr("Open S&tatistics…"), {"Ctrl+Alt+O"});
  openStatistics->setToolTip(
      tr("A statistics file that was exported from another set: modes are fitted on its numbers"));
  openDemo = add("actionOpenDemo", tr("Open &Demo Set"), {"Ctrl+Shift+D"});
  openDemo->setIcon(themedIcon("demo"));
  openDemo->setToolTip(tr("Scenes by day and by night: light is the label"));
  openObjects = add("actionOpenObjects", tr("Open O&bjects Demo"));
  openObjects->setIcon(themedIcon("demo"));
  openObjects->setToolTip(tr("Four things by day and by night: light says nothing about the class"));
  saveSession = add("actionSaveSession", tr("&Save Session"), {"Ctrl+S"});
  saveSession->setToolTip(
      tr("What is open, parameters, limits and images left out, as a file to go on with"));
  saveSessionAs = add("actionSaveSessionAs", tr("Save Session &As…"), {"Ctrl+Shift+S"});
  exportStatistics = add("actionExport", tr("&Export Statistics…"), {"Ctrl+E"});
  exportStatistics->setIcon(themedIcon("export"));
  exportAgain = add("actionExportAgain", tr("Export A&gain"), {"Ctrl+Shift+E"});
  exportAgain->setToolTip(tr("The last export once more, on what is open now"));
  exportReport = add("actionExportReport", tr("Export &Report…"), {"Ctrl+Alt+R"});
  exportReport->setToolTip(tr("Advice, figures and every mode's numbers as one HTML page"));
  exportImages = add("actionExportImages", tr("Export &Normalized Images…"));
  exportImages->setToolTip(
      tr("All images of the set under mode A as npy, TIFF or PNG, the tree of folders kept"));
  exportFigure = add("actionExportFigure", tr("Export Fi&gure…"), {"Ctrl+Alt+E"});
  exportFigure->setToolTip(tr("The chart with the focus, else the pictures, as PNG, SVG or PDF"));
  for (const Exporter& exporter : allExporters()) {
    if (!exporter.needsMode() || exporter.isBinary) continue; // what says a mode in text can be pasted
    const bool isFirst = copyCodes.empty();
    QAction* copy = add(("actionCopyCode-" + exporter.id).c_str(), translated(exporter.title));
    if (isFirst) copy->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    copy->setToolTip(
        tr("Copies mode A with the numbers of this set as code: %1").arg(translated(exporter.summary)));
    copy->setData(toQString(exporter.id));
    copyCodes.push_back(copy);
  }
  closeSet = add("actionClose", tr("&Close Dataset"), {"Ctrl+W"});
  quit = add("actionQuit", tr("&Quit"), {"Ctrl+Q"});
  quit->setMenuRole(QAction::QuitRole);
  for (const auto change :
       {&Session::stateChanged, &Session::analysisChanged, &Session::fitChanged, &Session::excludedChanged})
    connect(&session, change, this, &FileActions::showSession);
  showSession();
}

void FileActions::showSession() {
  // What is written says what it was fitted on: that must be what was chosen.
  const bool isKnown = m_session.isFitted();
  for (QAction* action : {exportStatistics, exportAgain, exportImages, exportReport, exportFigure})
    action->setEnabled(isKnown);
  for (QAction* action : copyCodes) action->setEnabled(isKnown);
  for (QAction* action : {saveSession, saveSessionAs}) action->setEnabled(isOpen());
  closeSet->setEnabled(m_session.state() != Session::State::Empty);
}

} // namespace normscope
