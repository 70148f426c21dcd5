// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <stop_token>

namespace normscope {

/// Makes histograms: at once where that is quick, else in the background, where a newer question ends an
/// older one.
class HistogramCounter : public QObject {
  Q_OBJECT
public:
  explicit HistogramCounter(QObject* parent = nullptr);
  ~HistogramCounter() override;
  void count(const HistogramInput& input);

Q_SIGNALS:
  void counted(const HistogramInput& input, const HistogramCurves& curves);
  void waiting(const HistogramInput& input); ///< it takes long enough to say so

private:
  void answer(unsigned request, const HistogramInput& input, const HistogramCurves& curves);

  HistogramInput m_input;
  unsigned m_request = 0;
  std::stop_source m_stop;
  QTimer m_patience;
  QThreadPool m_pool;
};

} // namespace normscope
