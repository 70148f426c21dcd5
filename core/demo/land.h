// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sky.h"

namespace normscope::demo {

/// A line of hills or mountains from edge to edge.
struct Ridge {
  double top = 120.0;   ///< mean height line
  double relief = 20.0; ///< how far it swings
  double wavelength = 120.0;
  double distance = 0.5; ///< 0 near, 1 at the horizon
  Color albedo{0.2, 0.3, 0.12};
  int octaves = 4; ///< more is more rugged
};

void paintRidge(Canvas& canvas, const Light& light, Random& random, const Ridge& ridge);

/// Ground from `top` to the picture's lower edge, mottled, lighter where it is far.
void paintGround(Canvas& canvas, const Light& light, Random& random, double top, Color albedo);

/// Turns the part below `shore` into water that mirrors what stands above it.
void paintWater(Canvas& canvas, const Light& light, Random& random, double shore);

/// A broad-leaved tree standing at `foot`.
void paintTree(Canvas& canvas, const Light& light, Random& random, Point foot, double height,
               double distance = 0);
/// A fir standing at `foot`.
void paintFir(Canvas& canvas, const Light& light, Random& random, Point foot, double height,
              double distance = 0);

/// A path from the lower edge to `end`, winding once.
void paintPath(Canvas& canvas, const Light& light, Point end, double foot, double width, Color albedo);

} // namespace normscope::demo
