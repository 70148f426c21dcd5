// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace normscope {

struct LabelRequest {
  QPointF anchor; ///< the middle of what it names
  QSizeF size;
  bool isFirst = false; ///< never gives way to others
};

/// Where labels may stand beside their anchors inside `bounds` so that none covers another, an anchor or an
/// obstacle; none where there is no room. Greedy: each takes the first free of its places, right of the
/// anchor before left, above, below and further away; in the order given, unless it names more to begin with
/// those that then find no room.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& labels, const QRectF& bounds,
                                               const std::vector<QRectF>& obstacles);

} // namespace normscope
