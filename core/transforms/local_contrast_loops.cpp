// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/local_contrast_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "transforms/local_contrast_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cassert>
#include <cmath>
#include <iterator>
#include <numeric>

#ifndef NORMSCOPE_ROOT_LANES // this file is read once per target
#define NORMSCOPE_ROOT_LANES
namespace normscope {
inline constexpr std::size_t kRootLanes = 8;
}
#endif

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Each loop does whole vectors only and gives how many values that were.

std::size_t weighRowVectors([[maybe_unused]] std::span<const double* const> rows,
                            [[maybe_unused]] std::span<const double> weights,
                            [[maybe_unused]] std::size_t count, [[maybe_unused]] double* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const std::size_t lanes = hn::Lanes(d), middle = weights.size() / 2;
  for (; i + 4 * lanes <= count; i += 4 * lanes) { // four sums, so that none waits for its last addition
    const double* row = rows[middle] + i;
    auto weight = hn::Set(d, weights[middle]);
    auto a = hn::Mul(weight, hn::LoadU(d, row)), b = hn::Mul(weight, hn::LoadU(d, row + lanes));
    auto c = hn::Mul(weight, hn::LoadU(d, row + 2 * lanes)),
         e = hn::Mul(weight, hn::LoadU(d, row + 3 * lanes));
    for (std::size_t k = 1; k <= middle; ++k) {
      const double *one = rows[middle + k] + i, *other = rows[middle - k] + i;
      weight = hn::Set(d, weights[middle + k]);
      const auto pair = [&](std::size_t at)
                            HWY_ATTR { return hn::Add(hn::LoadU(d, one + at), hn::LoadU(d, other + at)); };
      a = hn::Add(a, hn::Mul(weight, pair(0)));
      b = hn::Add(b, hn::Mul(weight, pair(lanes)));
      c = hn::Add(c, hn::Mul(weight, pair(2 * lanes)));
      e = hn::Add(e, hn::Mul(weight, pair(3 * lanes)));
    }
    hn::StoreU(a, d, out + i);
    hn::StoreU(b, d, out + i + lanes);
    hn::StoreU(c, d, out + i + 2 * lanes);
    hn::StoreU(e, d, out + i + 3 * lanes);
  }
#endif
  return i;
}

std::size_t meanVectors([[maybe_unused]] const double* samples, [[maybe_unused]] std::size_t pixels,
                        [[maybe_unused]] double* mean) {
  std::size_t p = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto three = hn::Set(d, 3.0);
  for (; p + hn::Lanes(d) <= pixels; p += hn::Lanes(d)) {
    auto x = hn::Zero(d), y = x, z = x;
    hn::LoadInterleaved3(d, samples + 3 * p, x, y, z);
    hn::StoreU(hn::Div(hn::Add(hn::Add(x, y), z), three), d, mean + p);
  }
#endif
  return p;
}

std::size_t centreVectors([[maybe_unused]] double* samples, [[maybe_unused]] const double* local,
                          [[maybe_unused]] std::size_t pixels, [[maybe_unused]] double* square) {
  std::size_t p = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto three = hn::Set(d, 3.0);
  for (; p + hn::Lanes(d) <= pixels; p += hn::Lanes(d)) {
    auto x = hn::Zero(d), y = x, z = x;
    hn::LoadInterleaved3(d, samples + 3 * p, x, y, z);
    const auto centre = hn::LoadU(d, local + p);
    x = hn::Sub(x, centre);
    y = hn::Sub(y, centre);
    z = hn::Sub(z, centre);
    hn::StoreInterleaved3(x, y, z, d, samples + 3 * p);
    const auto sum = hn::Add(hn::Add(hn::Mul(x, x), hn::Mul(y, y)), hn::Mul(z, z));
    hn::StoreU(hn::Div(sum, three), d, square + p);
  }
#endif
  return p;
}

std::size_t centreOneVectors([[maybe_unused]] double* samples, [[maybe_unused]] const double* local,
                             [[maybe_unused]] std::size_t pixels, [[maybe_unused]] double* square) {
  std::size_t p = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  for (; p + hn::Lanes(d) <= pixels; p += hn::Lanes(d)) {
    const auto x = hn::Sub(hn::LoadU(d, samples + p), hn::LoadU(d, local + p));
    hn::StoreU(x, d, samples + p);
    hn::StoreU(hn::Mul(x, x), d, square + p);
  }
#endif
  return p;
}

std::size_t divideVectors([[maybe_unused]] const double* samples, [[maybe_unused]] const double* by,
                          [[maybe_unused]] double zero, [[maybe_unused]] std::size_t pixels,
                          [[maybe_unused]] double* out) {
  std::size_t p = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto limit = hn::Set(d, zero);
  for (; p + hn::Lanes(d) <= pixels; p += hn::Lanes(d)) {
    auto x = hn::Zero(d), y = x, z = x;
    hn::LoadInterleaved3(d, samples + 3 * p, x, y, z);
    const auto divisor = hn::LoadU(d, by + p);
    const auto isAbove = hn::Gt(divisor, limit);
    hn::StoreInterleaved3(hn::IfThenElseZero(isAbove, hn::Div(x, divisor)),
                          hn::IfThenElseZero(isAbove, hn::Div(y, divisor)),
                          hn::IfThenElseZero(isAbove, hn::Div(z, divisor)), d, out + 3 * p);
  }
#endif
  return p;
}

