// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_browser.h"

#include "support/tokens.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace normscope {
namespace {

const QLatin1String kBase("qrc:/manual/"), kEnd(".md");

/// Qt's Markdown gives tables no lines and their cells no room.
void dressTables(QTextFrame& frame) {
  for (QTextFrame* child : frame.childFrames()) {
    auto* table = qobject_cast<QTextTable*>(child);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(tokens().line);
    format.setCellPadding(metrics::tiny);
    format.setCellSpacing(0);
    format.setTopMargin(metrics::small);
    format.setBottomMargin(metrics::medium);
    table->setFormat(format);
    for (int column = 0; column < table->columns(); ++column) {
      QTextTableCell cell = table->cellAt(0, column);
      QTextCharFormat head = cell.format();
      head.setBackground(tokens().window);
      cell.setFormat(head);
    }
  }
}

} // namespace

HelpBrowser::HelpBrowser(const std::vector<HelpPage>& pages, QWidget* parent)
    : QTextBrowser(parent), m_pages(pages) {
  setObjectName(QStringLiteral("pageHelp"));
  setAccessibleName(tr("Page"));
  setProperty("role", QStringLiteral("page"));
  setFrameShape(QFrame::NoFrame);
  setOpenExternalLinks(true);
  document()->setDocumentMargin(metrics::large);
  connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::follow);
}

void HelpBrowser::showPage(const QString& place) {
  QUrl url(kBase + place.section(QLatin1Char('#'), 0, 0) + kEnd);
  if (const QString anchor = place.section(QLatin1Char('#'), 1); !anchor.isEmpty()) url.setFragment(anchor);
  setSource(url);
}

/// Translated pages link to those that are not by "../": pages of all folders are one.
QString HelpBrowser::idOf(const QUrl& url) {
  const QString file = url.fileName();
  return file.endsWith(kEnd) ? file.chopped(kEnd.size()) : QString();
}

const HelpPage* HelpBrowser::pageOf(const QString& id) const {
  const auto page = std::ranges::find(m_pages, id, &HelpPage::id);
  return page == m_pages.end() ? nullptr : &*page;
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
  const HelpPage* page = pageOf(idOf(name));
  return page ? QVariant(page->markdown) : QTextBrowser::loadResource(type, name);
}

/// Urls in the history are whole, so that "#anchor" alone keeps its page.
void HelpBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType type) {
  QTextBrowser::doSetSource(source().resolved(name), type);
}

/// After every load, of the history too, which does without doSetSource().
void HelpBrowser::follow(const QUrl& url) {
  const bool isOther = idOf(url) != m_page;
  m_page = idOf(url);
  dress();
  if (url.hasFragment()) scrollToAnchor(url.fragment());
  if (isOther) Q_EMIT pageChanged();
}

void HelpBrowser::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) dress();
}

/// Gives headings the anchors that links name; Qt's Markdown has none.
void HelpBrowser::nameHeadings() {
  const HelpPage* page = pageOf(m_page);
  if (!page) return;
  std::size_t heading = 0;
  for (QTextBlock block = document()->begin(); block.isValid() && heading < page->anchors.size();
       block = block.next()) {
    if (block.blockFormat().headingLevel() == 0) continue;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat named;
    named.setAnchor(true);
    named.setAnchorNames(page->anchors[heading++]);
    cursor.mergeCharFormat(named);
  }
}

/// What tells headings, code and tables apart; links and the rest follow the palette by themselves.
void HelpBrowser::dress() {
  nameHeadings();
  dressTables(*document()->rootFrame());
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 1) format.setTopMargin(metrics::large);
    if (format.hasProperty(QTextFormat::BlockCodeFence)) {
      format.setBackground(tokens().window);
      format.setNonBreakableLines(true);
    }
    cursor.setBlockFormat(format);
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
      const QTextFragment piece = fragment.fragment();
      if (!piece.charFormat().fontFixedPitch() || format.hasProperty(QTextFormat::BlockCodeFence)) continue;
      cursor.setPosition(piece.position());
      cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
      QTextCharFormat code;
      code.setBackground(tokens().window);
      cursor.mergeCharFormat(code);
    }
  }
}

} // namespace normscope
