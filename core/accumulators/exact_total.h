// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/exact_sum.h"

#include <memory>

namespace normscope {

/// An exact sum of unit-range values (Power 1) or of products of two of them (Power 2) over samples of any
/// depth: 8- and 16-bit samples as an integer in units of (1/65535)^Power, float samples beside it in an
/// ExactSum. Merging is commutative and associative, bit for bit.
template<int Power>
class ExactTotal {
public:
  static constexpr double kUnit = Power == 1 ? 65535.0 : 65535.0 * 65535.0;

  void addInteger(UInt128 units) { m_integer += units; }
  void addFloat(const ExactSum& sum) {
    if (!m_float) m_float = std::make_unique<ExactSum>();
    m_float->merge(sum);
  }
  void merge(const ExactTotal& other) {
    m_integer += other.m_integer;
    if (other.m_float) addFloat(*other.m_float);
  }
  UInt128 integer() const { return m_integer; }
  const ExactSum* floatSum() const { return m_float.get(); } ///< null when no float sample was added
  /// The sum in unit range to 113 bits.
  Quad value() const {
    const Quad integer = static_cast<Quad>(m_integer) / kUnit;
    return m_float ? integer + m_float->value() : integer;
  }

  ExactTotal() = default;
  ExactTotal(const ExactTotal& other) : m_integer(other.m_integer) {
    if (other.m_float) m_float = std::make_unique<ExactSum>(*other.m_float);
  }
  ExactTotal(ExactTotal&&) noexcept = default;
  ExactTotal& operator=(ExactTotal other) noexcept {
    m_integer = other.m_integer;
    m_float = std::move(other.m_float);
    return *this;
  }
  ~ExactTotal() = default;

private:
  UInt128 m_integer = 0;
  std::unique_ptr<ExactSum> m_float;
};

using LinearTotal = ExactTotal<1>;
using SquareTotal = ExactTotal<2>;

} // namespace normscope
