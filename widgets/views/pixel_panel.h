// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pixel_readout.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace normscope {

class PixelTableModel;
class Session;

/// The values of the pixel under the mouse: in the file, after A and B, and as stored. The last pixel stays
/// when the mouse leaves, so that it can be read and copied.
class PixelPanel : public QWidget {
  Q_OBJECT
public:
  explicit PixelPanel(Session& session, QWidget* parent = nullptr);
  PixelTableModel& model() const { return *m_model; }
  QString positionText() const;

public Q_SLOTS:
  void copyTabSeparated() const;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void showReadout(const std::optional<PixelReadout>& readout);
  void clear();

  Session& m_session;
  PixelTableModel* m_model;
  QLabel* m_position;
  QTableView* m_table;
};

} // namespace normscope
