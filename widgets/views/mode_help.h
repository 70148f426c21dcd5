// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QListWidget;
class QTextBrowser;

namespace normscope {

/// The help page of every mode, made from its row.
class ModeHelp : public QDialog {
  Q_OBJECT
public:
  explicit ModeHelp(const std::string& modeId, QWidget* parent = nullptr);
  void showMode(const std::string& modeId);

private:
  void showPage(int row);

  QListWidget* m_modes;
  QTextBrowser* m_page;
};

} // namespace normscope
