// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "models/number_text.h"
#include "support/icons.h"
#include "support/mode_numbers.h"
#include "support/text.h"
#include "support/tokens.h"

#include <QWidget>

#include <algorithm>

namespace normscope {
namespace {

QKeySequence key(const char* text) { return QKeySequence(QLatin1String(text)); }

} // namespace

Actions::Actions(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window) {
  addFile();
  addView();
  addGo();
  addDataset();
  addModes();
  addCompareAndHelp();
  for (const auto change :
       {&Session::stateChanged, &Session::viewChanged, &Session::displayChanged, &Session::logScaleChanged,
        &Session::linkViewsChanged, &Session::storageChanged, &Session::modeAChanged, &Session::modeBChanged,
        &Session::surveyModesChanged, &Session::analysisChanged, &Session::brushChanged})
    connect(&session, change, this, &Actions::showSession);
  for (const auto change : {&Session::stateChanged, &Session::convergenceChanged})
    connect(&session, change, this, &Actions::showEnough);
  for (const QAction* enters : {maximize, fullScreen})
    connect(enters, &QAction::toggled, this, &Actions::showSession); // Esc leaves them
  showSession();
  showEnough();
}

QAction* Actions::add(const char* name, const QString& text, const QList<QKeySequence>& keys) {
  auto* action = new QAction(text, this);
  action->setObjectName(QLatin1String(name));
  action->setShortcuts(keys);
  m_window->addAction(action);
  return action;
}

QAction* Actions::addToggle(const char* name, const QString& text, const QList<QKeySequence>& keys) {
  QAction* action = add(name, text, keys);
  action->setCheckable(true);
  return action;
}

void Actions::addFile() {
  openFolder = add("actionOpenFolder", tr("Open &Folder…"), {key("Ctrl+O")});
  openFolder->setIcon(themedIcon("folder-open"));
  openFiles = add("actionOpenFiles", tr("Open F&iles or List…"), {key("Ctrl+Shift+O")});
  openFiles->setIcon(themedIcon("files"));
  openDemo = add("actionOpenDemo", tr("Open &Demo Set"), {key("Ctrl+Shift+D")});
  openDemo->setIcon(themedIcon("demo"));
  openDemo->setToolTip(tr("Scenes by day and by night: light is the label"));
  openObjects = add("actionOpenObjects", tr("Open O&bjects Demo"));
  openObjects->setIcon(themedIcon("demo"));
  openObjects->setToolTip(tr("Four things by day and by night: light says nothing about the class"));
  exportStatistics = add("actionExport", tr("&Export Statistics…"), {key("Ctrl+E")});
  exportStatistics->setIcon(themedIcon("export"));
  exportAgain = add("actionExportAgain", tr("Export A&gain"), {key("Ctrl+Shift+E")});
  exportAgain->setToolTip(tr("The last export once more, on what is open now"));
  exportReport = add("actionExportReport", tr("Export &Report…"), {key("Ctrl+Alt+R")});
  exportReport->setToolTip(tr("Advice, figures and every mode's numbers as one HTML page"));
  closeSet = add("actionClose", tr("&Close Dataset"), {key("Ctrl+W")});
  quit = add("actionQuit", tr("&Quit"), {key("Ctrl+Q")});
  quit->setMenuRole(QAction::QuitRole);

  copyPixel = add("actionCopyPixel", tr("Copy &Pixel Values"), {key("Ctrl+Alt+C")});
  copyPixel->setToolTip(tr("Copies the values of the pixel under the mouse: of the file, of A and of B"));
  filter = add("actionFilter", tr("&Filter Images…"), {key("Ctrl+F")});
}

void Actions::addView() {
  const std::array<const char*, 4> icons{"browse", "loupe", "compare", "survey"};
  const std::array<const char*, 4> names{"actionViewBrowse", "actionViewLoupe", "actionViewCompare",
                                         "actionViewSurvey"};
  const std::array<QString, 4> texts{tr("&Browse"), tr("&Loupe"), tr("&Compare"), tr("&Survey")};
  const std::array<QString, 4> tips{
      tr("All images as large thumbnails"), tr("One image in mode A, as large as it goes"),
      tr("One image in mode A beside mode B"), tr("One image in every mode of the survey")};
  const std::array<const char*, 4> keys{"G", "E", "C", "N"};
  auto* viewGroup = new QActionGroup(this);
  for (std::size_t i = 0; i < views.size(); ++i) {
    views[i] = addToggle(names[i], texts[i], {key(keys[i])});
    views[i]->setToolTip(tips[i] + QStringLiteral(" (%1)").arg(QLatin1String(keys[i])));
    views[i]->setIcon(themedIcon(icons[i]));
    viewGroup->addAction(views[i]);
    const auto view = static_cast<Session::View>(i);
    connect(views[i], &QAction::triggered, &m_session, [this, view] { m_session.setView(view); });
  }

  showLost = addToggle("actionViewClipping", tr("&Clipping Overlay"), {key("J"), key("O")});
  showLost->setIconText(tr("Clipping"));
  showLost->setIcon(themedIcon("clipping"));
  showLost->setToolTip(tr("Marks samples that the mode loses in storage: blue below, red above, "
                          "yellow not finite (J)"));
  showSaturated = addToggle("actionViewSource", tr("Source S&aturation"), {key("Shift+J"), key("Shift+O")});
  showSaturated->setIconText(tr("Source"));
  showSaturated->setIcon(themedIcon("source"));
  showSaturated->setToolTip(tr("Marks samples that stand at 0 or full scale in the file itself (Shift+J)"));
  logScale = addToggle("actionLogScale", tr("Histogram L&og Scale"), {key("L")});
  logScale->setIconText(tr("Log"));
  logScale->setIcon(themedIcon("log"));
  logScale->setToolTip(tr("Counts of the histograms on a logarithmic axis (L)"));
  connect(showLost, &QAction::toggled, &m_session, &Session::setShowsLost);
  connect(showSaturated, &QAction::toggled, &m_session, &Session::setShowsSaturated);
  connect(logScale, &QAction::toggled, &m_session, &Session::setLogScale);

  auto* mappingGroup = new QActionGroup(this);
  const std::array<QString, 4> mappingTexts{tr("&Automatic"), tr("As &Stored"), tr("Clamped to &0 … 1"),
                                            tr("This Image’s &Range")};
  for (std::size_t i = 0; i < mappingTexts.size(); ++i) {
    const auto mapping = static_cast<DisplayMapping>(i);
    const QByteArray name = QByteArrayLiteral("actionShownAs") + QByteArray::number(static_cast<int>(i));
    mappings.push_back(addToggle(name.constData(), mappingTexts[i]));
    mappingGroup->addAction(mappings.back());
    connect(mappings.back(), &QAction::triggered, &m_session,
            [this, mapping] { m_session.setDisplayMapping(mapping); });
  }

  zoomIn = add("actionZoomIn", tr("Zoom &In"), {key("Ctrl++"), key("+"), key("Shift++"), key("Ctrl+=")});
  zoomOut = add("actionZoomOut", tr("Zoom &Out"), {key("Ctrl+-"), key("-")});
  actualSize = add("actionActualSize", tr("&Actual Size"), {key("Ctrl+0")});
  fit = add("actionFit", tr("&Fit"), {key("F")});
  fit->setIcon(themedIcon("fit"));
  toggleZoom = add("actionToggleZoom", tr("&Toggle Fit and Actual Size"), {key("Z")});

  maximize = addToggle("actionMaximize", tr("&Maximize Preview"), {key("M")});
  fullScreen = addToggle("actionFullScreen", tr("F&ull Screen"), {key("F11")});
  resetLayout = add("actionResetLayout", tr("&Reset Layout"));
  auto* themeGroup = new QActionGroup(this);
  const std::array<QString, 3> themeTexts{tr("&Light"), tr("&Dark"), tr("&System")};
  const std::array<const char*, 3> themeNames{"actionThemeLight", "actionThemeDark", "actionThemeSystem"};
  for (std::size_t i = 0; i < themes.size(); ++i) {
    themes[i] = addToggle(themeNames[i], themeTexts[i]);
    themeGroup->addAction(themes[i]);
  }
}

void Actions::addGo() {
  previousImage = add("actionPreviousImage", tr("&Previous Image"), {key("Left")});
  nextImage = add("actionNextImage", tr("&Next Image"), {key("Right")});
  firstImage = add("actionFirstImage", tr("&First Image"), {key("Home")});
  lastImage = add("actionLastImage", tr("&Last Image"), {key("End")});
  // As window shortcuts they would take the keys from tables and text fields.
  for (QAction* action : {previousImage, nextImage, firstImage, lastImage}) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window->removeAction(action);
  }
}

