// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/view_actions.h"

#include "support/icons.h"

#include <QActionGroup>

namespace normscope {

ViewActions::ViewActions(Session& session, QWidget* window) : ActionSet(session, window) {
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
    views[i] = addToggle(names[i], texts[i], {keys[i]});
    views[i]->setToolTip(tips[i] + QStringLiteral(" (%1)").arg(QLatin1String(keys[i])));
    views[i]->setIcon(themedIcon(icons[i]));
    viewGroup->addAction(views[i]);
    const auto view = static_cast<Session::View>(i);
    connect(views[i], &QAction::triggered, &m_session, [this, view] { m_session.setView(view); });
  }

  showLost = addToggle("actionViewClipping", tr("&Clipping Overlay"), {"J", "O"});
  showLost->setIconText(tr("Clipping"));
  showLost->setIcon(themedIcon("clipping"));
  showLost->setToolTip(tr("Marks samples that the mode loses in storage: blue below, red above, "
                          "yellow not finite (J)"));
  showSaturated = addToggle("actionViewSource", tr("Source S&aturation"), {"Shift+J", "Shift+O"});
  showSaturated->setIconText(tr("Source"));
  showSaturated->setIcon(themedIcon("source"));
  showSaturated->setToolTip(tr("Marks samples that stand at 0 or full scale in the file itself (Shift+J)"));
  logScale = addToggle("actionLogScale", tr("Histogram L&og Scale"), {"L"});
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

  zoomIn = add("actionZoomIn", tr("Zoom &In"), {"Ctrl++", "+", "Shift++", "Ctrl+="});
  zoomOut = add("actionZoomOut", tr("Zoom &Out"), {"Ctrl+-", "-"});
  actualSize = add("actionActualSize", tr("&Actual Size"), {"Ctrl+0"});
  fit = add("actionFit", tr("&Fit"), {"F"});
  fit->setIcon(themedIcon("fit"));
  toggleZoom = add("actionToggleZoom", tr("&Toggle Fit and Actual Size"), {"Z"});
  surround = add("actionSurround", tr("Change Surroun&d"), {"0"});
  surround->setToolTip(tr("The ground around pictures: grey, black, white (0)"));

  maximize = addToggle("actionMaximize", tr("&Maximize Preview"), {"M"});
  fullScreen = addToggle("actionFullScreen", tr("F&ull Screen"), {"F11"});
  arrangePanels = addToggle("actionArrangePanels", tr("&Arrange Panels"));
  arrangePanels->setToolTip(
      tr("Gives panels title bars to drag them by: elsewhere, onto each other, or out of the "
         "window"));
  resetLayout = add("actionResetLayout", tr("&Reset Layout"));
  preferences = add("actionPreferences", tr("Pre&ferences…"), {"Ctrl+,"});
  preferences->setMenuRole(QAction::PreferencesRole);
  preferences->setToolTip(tr("The language, and the keys of all actions"));
  auto* themeGroup = new QActionGroup(this);
  const std::array<QString, 3> themeTexts{tr("&Light"), tr("&Dark"), tr("&System")};
  const std::array<const char*, 3> themeNames{"actionThemeLight", "actionThemeDark", "actionThemeSystem"};
  for (std::size_t i = 0; i < themes.size(); ++i) {
    themes[i] = addToggle(themeNames[i], themeTexts[i]);
    themeGroup->addAction(themes[i]);
  }

  connect(&session, &Session::stateChanged, this, &ViewActions::showSession);
  for (const auto change : {&Session::viewChanged, &Session::displayChanged, &Session::logScaleChanged})
    connect(&session, change, this, &ViewActions::showSession);
  showSession();
}

void ViewActions::showSession() {
  for (QAction* action : {zoomIn, zoomOut, actualSize, fit, toggleZoom, surround})
    action->setEnabled(isOpen());
  views[static_cast<std::size_t>(m_session.view())]->setChecked(true);
  showLost->setChecked(m_session.showsLost());
  showSaturated->setChecked(m_session.showsSaturated());
  logScale->setChecked(m_session.logScale());
  mappings[static_cast<std::size_t>(m_session.displayMapping())]->setChecked(true);
}

} // namespace normscope
