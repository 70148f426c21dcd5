// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/camera.h"
#include "demo/encode.h"
#include "demo/picture_set.h"
#include "demo/scenes.h"
#include "image/jpeg_encoder.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace normscope::demo {
namespace {

/// What makes an image of the set special.
enum class Oddity { none, overexposed, fog, deep, gray, alpha, truncated };

struct Picture {
  const char* path;
  Scene scene;
  bool night;
  Oddity oddity = Oddity::none;
};

constexpr std::array<Picture, 24> kPictures{{
    {"train/day/day_avenue.jpg", paintAvenue, false},
    {"train/day/day_fog.png", paintVillage, false, Oddity::fog},
    {"train/day/day_harbour_gray.png", paintHarbour, false, Oddity::gray},
    {"train/day/day_hills.jpg", paintHills, false},
    {"train/day/day_lake.jpg", paintLake, false},
    {"train/day/day_park_16bit.png", paintPark, false, Oddity::deep},
    {"train/day/day_skyline.jpg", paintSkyline, false},
    {"train/day/day_sun_overexposed.jpg", paintHills, false, Oddity::overexposed},
    {"train/day/day_village.jpg", paintVillage, false},
    {"train/night/night_avenue.jpg", paintAvenue, true},
    {"train/night/night_harbour.jpg", paintHarbour, true},
    {"train/night/night_hills.jpg", paintHills, true},
    {"train/night/night_lake.jpg", paintLake, true},
    {"train/night/night_moon_rgba.png", paintHills, true, Oddity::alpha},
    {"train/night/night_park.png", paintPark, true},
    {"train/night/night_skyline.jpg", paintSkyline, true},
    {"train/night/night_truncated.jpg", paintAvenue, true, Oddity::truncated},
    {"train/night/night_village.jpg", paintVillage, true},
    {"val/day/day_coast.jpg", paintHarbour, false},
    {"val/day/day_riverside.png", paintSkyline, false},
    {"val/day/day_valley.jpg", paintLake, false},
    {"val/night/night_coast.jpg", paintHarbour, true},
    {"val/night/night_riverside.png", paintSkyline, true},
    {"val/night/night_street.jpg", paintAvenue, true},
}};

Exposure photograph(const Picture& picture, Random& random) {
  Light light = picture.night ? moonlight(random) : daylight(random);
  Camera camera = picture.night ? Camera{1.0, 2200.0, 2.5} : Camera{random.between(0.95, 1.3), 30000.0, 4.0};
  if (picture.oddity == Oddity::fog) camera.fullWell = 600000.0; // many frames averaged: next to no noise
  if (picture.oddity == Oddity::overexposed) {
    light.source = {250.0, 70.0};
    camera.exposure = 2.6;
  }
  Canvas canvas(kWidth, kHeight);
  picture.scene(canvas, light, random);
  if (picture.oddity == Oddity::overexposed) canvas.glow(light.source, 46.0, {0.6, 0.55, 0.45});
  if (picture.oddity == Oddity::fog) {
    canvas.paint(0, 0, kWidth, kHeight, [](double, double y, Color& under) {
      under = mix(under, {0.48, 0.48, 0.48}, 0.996 - 0.003 * y / kHeight);
    });
  }
  return expose(canvas, camera, random);
}

/// Rec. 601 luma in integers.
std::vector<std::uint8_t> luma(const std::vector<std::uint8_t>& rgb) {
  std::vector<std::uint8_t> gray;
  for (std::size_t i = 0; i < rgb.size(); i += 3)
    gray.push_back(
        static_cast<std::uint8_t>((299 * rgb[i] + 587 * rgb[i + 1] + 114 * rgb[i + 2] + 500) / 1000));
  return gray;
}

/// Adds an alpha channel that fades towards the corners; the colours beneath stay as they were.
std::vector<std::uint8_t> withVignette(const std::vector<std::uint8_t>& rgb) {
  std::vector<std::uint8_t> rgba;
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      const int dx = (2 * x - kWidth) * kHeight / kWidth, dy = 2 * y - kHeight;
      const int alpha = 255 - (dx * dx + dy * dy - kHeight * kHeight) * 255 / (kHeight * kHeight);
      const std::size_t pixel = static_cast<std::size_t>(y * kWidth + x) * 3;
      rgba.insert(rgba.end(), {rgb[pixel], rgb[pixel + 1], rgb[pixel + 2],
                               static_cast<std::uint8_t>(std::clamp(alpha, 0, 255))});
    }
  }
  return rgba;
}

std::string fileBytes(std::size_t number, std::uint64_t seed) {
  const Picture& picture = kPictures[number];
  Random random(seed * 1000 + number);
  const Exposure exposure = photograph(picture, random);
  if (picture.oddity == Oddity::deep)
    return encodePng(std::as_bytes(std::span(exposure.samples)), kWidth, kHeight, 3, 16);
  const std::vector<std::uint8_t> rgb = upperBytes(exposure);
  const auto png = [](const std::vector<std::uint8_t>& samples, int channels) {
    return encodePng(std::as_bytes(std::span(samples)), kWidth, kHeight, channels, 8);
  };
  if (picture.oddity == Oddity::gray) return png(luma(rgb), 1);
  if (picture.oddity == Oddity::alpha) return png(withVignette(rgb), 4);
  if (std::string_view(picture.path).ends_with(".png")) return png(rgb, 3);
  std::string jpeg = encodeJpeg(rgb, kWidth, kHeight, picture.night ? 95 : 90, picture.night);
  if (picture.oddity == Oddity::truncated) jpeg.resize(jpeg.size() * 55 / 100);
  return jpeg;
}

} // namespace

PictureSet dayNightSet() {
  PictureSet set;
  for (const Picture& picture : kPictures) set.paths.emplace_back(picture.path);
  set.fileBytes = fileBytes;
  return set;
}

} // namespace normscope::demo
