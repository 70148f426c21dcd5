// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/contrast_stream.h"

#include "transforms/local_contrast_loops.h"

#include <algorithm>
#include <utility>

namespace normscope {
namespace {

using Variant = LocalContrastRule::Variant;

constexpr double kThreshold = 1e-4; // torch7's and pylearn2's smallest divisor, of full scale

std::size_t unsignedOf(int value) { return static_cast<std::size_t>(value); }

// B∗1 at row y.
void sendOnes(LocalWindow& ones, int y, std::vector<double>& inside) {
  for (; ones.wants(y); ones.take()) std::fill_n(ones.input(), inside.size(), 1.0);
  ones.filter(y, inside.data());
}

} // namespace

ContrastStream::Pass::Pass(const Source& source, const LocalContrastRule& rule)
    : m_source(&source)
    , m_isTorch(rule.variant == Variant::torch7)
    , m_isOfX(rule.variant == Variant::pylearn2)
    , m_window(rule.window)
    , m_means(rule, source.size)
    , m_squares(rule, source.size)
    , m_rows(unsignedOf(rule.window) * unsignedOf(source.size.width) * source.channels)
    , m_local(unsignedOf(source.size.width)) {
  if (!m_isTorch) return;
  m_ones.emplace(rule, source.size);
  m_onesAhead.emplace(rule, source.size);
  m_inside.resize(m_local.size());
  m_insideAhead.resize(m_local.size());
}

double* ContrastStream::Pass::held(int y) {
  return m_rows.data() + unsignedOf(y % m_window) * m_local.size() * m_source->channels;
}

void ContrastStream::Pass::centreRow(double* row) {
  const std::size_t width = m_local.size();
  // Squares of x are taken as it comes; those of v go nowhere then.
  double* squares = m_squares.input();
  if (m_source->channels == 3)
    centreThree(row, m_local.data(), width, squares);
  else
    centreOne(row, m_local.data(), width, squares);
  if (!m_isOfX) m_squares.take();
}

// Takes the local mean from the next row that has not been centred yet.
void ContrastStream::Pass::centre() {
  const std::size_t width = m_local.size();
  for (const int y = m_centred; m_means.wants(y); m_means.take()) {
    double* row = held(m_means.taken());
    m_source->read(m_means.taken(), row);
    if (m_source->channels == 3)
      meanOfThree(row, width, m_means.input());
    else
      std::copy_n(row, width, m_means.input());
    if (!m_isOfX) continue;
    std::ranges::transform(std::span(row, width), m_squares.input(), [](double x) { return x * x; });
    m_squares.take();
  }
  m_means.filter(m_centred, m_local.data());
  if (m_isTorch) {
    sendOnes(*m_onesAhead, m_centred, m_insideAhead);
    for (std::size_t p = 0; p < width; ++p) m_local[p] /= m_insideAhead[p];
  }
  centreRow(held(m_centred++));
}

const double* ContrastStream::Pass::next(double* squaredD) {
  while (m_isOfX ? m_centred <= m_y : m_squares.wants(m_y)) centre();
  m_squares.filter(m_y, squaredD);
  if (m_isTorch) sendOnes(*m_ones, m_y, m_inside);
  return held(m_y++);
}

ContrastStream::ContrastStream(Source source, const LocalContrastRule& rule, double full,
                               const std::stop_token& stop)
    : m_source(std::move(source))
    , m_least(0.0)
    // A flat image leaves rounding errors where the formula has zeros.
    , m_zero(1e-12 * full)
    , m_pass(m_source, rule)
    , m_d(unsignedOf(m_source.size.width))
    , m_isTorch(rule.variant == Variant::torch7) {
  assert(m_source.channels == 3 || m_source.channels == 1);
  switch (rule.variant) {
  case Variant::jarrett: m_least = meanOfD(rule, stop); break;
  case Variant::torch7: m_least = kThreshold * full; break;
  case Variant::pylearn2: m_least = std::max(meanOfD(rule, stop), kThreshold * full); break;
  }
}

double ContrastStream::meanOfD(const LocalContrastRule& rule, const std::stop_token& stop) const {
  Pass pass(m_source, rule);
  std::vector<double> d(m_d.size());
  double sum = 0.0;
  for (int y = 0; y < m_source.size.height && !stop.stop_requested(); ++y) {
    pass.next(d.data());
    sum += takeRoots(d.data(), d.size());
  }
  return sum / (static_cast<double>(m_source.size.width) * m_source.size.height);
}

void ContrastStream::next(double* row) {
  const std::size_t width = m_d.size();
  const double* v = m_pass.next(m_d.data());
  takeRoots(m_d.data(), width);
  if (m_isTorch)
    for (std::size_t p = 0; p < width; ++p) m_d[p] /= m_pass.inside()[p];
  raiseTo(m_least, m_d.data(), width);
  if (m_source.channels == 3)
    divideThree(v, m_d.data(), m_zero, width, row);
  else
    divideOne(v, m_d.data(), m_zero, width, row);
}

} // namespace normscope
