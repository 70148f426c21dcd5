// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace normscope {

class Edits;
class LimitTableModel;
class Session;

/// The table of rules and limits: what is edited is judged by at once.
class LimitsDialog : public QDialog {
  Q_OBJECT
public:
  LimitsDialog(Session& session, Edits& edits, QWidget* parent = nullptr);
  LimitTableModel& model() const { return *m_model; }

private:
  LimitTableModel* m_model;
};

} // namespace normscope
