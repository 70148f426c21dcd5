// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/view_link.h"

namespace normscope {

void ViewLink::setState(const ViewState& state) {
  if (m_state == state) return;
  m_state = state;
  Q_EMIT stateChanged();
}

void ViewLink::setLinked(bool linked) {
  if (m_linked == linked) return;
  m_linked = linked;
  Q_EMIT linkedChanged();
}

void ViewLink::setSurround(Surround surround) {
  if (m_surround == surround) return;
  m_surround = surround;
  Q_EMIT surroundChanged();
}

void ViewLink::cycleSurround() { setSurround(static_cast<Surround>((static_cast<int>(m_surround) + 1) % 3)); }

void ViewLink::noteScale(double scale, bool isFit) { Q_EMIT scaleNoted(scale, isFit); }

} // namespace normscope
