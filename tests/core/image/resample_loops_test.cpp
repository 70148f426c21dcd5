// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "core/every_target.h"
#include "image/resample_loops.h"

#include <algorithm>
#include <vector>

namespace normscope {
namespace {

TEST(ResampleLoops, WeighRowsExactlyOnEveryTarget) {
  Random random(1);
  std::vector<std::uint8_t> row(333);
  for (auto& sample : row) sample = static_cast<std::uint8_t>(random.below(256));
  row[0] = row[332] = 255;
  test::onEveryTarget([&] {
    for (const std::uint32_t weight : {1u, 256u, 257u, 258u, 65500u})
      for (const std::size_t count : {0u, 1u, 31u, 64u, 333u}) {
        const auto part = std::span(row).first(count);
        std::vector<std::uint32_t> column(count, 5), expected(count);
        for (std::size_t i = 0; i < count; ++i) expected[i] = 5 + row[i] * weight;
        addWeighted(part, weight, column.data());
        EXPECT_EQ(column, expected) << count << " × " << weight;
        for (auto& value : expected) value -= 5;
        setWeighted(part, weight, column.data());
        EXPECT_EQ(column, expected) << count << " × " << weight;
      }
  });
}

TEST(ResampleLoops, SumTapsExactlyOnEveryTarget) {
  Random random(2);
  constexpr std::size_t pixels = 20;
  std::vector<std::uint32_t> row(3 * pixels + kTapSlack);
  for (auto& value : row) value = static_cast<std::uint32_t>(random.below(100'000));
  std::vector<ThreeTaps> taps;
  std::vector<std::uint32_t> expected;
  for (std::uint32_t first = 0; first < pixels; ++first) {
    const ThreeTaps tap{first, {first + 1, 2 * first, first + 2 < pixels ? 7u : 0u}};
    for (std::size_t c = 0; c < 3; ++c) {
      const std::uint32_t* const from = row.data() + 3 * std::size_t{first} + c;
      expected.push_back(from[0] * tap.weights[0] + from[3] * tap.weights[1] + from[6] * tap.weights[2]);
    }
    taps.push_back(tap);
  }
  test::onEveryTarget([&] {
    std::vector<std::uint32_t> sums(expected.size() + 1);
    sumTaps(row.data(), taps, sums.data());
    sums.pop_back();
    EXPECT_EQ(sums, expected);
  });
}

/// Sums whose shares lie at and beside every kind of rounding edge.
std::vector<std::uint32_t> edgeSums(std::uint64_t area) {
  Random random(area);
  const std::uint64_t most = 255 * area;
  std::vector<std::uint32_t> sums{0, static_cast<std::uint32_t>(most)};
  for (int i = 0; i < 2000; ++i) {
    const std::uint64_t edge = (2 * random.below(65535) + 1) * area / (2 * 257); // the share of some k + 1/2
    for (std::uint64_t sum = edge; sum <= edge + 2; ++sum)
      sums.push_back(static_cast<std::uint32_t>(std::min(sum, most)));
    sums.push_back(static_cast<std::uint32_t>(random.below(most + 1)));
  }
  return sums;
}

TEST(ResampleLoops, RoundSharesAsIntegersDoOnEveryTarget) {
  for (const std::uint64_t area :
       {1ull, 2ull, 3ull, 257ull, 514ull, 187'500ull, 187'513ull, 12'000'000ull, 16'843'009ull}) {
    const auto sums = edgeSums(area);
    std::vector<std::int32_t> expected;
    for (const std::uint64_t sum : sums)
      expected.push_back(static_cast<std::int32_t>((sum * 2 * 257 + area) / (2 * area)));
    test::onEveryTarget([&] {
      std::vector<std::int32_t> rounded(sums.size());
      roundShares(sums, 257, area, rounded.data());
      EXPECT_EQ(rounded, expected) << area;
    });
  }
}

TEST(ResampleLoops, LevelsAreRoundedAndClampedOnEveryTarget) {
  std::vector<std::int32_t> samples{-70'000, -1, 65'536, 2'000'000'000, -2'000'000'000};
  for (int sample = 0; sample < 65536; ++sample) samples.push_back(sample);
  std::vector<std::uint8_t> expected;
  for (const int sample : samples)
    expected.push_back(static_cast<std::uint8_t>((std::clamp(sample, 0, 65535) + 128) / 257));
  test::onEveryTarget([&] {
    std::vector<std::uint8_t> levels(samples.size());
    toLevels(samples, levels.data());
    EXPECT_EQ(levels, expected);
  });
}

} // namespace
} // namespace normscope
