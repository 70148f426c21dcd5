// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/help_pages.h"

#include <QDialog>

class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace normscope {

/// The help: contents by section, the page, and a search over all pages.
class HelpWindow : public QDialog {
  Q_OBJECT
public:
  explicit HelpWindow(const QString& pageId, QWidget* parent = nullptr);
  void showPage(const QString& id); ///< of helpPages()

private:
  void fill();
  void search(const QString& text);
  void showItem(const QTreeWidgetItem* item);

  std::vector<HelpPage> m_pages;
  QTreeWidget* m_contents;
  QTextBrowser* m_page;
  QString m_sought;
};

} // namespace normscope
