// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/local_window.h"

#include "transforms/local_contrast_loops.h"

#include <opencv2/imgproc.hpp>

namespace normscope {
namespace {

using Variant = LocalContrastRule::Variant;

std::vector<double> weightsOf(const LocalContrastRule& rule) {
  if (rule.variant == Variant::torch7)
    return std::vector<double>(static_cast<std::size_t>(rule.window), 1.0 / rule.window);
  const cv::Mat kernel = cv::getGaussianKernel(rule.window, rule.sigma, CV_64F);
  return {kernel.ptr<double>(), kernel.ptr<double>() + rule.window};
}

} // namespace

LocalWindow::LocalWindow(const LocalContrastRule& rule, ImageSize size)
    : m_weights(weightsOf(rule))
    , m_reach(rule.window / 2)
    , m_border(rule.variant == Variant::jarrett ? cv::BORDER_REFLECT_101 : cv::BORDER_CONSTANT)
    , m_size(size)
    , m_across(m_weights.size() * static_cast<std::size_t>(size.width))
    , m_zeros(static_cast<std::size_t>(size.width), 0.0)
    , m_padded(static_cast<std::size_t>(size.width + 2 * m_reach), 0.0)
    , m_rows(m_weights.size()) {}

void LocalWindow::take() {
  double* row = input();
  if (m_border == cv::BORDER_REFLECT_101)
    for (int i = 1; i <= m_reach; ++i) {
      row[-i] = row[cv::borderInterpolate(-i, m_size.width, m_border)];
      row[m_size.width - 1 + i] = row[cv::borderInterpolate(m_size.width - 1 + i, m_size.width, m_border)];
    }
  for (std::size_t k = 0; k < m_rows.size(); ++k) m_rows[k] = m_padded.data() + k;
  weighRows(m_rows, m_weights, static_cast<std::size_t>(m_size.width), across(m_taken++));
}

void LocalWindow::filter(int y, double* out) {
  for (int k = -m_reach; k <= m_reach; ++k) {
    const int from = cv::borderInterpolate(y + k, m_size.height, m_border);
    m_rows[static_cast<std::size_t>(k + m_reach)] = from < 0 ? m_zeros.data() : across(from);
  }
  weighRows(m_rows, m_weights, static_cast<std::size_t>(m_size.width), out);
}

double* LocalWindow::across(int y) {
  return m_across.data() +
         static_cast<std::size_t>(y) % m_weights.size() * static_cast<std::size_t>(m_size.width);
}

} // namespace normscope
