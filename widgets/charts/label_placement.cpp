// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_placement.h"

#include <algorithm>
#include <array>

namespace normscope {
namespace {

constexpr double kAnchor = 7; ///< half the side of what is kept free around an anchor, px

QRectF around(const QPointF& anchor) {
  return {anchor.x() - kAnchor, anchor.y() - kAnchor, 2 * kAnchor, 2 * kAnchor};
}

/// The label's place in a direction (−1, 0, 1 each way), moved up or down into the bounds.
QRectF placeAt(const LabelRequest& label, double right, double down, double gap, const QRectF& bounds) {
  const double w = label.size.width(), h = label.size.height();
  const double sideGap = down == 0 ? gap : gap * 0.6;
  const double left = label.anchor.x() + (right > 0 ? sideGap : right < 0 ? -sideGap - w : -w / 2);
  const double top = label.anchor.y() + (down > 0 ? gap : down < 0 ? -gap - h : -h / 2);
  QRectF place(left, top, w, h);
  if (right != 0) place.moveTop(std::clamp(top, bounds.top(), std::max(bounds.top(), bounds.bottom() - h)));
  return place;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& labels, const QRectF& bounds,
                                               const std::vector<QRectF>& obstacles) {
  constexpr std::array<std::array<double, 2>, 8> kDirections{
      {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}}};
  std::vector<QRectF> taken = obstacles;
  for (const LabelRequest& label : labels) taken.push_back(around(label.anchor));
  std::vector<std::optional<QRectF>> places;
  for (const LabelRequest& label : labels) {
    std::optional<QRectF> found;
    for (const double gap : {10.0, 22.0, 36.0})
      for (const auto& [right, down] : kDirections) {
        const QRectF place = placeAt(label, right, down, gap, bounds);
        const bool isFree = bounds.contains(place) && std::none_of(taken.begin(), taken.end(), [&](auto& t) {
                              return t.intersects(place);
                            });
        if (!found && isFree) found = place;
      }
    if (found) taken.push_back(*found);
    places.push_back(found);
  }
  return places;
}

} // namespace normscope
