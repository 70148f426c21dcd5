// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/histogram.h"
#include "base/constants.h"
#include "core/every_target.h"
#include "outcomes/noise_loops.h"
#include "outcomes/pixel_moments.h"
#include "outcomes/probe_loops.h"
#include "outcomes/storage.h"
#include "outcomes/tally_loops.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace normscope {
namespace {

/// Samples around 0..255, halves among them, and what is no number or far away, at every place of a vector.
std::vector<double> samplesOf(std::size_t count, bool withOdd = true) {
  std::vector<double> samples;
  for (const int value : testing::noise(count, 4000, 11)) samples.push_back(value / 8.0 - 100.0);
  const double odd[] = {kInfinity, -kInfinity, NAN, -0.0, 255.5, -0.5, 1e300, 65519.999, 65520, 3e-8, -1e-41};
  if (withOdd)
    for (std::size_t i = 0; i < count; i += 5) samples[i] = odd[i / 5 % std::size(odd)];
  return samples;
}

bool areSame(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

TEST(StorageLoops, StoreLikeOneByOneOnEveryProcessor) {
  const std::vector<double> y = samplesOf(1003);
  for (const StorageRow& type : storageTypes()) {
    const Storage storage = Storage::fitted(type.type, -70.25, 300.5);
    test::onEveryTarget([&] {
      std::vector<double> values(y.size());
      std::vector<signed char> clips(y.size());
      storage.store(y, values, clips);
      for (std::size_t i = 0; i < y.size(); ++i) {
        const Storage::Stored one = storage.store(y[i]);
        ASSERT_TRUE(areSame(values[i], one.value))
            << type.id << " of " << y[i] << ": " << values[i] << " for " << one.value;
        ASSERT_EQ(clips[i], one.clip) << type.id << " of " << y[i];
      }
    });
  }
}

TEST(StorageLoops, ARangeWithoutWidthFitsZero) {
  const Storage storage = Storage::fitted(StorageType::uint8Fit, 3.0, 3.0);
  std::vector<double> values(2);
  std::vector<signed char> clips(2);
  storage.store(std::vector<double>{3.0, kInfinity}, values, clips);
  EXPECT_EQ(values, (std::vector<double>{0, 0}));
  EXPECT_EQ(clips, (std::vector<signed char>{0, 1}));
}

TEST(TallyLoops, CountLikeOneByOneOnEveryProcessor) {
  for (const std::size_t channels : {std::size_t{1}, std::size_t{3}})
    for (const std::size_t pixels : {std::size_t{1}, std::size_t{7}, std::size_t{501}}) {
      const std::vector<double> y = samplesOf(channels * pixels);
      test::onEveryTarget([&] {
        std::vector<FiniteRange> ranges(channels, {kInfinity, -kInfinity}), expected = ranges;
        std::vector<std::uint16_t> bins(y.size());
        std::vector<signed char> clips(y.size());
        ClipCounts counts, own;
        widenRanges(y, ranges);
        binFloats(y, bins.data());
        for (std::size_t i = 0; i < y.size(); ++i)
          clips[i] = static_cast<signed char>((y[i] > 200) - (y[i] < 0));
        countClips(clips, channels, counts);
        for (std::size_t i = 0; i < y.size(); ++i) {
          own.low[i % channels] += clips[i] < 0;
          own.high[i % channels] += clips[i] > 0;
          if (i % channels == 0)
            own.pixels += std::accumulate(&clips[i], &clips[i] + channels, 0,
                                          [](int any, int clip) { return any | clip; }) != 0;
          const auto narrow = static_cast<float>(y[i]);
          ASSERT_EQ(bins[i], std::isfinite(narrow) ? floatBin(narrow) : 0) << y[i];
          if (!std::isfinite(y[i])) continue;
          expected[i % channels].min = std::min(expected[i % channels].min, y[i]);
          expected[i % channels].max = std::max(expected[i % channels].max, y[i]);
        }
        for (std::size_t c = 0; c < channels; ++c) {
          ASSERT_EQ(ranges[c].min, expected[c].min);
          ASSERT_EQ(ranges[c].max, expected[c].max);
        }
        ASSERT_EQ(counts.low, own.low);
        ASSERT_EQ(counts.high, own.high);
        ASSERT_EQ(counts.pixels, own.pixels);
      });
    }
}

TEST(TallyLoops, AddUpTheSameBitsOnEveryProcessor) {
  const std::vector<double> y = samplesOf(999);
  std::vector<double> x = y, finite = samplesOf(999, false), withNan = finite;
  for (std::size_t i = 0; i < withNan.size(); i += 50) withNan[i] = NAN;
  for (std::size_t i = 0; i < x.size(); ++i) x[i] += static_cast<double>(i % 7) / 3.0;
  std::vector<std::vector<double>> found;
  test::onEveryTarget([&] {
    Differences apart;
    SquaredDifferences squared;
    addDifferences(y, x, apart);
    addSquaredDifferences(y, x, 3, squared);
    PixelMoments moments(3), withOdd(3);
    moments.add(finite);
    withOdd.add(withNan);
    std::vector<double> products(16 * 16);
    productsOfRows(finite.data(), 62, 16, products.data());
    FilterTally tally;
    tallyFilters(finite.data(), 30, 3, finite.data() + 100, tally);
    std::vector<double> all{apart.sum, apart.largest, apart.count, squared.sum[1], squared.count[2]};
    for (const PixelMoments* of : {&moments, &withOdd}) {
      const auto covariance = of->covariance();
      for (std::size_t c = 0; c < 3; ++c) {
        all.insert(all.end(), {of->moments(c).samples, of->moments(c).mean, of->moments(c).variance});
        all.insert(all.end(), covariance[c].begin(), covariance[c].end());
      }
    }
    for (std::size_t a = 0; a < 16; ++a)
      for (std::size_t b = 0; b <= a; ++b) all.push_back(products[a * 16 + b]);
    all.insert(all.end(), tally.sum.begin(), tally.sum.end());
    all.insert(all.end(), tally.active.begin(), tally.active.end());
    found.push_back(all);
  });
  for (const auto& other : found) EXPECT_EQ(other, found.front());
}

TEST(PixelMoments, AreThoseOfTheFormulasWhateverTheBands) {
  std::vector<double> y = samplesOf(3 * 2500, false);
  for (std::size_t i = 0; i < y.size(); i += 35) y[i] = i % 2 == 0 ? NAN : kInfinity;
  PixelMoments moments(3);
  for (std::size_t begin = 0, step = 3; begin < y.size(); begin += step, step *= 2)
    moments.add(std::span(y).subspan(begin, std::min(step, y.size() - begin)));
  const auto meanOf = [&](auto value, auto counts) {
    double sum = 0, count = 0;
    for (std::size_t p = 0; p < y.size() / 3; ++p)
      if (counts(p)) sum += value(p), ++count;
    return std::pair(sum / count, count);
  };
  const auto isWhole = [&](std::size_t p) {
    return std::isfinite(y[3 * p]) && std::isfinite(y[3 * p + 1]) && std::isfinite(y[3 * p + 2]);
  };
  for (std::size_t a = 0; a < 3; ++a) {
    const auto isKnown = [&](std::size_t p) { return std::isfinite(y[3 * p + a]); };
    const auto [mean, count] = meanOf([&](std::size_t p) { return y[3 * p + a]; }, isKnown);
    const double variance =
        meanOf([&](std::size_t p) { return std::pow(y[3 * p + a] - mean, 2); }, isKnown).first;
    EXPECT_EQ(moments.moments(a).samples, count);
    EXPECT_NEAR(moments.moments(a).mean, mean, 1e-11);
    EXPECT_NEAR(moments.moments(a).variance, variance, 1e-9);
    for (std::size_t b = 0; b < 3; ++b) {
      const double meanA = meanOf([&](std::size_t p) { return y[3 * p + a]; }, isWhole).first,
                   meanB = meanOf([&](std::size_t p) { return y[3 * p + b]; }, isWhole).first;
      const auto product = [&](std::size_t p) { return (y[3 * p + a] - meanA) * (y[3 * p + b] - meanB); };
      EXPECT_NEAR(moments.covariance()[a][b], meanOf(product, isWhole).first, 1e-9);
    }
  }
}

TEST(PixelMoments, EqualPixelsHaveNoVariance) {
  PixelMoments moments(3);
  for (int band = 0; band < 3; ++band) moments.add(std::vector<double>(3 * 700, 0.1));
  EXPECT_EQ(moments.moments(1).mean, 0.1);
  EXPECT_EQ(moments.moments(1).variance, 0.0);
}

TEST(NoiseLoops, ShakeTheSameOnEveryProcessorEvenlyWithinTheRange) {
  std::vector<std::uint8_t> samples;
  for (const int value : testing::noise(100'000 + 13, 255, 2))
    samples.push_back(static_cast<std::uint8_t>(value));
  std::vector<std::vector<std::uint8_t>> found;
  test::onEveryTarget([&] {
    NoiseLanes lanes;
    std::iota(lanes.begin(), lanes.end(), 77u);
    std::vector<std::uint8_t> shaken = samples;
    const std::uint64_t squares = shakeBytes(shaken, 5, lanes);
    std::uint64_t own = 0;
    std::array<std::size_t, 11> counts{};
    for (std::size_t i = 0; i < samples.size(); ++i) {
      const int move = shaken[i] - samples[i];
      own += static_cast<std::uint64_t>(move * move);
      ASSERT_LE(std::abs(move), std::min({5, int{samples[i]}, 255 - samples[i]}));
      if (samples[i] >= 5 && samples[i] <= 250) ++counts[static_cast<std::size_t>(move + 5)];
    }
    EXPECT_EQ(squares, own);
    const std::size_t drawn = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    for (const std::size_t count : counts)
      EXPECT_NEAR(static_cast<double>(count) * 11 / static_cast<double>(drawn), 1.0, 0.05);
    found.push_back(shaken);
  });
  for (const auto& other : found) EXPECT_EQ(other, found.front());
}

} // namespace
} // namespace normscope
