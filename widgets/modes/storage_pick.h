// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/pick_button.h"

#include <vector>

class QHeaderView;

namespace normscope {

class Session;

/// The choice of the storage type, in the heading of the column that judges it.
class StoragePick : public PickButton {
  Q_OBJECT
public:
  /// `types`: the actions that choose one.
  StoragePick(Session& session, const std::vector<QAction*>& types, QHeaderView& header, int column);

private:
  void place();
  void showStorage();

  Session& m_session;
  QHeaderView& m_header;
  int m_column;
};

} // namespace normscope
