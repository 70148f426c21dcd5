// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/scenes.h"

#include "demo/land.h"
#include "demo/town.h"

namespace normscope::demo {

void paintSkyline(Canvas& canvas, const Light& light, Random& random) {
  const double ground = random.between(186.0, 200.0);
  paintSky(canvas, light, random, random.between(0.2, 0.6));
  paintBlocks(canvas, light, random, ground, random.between(70.0, 90.0), 0.85);
  paintBlocks(canvas, light, random, ground, random.between(95.0, 125.0), 0.45);
  paintBlocks(canvas, light, random, ground, random.between(70.0, 100.0), 0.05);
  paintWater(canvas, light, random, ground);
  canvas.rectangle(0, ground - 3.0, canvas.width(), ground + 1.0, light.on({0.3, 0.29, 0.27}, 0.6));
  for (double x = random.between(10.0, 40.0); x < canvas.width(); x += random.between(38.0, 60.0))
    paintLamp(canvas, light, {x, ground - 2.0}, 17.0);
  for (double x = random.between(20.0, 50.0); x < canvas.width(); x += random.between(50.0, 110.0))
    paintTree(canvas, light, random, {x, ground - 2.0}, random.between(20.0, 32.0));
}

void paintHills(Canvas& canvas, const Light& light, Random& random) {
  paintSky(canvas, light, random, random.between(0.3, 0.7));
  paintRidge(canvas, light, random, {112.0, 34.0, 170.0, 0.95, {0.26, 0.28, 0.32}, 5});
  paintRidge(canvas, light, random, {134.0, 24.0, 150.0, 0.70, {0.18, 0.25, 0.17}, 4});
  paintRidge(canvas, light, random, {158.0, 20.0, 180.0, 0.42, {0.22, 0.32, 0.11}, 3});
  paintRidge(canvas, light, random, {184.0, 14.0, 210.0, 0.15, {0.27, 0.35, 0.10}, 2});
  paintGround(canvas, light, random, 204.0, {0.25, 0.34, 0.09});
  const double house = random.between(60.0, 280.0);
  paintHouse(canvas, light, random, {house, 206.0}, 30.0);
  const double bend = random.between(-80.0, 80.0);
  paintPath(canvas, light, {house + 14.0, 206.0}, house + bend, 26.0, {0.52, 0.43, 0.30});
  for (int tree = 0; tree < 5; ++tree) {
    const double x = random.between(0.0, 384.0), depth = random.unit();
    const double y = 204.0 + 6.0 * tree + 4.0 * depth;
    if (x > house - 22.0 && x < house + 52.0) continue;
    paintTree(canvas, light, random, {x, y}, 26.0 + 1.1 * (y - 200.0));
  }
  const double edge = random.chance(0.5) ? random.between(8.0, 40.0) : random.between(340.0, 376.0);
  paintTree(canvas, light, random, {edge, 250.0}, random.between(120.0, 150.0));
}

void paintAvenue(Canvas& canvas, const Light& light, Random& random) {
  paintSky(canvas, light, random, random.between(0.2, 0.6));
  const double x = random.between(150.0, 234.0), y = random.between(128.0, 146.0);
  paintBlocks(canvas, light, random, y + 2.0, 40.0, 0.9);
  paintStreet(canvas, light, random, {x, y});
}

void paintLake(Canvas& canvas, const Light& light, Random& random) {
  const double shore = random.between(150.0, 166.0);
  paintSky(canvas, light, random, random.between(0.3, 0.6));
  const double peaks = random.between(62.0, 82.0);
  paintRidge(canvas, light, random, {peaks, 58.0, 130.0, 0.75, {0.36, 0.35, 0.38}, 6});
  paintRidge(canvas, light, random, {118.0, 30.0, 140.0, 0.40, {0.14, 0.20, 0.14}, 5});
  for (double x = -5.0; x < canvas.width(); x += random.between(5.0, 11.0))
    paintFir(canvas, light, random, {x, shore}, random.between(14.0, 34.0), 0.3);
  paintHouse(canvas, light, random, {random.between(60.0, 300.0), shore}, 22.0);
  paintWater(canvas, light, random, shore);
  const double boat = random.between(90.0, 270.0);
  paintBoat(canvas, light, random, {boat, shore + 38.0}, 34.0);
  const bool left = random.chance(0.5);
  for (int fir = 0; fir < 3; ++fir) {
    const double away = 18.0 + 26.0 * fir + random.between(-6.0, 6.0);
    paintFir(canvas, light, random, {left ? away : canvas.width() - away, 268.0 - 6.0 * fir},
             150.0 - 30.0 * fir);
  }
}

void paintVillage(Canvas& canvas, const Light& light, Random& random) {
  paintSky(canvas, light, random, random.between(0.3, 0.7));
  paintRidge(canvas, light, random, {120.0, 26.0, 160.0, 0.8, {0.22, 0.27, 0.22}, 5});
  paintRidge(canvas, light, random, {152.0, 16.0, 190.0, 0.4, {0.24, 0.32, 0.12}, 3});
  paintGround(canvas, light, random, 172.0, {0.27, 0.35, 0.10});
  const double church = random.between(120.0, 220.0);
  for (double x = random.between(8.0, 30.0); x < canvas.width(); x += random.between(30.0, 52.0))
    paintTree(canvas, light, random, {x, 178.0}, random.between(30.0, 46.0), 0.15);
  paintChurch(canvas, light, random, {church, 182.0}, 54.0);
  double x = random.between(-20.0, 10.0);
  while (x < canvas.width()) {
    const double width = random.between(38.0, 54.0), base = random.between(188.0, 204.0);
    if (x + width < church - 4.0 || x > church + 60.0) paintHouse(canvas, light, random, {x, base}, width);
    x += width + random.between(10.0, 34.0);
  }
  const double foot = random.between(120.0, 260.0);
  paintPath(canvas, light, {church + 20.0, 184.0}, foot, 42.0, {0.50, 0.44, 0.34});
  paintLamp(canvas, light, {church - 16.0, 206.0}, 34.0);
  paintLamp(canvas, light, {church + 92.0, 222.0}, 44.0);
  const bool left = random.chance(0.5);
  paintTree(canvas, light, random, {left ? 26.0 : 356.0, 246.0}, random.between(96.0, 120.0));
}

void paintPark(Canvas& canvas, const Light& light, Random& random) {
  paintSky(canvas, light, random, random.between(0.2, 0.5));
  paintBlocks(canvas, light, random, 160.0, random.between(46.0, 64.0), 0.8);
  paintGround(canvas, light, random, 156.0, {0.24, 0.36, 0.09});
  for (double x = -10.0; x < canvas.width() + 10.0; x += random.between(13.0, 24.0))
    paintTree(canvas, light, random, {x, 162.0}, random.between(24.0, 40.0), 0.35);
  const double foot = random.between(150.0, 240.0);
  paintPath(canvas, light, {random.between(170.0, 220.0), 164.0}, foot, 58.0, {0.55, 0.47, 0.36});
  double depth = 0.0;
  for (int tree = 0; tree < 6; ++tree) {
    depth += random.between(0.08, 0.2);
    const bool left = tree % 2 == 0;
    const double away = 16.0 + 110.0 * (1.0 - depth) * random.unit();
    paintTree(canvas, light, random, {left ? away : canvas.width() - away, 172.0 + 74.0 * depth},
              52.0 + 90.0 * depth);
    if (tree == 1) paintLamp(canvas, light, {foot + 26.0, 196.0}, 52.0);
    if (tree == 4) paintLamp(canvas, light, {foot - 66.0, 228.0}, 86.0);
  }
}

void paintHarbour(Canvas& canvas, const Light& light, Random& random) {
  const double quay = random.between(150.0, 164.0);
  paintSky(canvas, light, random, random.between(0.3, 0.6));
  paintRidge(canvas, light, random, {quay - 22.0, 14.0, 150.0, 0.85, {0.24, 0.27, 0.26}, 4});
  const double town = random.between(44.0, 60.0);
  paintBlocks(canvas, light, random, quay, town, 0.5);
  for (int crane = 0; crane < 3; ++crane) {
    const double x = 70.0 + 110.0 * crane + random.between(-30.0, 30.0), height = random.between(72.0, 100.0);
    paintCrane(canvas, light, {x, quay}, height, random.chance(0.5));
  }
  canvas.rectangle(0, quay - 4.0, canvas.width(), quay + 4.0, light.onFar({0.30, 0.28, 0.26}, 0.5, 0.2));
  for (double x = random.between(8.0, 30.0); x < canvas.width(); x += random.between(44.0, 70.0))
    paintLamp(canvas, light, {x, quay - 3.0}, 20.0);
  paintCar(canvas, light, random, {random.between(30.0, 340.0), quay - 3.0}, 15.0);
  paintWater(canvas, light, random, quay + 3.0);
  double x = random.between(10.0, 40.0);
  while (x < canvas.width() - 40.0) {
    const double size = random.between(22.0, 46.0);
    paintBoat(canvas, light, random, {x, quay + 0.9 * size + 10.0}, size);
    x += size + random.between(24.0, 70.0);
  }
}

} // namespace normscope::demo
