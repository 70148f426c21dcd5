// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "help/help_browser.h"
#include "help/help_window.h"
#include "help/manual.h"
#include "key_bindings.h"
#include "manual_text.h"
#include "support/translation.h"
#include "window_fixture.h"

#include <QtTest>

#include <algorithm>

using namespace normscope;
using normscope::testing::ManualText;

namespace {

const QString kRoot = QStringLiteral(NORMSCOPE_SOURCE_DIR),
              kManual = kRoot + QStringLiteral("/resources/manual");

/// The Markdown files in a folder, or with `all` also in those below, relative to it.
QStringList pagesIn(const QString& folder, bool all = false) {
  QStringList pages;
  QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files,
                     all ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
  while (files.hasNext()) pages << QDir(folder).relativeFilePath(files.next());
  pages.sort();
  return pages;
}

QString contentsOf(const QString& path) { return ManualText(path).markdown; }

QStringList anchorsIn(const QString& path) {
  QStringList anchors;
  for (const QString& heading : manual::headings(contentsOf(path))) anchors << manual::anchorOf(heading);
  return anchors;
}

QString titleOf(const QAction& action) {
  QString title = plainMenuText(action.text());
  return title.remove(QChar(0x2026)).trimmed();
}

/// Whether the menus have "View > Panels".
bool hasPath(const QList<QAction*>& actions, const QStringList& path) {
  return std::ranges::any_of(actions, [&](const QAction* action) {
    if (titleOf(*action) != path.front()) return false;
    return path.size() == 1 || (action->menu() && hasPath(action->menu()->actions(), path.mid(1)));
  });
}

template<class Values>
QStringList sortedTexts(const Values& keys) {
  QStringList texts;
  for (const auto& key : keys) texts << key.toString();
  texts.removeDuplicates();
  texts.sort();
  return texts;
}

QStringList optionsIn(const QStringList& codes) {
  static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]*"));
  QStringList options;
  for (const QString& code : codes)
    for (auto matches = option.globalMatch(code); matches.hasNext();) options << matches.next().captured();
  options.removeDuplicates();
  options.sort();
  return options;
}

} // namespace

/// The manual says what is so: its links, keys, menu entries and panels are those of the program.
class ManualTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void allPagesAreInTheProgram();
  void linksLeadSomewhere();
  void linksWorkInTheWindow();
  void translationsAreOfTheSamePages();
  void optionsOfTheWindowExist();
  void everyPanelAndViewOpensItsPlace();
  void keysAndMenusExist_data();
  void keysAndMenusExist(); // last: languages cannot be unloaded
};

void ManualTest::allPagesAreInTheProgram() {
  const QStringList files = pagesIn(kManual, true);
  QVERIFY(files.size() > 30);
  QCOMPARE(pagesIn(QStringLiteral(":/manual"), true), files);
  QStringList listed{QStringLiteral("README.md")};
  for (const manual::Page& page : manual::pages()) {
    listed << page.id + QStringLiteral(".md");
    QVERIFY2(!page.section.isEmpty() && !page.title.isEmpty() && page.markdown.size() > 300,
             qPrintable(page.id));
  }
  listed.sort();
  QCOMPARE(listed, pagesIn(kManual));
}

void ManualTest::linksLeadSomewhere() {
  QStringList files{kRoot + QStringLiteral("/README.md")};
  for (const QString& page : pagesIn(kManual, true)) files << kManual + QLatin1Char('/') + page;
  for (const QString& file : files) {
    const QStringList own = anchorsIn(file);
    QCOMPARE(QSet<QString>(own.begin(), own.end()).size(), own.size());
    for (const QString& link : ManualText(file).links) {
      if (link.startsWith(QLatin1String("http"))) continue;
      const QString target = link.section(QLatin1Char('#'), 0, 0), anchor = link.section(QLatin1Char('#'), 1);
      const QString path = target.isEmpty() ? file : QFileInfo(file).dir().filePath(target);
      QVERIFY2(QFile::exists(path), qPrintable(file + QStringLiteral(": ") + link));
      QVERIFY2(anchor.isEmpty() || anchorsIn(path).contains(anchor),
               qPrintable(file + QStringLiteral(": ") + link));
    }
  }
}

