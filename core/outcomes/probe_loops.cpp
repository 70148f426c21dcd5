// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/probe_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "outcomes/probe_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cassert>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// No vector is longer than half of kProbeColumns; one lane where there are no vectors.
using Doubles = hn::CappedTag<double, kProbeColumns / 2>;

// Four rows of products, two vectors of columns: each value of the inputs that is read serves several sums.
void productRows(const double* rows, std::size_t count, std::size_t columns, double* products) {
  const Doubles d;
  const std::size_t lanes = hn::Lanes(d);
  for (std::size_t a = 0; a < columns; a += 4) {
    for (std::size_t b = 0; b < a + 4; b += 2 * lanes) {
      auto p0 = hn::Zero(d), p1 = p0, p2 = p0, p3 = p0, q0 = p0, q1 = p0, q2 = p0, q3 = p0;
      for (const double* row = rows; row != rows + count * columns; row += columns) {
        const auto one = hn::LoadU(d, row + b), other = hn::LoadU(d, row + b + lanes);
        const auto x0 = hn::Set(d, row[a]), x1 = hn::Set(d, row[a + 1]), x2 = hn::Set(d, row[a + 2]),
                   x3 = hn::Set(d, row[a + 3]);
        p0 = hn::Add(p0, hn::Mul(x0, one));
        q0 = hn::Add(q0, hn::Mul(x0, other));
        p1 = hn::Add(p1, hn::Mul(x1, one));
        q1 = hn::Add(q1, hn::Mul(x1, other));
        p2 = hn::Add(p2, hn::Mul(x2, one));
        q2 = hn::Add(q2, hn::Mul(x2, other));
        p3 = hn::Add(p3, hn::Mul(x3, one));
        q3 = hn::Add(q3, hn::Mul(x3, other));
      }
      double* to = products + a * columns + b;
      hn::StoreU(p0, d, to);
      hn::StoreU(q0, d, to + lanes);
      hn::StoreU(p1, d, to + columns);
      hn::StoreU(q1, d, to + columns + lanes);
      hn::StoreU(p2, d, to + 2 * columns);
      hn::StoreU(q2, d, to + 2 * columns + lanes);
      hn::StoreU(p3, d, to + 3 * columns);
      hn::StoreU(q3, d, to + 3 * columns + lanes);
    }
  }
}

void filterRows(const double* inputs, std::size_t count, std::size_t length, const double* filters,
                FilterTally& tally) {
  const Doubles d;
  const std::size_t lanes = hn::Lanes(d);
  const auto zero = hn::Zero(d), one = hn::Set(d, 1.0);
  for (std::size_t f = 0; f < kProbeFilters; f += 4 * lanes) {
    const auto addTo = [&](std::size_t at, auto response) HWY_ATTR {
      const auto isActive = hn::Gt(response, zero);
      double *sum = tally.sum.data() + at, *active = tally.active.data() + at;
      hn::StoreU(hn::Add(hn::LoadU(d, sum), hn::IfThenElseZero(isActive, response)), d, sum);
      hn::StoreU(hn::Add(hn::LoadU(d, active), hn::IfThenElseZero(isActive, one)), d, active);
    };
    for (const double* row = inputs; row != inputs + count * length; row += length) {
      auto r0 = zero, r1 = zero, r2 = zero, r3 = zero;
      const double* weights = filters + f;
      for (std::size_t i = 0; i < length; ++i, weights += kProbeFilters) {
        const auto x = hn::Set(d, row[i]);
        r0 = hn::Add(r0, hn::Mul(x, hn::LoadU(d, weights)));
        r1 = hn::Add(r1, hn::Mul(x, hn::LoadU(d, weights + lanes)));
        r2 = hn::Add(r2, hn::Mul(x, hn::LoadU(d, weights + 2 * lanes)));
        r3 = hn::Add(r3, hn::Mul(x, hn::LoadU(d, weights + 3 * lanes)));
      }
      addTo(f, r0);
      addTo(f + lanes, r1);
      addTo(f + 2 * lanes, r2);
      addTo(f + 3 * lanes, r3);
    }
  }
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(productRows);
HWY_EXPORT(filterRows);

void productsOfRows(const double* rows, std::size_t count, std::size_t columns, double* products) {
  assert(columns % kProbeColumns == 0);
  HWY_DYNAMIC_DISPATCH(productRows)(rows, count, columns, products);
}

void tallyFilters(const double* inputs, std::size_t count, std::size_t length, const double* filters,
                  FilterTally& tally) {
  HWY_DYNAMIC_DISPATCH(filterRows)(inputs, count, length, filters, tally);
}

} // namespace normscope
#endif
