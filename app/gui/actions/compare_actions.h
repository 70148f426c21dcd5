// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

#include <array>
#include <optional>
#include <string>

namespace normscope {

/// A against B.
class CompareActions : public ActionSet {
  Q_OBJECT
public:
  CompareActions(Session& session, QWidget* window);

  QAction *sideBySide, *wipe, *flip, *difference; ///< the layouts, one of which is in force
  QAction* wipeOrientation;
  std::array<QAction*, 4> gains; ///< of the difference: automatic, ×1, ×4, ×16
  QAction *beforeAfter, *holdOriginal;
  QAction *pin, *swap, *link;

private:
  void makeLayouts();
  void makeGains();
  void choose(CompareLayout layout);
  void flipOver();
  void turnWipe();
  void setBeforeAfter(bool on);
  void setPinned(bool on);
  void showSession();

  /// What Before/After has put the original in place of.
  struct Former {
    std::string modeB;
    std::optional<ImageId> pinned;
  };
  std::optional<Former> m_former;
};

} // namespace normscope
