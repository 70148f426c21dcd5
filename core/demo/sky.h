// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/canvas.h"
#include "demo/random.h"

namespace normscope::demo {

/// The light of a scene: what the sky shows and what falls on things.
struct Light {
  bool night = false;
  Color zenith, horizon; ///< of the sky
  Color ambient;         ///< from the whole sky
  Color key;             ///< from sun or moon on faces turned to it
  Point source;          ///< where sun or moon stands in the picture
  double haze = 0.5;     ///< how much of the horizon's colour lies over far things, 0..1

  /// Colour of a surface; facing 0 is turned away from sun or moon, 1 towards it.
  Color on(Color albedo, double facing = 0.5) const { return albedo * (ambient + key * facing); }
  /// The same seen from afar, distance 0..1.
  Color onFar(Color albedo, double facing, double distance) const {
    return mix(on(albedo, facing), horizon, distance * haze);
  }
};

/// Sunlight from noon to late afternoon.
Light daylight(Random& random);
/// A clear night with a moon and the glow of a town at the horizon: some 50 times less light.
Light moonlight(Random& random);

/// Sky from edge to edge with clouds, and the sun or the moon among stars.
void paintSky(Canvas& canvas, const Light& light, Random& random, double cloudiness);

/// The moon's disc with its dark plains, and its halo.
void paintMoon(Canvas& canvas, const Light& light, Point center, double radius);

} // namespace normscope::demo