std::size_t divideOneVectors([[maybe_unused]] const double* samples, [[maybe_unused]] const double* by,
                             [[maybe_unused]] double zero, [[maybe_unused]] std::size_t pixels,
                             [[maybe_unused]] double* out) {
  std::size_t p = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto limit = hn::Set(d, zero);
  for (; p + hn::Lanes(d) <= pixels; p += hn::Lanes(d)) {
    const auto divisor = hn::LoadU(d, by + p);
    const auto quotient = hn::Div(hn::LoadU(d, samples + p), divisor);
    hn::StoreU(hn::IfThenElseZero(hn::Gt(divisor, limit), quotient), d, out + p);
  }
#endif
  return p;
}

// Adds to each of kRootLanes sums the roots whose place leaves that remainder, so that any vectors give the
// same sums.
std::size_t rootVectors([[maybe_unused]] double* values, [[maybe_unused]] std::size_t count,
                        [[maybe_unused]] double* sums) {
  std::size_t done = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::CappedTag<double, kRootLanes> d;
  done = count / kRootLanes * kRootLanes;
  for (std::size_t lane = 0; lane < kRootLanes; lane += hn::Lanes(d)) {
    auto sum = hn::Zero(d);
    for (std::size_t i = lane; i < done; i += kRootLanes) {
      const auto value = hn::LoadU(d, values + i);
      const auto root = hn::Sqrt(hn::IfThenElseZero(hn::Gt(value, hn::Zero(d)), value));
      hn::StoreU(root, d, values + i);
      sum = hn::Add(sum, root);
    }
    hn::StoreU(sum, d, sums + lane);
  }
#endif
  return done;
}

std::size_t raiseVectors([[maybe_unused]] double least, [[maybe_unused]] double* values,
                         [[maybe_unused]] std::size_t count) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto limit = hn::Set(d, least);
  for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
    const auto value = hn::LoadU(d, values + i);
    hn::StoreU(hn::IfThenElse(hn::Lt(limit, value), value, limit), d, values + i);
  }
#endif
  return i;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(weighRowVectors);
HWY_EXPORT(meanVectors);
HWY_EXPORT(centreVectors);
HWY_EXPORT(centreOneVectors);
HWY_EXPORT(divideVectors);
HWY_EXPORT(divideOneVectors);
HWY_EXPORT(rootVectors);
HWY_EXPORT(raiseVectors);

void weighRows(std::span<const double* const> rows, std::span<const double> weights, std::size_t count,
               double* out) {
  assert(rows.size() == weights.size() && weights.size() % 2 == 1);
  const std::size_t middle = weights.size() / 2;
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(weighRowVectors)(rows, weights, count, out); i < count; ++i) {
    double sum = weights[middle] * rows[middle][i];
    for (std::size_t k = 1; k <= middle; ++k)
      sum += weights[middle + k] * (rows[middle + k][i] + rows[middle - k][i]);
    out[i] = sum;
  }
}

void meanOfThree(const double* samples, std::size_t pixels, double* mean) {
  for (std::size_t p = HWY_DYNAMIC_DISPATCH(meanVectors)(samples, pixels, mean); p < pixels; ++p)
    mean[p] = (samples[3 * p] + samples[3 * p + 1] + samples[3 * p + 2]) / 3.0;
}

void centreThree(double* samples, const double* local, std::size_t pixels, double* square) {
  std::size_t p = HWY_DYNAMIC_DISPATCH(centreVectors)(samples, local, pixels, square);
  for (double* v = samples + 3 * p; p < pixels; ++p, v += 3) {
    for (std::size_t c = 0; c < 3; ++c) v[c] -= local[p];
    square[p] = (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]) / 3.0;
  }
}

void centreOne(double* samples, const double* local, std::size_t pixels, double* square) {
  for (std::size_t p = HWY_DYNAMIC_DISPATCH(centreOneVectors)(samples, local, pixels, square); p < pixels;
       ++p) {
    samples[p] -= local[p];
    square[p] = samples[p] * samples[p];
  }
}

void divideThree(const double* samples, const double* by, double zero, std::size_t pixels, double* out) {
  for (std::size_t p = HWY_DYNAMIC_DISPATCH(divideVectors)(samples, by, zero, pixels, out); p < pixels; ++p)
    for (std::size_t c = 3 * p; c < 3 * p + 3; ++c) out[c] = by[p] > zero ? samples[c] / by[p] : 0.0;
}

void divideOne(const double* samples, const double* by, double zero, std::size_t pixels, double* out) {
  for (std::size_t p = HWY_DYNAMIC_DISPATCH(divideOneVectors)(samples, by, zero, pixels, out); p < pixels;
       ++p)
    out[p] = by[p] > zero ? samples[p] / by[p] : 0.0;
}

double takeRoots(double* d, std::size_t count) {
  double sums[kRootLanes]{};
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(rootVectors)(d, count, sums); i < count; ++i) {
    d[i] = d[i] > 0.0 ? std::sqrt(d[i]) : 0.0;
    sums[i % kRootLanes] += d[i];
  }
  return std::accumulate(std::begin(sums), std::end(sums), 0.0);
}

void raiseTo(double least, double* d, std::size_t count) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(raiseVectors)(least, d, count); i < count; ++i)
    d[i] = least < d[i] ? d[i] : least;
}

} // namespace normscope
#endif
