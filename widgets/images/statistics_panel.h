// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace normscope {

class ChannelStatisticsModel;
class PlainTable;
class Session;

/// The statistics of every image read: mean, the three standard deviations, how the variance is split.
class StatisticsPanel : public QWidget {
  Q_OBJECT
public:
  explicit StatisticsPanel(Session& session, QWidget* parent = nullptr);
  ChannelStatisticsModel& model() const { return *m_model; }

public Q_SLOTS:
  void copyTabSeparated() const;

private:
  void showAnalysis();
  void showFit();

  Session& m_session;
  ChannelStatisticsModel* m_model;
  PlainTable* m_table;
  QLabel *m_fit, *m_empty;
};

} // namespace normscope
