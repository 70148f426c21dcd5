// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace normscope {

struct HistogramCurves;

/// The line under a histogram: what is lost at the low end, which line is which channel, what is lost at the
/// high end.
class HistogramFooter : public QWidget {
  Q_OBJECT
public:
  explicit HistogramFooter(QWidget* parent = nullptr);
  void setCurves(const HistogramCurves& curves);
  QString lowText() const { return m_low; }
  QString highText() const { return m_high; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_low, m_high;
  bool m_losesLow = false, m_losesHigh = false;
  QStringList m_letters;
};

} // namespace normscope
