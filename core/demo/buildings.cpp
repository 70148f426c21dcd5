// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/town.h"

#include <array>

namespace normscope::demo {

Color lampLight(Random& random) {
  const Color warm = mix({0.62, 0.36, 0.12}, {0.55, 0.46, 0.30}, random.unit());
  const Color tint = random.chance(0.12) ? Color{0.30, 0.42, 0.55} : warm;
  return tint * random.between(0.15, 0.9);
}

void paintBlock(Canvas& canvas, const Light& light, Random& random, const Block& block) {
  const double width = block.right - block.left;
  const double facing = light.source.x < 0.5 * (block.left + block.right) ? 0.35 : 0.6;
  const Color wall = light.onFar(block.albedo, facing, block.distance);
  const Color foot = light.onFar(block.albedo * 0.72, facing, block.distance);
  const std::array<Point, 4> outline{{{block.left, block.top},
                                      {block.right, block.top},
                                      {block.right, block.base},
                                      {block.left, block.base}}};
  canvas.polygon(outline, wall, foot);
  // The side that turns away, and the edge of the roof.
  const double side = 0.16 * width;
  canvas.rectangle(block.right - side, block.top, block.right, block.base,
                   light.onFar(block.albedo * 0.6, 0.1, block.distance));
  canvas.rectangle(block.left, block.top, block.right, block.top + 0.12 * block.storey,
                   light.onFar(block.albedo * 1.25, 0.9, block.distance));

  const int columns = std::max(2, static_cast<int>((width - side) / (0.72 * block.storey)));
  const double step = (width - side) / columns;
  const double litShare = random.between(0.2, 0.5);
  const Color glass =
      light.night ? light.on({0.10, 0.11, 0.13}, 0.2) : mix(light.on({0.12, 0.15, 0.19}), light.zenith, 0.35);
  for (double y = block.top + 0.45 * block.storey; y + 0.75 * block.storey < block.base; y += block.storey) {
    for (int column = 0; column < columns; ++column) {
      const double x = block.left + step * (column + 0.22);
      const bool lit = light.night && random.chance(litShare);
      const Color shine = lampLight(random);
      const Color pane =
          lit ? shine * (1.0 - 0.75 * block.distance)
              : mix(glass * random.between(0.7, 1.35), light.horizon, block.distance * light.haze);
      canvas.rectangle(x, y, x + 0.56 * step, y + 0.52 * block.storey, pane);
    }
  }
}

void paintBlocks(Canvas& canvas, const Light& light, Random& random, double base, double height,
                 double distance) {
  constexpr Color kFacades[] = {{0.42, 0.36, 0.30}, {0.30, 0.31, 0.34}, {0.52, 0.47, 0.40},
                                {0.36, 0.22, 0.17}, {0.24, 0.28, 0.33}, {0.58, 0.56, 0.52}};
  double left = -random.between(0.0, 20.0);
  while (left < canvas.width()) {
    const double width = random.between(0.30, 0.62) * height * (1.0 - 0.3 * distance);
    const double tall = random.unit();
    Block block;
    block.left = left;
    block.right = left + width;
    block.top = base - height * (0.42 + 0.58 * tall * tall);
    block.base = base;
    block.albedo = kFacades[random.integer(0, 5)] * random.between(0.85, 1.1);
    block.distance = distance;
    block.storey = 10.5 * (1.0 - 0.5 * distance);
    const double middle = left + random.between(0.3, 0.7) * width;
    const Color roof = light.onFar({0.2, 0.2, 0.21}, 0.3, distance);
    if (tall > 0.6) {
      canvas.rectangle(middle - 0.6, block.top - 0.16 * height, middle + 0.6, block.top, roof);
      if (light.night && tall > 0.85)
        canvas.glow({middle, block.top - 0.16 * height}, 0.8, {0.35, 0.03, 0.02});
    } else {
      canvas.rectangle(middle - 0.12 * width, block.top - 5.0, middle + 0.12 * width, block.top, roof);
    }
    paintBlock(canvas, light, random, block);
    left += width + (random.chance(0.3) ? random.between(1.0, 10.0) : 0.0);
  }
}

namespace {

void paintWindow(Canvas& canvas, const Light& light, Random& random, Point corner, double width,
                 double height) {
  const bool lit = light.night && random.chance(0.55);
  const Color shine = lampLight(random);
  const Color pane = lit ? shine : light.on({0.10, 0.12, 0.15}, 0.3);
  canvas.rectangle(corner.x - 0.6, corner.y - 0.6, corner.x + width + 0.6, corner.y + height + 0.6,
                   light.on({0.62, 0.60, 0.56}, 0.6));
  canvas.rectangle(corner.x, corner.y, corner.x + width, corner.y + height, pane);
  canvas.rectangle(corner.x + 0.46 * width, corner.y, corner.x + 0.54 * width, corner.y + height,
                   light.on({0.5, 0.48, 0.45}, 0.5));
  if (lit) canvas.glow({corner.x + 0.5 * width, corner.y + 0.5 * height}, 0.5 * width, shine * 0.05);
}

} // namespace

void paintHouse(Canvas& canvas, const Light& light, Random& random, Point corner, double width) {
  constexpr Color kWalls[] = {{0.66, 0.58, 0.44}, {0.70, 0.67, 0.62}, {0.55, 0.36, 0.24}, {0.62, 0.48, 0.36}};
  constexpr Color kRoofs[] = {{0.34, 0.12, 0.07}, {0.22, 0.17, 0.15}, {0.40, 0.19, 0.10}};
  const double x = corner.x, base = corner.y;
  const double eaves = base - 0.55 * width, top = base - random.between(0.95, 1.1) * width;
  const Color wall = kWalls[random.integer(0, 3)], roof = kRoofs[random.integer(0, 2)];
  const bool lightRight = light.source.x > x;
  canvas.ellipse({x + 0.5 * width, base}, 0.62 * width, 0.06 * width, light.on({0.06, 0.07, 0.05}, 0.1), 0.7);
  const std::array<Point, 4> front{{{x, eaves}, {x + width, eaves}, {x + width, base}, {x, base}}};
  canvas.polygon(front, light.on(wall, lightRight ? 0.75 : 0.5),
                 light.on(wall * 0.85, lightRight ? 0.7 : 0.4));
  const std::array<Point, 4> slope{{{x - 0.07 * width, eaves},
                                    {x + 0.16 * width, top},
                                    {x + 0.84 * width, top},
                                    {x + 1.07 * width, eaves}}};
  const double chimney = x + random.between(0.25, 0.65) * width;
  canvas.rectangle(chimney, top - 0.12 * width, chimney + 0.1 * width, top + 2.0,
                   light.on({0.3, 0.16, 0.12}, 0.4));
  canvas.polygon(slope, light.on(roof, 0.95), light.on(roof * 0.8, 0.55));
  const double pane = 0.17 * width;
  paintWindow(canvas, light, random, {x + 0.12 * width, base - 0.42 * width}, pane, 1.15 * pane);
  paintWindow(canvas, light, random, {x + 0.71 * width, base - 0.42 * width}, pane, 1.15 * pane);
  canvas.rectangle(x + 0.42 * width, base - 0.36 * width, x + 0.58 * width, base,
                   light.on({0.2, 0.12, 0.07}, 0.4));
}

void paintChurch(Canvas& canvas, const Light& light, Random& random, Point corner, double width) {
  const double x = corner.x, base = corner.y, tower = 0.3 * width, height = 1.25 * width;
  const Color stone{0.60, 0.56, 0.50}, slate{0.16, 0.17, 0.20};
  const std::array<Point, 4> nave{{{x + tower, base - 0.42 * width},
                                   {x + width, base - 0.42 * width},
                                   {x + width, base},
                                   {x + tower, base}}};
  const std::array<Point, 4> roof{{{x + tower, base - 0.75 * width},
                                   {x + 0.92 * width, base - 0.75 * width},
                                   {x + 1.05 * width, base - 0.42 * width},
                                   {x + tower, base - 0.42 * width}}};
  const std::array<Point, 3> spire{{{x - 0.03 * width, base - height},
                                    {x + 0.5 * tower, base - 1.95 * width},
                                    {x + tower + 0.03 * width, base - height}}};
  canvas.polygon(nave, light.on(stone, 0.6), light.on(stone * 0.8, 0.5));
  canvas.polygon(roof, light.on(slate, 0.9), light.on(slate, 0.5));
  canvas.rectangle(x, base - height, x + tower, base, light.on(stone * 0.95, 0.55));
  canvas.rectangle(x + 0.65 * tower, base - height, x + tower, base, light.on(stone * 0.75, 0.2));
  canvas.polygon(spire, light.on(slate, 0.9), light.on(slate * 0.9, 0.5));
  for (int window = 0; window < 3; ++window)
    paintWindow(canvas, light, random, {x + tower + (0.12 + 0.2 * window) * width, base - 0.32 * width},
                0.07 * width, 0.2 * width);
  const Point clock{x + 0.45 * tower, base - 0.9 * height};
  canvas.ellipse(clock, 0.24 * tower, 0.24 * tower,
                 light.night ? Color{0.3, 0.26, 0.16} : light.on({0.8, 0.76, 0.66}));
}

} // namespace normscope::demo
