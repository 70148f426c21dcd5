// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sky.h"

namespace normscope::demo {

/// A block with rows of windows, some of them lit at night, seen from the front.
struct Block {
  double left = 0, right = 0, top = 0, base = 0;
  Color albedo{0.4, 0.36, 0.32};
  double distance = 0; ///< 0 near, 1 at the horizon
  double storey = 9.0; ///< height of a floor in pixels
};
void paintBlock(Canvas& canvas, const Light& light, Random& random, const Block& block);

/// A row of blocks of different heights from edge to edge.
void paintBlocks(Canvas& canvas, const Light& light, Random& random, double base, double height,
                 double distance);

/// A house with a gabled roof; `left` and `base` are its lower left corner.
void paintHouse(Canvas& canvas, const Light& light, Random& random, Point corner, double width);
/// A church with its tower and spire.
void paintChurch(Canvas& canvas, const Light& light, Random& random, Point corner, double width);

/// A lamp post; at night with its light and the pool of light on the ground.
void paintLamp(Canvas& canvas, const Light& light, Point foot, double height);
/// A car seen from the side; at night with its lights.
void paintCar(Canvas& canvas, const Light& light, Random& random, Point wheels, double length);
/// A sailing boat on the water.
void paintBoat(Canvas& canvas, const Light& light, Random& random, Point hull, double length);
/// A harbour crane.
void paintCrane(Canvas& canvas, const Light& light, Point foot, double height, bool toTheRight);

/// A street running away from the viewer between two rows of houses, with lamps and cars.
void paintStreet(Canvas& canvas, const Light& light, Random& random, Point vanishing);

/// What shines from a window at night.
Color lampLight(Random& random);

} // namespace normscope::demo
