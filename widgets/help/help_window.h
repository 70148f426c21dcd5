// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/help_pages.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace normscope {

class HelpBrowser;

/// The help: contents by section, the page, and a search over all pages.
class HelpWindow : public QDialog {
  Q_OBJECT
public:
  explicit HelpWindow(const QString& place, QWidget* parent = nullptr);
  void showPage(const QString& place); ///< "images", or "images#browse" for one of its headings

private:
  void fill();
  void search(const QString& text);
  void showItem(const QTreeWidgetItem* item);
  void followPage();
  void findSought();
  const HelpPage& pageOf(const QTreeWidgetItem& item) const;

  std::vector<HelpPage> m_pages;
  QTreeWidget* m_contents;
  HelpBrowser* m_page;
  QString m_sought;
};

} // namespace normscope
