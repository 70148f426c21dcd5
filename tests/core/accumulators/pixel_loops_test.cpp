// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/cross_sums.h"
#include "accumulators/curvature.h"
#include "accumulators/level_counts.h"
#include "accumulators/mean_image_loops.h"
#include "base/random.h"
#include "core/every_target.h"

#include <cstdlib>
#include <map>

namespace normscope {
namespace {

template<class Sample>
std::vector<Sample> noise(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  std::vector<Sample> samples;
  for (std::size_t i = 0; i < count; ++i) {
    // Every third sample is at an end of the scale, where counts and products are largest.
    const std::uint64_t bits = random.next();
    samples.push_back(static_cast<Sample>(bits % 3 == 0 ? (bits & 8 ? ~0ull : 0ull) : bits >> 8));
  }
  return samples;
}

template<class Sample>
void expectNaiveCounts(const std::vector<Sample>& samples, std::size_t channels, std::size_t piece) {
  const std::size_t pixels = samples.size() / channels;
  LevelCounts counts;
  for (int again = 0; again < 2; ++again) { // take() leaves nothing behind
    counts.begin(sizeof(Sample) == 1 ? BitDepth::u8 : BitDepth::u16, channels);
    for (std::size_t first = 0; first < pixels; first += piece)
      counts.add(std::span(samples).subspan(first * channels, std::min(piece, pixels - first) * channels));
    for (std::size_t c = 0; c < channels; ++c) {
      std::map<std::uint16_t, std::uint64_t> naive;
      for (std::size_t i = c; i < samples.size(); i += channels) ++naive[samples[i]];
      std::vector<Histogram::Bin> bins;
      for (const auto& [code, count] : naive) bins.push_back({code, count});
      EXPECT_EQ(counts.take(c).bins, bins)
          << pixels << " pixels of " << channels << " channels, by " << piece;
    }
  }
}

TEST(LevelCounts, EqualNaiveOnes) {
  for (const std::size_t pixels : {1u, 2u, 7u, 8u, 9u, 61u, 1000u})
    for (const std::size_t channels : {1u, 3u})
      for (const std::size_t piece : {1u, 13u, 5000u}) {
        expectNaiveCounts(noise<std::uint8_t>(pixels * channels, pixels + channels), channels, piece);
        expectNaiveCounts(noise<std::uint16_t>(pixels * channels, pixels + channels), channels, piece);
      }
}

TEST(LevelCounts, EqualNaiveOnesInLongRows) {
  for (const std::size_t channels : {1u, 3u})
    for (const std::size_t piece : {20'003u, 50'001u, 100'003u}) {
      expectNaiveCounts(noise<std::uint8_t>(100'003 * channels, channels), channels, piece);
      std::vector<std::uint8_t> flat(100'003 * channels, 255); // each count runs over hundreds of times
      flat[channels] = 7;
      expectNaiveCounts(flat, channels, piece);
    }
}

TEST(LevelCounts, ForgetAnImageThatBrokeOff) {
  LevelCounts counts;
  for (const std::size_t length : {9u, 99'999u})
    for (const BitDepth depth : {BitDepth::u8, BitDepth::u16}) {
      counts.begin(depth, 1);
      if (depth == BitDepth::u8)
        counts.add(std::vector<std::uint8_t>(length, 7));
      else
        counts.add(std::vector<std::uint16_t>(length, 7));
      counts.begin(depth, 1);
      EXPECT_TRUE(counts.take(0).bins.empty());
    }
}

template<class Sample>
void expectNaiveSums(const std::vector<Sample>& rgb) {
  CrossSums naive{};
  for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
    naive[0] += std::uint64_t{rgb[i]} * rgb[i + 1];
    naive[1] += std::uint64_t{rgb[i]} * rgb[i + 2];
    naive[2] += std::uint64_t{rgb[i + 1]} * rgb[i + 2];
  }
  EXPECT_EQ(crossSums(std::span(rgb)), naive) << rgb.size() / 3 << " pixels";
}

TEST(CrossSums, EqualNaiveOnesOnEveryTarget) {
  test::onEveryTarget([] {
    for (const std::size_t pixels : {0u, 1u, 15u, 16u, 17u, 64u, 333u}) {
      expectNaiveSums(noise<std::uint8_t>(3 * pixels, pixels));
      expectNaiveSums(noise<std::uint16_t>(3 * pixels, pixels));
    }
    expectNaiveSums(std::vector<std::uint8_t>(3 * 1'100'000, 255)); // no lane overflows
  });
}

template<class Sample, class Sum>
void expectNaiveCurvature(std::size_t width, std::size_t channels) {
  const std::size_t row = width * channels, count = (width - 2) * channels;
  const auto samples = noise<Sample>(3 * row, width);
  std::vector<Sum> sums(count, 1), naive(count, 1);
  std::vector<std::uint8_t> saturated(count, 2), naiveSaturated(count, 2);
  addCurvature(samples.data() + channels, samples.data() + row + channels,
               samples.data() + 2 * row + channels, count, channels, sums.data(), saturated.data());
  constexpr int kernel[3][3] = {{1, -2, 1}, {-2, 4, -2}, {1, -2, 1}};
  for (std::size_t i = 0; i < count; ++i) {
    int sum = 0;
    for (std::size_t y = 0; y < 3; ++y)
      for (std::size_t x = 0; x < 3; ++x) sum += kernel[y][x] * samples[y * row + i + x * channels];
    naive[i] = static_cast<Sum>(naive[i] + static_cast<Sum>(std::abs(sum)));
    const Sample middle = samples[row + i + channels];
    if (middle == 0 || middle == static_cast<Sample>(~0u)) ++naiveSaturated[i];
  }
  EXPECT_EQ(sums, naive) << width << " pixels of " << channels << " channels";
  EXPECT_EQ(saturated, naiveSaturated);
}

TEST(Curvature, EqualsTheNaiveFilterOnEveryTarget) {
  test::onEveryTarget([] {
    for (const std::size_t width : {3u, 18u, 34u, 51u, 256u})
      for (const std::size_t channels : {1u, 3u}) {
        expectNaiveCurvature<std::uint8_t, std::uint16_t>(width, channels);
        expectNaiveCurvature<std::uint16_t, std::uint32_t>(width, channels);
      }
  });
}

TEST(MeanImageLoops, EqualNaiveOnesOnEveryTarget) {
  test::onEveryTarget([] {
    for (const std::size_t count : {0u, 1u, 3u, 47u, 48u, 49u, 333u}) {
      const auto samples = noise<std::uint16_t>(3 * count, count); // of three images
      std::vector<std::int32_t> wide(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(count));
      std::vector<std::uint16_t> copy(count);
      std::array<std::uint64_t, 3> total{};
      for (std::size_t i = 0; i < count; ++i) total[i % 3] += samples[i];
      EXPECT_EQ(narrowed(wide, copy.data()), total) << count;
      EXPECT_TRUE(std::equal(copy.begin(), copy.end(), samples.begin()));
      for (const std::int32_t outside : {-1, 65536}) {
        if (count == 0) continue;
        wide[count / 2] = outside;
        EXPECT_FALSE(narrowed(wide, copy.data()));
      }
      std::vector<std::int64_t> sums(count, 5), expectedSums(count, 5);
      std::vector<std::uint64_t> squares(count, 7), expectedSquares(count, 7);
      for (std::size_t i = 0; i < samples.size(); ++i) {
        expectedSums[i % count] += samples[i];
        expectedSquares[i % count] += std::uint64_t{samples[i]} * samples[i];
      }
      addPositions(samples, sums, squares);
      EXPECT_EQ(sums, expectedSums) << count;
      EXPECT_EQ(squares, expectedSquares) << count;
    }
    // No lane overflows.
    std::vector<std::uint16_t> most(3 * 32 * 70'000);
    const auto total = narrowed(std::vector<std::int32_t>(most.size(), 65535), most.data());
    for (std::size_t c = 0; c < 3; ++c) EXPECT_EQ(total->at(c), std::uint64_t{32} * 70'000 * 65535);
    std::vector<std::int64_t> sums(64);
    std::vector<std::uint64_t> squares(64);
    addPositions(std::span(most).first(256 * 64), sums, squares);
    EXPECT_EQ(sums, std::vector<std::int64_t>(64, 256 * 65535));
    EXPECT_EQ(squares, std::vector<std::uint64_t>(64, 256ull * 65535 * 65535));
  });
}

} // namespace
} // namespace normscope