/// Every link on a page that the window shows opens a page there, at the heading.
void ManualTest::linksWorkInTheWindow() {
  const std::vector<HelpPage> pages = helpPages();
  HelpBrowser browser(pages);
  browser.resize(600, 300);
  browser.show();
  int links = 0;
  for (const manual::Page& page : manual::pages())
    for (const QString& link :
         ManualText(kManual + QLatin1Char('/') + page.id + QStringLiteral(".md")).links) {
      browser.showPage(page.id);
      browser.setSource(QUrl(link));
      const QString id =
          link.section(QLatin1Char('#'), 0, 0).section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
      QCOMPARE(browser.page(), id.isEmpty() ? page.id : id);
      QVERIFY2(browser.toPlainText().size() > 300, qPrintable(link));
      ++links;
    }
  QVERIFY(links > 20);
  browser.resize(700, 160); // so low that no two headings share the end of the page
  browser.showPage(QStringLiteral("modes"));
  QCOMPARE(browser.verticalScrollBar()->value(), 0);
  browser.setSource(QUrl(QStringLiteral("#storage-types")));
  const int there = browser.verticalScrollBar()->value();
  QVERIFY(there > 0);
  browser.setSource(QUrl(QStringLiteral("statistics.md")));
  browser.backward();
  QCOMPARE(browser.page(), QStringLiteral("modes"));
  QCOMPARE(browser.verticalScrollBar()->value(), there);
  browser.setSource(QUrl(QStringLiteral("#parameters")));
  QVERIFY(browser.verticalScrollBar()->value() > 0 && browser.verticalScrollBar()->value() < there);
}

void ManualTest::translationsAreOfTheSamePages() {
  for (const QString& language : {QStringLiteral("/de"), QStringLiteral("/zh_CN")}) {
    QVERIFY(pagesIn(kManual + language).size() > 10);
    for (const QString& page : pagesIn(kManual + language)) {
      const ManualText english(kManual + QLatin1Char('/') + page),
          translated(kManual + language + QLatin1Char('/') + page);
      const auto levels = [](const ManualText& text) {
        QStringList marks;
        for (const QString& heading : manual::headings(text.markdown))
          marks << heading.section(QLatin1Char(' '), 0, 0);
        return marks;
      };
      const QByteArray where = translated.path.toUtf8();
      QVERIFY2(levels(translated) == levels(english), where);
      QVERIFY2(sortedTexts(translated.keys) == sortedTexts(english.keys), where);
      QVERIFY2(optionsIn(translated.spans + translated.codeLines) ==
                   optionsIn(english.spans + english.codeLines),
               where);
      QVERIFY2(translated.menuPaths.size() == english.menuPaths.size(), where);
      QVERIFY2(translated.links.size() == english.links.size(), where);
    }
  }
}

/// Commands with the window's program name options that it has; what --step names is in the window.
void ManualTest::optionsOfTheWindowExist() {
  QProcess program;
  program.start(QStringLiteral(NORMSCOPE_PROGRAM), {QStringLiteral("--help")});
  QVERIFY(program.waitForFinished());
  const QStringList known = optionsIn({QString::fromUtf8(program.readAllStandardOutput())});
  static const QRegularExpression command(QStringLiteral("^(?:\\S*/)?normscope ")),
      step(QStringLiteral("--step ([a-z]\\S+)"));
  int commands = 0, steps = 0;
  QStringList pages = pagesIn(kManual, true);
  pages << QStringLiteral("../../README.md");
  for (const QString& page : pages) {
    const ManualText text(kManual + QLatin1Char('/') + page);
    for (const QString& code : text.codeLines + text.spans) {
      if (!command.match(code).hasMatch()) continue;
      ++commands;
      for (const QString& option : optionsIn({code})) QVERIFY2(known.contains(option), qPrintable(code));
      if (const auto match = step.match(code); match.hasMatch()) {
        ++steps;
        QVERIFY2(m_window->findChild<QObject*>(match.captured(1)), qPrintable(code));
      }
    }
  }
  QVERIFY(commands > 5 && steps > 0);
}

