// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/camera.h"
#include "demo/noise_field.h"
#include "demo/random.h"

#include <cmath>

namespace normscope::demo {
namespace {

TEST(DemoRandom, NormalNumbersHaveMeanZeroAndVarianceOne) {
  Random random(7);
  double sum = 0, squares = 0;
  constexpr int kCount = 100000;
  for (int i = 0; i < kCount; ++i) {
    const double x = random.normal();
    sum += x;
    squares += x * x;
  }
  EXPECT_NEAR(sum / kCount, 0.0, 0.015);
  EXPECT_NEAR(squares / kCount, 1.0, 0.02);
}

TEST(DemoRandom, FirstNumbersAreFixed) {
  Random random(0);
  EXPECT_EQ(random.bits(), 0xe220a8397b1dcdafu); // SplitMix64's published first output for seed 0
}

TEST(DemoNoiseField, IsContinuousAcrossGridLines) {
  for (const double x : {-2.0, -1.0, 0.0, 1.0, 5.0})
    EXPECT_NEAR(valueNoise(3, x - 1e-7, 0.3), valueNoise(3, x + 1e-7, 0.3), 1e-5) << x;
}

TEST(DemoCamera, NoiseFollowsShotAndReadNoise) {
  for (const double light : {0.01, 0.25}) {
    Canvas canvas(200, 100);
    canvas.rectangle(0, 0, 200, 100, {light, light, light});
    Random random(11);
    const Camera camera{1.0, 2000.0, 3.0};
    const Exposure exposure = expose(canvas, camera, random);
    double sum = 0, squares = 0;
    for (const std::uint16_t sample : exposure.samples) {
      const double root = sample / 65535.0, electrons = root * root * camera.fullWell;
      sum += electrons;
      squares += electrons * electrons;
    }
    const double count = static_cast<double>(exposure.samples.size()), mean = sum / count;
    const double expected = light * camera.fullWell;
    EXPECT_NEAR(mean, expected, 0.02 * expected + 0.1);
    EXPECT_NEAR(squares / count - mean * mean, expected + 9.0, 0.05 * (expected + 9.0));
  }
}

} // namespace
} // namespace normscope::demo
