// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/mode_actions.h"

#include "support/icons.h"
#include "support/mode_numbers.h"
#include "support/text.h"
#include "support/translation.h"

#include <QActionGroup>

#include <algorithm>

namespace normscope {

ModeActions::ModeActions(Session& session, QWidget* window)
    : ActionSet(session, window), m_groupA(new QActionGroup(this)), m_groupB(new QActionGroup(this)) {
  nextMode = add("actionNextMode", tr("&Next Mode"), {"]"});
  previousMode = add("actionPreviousMode", tr("&Previous Mode"), {"["});
  connect(nextMode, &QAction::triggered, this, [this] { stepMode(1); });
  connect(previousMode, &QAction::triggered, this, [this] { stepMode(-1); });
  parameters = add("actionParameters", tr("P&arameters of A…"), {"Ctrl+M"});
  parameters->setIcon(themedIcon("tune"));
  modeHelp = add("actionModeHelp", tr("&What Is This Mode?"), {"Ctrl+F1"});
  modeHelp->setToolTip(tr("The page of mode A: formula, parameters, source, and what to beware of"));
  addMode = add("actionAddMode", tr("Add &Custom Mode…"), {"Ctrl+Shift+M"});
  addMode->setToolTip(tr("Another mode with the rule of one of these, and parameters of its own"));
  editMode = add("actionEditMode", tr("&Edit Custom Mode A…"));
  editMode->setToolTip(tr("Name, rule and parameters of mode A, where it is one of your own"));
  removeMode = add("actionRemoveMode", tr("&Remove Custom Mode A"));
  removeMode->setToolTip(tr("Takes mode A out of all lists, where it is one of your own"));
  for (const auto change : {&Session::modeAChanged, &Session::modeBChanged, &Session::surveyModesChanged})
    connect(&session, change, this, &ModeActions::showSession);
  connect(&session, &Session::variantsChanged, this, &ModeActions::listModes);
  listModes();
}

const ModeActions::Row& ModeActions::rowOf(const NormalizationMode& mode) {
  const std::string& id = mode.id;
  if (const auto known = m_rows.find(id); known != m_rows.end()) return known->second;
  const int number = modeNumber(id);
  const auto make = [&](const char* prefix, const char* modifier) {
    const QByteArray name = QByteArray(prefix) + QByteArray::fromStdString(id);
    QAction* action = addToggle(name.constData(), {});
    if (number > 0 && modifier)
      action->setShortcut(QKeySequence(QLatin1String(modifier) + QString::number(number)));
    return action;
  };
  const Row row{make("actionModeA-", ""), make("actionModeB-", "Ctrl+"), make("actionSurvey-", nullptr)};
  m_groupA->addAction(row.a);
  m_groupB->addAction(row.b);
  connect(row.a, &QAction::triggered, &m_session, [this, id] { m_session.setModeA(id); });
  connect(row.b, &QAction::triggered, &m_session, [this, id] { m_session.setModeB(id); });
  connect(row.survey, &QAction::triggered, &m_session,
          [this, id](bool on) { m_session.setInSurvey(id, on); });
  return m_rows.emplace(id, row).first->second;
}

void ModeActions::listModes() {
  for (auto* list : {&asA, &asB, &inSurvey}) list->clear();
  for (const ModeRequest& request : m_session.modes()) {
    const Row& row = rowOf(*request.mode);
    for (QAction* action : {row.a, row.b, row.survey}) {
      action->setText(menuText(translated(request.mode->title)));
      action->setToolTip(translated(request.mode->summary));
    }
    asA.push_back(row.a);
    asB.push_back(row.b);
    inSurvey.push_back(row.survey);
  }
  showSession();
  Q_EMIT listed();
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
  const NormalizationMode* a = m_session.mode(m_session.modeA());
  for (QAction* action : {editMode, removeMode}) action->setEnabled(a && !a->variantOf.empty());
  for (std::size_t i = 0; i < asA.size(); ++i) {
    const std::string& id = m_session.modes()[i].mode->id;
    asA[i]->setChecked(id == m_session.modeA());
    asB[i]->setChecked(id == m_session.modeB());
    inSurvey[i]->setChecked(std::find(survey.begin(), survey.end(), id) != survey.end());
  }
}

} // namespace normscope
