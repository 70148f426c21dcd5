// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include "help/help_browser.h"
#include "support/tokens.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace normscope {

HelpWindow::HelpWindow(const QString& place, QWidget* parent)
    : QDialog(parent), m_pages(helpPages()), m_contents(new QTreeWidget), m_page(new HelpBrowser(m_pages)) {
  setObjectName(QStringLiteral("dialogHelp"));
  setWindowTitle(tr("NormScope Help"));
  auto* find = new QLineEdit;
  find->setObjectName(QStringLiteral("editSearchHelp"));
  find->setPlaceholderText(tr("Search…"));
  find->setAccessibleName(tr("Search the help"));
  find->setClearButtonEnabled(true);
  m_contents->setObjectName(QStringLiteral("treeHelp"));
  m_contents->setAccessibleName(tr("Contents"));
  m_contents->setHeaderHidden(true);
  m_contents->setRootIsDecorated(false);
  m_contents->setIndentation(metrics::medium);
  m_contents->setFrameShape(QFrame::NoFrame);

  auto* left = new QVBoxLayout;
  left->setContentsMargins(metrics::small, metrics::medium, metrics::small, metrics::small);
  left->setSpacing(metrics::small);
  left->addWidget(find);
  left->addWidget(m_contents, 1);
  auto* side = new QWidget;
  side->setLayout(left);
  side->setFixedWidth(240);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(side);
  layout->addWidget(m_page, 1);
  resize(920, 620);

  fill();
  connect(find, &QLineEdit::textChanged, this, &HelpWindow::search);
  connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::showItem);
  connect(m_page, &HelpBrowser::pageChanged, this, &HelpWindow::followPage);
  showPage(place);
}

/// One branch per section; a page's item holds its position in m_pages.
void HelpWindow::fill() {
  QTreeWidgetItem* section = nullptr;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    if (!section || section->text(0) != m_pages[i].section) {
      section = new QTreeWidgetItem(m_contents, {m_pages[i].section});
      section->setFlags(Qt::ItemIsEnabled);
      QFont bold = font();
      bold.setWeight(QFont::DemiBold);
      section->setFont(0, bold);
    }
    auto* item = new QTreeWidgetItem(section, {m_pages[i].title});
    item->setData(0, Qt::UserRole, static_cast<qulonglong>(i));
  }
  m_contents->expandAll();
}

void HelpWindow::showPage(const QString& place) { m_page->showPage(place); }

/// Marks the open page in the contents, whichever way led to it.
void HelpWindow::followPage() {
  for (QTreeWidgetItemIterator item(m_contents); *item; ++item)
    if ((*item)->parent() && pageOf(**item).id == m_page->page()) m_contents->setCurrentItem(*item);
  findSought();
}

void HelpWindow::findSought() {
  if (m_sought.isEmpty()) return;
  m_page->moveCursor(QTextCursor::Start);
  m_page->find(m_sought);
}

const HelpPage& HelpWindow::pageOf(const QTreeWidgetItem& item) const {
  return m_pages[item.data(0, Qt::UserRole).toULongLong()];
}

/// Lists the pages that have every word; the first of them is opened unless the open one is among them.
void HelpWindow::search(const QString& text) {
  m_sought = text.trimmed();
  const QStringList words = m_sought.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  QTreeWidgetItem* first = nullptr;
  for (int s = 0; s < m_contents->topLevelItemCount(); ++s) {
    QTreeWidgetItem* section = m_contents->topLevelItem(s);
    bool isAny = false;
    for (int i = 0; i < section->childCount(); ++i) {
      QTreeWidgetItem* item = section->child(i);
      const HelpPage& page = pageOf(*item);
      const bool isMeant = std::all_of(words.begin(), words.end(), [&page](const QString& word) {
        return page.markdown.contains(word, Qt::CaseInsensitive) ||
               page.title.contains(word, Qt::CaseInsensitive);
      });
      item->setHidden(!isMeant);
      isAny |= isMeant;
      if (isMeant && !first) first = item;
    }
    section->setHidden(!isAny);
  }
  const QTreeWidgetItem* current = m_contents->currentItem();
  if (first && (!current || current->isHidden()))
    m_contents->setCurrentItem(first);
  else
    findSought();
}

void HelpWindow::showItem(const QTreeWidgetItem* item) {
  if (item && item->parent() && pageOf(*item).id != m_page->page()) m_page->showPage(pageOf(*item).id);
}

} // namespace normscope
