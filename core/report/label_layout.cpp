// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/label_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace normscope::report {
namespace {

struct Place {
  Box box;
  double fromX, fromY, toX, toY; // the line from the point to the label
};

/// The label in a direction (0: to the right, counted upwards) at a distance from its point; beside it, a
/// tall label slides up or down to stay inside the frame.
Place placeAt(const Box& frame, const LabelRequest& request, double direction, double distance) {
  const double dx = std::cos(direction), dy = -std::sin(direction);
  const double x = request.x + distance * dx, y = request.y + distance * dy;
  const double left = std::abs(dx) < 0.2 ? x - request.width / 2 : dx > 0 ? x : x - request.width;
  const double lowest = std::max(frame.top, frame.bottom() - request.height);
  const double top = std::abs(dx) >= 0.2 ? std::clamp(y - request.height / 2, frame.top, lowest)
                     : dy < 0            ? y - request.height
                                         : y;
  const Box box{left, top, request.width, request.height};
  return {box, request.x, request.y, std::clamp(request.x, box.left, box.right()),
          std::clamp(request.y, box.top, box.bottom())};
}

/// Whether the line of a place runs through a box.
bool runsThrough(const Place& place, const Box& box) {
  constexpr int kSteps = 24;
  for (int i = 0; i <= kSteps; ++i) {
    const double t = static_cast<double>(i) / kSteps;
    if (box.contains(place.fromX + t * (place.toX - place.fromX),
                     place.fromY + t * (place.toY - place.fromY)))
      return true;
  }
  return false;
}

constexpr double kGap = 3;

double cost(const Place& place, const Box& frame, const std::vector<Place>& placed,
            const std::vector<Box>& obstacles) {
  constexpr double kOutside = 1e6, kOverlap = 1e4, kMisleading = 1e3, kCrossing = 150;
  double cost = frame.contains(place.box) ? 0 : kOutside;
  for (const Box& obstacle : obstacles) {
    cost += place.box.overlaps(obstacle, 1) ? kOverlap : 0;
    // A line over another point would name that one.
    const bool isOwn = obstacle.contains(place.fromX, place.fromY);
    cost += !isOwn && runsThrough(place, obstacle) ? kMisleading : 0;
  }
  for (const Place& other : placed) {
    cost += place.box.overlaps(other.box, kGap) ? kOverlap : 0;
    cost += runsThrough(place, other.box) || runsThrough(other, place.box) ? kCrossing : 0;
  }
  return cost;
}

} // namespace

bool Box::overlaps(const Box& other, double gap) const {
  return left < other.right() + gap && other.left < right() + gap && top < other.bottom() + gap &&
         other.top < bottom() + gap;
}

bool Box::contains(const Box& other) const {
  return other.left >= left && other.right() <= right() && other.top >= top && other.bottom() <= bottom();
}

bool Box::contains(double x, double y) const { return x > left && x < right() && y > top && y < bottom(); }

std::vector<Box> placeLabels(const Box& frame, const std::vector<LabelRequest>& requests,
                             const std::vector<Box>& obstacles) {
  std::vector<std::size_t> order(requests.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return requests[a].width * requests[a].height > requests[b].width * requests[b].height;
  });
  constexpr int kDirections = 24;
  std::vector<Place> placed;
  std::vector<Box> boxes(requests.size());
  for (const std::size_t i : order) {
    Place found = placeAt(frame, requests[i], 0, 12);
    double least = cost(found, frame, placed, obstacles) + 12;
    for (int distance = 12; distance <= 320; distance += distance < 60 ? 6 : 16) {
      for (int k = 0; k < kDirections; ++k) {
        // 0°, 15°, −15°, 30° …: the side on which one begins to read comes first.
        const int turn = k % 2 == 1 ? (k + 1) / 2 : -k / 2;
        const Place place = placeAt(frame, requests[i], turn * 2 * std::numbers::pi / kDirections, distance);
        const double price = cost(place, frame, placed, obstacles) + distance + 8 * std::abs(turn);
        if (price < least) {
          least = price;
          found = place;
        }
      }
    }
    placed.push_back(found);
    boxes[i] = found.box;
  }
  return boxes;
}

} // namespace normscope::report
