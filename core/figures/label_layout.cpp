// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/label_layout.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace normscope::figures {
namespace {

constexpr int kDirections = 24;
constexpr double kBetween = 1; ///< px that stay free between two labels
constexpr double kOverMark = 1000, kOverLabel = 150, kOverWords = 60, kTurn = 8; ///< prices, in px of way

struct Place {
  Box box;
  Segment line; ///< from the mark to the label
};

/// The label in a direction (0: to the right, counted upwards) at a distance from its mark; beside it, a
/// tall label slides up or down to stay inside the frame.
Place placeAt(const Box& frame, const LabelRequest& request, double direction, double distance) {
  const auto [width, height] = request.size;
  const double dx = std::cos(direction), dy = -std::sin(direction);
  const double x = request.at.x + distance * dx, y = request.at.y + distance * dy;
  const double left = std::abs(dx) < 0.2 ? x - width / 2 : dx > 0 ? x : x - width;
  const double lowest = std::max(frame.top, frame.bottom() - height);
  const double top = std::abs(dx) >= 0.2 ? std::clamp(y - height / 2, frame.top, lowest)
                     : dy < 0            ? y - height
                                         : y;
  const Box box{left, top, width, height};
  return {box, {request.at, box.nearestTo(request.at)}};
}

class Layout {
public:
  Layout(const Box& frame, std::span<const LabelRequest> requests, double markReach,
         std::span<const Box> words)
      : m_frame(frame), m_requests(requests), m_markReach(markReach), m_words(words) {
    for (const LabelRequest& request : requests) m_marks.push_back(Box::around(request.at, markReach));
  }

  std::vector<std::optional<Box>> place(const std::vector<std::size_t>& order) {
    m_placed.clear();
    std::vector<std::optional<Box>> boxes(m_requests.size());
    for (const std::size_t i : order) {
      const std::optional<Place> found = bestPlace(i);
      if (!found) continue;
      m_placed.push_back(*found);
      boxes[i] = found->box;
    }
    return boxes;
  }

private:
  std::optional<Place> bestPlace(std::size_t request) const {
    std::optional<Place> found;
    double least = INFINITY;
    const double nearest = m_markReach + 3.5, furthest = std::max(60.0, 0.36 * m_frame.width);
    for (double way = nearest; way <= std::min(furthest, least); way += way < 60 ? 6 : 16)
      for (int k = 0; k < kDirections; ++k) {
        // 0°, 15°, −15°, 30° …: the side on which one begins to read comes first.
        const int turn = k % 2 == 1 ? (k + 1) / 2 : -k / 2;
        const double price = way + kTurn * std::abs(turn);
        if (price >= least) continue;
        const Place place =
            placeAt(m_frame, m_requests[request], turn * 2 * std::numbers::pi / kDirections, way);
        if (!isFree(place.box)) continue;
        const double dearer = price + priceOfCrossings(place, request);
        if (dearer >= least) continue;
        least = dearer;
        found = place;
      }
    return found;
  }

  bool isFree(const Box& box) const {
    return m_frame.contains(box) &&
           std::ranges::none_of(m_marks, [&](const Box& mark) { return box.overlaps(mark); }) &&
           std::ranges::none_of(m_placed,
                                [&](const Place& other) { return box.overlaps(other.box, kBetween); });
  }

  double priceOfCrossings(const Place& place, std::size_t request) const {
    double price = 0;
    for (std::size_t mark = 0; mark < m_marks.size(); ++mark)
      if (mark != request && runsThrough(place.line, m_marks[mark])) price += kOverMark;
    for (const Place& other : m_placed)
      if (runsThrough(place.line, other.box) || runsThrough(other.line, place.box)) price += kOverLabel;
    for (const Box& words : m_words)
      if (place.box.overlaps(words)) price += kOverWords;
    return price;
  }

  Box m_frame;
  std::span<const LabelRequest> m_requests;
  double m_markReach;
  std::span<const Box> m_words;
  std::vector<Box> m_marks;
  std::vector<Place> m_placed;
};

} // namespace

std::vector<std::optional<Box>> placeLabels(const Box& frame, std::span<const LabelRequest> requests,
                                            double markReach, std::span<const Box> words) {
  std::vector<std::size_t> order(requests.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    if (requests[a].isFirst != requests[b].isFirst) return requests[a].isFirst;
    return requests[a].size.width * requests[a].size.height >
           requests[b].size.width * requests[b].size.height;
  });
  Layout layout(frame, requests, markReach, words);
  const auto first = layout.place(order);
  const auto missing = [](const auto& boxes) {
    return std::ranges::count_if(boxes, [](const std::optional<Box>& box) { return !box; });
  };
  if (missing(first) == 0) return first;
  std::ranges::stable_partition(order, [&](std::size_t i) { return requests[i].isFirst || !first[i]; });
  auto second = layout.place(order);
  return missing(second) < missing(first) ? second : first;
}

std::optional<Segment> leaderTo(const Box& label, const Point& mark, double markReach) {
  const Point end = label.nearestTo(mark);
  if (distance(mark, end) <= markReach + 9) return std::nullopt;
  return Segment{mark, end};
}

} // namespace normscope::figures
