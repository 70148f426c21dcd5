// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/dataset_actions.h"

#include "session/edits.h"
#include "support/icons.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QActionGroup>

namespace normscope {

DatasetActions::DatasetActions(Session& session, Edits& edits, QWidget* window) : ActionSet(session, window) {
  rescan = add("actionRescan", tr("&Rescan"), {"F5"});
  rescan->setIcon(themedIcon("rescan"));
  recompute = add("actionRecompute", tr("Re&compute with Options…"), {"Ctrl+R"});
  recompute->setToolTip(
      tr("Reads the set again in another way: other files, at training size, as stored, a sample of it"));
  groupByFolder = addToggle("actionGroupByFolder", tr("&Group by Folder"), {"Ctrl+L"});
  groupByFolder->setToolTip(tr("Images of the same split and class stand together in the grid"));
  pause = add("actionPause", tr("&Pause"), {"P"});
  pause->setIcon(themedIcon("pause"));
  enough = add("actionEnough", tr("&Good Enough"), {"Shift+P"});
  enough->setIcon(themedIcon("check"));
  cancel = add("actionCancel", tr("&Cancel"), {"Esc"});
  cancel->setIcon(themedIcon("cancel"));

  identify = add("actionIdentify", tr("&Identify Constants…"), {"Ctrl+Shift+I"});
  identify->setToolTip(tr("Whose mean and std these are, in which units and order"));

  limits = add("actionLimits", tr("&Limits of Warnings…"), {"Ctrl+Shift+L"});
  limits->setToolTip(tr("What warnings and advice are judged by, to read and to change"));
  allPixels = addToggle("actionAllPixels", tr("Measure on &All Pixels"));
  allPixels->setToolTip(
      tr("Reads the pixels of every image, not of a sample, for what histograms cannot tell"));
  connect(allPixels, &QAction::toggled, &m_session, &Session::setReadsAllPixels);

  auto* group = new QActionGroup(this);
  for (const StorageRow& storage : storageTypes()) {
    const QByteArray name = QByteArrayLiteral("actionStore-") +
                            QByteArray(storage.id.data(), static_cast<qsizetype>(storage.id.size()));
    QAction* action = addToggle(name.constData(), translated(storage.title));
    action->setToolTip(translated(storage.summary));
    action->setData(static_cast<int>(storage.type));
    group->addAction(action);
    storages.push_back(action);
    connect(action, &QAction::triggered, &edits, [&edits, type = storage.type] { edits.setStorage(type); });
  }

  for (const auto change :
       {&Session::stateChanged, &Session::storageChanged, &Session::readsAllPixelsChanged})
    connect(&session, change, this, &DatasetActions::showSession);
  for (const auto change : {&Session::stateChanged, &Session::convergenceChanged})
    connect(&session, change, this, &DatasetActions::showEnough);
  showSession();
  showEnough();
}

void DatasetActions::showSession() {
  using State = Session::State;
  const State state = m_session.state();
  rescan->setEnabled(state != State::Empty);
  recompute->setEnabled(state != State::Empty);
  pause->setEnabled(state == State::Scanning || state == State::Paused);
  pause->setText(state == State::Paused ? tr("&Resume") : tr("&Pause"));
  pause->setIcon(themedIcon(state == State::Paused ? "resume" : "pause"));
  allPixels->setChecked(m_session.readsAllPixels());
  for (QAction* action : storages)
    action->setChecked(action->data().toInt() == static_cast<int>(m_session.storage()));
}

void DatasetActions::showEnough() {
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
