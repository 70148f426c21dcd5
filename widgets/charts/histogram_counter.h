// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"
#include "support/latest_job.h"

#include <QObject>
#include <QTimer>

namespace normscope {

/// Makes histograms: at once where that is quick, else in the background. One from records is finished before
/// the next is begun, so that a slider's are seen while it moves; one from pixels gives way to a newer
/// question.
class HistogramCounter : public QObject {
  Q_OBJECT
public:
  explicit HistogramCounter(LatestJob::Failed failed, QObject* parent = nullptr);
  void count(const HistogramInput& input);

Q_SIGNALS:
  void counted(const HistogramInput& input, const HistogramCurves& curves);
  void waiting(const HistogramInput& input); ///< it takes long enough to say so

private:
  HistogramInput m_input;
  QTimer m_patience;
  LatestJob m_job;
};

} // namespace normscope
