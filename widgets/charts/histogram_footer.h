// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace normscope {

class ClipButton;
struct HistogramCurves;

/// The line under a histogram: what is lost at the low end, which line is which channel, what is lost at the
/// high end. Its two triangles are one switch for the overlay that shows these samples in the pictures.
class HistogramFooter : public QWidget {
  Q_OBJECT
public:
  explicit HistogramFooter(QWidget* parent = nullptr);
  void setCurves(const HistogramCurves& curves);
  void setLossName(const QString& name); ///< what the triangles count, in words
  void setLatched(bool on);              ///< without signal
  QString lowText() const;
  QString highText() const;

Q_SIGNALS:
  void hovered(bool on);
  void latched(bool on); ///< by the user

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void describe();

  ClipButton* m_low;
  ClipButton* m_high;
  QString m_lossName;
  QStringList m_letters;
};

} // namespace normscope
