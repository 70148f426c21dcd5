// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/local_window.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace normscope {

/// Local contrast normalization of channels that are normalized together, row by row from the top: a row goes
/// through the first window, less its result through the second, and only the rows that these span are held.
/// The mean of d over the image, where the rule wants it, is found by sending all rows through before.
class ContrastStream {
public:
  /// Rows of `channels` interleaved samples, which can be read at any time.
  struct Source {
    ImageSize size;
    std::size_t channels;
    std::function<void(int y, double* row)> read;
  };
  /// Of samples whose full scale is `full`. A stop request ends the search for the mean of d.
  ContrastStream(Source source, const LocalContrastRule& rule, double full, const std::stop_token& stop);
  ContrastStream(const ContrastStream&) = delete;
  ContrastStream& operator=(const ContrastStream&) = delete;

  void next(double* row); ///< of y

private:
  /// One way through the rows.
  class Pass {
  public:
    Pass(const Source& source, const LocalContrastRule& rule);
    /// d² of the next row, of torch7 still times the square of B∗1; gives its v.
    const double* next(double* squaredD);
    /// B∗1 of the row that next() gave.
    const double* inside() const { return m_inside.data(); }

  private:
    void centre();
    void centreRow(double* row);
    double* held(int y);

    const Source* m_source;
    bool m_isTorch, m_isOfX;
    int m_window, m_y = 0, m_centred = 0;
    LocalWindow m_means, m_squares;
    std::optional<LocalWindow> m_ones, m_onesAhead; ///< at the row to come and at the row to be centred
    std::vector<double> m_rows, m_local, m_inside, m_insideAhead;
  };
  double meanOfD(const LocalContrastRule& rule, const std::stop_token& stop) const;

  Source m_source;
  double m_least, m_zero; ///< divisor; what counts as none
  Pass m_pass;
  std::vector<double> m_d;
  bool m_isTorch;
};

} // namespace normscope
