// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "law_sets.h"

#include <bit>
#include <cmath>

namespace normscope {
namespace {

using testing::allVariants;
using testing::FittedSet;
using testing::image;
using testing::recordOf;
using testing::SmallSet;
using testing::Variant;

template<class Sample>
Image randomImage(int width, int height, int channels, Random& random) {
  std::vector<Sample> samples(static_cast<std::size_t>(width * height * channels));
  for (Sample& sample : samples) {
    if constexpr (std::is_floating_point_v<Sample>)
      sample =
          random.below(40) == 0 ? std::nanf("") : static_cast<float>(random.below(1200)) / 1000.0f - 0.1f;
    else
      sample = static_cast<Sample>(random.next() >> (random.below(4)));
  }
  return image(width, height, channels, samples);
}

// Of all depths, gray and in colour, sizes that nothing divides, and of one row or column.
std::vector<Image> randomImages() {
  Random random(7);
  std::vector<Image> images;
  const std::pair<int, int> sizes[] = {{1, 1}, {37, 1}, {1, 23}, {16, 24}, {61, 35}};
  for (const auto& [width, height] : sizes)
    for (const int channels : {1, 3}) {
      images.push_back(randomImage<std::uint8_t>(width, height, channels, random));
      images.push_back(randomImage<std::uint16_t>(width, height, channels, random));
      images.push_back(randomImage<float>(width, height, channels, random));
    }
  return images;
}

bool areSame(std::span<const double> a, std::span<const double> b) {
  return std::ranges::equal(a, b, [](double one, double other) {
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other) ||
           (std::isnan(one) && std::isnan(other));
  });
}

// y and basis in bands of random heights.
std::pair<Raster, Raster> inBands(ImageRows& rows, Random& random) {
  Raster y(rows.size().width, rows.size().height, rows.channels()), x = y;
  for (std::size_t done = 0; rows.rowsLeft() > 0;) {
    const std::size_t count =
        rows.rowSamples() * (1 + random.below(static_cast<std::uint64_t>(rows.rowsLeft())));
    rows.next(std::span(y.samples).subspan(done, count), std::span(x.samples).subspan(done, count));
    done += count;
  }
  return {y, x};
}

TEST(BandLaws, RowsAreThoseOfTheWholeHoweverManyAreAskedFor) {
  SmallSet files;
  testing::fillMixed(files);
  const FittedSet set(files);
  Random random(3);
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = set.fit(variant.mode->id, variant.parameters);
    for (const Image& picture : randomImages()) {
      const ImageRecord record = recordOf(picture);
      const Raster whole = transform->apply(picture, record, 1), basis = transform->basis(picture);
      const auto rows = transform->rows(picture, record, 1, {});
      const auto [y, x] = inBands(*rows, random);
      ASSERT_EQ(y.width, whole.width) << variant.name;
      EXPECT_TRUE(areSame(y.samples, whole.samples)) << variant.name << " " << y.width << "×" << y.height;
      EXPECT_TRUE(areSame(x.samples, basis.samples)) << variant.name << " " << y.width << "×" << y.height;
    }
  }
}

TEST(BandLaws, RowsAreUndoneWhereverTheyLie) {
  SmallSet files;
  testing::fillMixed(files);
  const FittedSet set(files);
  Random random(5);
  const Image picture = randomImage<std::uint8_t>(33, 21, 3, random);
  const ImageRecord record = recordOf(picture);
  for (const Variant& variant : allVariants()) {
    const TransformPtr transform = set.fit(variant.mode->id, variant.parameters);
    const Raster y = transform->apply(picture, record, 1);
    const auto whole = transform->invert(y, record, 1);
    const auto undo = transform->inverse(record, 1);
    ASSERT_EQ(static_cast<bool>(undo), whole.has_value()) << variant.name;
    if (!undo) continue;
    const std::size_t rowSamples = static_cast<std::size_t>(y.width * y.channels);
    std::vector<double> x = y.samples;
    for (std::size_t first = 0; first < x.size(); first += 2 * rowSamples)
      undo(first, std::span(x).subspan(first, std::min(2 * rowSamples, x.size() - first)));
    EXPECT_TRUE(areSame(x, whole->samples)) << variant.name;
  }
}

TEST(BandLaws, PartsAreSeenByWhatWasLearnedFromTheWhole) {
  SmallSet files;
  testing::fillMixed(files);
  const FittedSet set(files);
  Random random(9);
  const Image picture = randomImage<std::uint8_t>(40, 30, 3, random);
  Image part(20, 10, picture.format());
  for (int y = 0; y < 10; ++y)
    std::ranges::copy(picture.view().row<std::uint8_t>(12 + y).subspan(15, 60),
                      reinterpret_cast<std::uint8_t*>(part.row(y)));
  const ImageRecord record = recordOf(picture);
  for (const char* id : {"clahe", "equalize"})
    for (const Variant& variant : allVariants()) {
      if (variant.mode->id != id) continue;
      const auto rows = set.fit(id, variant.parameters)->rows(picture, record, 1, {});
      const auto ofPart = rows->ofPart(part, 5, 12);
      if (!ofPart) continue; // equalizing channels is a point map
      const Raster whole = inBands(*rows, random).first, y = inBands(*ofPart, random).first;
      for (std::size_t row = 0; row < 10; ++row)
        EXPECT_TRUE(areSame(std::span(y.samples).subspan(row * 60, 60),
                            std::span(whole.samples).subspan((12 + row) * 120 + 15, 60)))
            << variant.name;
    }
}

} // namespace
} // namespace normscope
