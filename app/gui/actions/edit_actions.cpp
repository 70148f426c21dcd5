// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/edit_actions.h"

#include "session/edits.h"
#include "support/text.h"

namespace normscope {

EditActions::EditActions(Session& session, Edits& edits, QWidget* window) : ActionSet(session, window) {
  undo = add("actionUndo", tr("&Undo"), {"Ctrl+Z"});
  redo = add("actionRedo", tr("&Redo"), {"Ctrl+Shift+Z"});
  copy = add("actionCopy", tr("&Copy"), {"Ctrl+C"});
  copy->setToolTip(
      tr("The table or chart with the focus as text, selected images as paths, else the pictures"));
  QUndoStack& stack = edits.stack();
  connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
  connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
  connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
  connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
  connect(&stack, &QUndoStack::undoTextChanged, undo, [this](const QString& what) {
    undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(menuText(what)));
  });
  connect(&stack, &QUndoStack::redoTextChanged, redo, [this](const QString& what) {
    redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(menuText(what)));
  });
  undo->setEnabled(false);
  redo->setEnabled(false);
}

} // namespace normscope