void Actions::addDataset() {
  rescan = add("actionRescan", tr("&Rescan"), {key("F5")});
  rescan->setIcon(themedIcon("rescan"));
  pause = add("actionPause", tr("&Pause"), {key("P")});
  pause->setIcon(themedIcon("pause"));
  enough = add("actionEnough", tr("&Good Enough"), {key("Shift+P")});
  enough->setIcon(themedIcon("check"));
  cancel = add("actionCancel", tr("&Cancel"), {key("Esc")});
  cancel->setIcon(themedIcon("cancel"));

  identify = add("actionIdentify", tr("&Identify Constants…"), {key("Ctrl+Shift+I")});
  identify->setToolTip(tr("Whose mean and std these are, in which units and order"));

  limits = add("actionLimits", tr("&Limits of Warnings…"), {key("Ctrl+Shift+L")});
  limits->setToolTip(tr("What warnings and advice are judged by, to read and to change"));
  allPixels = addToggle("actionAllPixels", tr("Measure on &All Pixels"));
  allPixels->setToolTip(
      tr("Reads the pixels of every image, not of a sample, for what histograms cannot tell"));
  connect(allPixels, &QAction::toggled, &m_session, &Session::setReadsAllPixels);

  auto* group = new QActionGroup(this);
  for (const StorageRow& storage : storageTypes()) {
    const QByteArray name = QByteArrayLiteral("actionStore-") +
                            QByteArray(storage.id.data(), static_cast<qsizetype>(storage.id.size()));
    QAction* action = addToggle(name.constData(), toQString(storage.title));
    action->setToolTip(toQString(storage.summary));
    action->setData(static_cast<int>(storage.type));
    group->addAction(action);
    storages.push_back(action);
    connect(action, &QAction::triggered, &m_session,
            [this, type = storage.type] { m_session.setStorage(type); });
  }
}