void ManualTest::everyPanelAndViewOpensItsPlace() {
  openSet();
  QHash<QString, QStringList> anchors;
  for (const HelpPage& page : helpPages())
    for (const QStringList& names : page.anchors) anchors[page.id] << names;
  QSet<QString> places;
  const auto check = [&](QWidget* part) {
    QWidget* inside = nullptr;
    QList<QWidget*> children = part->findChildren<QWidget*>();
    for (QWidget* child : children << part)
      if (!inside && child->isVisible() && child->isEnabled() && child->focusPolicy() != Qt::NoFocus)
        inside = child;
    QVERIFY2(inside, qPrintable(part->objectName()));
    inside->setFocus();
    m_window->actions().help.help->trigger();
    const std::unique_ptr<HelpWindow> help(m_window->findChild<HelpWindow*>());
    QVERIFY(help);
    const auto* browser = help->findChild<HelpBrowser*>();
    const QString page = browser->page(), anchor = browser->source().fragment();
    QVERIFY2(anchors.contains(page) && page != QLatin1String("first-steps"), qPrintable(part->objectName()));
    QVERIFY2(anchor.isEmpty() || anchors[page].contains(anchor),
             qPrintable(page + QLatin1Char('#') + anchor));
    places << page + QLatin1Char('#') + anchor;
  };
  const auto docks = m_window->findChildren<QDockWidget*>();
  QCOMPARE(docks.size(), 9);
  for (QDockWidget* dock : docks) {
    dock->show();
    dock->raise();
    QTRY_VERIFY(dock->widget()->isVisible());
    check(dock);
    if (QTest::currentTestFailed()) return;
  }
  QCOMPARE(places.size(), docks.size());
  auto* views = m_window->findChild<QWidget*>(QStringLiteral("previewArea"))->findChild<QStackedWidget*>();
  for (QAction* view : m_window->actions().view.views) {
    view->trigger();
    check(views->currentWidget());
    if (QTest::currentTestFailed()) return;
  }
  QCOMPARE(places.size(), docks.size() + 3); // survey and loupe share theirs
}

void ManualTest::keysAndMenusExist_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("folder");
  QTest::newRow("English") << QString() << kManual;
  QTest::newRow("German") << QStringLiteral("de") << kManual + QStringLiteral("/de");
  QTest::newRow("Chinese") << QStringLiteral("zh") << kManual + QStringLiteral("/zh_CN");
}

void ManualTest::keysAndMenusExist() {
  QFETCH(const QString, language);
  QFETCH(const QString, folder);
  if (!language.isEmpty()) speak(language);
  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  QCOMPARE(manual::pages().front().markdown,
           contentsOf(folder + QStringLiteral("/first-steps.md")).section(QStringLiteral("-->\n"), 2));
  QStringList pages = pagesIn(folder);
  if (language.isEmpty()) pages << QStringLiteral("../../README.md");
  const auto actions = m_window->findChildren<QAction*>();
  int paths = 0, titled = 0;
  for (const QString& page : pages) {
    const ManualText text(folder + QLatin1Char('/') + page);
    QVERIFY2(text.barePlainKeys.isEmpty(), qPrintable(page + text.barePlainKeys.join(QLatin1Char(' '))));
    for (const QKeySequence& key : text.keys)
      QVERIFY2(std::ranges::any_of(actions, [&](const QAction* a) { return a->shortcuts().contains(key); }),
               qPrintable(page + QStringLiteral(": ") + key.toString()));
    for (const QString& path : text.menuPaths) {
      QVERIFY2(hasPath(m_window->menuBar()->actions(), path.split(QStringLiteral(" > "))),
               qPrintable(page + QStringLiteral(": ") + path));
      ++paths;
    }
    for (const auto& [title, key] : text.titledKeys) {
      const auto isMeant = [&title = title, &key = key](const QAction* a) {
        return titleOf(*a).compare(title, Qt::CaseInsensitive) == 0 && a->shortcuts().contains(key);
      };
      QVERIFY2(std::ranges::any_of(actions, isMeant),
               qPrintable(page + QStringLiteral(": ") + title + key.toString()));
      ++titled;
    }
  }
  QVERIFY(paths > 20 && titled > 15);
}

QTEST_MAIN(ManualTest)
#include "manual_test.moc"
