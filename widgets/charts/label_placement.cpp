// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_placement.h"

#include <algorithm>
#include <array>
#include <numeric>

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

using Places = std::vector<std::optional<QRectF>>;

Places placeInOrder(const std::vector<LabelRequest>& labels, const std::vector<std::size_t>& order,
                    const QRectF& bounds, const std::vector<QRectF>& obstacles) {
  constexpr std::array<std::array<double, 2>, 8> kDirections{
      {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}}};
  std::vector<QRectF> taken = obstacles;
  for (const LabelRequest& label : labels) taken.push_back(around(label.anchor));
  Places places(labels.size());
  for (const std::size_t i : order) {
    const LabelRequest& label = labels[i];
    std::optional<QRectF>& found = places[i];
    for (const double gap : {10.0, 22.0, 36.0})
      for (const auto& [right, down] : kDirections) {
        const QRectF place = placeAt(label, right, down, gap, bounds);
        const bool isFree = bounds.contains(place) && std::none_of(taken.begin(), taken.end(), [&](auto& t) {
                              return t.intersects(place);
                            });
        if (!found && isFree) found = place;
      }
    if (found) taken.push_back(*found);
  }
  return places;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& labels, const QRectF& bounds,
                                               const std::vector<QRectF>& obstacles) {
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), 0U);
  const Places first = placeInOrder(labels, order, bounds, obstacles);
  // Those that found no room choose first in a second attempt; the attempt that names more wins.
  std::stable_partition(order.begin(), order.end(),
                        [&](std::size_t i) { return labels[i].isFirst || !first[i]; });
  Places second = placeInOrder(labels, order, bounds, obstacles);
  const auto missing = [](const Places& places) {
    return std::count(places.begin(), places.end(), std::nullopt);
  };
  return missing(second) < missing(first) ? second : first;
}

} // namespace normscope
