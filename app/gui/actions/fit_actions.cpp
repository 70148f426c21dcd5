// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/fit_actions.h"

#include "session/edits.h"
#include "session/fit_text.h"
#include "support/number_text.h"
#include "support/text.h"

#include <QActionGroup>
#include <QMenu>

#include <set>

namespace normscope {
namespace {

using Kind = FitChoice::Kind;

std::set<std::string> splitsOf(const Dataset* dataset) {
  std::set<std::string> splits;
  for (ImageId id = 0; dataset && id < dataset->size(); ++id)
    if (const auto split = (*dataset)[id].split; !split.empty()) splits.emplace(split);
  return splits;
}

} // namespace

FitActions::FitActions(Session& session, Edits& edits, QWidget* window)
    : ActionSet(session, window), m_edits(edits), m_group(new QActionGroup(this)) {
  automatic = addToggle("actionFitAutomatic", tr("A&utomatic"));
  automatic->setToolTip(tr("The split train where there is one, else all images"));
  allImages = addToggle("actionFitAll", tr("&All Images"));
  allImages->setToolTip(tr("Held-out images, too, become part of what modes know"));
  file = addToggle("actionFitFile", tr("Statistics &File"));
  for (QAction* action : {automatic, allImages, file}) m_group->addAction(action);
  connect(automatic, &QAction::triggered, &edits, [&edits] { edits.setFit({}); });
  connect(allImages, &QAction::triggered, &edits, [&edits] {
    edits.setFit({{Kind::allImages, {}}, nullptr});
  });
  connect(file, &QAction::triggered, &edits, [this] { m_edits.setFit(m_session.openedStatistics()); });
  connect(&session, &Session::datasetChanged, this, &FitActions::showSplits);
  connect(&session, &Session::fitChanged, this, &FitActions::showChoice);
  showChoice();
}

void FitActions::fill(QMenu& menu) {
  m_menu = &menu;
  menu.addActions({automatic, allImages});
  m_separator = menu.addSeparator();
  menu.addAction(file);
  showSplits();
}

void FitActions::showSplits() {
  qDeleteAll(m_splits);
  m_splits.clear();
  for (const std::string& split : splitsOf(m_session.dataset().get())) {
    auto* action = new QAction(menuText(tr("Split %1").arg(pathText(split))), this);
    action->setCheckable(true);
    action->setData(QByteArray::fromStdString(split));
    action->setToolTip(tr("Only the images of this split"));
    m_group->addAction(action);
    m_splits << action;
    connect(action, &QAction::triggered, this, [this, split] {
      m_edits.setFit({{Kind::split, split}, nullptr});
    });
  }
  if (m_menu) m_menu->insertActions(m_separator, m_splits);
  showChoice();
}

void FitActions::showChoice() {
  const FitChoice& choice = m_session.fitChoice();
  const FitSource& opened = m_session.openedStatistics();
  const bool hasFile = opened.statistics != nullptr;
  file->setVisible(hasFile);
  file->setText(hasFile ? tr("Statistics &File: %1").arg(menuText(fitText(opened))) : tr("Statistics &File"));
  file->setToolTip(hasFile ? pathText(opened.choice.name) : QString());
  automatic->setChecked(choice.kind == Kind::automatic);
  allImages->setChecked(choice.kind == Kind::allImages);
  file->setChecked(choice.kind == Kind::file);
  for (QAction* action : m_splits)
    action->setChecked(choice.kind == Kind::split &&
                       action->data().toByteArray().toStdString() == choice.name);
}

} // namespace normscope