void Actions::addModes() {
  auto* groupA = new QActionGroup(this);
  auto* groupB = new QActionGroup(this);
  for (const ModeRequest& request : m_session.modes()) {
    const std::string id = request.mode->id;
    const int number = modeNumber(id);
    const auto make = [&](const char* prefix, const char* modifier) {
      const QByteArray name = QByteArray(prefix) + QByteArray::fromStdString(id);
      QList<QKeySequence> keys;
      if (number > 0 && modifier)
        keys << key((QByteArray(modifier) + QByteArray::number(number)).constData());
      QAction* action = addToggle(name.constData(), toQString(request.mode->title), keys);
      action->setToolTip(toQString(request.mode->summary));
      return action;
    };
    asA.push_back(make("actionModeA-", ""));
    asB.push_back(make("actionModeB-", "Ctrl+"));
    inSurvey.push_back(make("actionSurvey-", nullptr));
    groupA->addAction(asA.back());
    groupB->addAction(asB.back());
    connect(asA.back(), &QAction::triggered, &m_session, [this, id] { m_session.setModeA(id); });
    connect(asB.back(), &QAction::triggered, &m_session, [this, id] { m_session.setModeB(id); });
    connect(inSurvey.back(), &QAction::triggered, &m_session,
            [this, id](bool on) { m_session.setInSurvey(id, on); });
  }
  nextMode = add("actionNextMode", tr("&Next Mode"), {key("]")});
  previousMode = add("actionPreviousMode", tr("&Previous Mode"), {key("[")});
  connect(nextMode, &QAction::triggered, this, [this] { stepMode(1); });
  connect(previousMode, &QAction::triggered, this, [this] { stepMode(-1); });
  parameters = add("actionParameters", tr("P&arameters of A…"), {key("Ctrl+M")});
  parameters->setIcon(themedIcon("tune"));
  modeHelp = add("actionModeHelp", tr("&What Is This Mode?"), {key("Ctrl+F1")});
  modeHelp->setToolTip(tr("The page of mode A: formula, parameters, source, and what to beware of"));
}

