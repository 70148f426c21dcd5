// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"

namespace normscope {

Actions::Actions(Session& session, Edits& edits, QWidget* window)
    : file(session, window)
    , edit(session, edits, window)
    , images(session, window)
    , view(session, window)
    , dataset(session, edits, window)
    , modes(session, window)
    , compare(session, window)
    , help(session, window) {
  // Esc leaves full screen and the maximized preview before it ends a scan.
  const auto showCancel = [this, &session] {
    using State = Session::State;
    const State state = session.state();
    const bool isBusy = state == State::Listing || state == State::Scanning || state == State::Paused;
    dataset.cancel->setEnabled(isBusy || view.maximize->isChecked() || view.fullScreen->isChecked());
  };
  QObject::connect(&session, &Session::stateChanged, &dataset, showCancel);
  for (const QAction* enters : {view.maximize, view.fullScreen})
    QObject::connect(enters, &QAction::toggled, &dataset, showCancel);
  showCancel();
}

} // namespace normscope
