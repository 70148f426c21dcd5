// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_dialogs.h"

#include "support/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QVBoxLayout>

namespace normscope {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("normscope::HelpDialogs", text); }

QString plainText(QString menuText) { return menuText.remove(QLatin1Char('&')); }

QLabel* label(const QString& text, const char* role) {
  auto* made = new QLabel(text);
  made->setTextFormat(Qt::PlainText);
  made->setProperty("role", QLatin1String(role));
  return made;
}

/// Keys of one action; spellings of the same key for other keyboards are left out.
QString keysOf(const QAction& action) {
  QStringList keys;
  for (const QKeySequence& key : action.shortcuts())
    if (const QString text = key.toString(QKeySequence::NativeText);
        !text.startsWith(QLatin1String("Shift+?")) && !text.startsWith(QLatin1String("Shift++")) &&
        text != QLatin1String("Ctrl+="))
      keys << text;
  return keys.join(QLatin1String("  "));
}

/// The rows of a menu and, under their titles, of the menus in it.
void addRows(const QMenu& menu, const QString& prefix, QGridLayout& grid) {
  for (const QAction* action : menu.actions()) {
    if (action->menu()) addRows(*action->menu(), plainText(action->text()) + QStringLiteral(": "), grid);
    const QString keys = keysOf(*action);
    if (keys.isEmpty()) continue;
    const int row = grid.count() / 2; // two cells a row
    grid.addWidget(label(prefix + plainText(action->text()), ""), row, 0);
    grid.addWidget(label(keys, "muted"), row, 1, Qt::AlignRight);
  }
}

} // namespace

void showShortcutSheet(const QMenuBar& menus, QWidget* parent) {
  auto* sheet = new QDialog(parent);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->setObjectName(QStringLiteral("shortcutSheet"));
  sheet->setWindowTitle(tr("Keyboard Shortcuts"));
  auto* columns = new QHBoxLayout;
  columns->setSpacing(2 * metrics::large);
  QVBoxLayout* column = nullptr;
  int rows = 0;
  for (const QAction* menu : menus.actions()) {
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(metrics::tiny);
    grid->setHorizontalSpacing(metrics::large);
    addRows(*menu->menu(), QString(), *grid);
    const int count = grid->count() / 2;
    if (count == 0) {
      delete grid;
      continue;
    }
    if (!column || rows + count > 22) {
      column = new QVBoxLayout;
      column->setSpacing(metrics::small); // else it is that of the columns
      columns->addLayout(column);
      rows = 0;
    }
    if (rows > 0) column->addSpacing(metrics::medium);
    column->addWidget(label(plainText(menu->text()), "title"));
    column->addLayout(grid);
    rows += count + 2;
  }
  for (int i = 0; i < columns->count(); ++i)
    qobject_cast<QVBoxLayout*>(columns->itemAt(i)->layout())->addStretch();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
  auto* layout = new QVBoxLayout(sheet);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::large);
  layout->addLayout(columns);
  layout->addWidget(buttons);
  sheet->show();
}

void showAboutDialog(QWidget* parent) {
  auto* box = new QMessageBox(parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setObjectName(QStringLiteral("aboutBox"));
  box->setWindowTitle(tr("About NormScope"));
  box->setText(QStringLiteral("<b>NormScope %1</b>").arg(QLatin1String(NORMSCOPE_VERSION)));
  box->setInformativeText(
      tr("See what every image normalization does to your data set, and what it loses.\n\n"
         "Nothing leaves this computer.\n\n"
         "The window is free software under the GNU General Public License, version 3 or "
         "later; the core library and the command line are under the Apache License 2.0."));
  box->open();
}

} // namespace normscope
