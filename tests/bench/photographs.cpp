// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/photographs.h"

#include "base/parallel.h"
#include "base/random.h"
#include "demo/encode.h"
#include "image/jpeg_encoder.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <stdexcept>

namespace normscope::bench {
namespace {

namespace fs = std::filesystem;

constexpr double kBitsPerPixel = 4.5;

/// A plane of random numbers on grids from coarse to fine, joined by straight lines: photographs, too, are
/// the rougher the closer one looks.
class Plane {
public:
  Plane(Random& random, int width, int height, int coarsest, int finest)
      : m_row(static_cast<std::size_t>(width)) {
    for (int cell = coarsest; cell >= finest; cell /= 2) {
      Octave octave{cell, width / cell + 2, static_cast<float>(std::pow(cell, 0.6)), {}};
      octave.grid.resize(static_cast<std::size_t>(octave.columns) *
                         static_cast<std::size_t>(height / cell + 2));
      for (float& value : octave.grid) value = static_cast<float>(random.below(65536)) / 32768.0f - 1.0f;
      m_octaves.push_back(std::move(octave));
    }
  }

  const std::vector<float>& row(int y) {
    std::ranges::fill(m_row, 0.0f);
    for (const Octave& octave : m_octaves) {
      const float down = static_cast<float>(y % octave.cell) / static_cast<float>(octave.cell);
      const float* const above =
          octave.grid.data() + static_cast<std::ptrdiff_t>(y / octave.cell) * octave.columns;
      const float* const below = above + octave.columns;
      const auto width = static_cast<int>(m_row.size());
      for (int c = 0; c * octave.cell < width; ++c) {
        const float left = (above[c] + (below[c] - above[c]) * down) * octave.strength;
        const float right = (above[c + 1] + (below[c + 1] - above[c + 1]) * down) * octave.strength;
        const int first = c * octave.cell, last = std::min(width, first + octave.cell);
        const float slope = (right - left) / static_cast<float>(octave.cell);
        for (int x = first; x < last; ++x)
          m_row[static_cast<std::size_t>(x)] += left + slope * static_cast<float>(x - first);
      }
    }
    return m_row;
  }

private:
  struct Octave {
    int cell, columns;
    float strength;
    std::vector<float> grid;
  };
  std::vector<Octave> m_octaves;
  std::vector<float> m_row;
};

/// Two uniform numbers make a triangle of 3 levels' deviation.
float grain(std::uint64_t bits) {
  return static_cast<float>((bits & 255) + (bits >> 8 & 255)) * (1.0f / 35.0f) - 7.3f;
}

std::vector<std::uint8_t> photograph(std::uint64_t seed, int width, int height) {
  Random random(seed);
  Plane light(random, width, height, 256, 2), red(random, width, height, 256, 16),
      blue(random, width, height, 256, 16);
  const float brightness = 70.0f + static_cast<float>(random.below(100));
  const float contrast = 0.6f + static_cast<float>(random.below(100)) / 100.0f;
  std::vector<std::uint8_t> rgb(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  std::uint8_t* out = rgb.data();
  for (int y = 0; y < height; ++y) {
    const auto &l = light.row(y), &r = red.row(y), &b = blue.row(y);
    for (std::size_t x = 0; x < l.size(); ++x) {
      const std::uint64_t bits = random.next();
      const float gray = brightness + contrast * l[x] + 5.0f * grain(bits >> 48);
      const float values[3] = {gray + 0.3f * r[x], gray, gray + 0.3f * b[x]};
      for (int c = 0; c < 3; ++c) {
        const float value = values[c] + grain(bits >> 16 * c);
        *out++ = static_cast<std::uint8_t>(std::clamp(value, 0.0f, 255.0f));
      }
    }
  }
  return rgb;
}

/// The quality whose files come nearest to kBitsPerPixel, told by a sample of the pictures.
int quality(int width, int height) {
  constexpr std::uint64_t kSample = 24;
  std::vector<std::vector<std::uint8_t>> pictures;
  for (std::uint64_t seed = 1; seed <= kSample; ++seed) pictures.push_back(photograph(seed, width, height));
  const auto bitsPerPixel = [&](int candidate) {
    std::size_t bytes = 0;
    for (const auto& rgb : pictures) bytes += encodeJpeg(rgb, width, height, candidate, false).size();
    return 8.0 * static_cast<double>(bytes) / (kSample * static_cast<double>(width) * height);
  };
  int candidate = 60;
  while (candidate < 98 && bitsPerPixel(candidate + 1) <= kBitsPerPixel) ++candidate;
  return candidate;
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

struct Batch {
  const char* folder;
  const char* name;
  PictureFormat format;
  int count, width, height;
};
constexpr std::array<Batch, 4> kBatches{
    {{"jpeg-500x375", "JPEG of 500×375", PictureFormat::jpeg, 1500, 500, 375},
     {"jpeg-12mpx", "JPEG of 12 Mpx", PictureFormat::jpeg, 30, 4000, 3000},
     {"png-500x375", "PNG of 500×375", PictureFormat::png, 300, 500, 375},
     {"png-12mpx", "PNG of 12 Mpx", PictureFormat::png, 6, 4000, 3000}}};

void make(const fs::path& folder) {
  fmt::print(stderr, "Making the pictures in {} (once)\n", folder.string());
  const int jpegQuality = quality(500, 375);
  fmt::print(stderr, "JPEG quality {}\n", jpegQuality);
  for (const Batch& batch : kBatches) {
    fs::create_directories(folder / batch.folder);
    parallelFor(static_cast<std::size_t>(batch.count), 0, {}, [&](std::size_t i) {
      const auto rgb = photograph(i + 1, batch.width, batch.height);
      const bool jpeg = batch.format == PictureFormat::jpeg;
      write(folder / batch.folder / fmt::format("{:04}.{}", i, jpeg ? "jpg" : "png"),
            jpeg ? encodeJpeg(rgb, batch.width, batch.height, jpegQuality, false)
                 : demo::encodePng(std::as_bytes(std::span(rgb)), batch.width, batch.height, 3, 8));
    });
  }
}

std::shared_ptr<const Dataset> open(const fs::path& folder, const DatasetOptions& options = {}) {
  const std::vector<std::string> paths{folder.string()};
  auto dataset = openDataset(paths, options);
  if (!dataset) throw std::runtime_error(dataset.error().message.english());
  return *dataset;
}

} // namespace

std::vector<PictureGroup> photographs() {
  const fs::path folder = fs::temp_directory_path() / "normscope-bench-pictures-2";
  if (!fs::exists(folder)) {
    fs::path unfinished = folder;
    unfinished += ".unfinished";
    make(unfinished);
    fs::rename(unfinished, folder);
  }
  std::vector<PictureGroup> groups;
  for (const Batch& batch : kBatches)
    groups.push_back({batch.name, batch.format, batch.width > 1000, open(folder / batch.folder)});
  return groups;
}

std::vector<PictureGroup> picturesOf(const fs::path& folder) {
  std::vector<PictureGroup> groups;
  for (const bool jpeg : {true, false}) {
    DatasetOptions options;
    options.include = jpeg ? std::vector<std::string>{"*.jpg", "*.jpeg", "*.JPG", "*.JPEG"}
                           : std::vector<std::string>{"*.png", "*.PNG"};
    auto files = open(folder, options);
    if (files->size() > 0)
      groups.push_back(
          {jpeg ? "JPEGs" : "PNGs", jpeg ? PictureFormat::jpeg : PictureFormat::png, false, files});
  }
  return groups;
}

std::string smallJpeg(std::uint64_t seed) { return encodeJpeg(photograph(seed, 96, 72), 96, 72, 80, false); }

} // namespace normscope::bench
