// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include "support/tokens.h"

#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace normscope {

HelpWindow::HelpWindow(const QString& pageId, QWidget* parent)
    : QDialog(parent), m_pages(helpPages()), m_contents(new QTreeWidget), m_page(new QTextBrowser) {
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
  m_page->setObjectName(QStringLiteral("pageHelp"));
  m_page->setAccessibleName(tr("Page"));
  m_page->setProperty("role", QStringLiteral("page"));
  m_page->setFrameShape(QFrame::NoFrame);
  m_page->document()->setDocumentMargin(metrics::large);

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
  showPage(pageId);
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

void HelpWindow::showPage(const QString& id) {
  for (QTreeWidgetItemIterator item(m_contents); *item; ++item)
    if ((*item)->parent() && m_pages[(*item)->data(0, Qt::UserRole).toULongLong()].id == id)
      m_contents->setCurrentItem(*item);
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
      const HelpPage& page = m_pages[item->data(0, Qt::UserRole).toULongLong()];
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
    showItem(current);
}

void HelpWindow::showItem(const QTreeWidgetItem* item) {
  if (!item || !item->parent()) return;
  m_page->setMarkdown(m_pages[item->data(0, Qt::UserRole).toULongLong()].markdown);
  if (!m_sought.isEmpty()) m_page->find(m_sought);
}

} // namespace normscope
