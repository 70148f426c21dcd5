// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/region_table.h"
#include "session/pixel_readout.h"
#include "support/latest_job.h"

#include <QWidget>

class QLabel;

namespace normscope {

class PixelTableModel;
class PlainTable;
class Session;

/// The values of the pixel under the mouse: in the file, after A and B, and as stored. The last pixel stays
/// when the mouse leaves, so that it can be read and copied.
class PixelPanel : public QWidget {
  Q_OBJECT
public:
  explicit PixelPanel(Session& session, QWidget* parent = nullptr);
  PixelTableModel& model() const { return *m_model; }
  QString positionText() const;
  ValueTableModel& regionModel() const { return *m_regionModel; }

public Q_SLOTS:
  void copyTabSeparated() const;

private:
  void showReadout(const std::optional<PixelReadout>& readout);
  void clear();
  void askForRegion(); ///< where it or what is asked of it has changed

  Session& m_session;
  PixelTableModel* m_model;
  QLabel* m_position;
  PlainTable *m_table, *m_regionTable;
  QLabel* m_regionTitle;
  QWidget* m_regionPart; ///< hidden while there is no region
  ValueTableModel* m_regionModel;
  RegionQuestion m_question; ///< that is answered or under way
  LatestJob m_job;
};

} // namespace normscope
