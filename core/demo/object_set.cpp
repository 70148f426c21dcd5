// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/backdrops.h"
#include "demo/camera.h"
#include "demo/encode.h"
#include "demo/picture_set.h"
#include "demo/things.h"
#include "image/jpeg_encoder.h"

#include <fmt/format.h>

#include <array>

namespace normscope::demo {
namespace {

struct Class {
  const char* name;
  Thing thing;
};
constexpr std::array<Class, 4> kClasses{
    {{"ball", paintBall}, {"cone", paintCone}, {"crate", paintCrate}, {"drum", paintDrum}}};
constexpr std::array<Scene, 4> kBackdrops{paintParkBackdrop, paintSquareBackdrop, paintBeachBackdrop,
                                          paintYardBackdrop};

/// Pictures of a class by day, and as many by night: one before each backdrop, so that no backdrop tells the
/// classes apart either. The last of them is held out for validation.
constexpr std::size_t kShots = kBackdrops.size();
constexpr std::size_t kPerClass = 2 * kShots;

struct ObjectPicture {
  std::size_t classNumber, shot;
  bool night;
};

ObjectPicture pictureAt(std::size_t number) {
  const std::size_t ofClass = number % kPerClass;
  return {number / kPerClass, ofClass % kShots, ofClass >= kShots};
}

/// Another backdrop for each class that is in the same place of the list.
Scene backdropOf(const ObjectPicture& picture) {
  return kBackdrops[(picture.shot + picture.classNumber + (picture.night ? 2 : 0)) % kBackdrops.size()];
}

std::string objectBytes(std::size_t number, std::uint64_t seed) {
  const ObjectPicture picture = pictureAt(number);
  Random random(seed * 1000 + 500 + number);
  const Light light = picture.night ? moonlight(random) : daylight(random);
  const Camera camera = picture.night ? Camera{random.between(1.7, 2.1), 1800.0, 3.0}
                                      : Camera{random.between(0.95, 1.2), 30000.0, 4.0};
  Canvas canvas(kWidth, kHeight);
  backdropOf(picture)(canvas, light, random);
  const double nearness = random.unit();
  const Point foot{random.between(112.0, 272.0), 196.0 + 38.0 * nearness};
  kClasses[picture.classNumber].thing(canvas, light, random, foot, 84.0 + 46.0 * nearness);
  const std::vector<std::uint8_t> rgb = upperBytes(expose(canvas, camera, random));
  return encodeJpeg(rgb, kWidth, kHeight, picture.night ? 95 : 90, picture.night);
}

} // namespace

PictureSet objectSet() {
  PictureSet set;
  for (std::size_t number = 0; number < kClasses.size() * kPerClass; ++number) {
    const ObjectPicture picture = pictureAt(number);
    const bool heldOut = picture.shot == kShots - 1;
    const char* name = kClasses[picture.classNumber].name;
    set.paths.push_back(fmt::format("{}/{}/{}_{}_{}.jpg", heldOut ? "val" : "train", name, name,
                                    picture.night ? "night" : "day", heldOut ? 1 : picture.shot + 1));
  }
  set.fileBytes = objectBytes;
  return set;
}

} // namespace normscope::demo
