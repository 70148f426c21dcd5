// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/resample.h"
#include "transforms/local_contrast_rule.h"

#include <vector>

namespace normscope {

/// The separable window of a local contrast rule, with the rule's border, that rows of one channel are sent
/// through one after the other: only the rows that it spans are held.
class LocalWindow {
public:
  LocalWindow(const LocalContrastRule& rule, ImageSize size);

  double* input() { return m_padded.data() + m_reach; } ///< the next row is written here
  /// Takes it. Row y of the result can be had once row min(y + reach, height − 1) has been taken, and until
  /// `reach` rows more have been.
  void take();
  void filter(int y, double* out);
  /// True while row y lacks rows.
  bool wants(int y) const { return m_taken <= std::min(y + m_reach, m_size.height - 1); }
  int taken() const { return m_taken; }

private:
  double* across(int y);

  std::vector<double> m_weights;
  int m_reach, m_border, m_taken = 0;
  ImageSize m_size;
  std::vector<double> m_across, m_zeros, m_padded;
  std::vector<const double*> m_rows;
};

} // namespace normscope
