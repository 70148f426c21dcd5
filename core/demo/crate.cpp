// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/noise_field.h"
#include "demo/shading.h"
#include "demo/things.h"

namespace normscope::demo {
namespace {

constexpr double kFrame = 0.13; ///< width of the outer boards, of the face

/// Where a point of a face lies on its boards.
struct Board {
  int number = 0;      ///< differs from board to board
  bool raised = false; ///< of the frame or the brace
  double edge = 1.0;   ///< distance to the board's nearest edge, of the face
  bool upright = false;
};

double nearest(double a, double b) { return std::min(a, b); }

Board boardAt(double a, double b, bool braced) {
  if (b < kFrame || b > 1.0 - kFrame)
    return {b < kFrame ? 20 : 21, true, nearest(b < 0.5 ? b : 1.0 - b, kFrame - nearest(b, 1.0 - b)), false};
  if (a < kFrame || a > 1.0 - kFrame)
    return {a < kFrame ? 22 : 23, true, nearest(a < 0.5 ? a : 1.0 - a, kFrame - nearest(a, 1.0 - a)), true};
  const double across = 0.7 * (a - b) / 0.075;
  if (braced && across > -1.0 && across < 1.0)
    return {24, true, 0.075 * nearest(1.0 - across, 1.0 + across), false};
  constexpr int kPlanks = 5;
  const double plank = (b - kFrame) / (1.0 - 2.0 * kFrame) * kPlanks;
  const int number = static_cast<int>(plank);
  const double inside = plank - number;
  return {number, false, nearest(inside, 1.0 - inside) / kPlanks, false};
}

} // namespace

void paintCrate(Canvas& canvas, const Light& light, Random& random, Point foot, double height) {
  const Shading shading(light, foot.x);
  const Color wood = Color{0.62, 0.40, 0.19} * random.between(0.92, 1.05);
  const double turn = (random.chance(0.5) ? 1.0 : -1.0) * random.between(0.2, 0.38);
  const std::uint64_t seed = random.bits();

  const double up = 0.74 * height, side = 0.8 * height;
  shading.castShadow(canvas, foot, 0.6 * height, 0.7 * height);
  const Box box{foot, side, up, side, turn};
  box.paint(canvas, [&](int face, double a, double b, Direction normal, Color& under) {
    const Board board = boardAt(a, b, face != 0);
    const auto plank = static_cast<std::uint64_t>(8 * board.number + face);
    const double along = board.upright ? b : a, across = board.upright ? a : b;
    const double grain = fractalNoise(seed + plank, 3.0 * along, 42.0 * across, 2);
    const double tone = valueNoise(seed + 777, static_cast<double>(plank), 0.5);
    const double gap = board.raised ? 0.008 : 0.014;
    const double shade = board.edge < gap ? (board.raised ? 0.62 : 0.28) : board.raised ? 1.08 : 0.82;
    under = shading.on(wood * ((0.72 + 0.3 * grain + 0.22 * tone) * shade), normal);
  });
}

} // namespace normscope::demo