void Actions::addCompareAndHelp() {
  swap = add("actionSwap", tr("&Swap A and B"), {key("X")});
  swap->setIcon(themedIcon("swap"));
  swap->setToolTip(tr("Swap A and B (X)"));
  connect(swap, &QAction::triggered, &m_session, &Session::swapModes);
  wipe = addToggle("actionWipe", tr("&Wipe"), {key("W")});
  wipe->setIcon(themedIcon("wipe"));
  wipe->setToolTip(tr("Compare A and B in one place, with a line to drag between them (W)"));
  connect(wipe, &QAction::triggered, &m_session, [this] { m_session.setView(Session::View::Compare); });
  link = addToggle("actionLink", tr("&Link Views"), {key("K")});
  link->setIconText(tr("Link"));
  link->setIcon(themedIcon("link"));
  link->setToolTip(tr("All pictures zoom and move in step; hold Shift for one alone (K)"));
  connect(link, &QAction::toggled, &m_session, &Session::setLinkViews);

  shortcuts = add("actionShortcuts", tr("&Keyboard Shortcuts"), {key("?"), key("Shift+?"), key("Ctrl+/")});
  shortcuts->setIcon(themedIcon("keyboard"));
  about = add("actionAbout", tr("&About NormScope"));
  about->setMenuRole(QAction::AboutRole);
}

/// Walks through the modes that are on screen: those of the survey.
void Actions::stepMode(int step) {
  const std::vector<std::string>& ids = m_session.surveyModes();
  if (ids.empty()) return;
  const auto at = std::find(ids.begin(), ids.end(), m_session.modeA());
  const auto count = static_cast<std::ptrdiff_t>(ids.size());
  const std::ptrdiff_t from = at == ids.end() ? (step > 0 ? -1 : 0) : at - ids.begin();
  m_session.setModeA(ids[static_cast<std::size_t>((from + step + count) % count)]);
}

void Actions::showSession() {
  using State = Session::State;
  const State state = m_session.state();
  const bool isOpen = state != State::Empty && state != State::Failed;
  const bool isBusy = state == State::Listing || state == State::Scanning || state == State::Paused;

  exportStatistics->setEnabled(m_session.analysis() != nullptr);
  exportAgain->setEnabled(m_session.analysis() != nullptr);
  exportReport->setEnabled(m_session.analysis() != nullptr);
  closeSet->setEnabled(state != State::Empty);
  rescan->setEnabled(state != State::Empty);
  pause->setEnabled(state == State::Scanning || state == State::Paused);
  pause->setText(state == State::Paused ? tr("&Resume") : tr("&Pause"));
  pause->setIcon(themedIcon(state == State::Paused ? "resume" : "pause"));
  cancel->setEnabled(isBusy || m_session.brush() || maximize->isChecked() || fullScreen->isChecked());
  for (QAction* action : {zoomIn, zoomOut, actualSize, fit, toggleZoom, previousImage, nextImage, firstImage,
                          lastImage, filter, copyPixel})
    action->setEnabled(isOpen);

  views[static_cast<std::size_t>(m_session.view())]->setChecked(true);
  showLost->setChecked(m_session.showsLost());
  showSaturated->setChecked(m_session.showsSaturated());
  logScale->setChecked(m_session.logScale());
  allPixels->setChecked(m_session.readsAllPixels());
  link->setChecked(m_session.linkViews());
  mappings[static_cast<std::size_t>(m_session.displayMapping())]->setChecked(true);
  for (QAction* action : storages)
    action->setChecked(action->data().toInt() == static_cast<int>(m_session.storage()));
  const std::vector<std::string>& survey = m_session.surveyModes();
  for (std::size_t i = 0; i < asA.size(); ++i) {
    const std::string& id = m_session.modes()[i].mode->id;
    asA[i]->setChecked(id == m_session.modeA());
    asB[i]->setChecked(id == m_session.modeB());
    inSurvey[i]->setChecked(std::find(survey.begin(), survey.end(), id) != survey.end());
  }
}

void Actions::showEnough() {
  using State = Session::State;
  const bool isScan = m_session.state() == State::Scanning || m_session.state() == State::Paused;
  const auto convergence = m_session.convergence();
  const auto known = convergence ? convergence->now().meansKnownTo() : std::nullopt;
  const QString margin = known.has_value() ? levelsMarginText(known.value()) : QString();
  enough->setEnabled(isScan && known.has_value());
  enough->setIconText(margin.isEmpty() ? tr("Good Enough") : tr("Good Enough: %1").arg(margin));
  enough->setToolTip(margin.isEmpty()
                         ? tr("Ends the scan as soon as it can be said how well the channel means are known")
                         : tr("Stop here: channel means known to %1 (Shift+P)").arg(margin));
}

} // namespace normscope
