// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/mode_actions.h"

#include "support/icons.h"
#include "support/mode_numbers.h"
#include "support/translation.h"

#include <QActionGroup>

#include <algorithm>

namespace normscope {

ModeActions::ModeActions(Session& session, QWidget* window) : ActionSet(session, window) {
  auto* groupA = new QActionGroup(this);
  auto* groupB = new QActionGroup(this);
  for (const ModeRequest& request : m_session.modes()) {
    const std::string id = request.mode->id;
    const int number = modeNumber(id);
    const auto make = [&](const char* prefix, const char* modifier) {
      const QByteArray name = QByteArray(prefix) + QByteArray::fromStdString(id);
      QAction* action = addToggle(name.constData(), translated(request.mode->title));
      if (number > 0 && modifier)
        action->setShortcut(QKeySequence(QLatin1String(modifier) + QString::number(number)));
      action->setToolTip(translated(request.mode->summary));
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
  nextMode = add("actionNextMode", tr("&Next Mode"), {"]"});
  previousMode = add("actionPreviousMode", tr("&Previous Mode"), {"["});
  connect(nextMode, &QAction::triggered, this, [this] { stepMode(1); });
  connect(previousMode, &QAction::triggered, this, [this] { stepMode(-1); });
  parameters = add("actionParameters", tr("P&arameters of A…"), {"Ctrl+M"});
  parameters->setIcon(themedIcon("tune"));
  modeHelp = add("actionModeHelp", tr("&What Is This Mode?"), {"Ctrl+F1"});
  modeHelp->setToolTip(tr("The page of mode A: formula, parameters, source, and what to beware of"));
  for (const auto change : {&Session::modeAChanged, &Session::modeBChanged, &Session::surveyModesChanged})
    connect(&session, change, this, &ModeActions::showSession);
  showSession();
}

/// Walks through the modes that are on screen: those of the survey.
void ModeActions::stepMode(int step) {
  const std::vector<std::string>& ids = m_session.surveyModes();
  if (ids.empty()) return;
  const auto at = std::find(ids.begin(), ids.end(), m_session.modeA());
  const auto count = static_cast<std::ptrdiff_t>(ids.size());
  const std::ptrdiff_t from = at == ids.end() ? (step > 0 ? -1 : 0) : at - ids.begin();
  m_session.setModeA(ids[static_cast<std::size_t>((from + step + count) % count)]);
}

void ModeActions::showSession() {
  const std::vector<std::string>& survey = m_session.surveyModes();
  for (std::size_t i = 0; i < asA.size(); ++i) {
    const std::string& id = m_session.modes()[i].mode->id;
    asA[i]->setChecked(id == m_session.modeA());
    asB[i]->setChecked(id == m_session.modeB());
    inSurvey[i]->setChecked(std::find(survey.begin(), survey.end(), id) != survey.end());
  }
}

} // namespace normscope
