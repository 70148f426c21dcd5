// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_dialogs.h"

#include "controls/table_dialog.h"
#include "controls/value_table_model.h"
#include "key_bindings.h"
#include "session/session.h"
#include "support/icons.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMetaEnum>
#include <QScrollArea>
#include <QSysInfo>
#include <QThread>
#include <QVBoxLayout>

#include <vector>

namespace normscope {
namespace {

struct HelpDialogsWords {
  Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

QLabel* label(const QString& text, const char* role) {
  auto* made = new QLabel(text);
  made->setTextFormat(Qt::PlainText);
  made->setProperty("role", QLatin1String(role));
  return made;
}

void addRow(const QString& text, const QString& keys, QGridLayout& grid) {
  const int row = grid.count() / 2; // two cells a row
  grid.addWidget(label(text, ""), row, 0);
  grid.addWidget(label(keys, "muted"), row, 1, Qt::AlignRight);
}

/// "Ctrl+1 … Ctrl+9" for a menu whose keys all are digits with the same modifiers; otherwise empty.
QString digitsOf(const QMenu& menu) {
  QStringList keys;
  for (const QAction* action : menu.actions())
    if (const QString text = keysText(*action); !text.isEmpty()) {
      const bool isDigit =
          text.back().isDigit() && (text.size() == 1 || text[text.size() - 2] == QLatin1Char('+'));
      if (!isDigit) return {};
      keys << text;
    }
  keys.sort();
  return keys.size() < 3 ? QString() : keys.front() + QStringLiteral(" … ") + keys.back();
}

/// The rows of a menu and, under their titles, of the menus in it.
void addRows(const QMenu& menu, const QString& prefix, QGridLayout& grid) {
  for (const QAction* action : menu.actions()) {
    const QString text = prefix + plainMenuText(action->text());
    if (!action->menu()) {
      if (const QString keys = keysText(*action); !keys.isEmpty()) addRow(text, keys, grid);
    } else if (const QString digits = digitsOf(*action->menu()); !digits.isEmpty()) {
      addRow(text, digits, grid);
    } else {
      addRows(*action->menu(), text + QStringLiteral(": "), grid);
    }
  }
}

/// The menus one below the other, in columns of about the same height.
QWidget* shortcutColumns(const QMenuBar& menus) {
  constexpr int kColumns = 4, kGap = 2;
  std::vector<std::pair<QString, QGridLayout*>> blocks;
  int total = 0;
  for (const QAction* menu : menus.actions()) {
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(metrics::tiny);
    grid->setHorizontalSpacing(metrics::large);
    addRows(*menu->menu(), QString(), *grid);
    if (grid->count() == 0) {
      delete grid;
      continue;
    }
    blocks.emplace_back(plainMenuText(menu->text()), grid);
    total += grid->count() / 2 + kGap;
  }
  auto* sheet = new QWidget;
  auto* columns = new QHBoxLayout(sheet);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(2 * metrics::large);
  QVBoxLayout* column = nullptr;
  int rows = 0;
  for (const auto& [title, grid] : blocks) {
    const int height = grid->count() / 2 + kGap;
    // A block goes into the next column when less than half of it would still fit.
    if (!column || (rows + height / 2 > total / kColumns && columns->count() < kColumns)) {
      column = new QVBoxLayout;
      column->setSpacing(metrics::small); // else it is that of the columns
      columns->addLayout(column);
      rows = 0;
    }
    if (rows > 0) column->addSpacing(metrics::medium);
    column->addWidget(label(title, "title"));
    column->addLayout(grid);
    rows += height;
  }
  for (int i = 0; i < columns->count(); ++i)
    qobject_cast<QVBoxLayout*>(columns->itemAt(i)->layout())->addStretch();
  return sheet;
}

} // namespace

void showShortcutSheet(const QMenuBar& menus, QWidget* parent) {
  auto* sheet = new QDialog(parent);
  sheet->setAttribute(Qt::WA_DeleteOnClose);
  sheet->setObjectName(QStringLiteral("shortcutSheet"));
  sheet->setWindowTitle(HelpDialogsWords::tr("Keyboard Shortcuts"));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  QWidget* columns = shortcutColumns(menus);
  scroll->setWidget(columns);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
  auto* layout = new QVBoxLayout(sheet);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::large);
  layout->addWidget(scroll);
  layout->addWidget(buttons);
  // As large as its text where the window is large enough.
  const QSize wanted =
      columns->sizeHint() + QSize(4 * metrics::large, 5 * metrics::large + metrics::controlHeight);
  sheet->resize(wanted.boundedTo(parent->window()->size() - QSize(2 * metrics::large, 2 * metrics::large)));
  sheet->show();
}

void showAboutDialog(QWidget* parent) {
  auto* box = new QMessageBox(parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setObjectName(QStringLiteral("aboutBox"));
  box->setWindowTitle(HelpDialogsWords::tr("About NormScope"));
  box->setIconPixmap(applicationIcon().pixmap(64, 64));
  box->setText(QStringLiteral("<b>NormScope %1</b>").arg(QLatin1String(NORMSCOPE_VERSION)));
  box->setInformativeText(
      HelpDialogsWords::tr("See what every image normalization does to your data set, and what it loses.\n\n"
                           "Nothing leaves this computer.\n\n"
                           "The window is free software under the GNU General Public License, version 3 or "
                           "later; the core library and the command line are under the Apache License 2.0."));
  box->open();
}

void showProblemReport(const Session& session, QWidget* parent) {
  ValueTable facts{{HelpDialogsWords::tr("What"), HelpDialogsWords::tr("Value")}, {}};
  const auto add = [&](const QString& what, const QString& value) {
    facts.rows.push_back({ValueCell::word(what), ValueCell::word(value)});
  };
  add(QStringLiteral("NormScope"), QStringLiteral(NORMSCOPE_VERSION));
  add(QStringLiteral("Qt"), QLatin1String(qVersion()));
  add(HelpDialogsWords::tr("System"), QSysInfo::prettyProductName() + QStringLiteral(", ") +
                                          QSysInfo::kernelType() + QLatin1Char(' ') +
                                          QSysInfo::kernelVersion());
  add(HelpDialogsWords::tr("Processor"), HelpDialogsWords::tr("%1, cores: %2")
                                             .arg(QSysInfo::currentCpuArchitecture())
                                             .arg(QThread::idealThreadCount()));
  add(HelpDialogsWords::tr("Display"),
      QStringLiteral("%1, %2×").arg(QGuiApplication::platformName()).arg(parent->devicePixelRatioF()));
  add(HelpDialogsWords::tr("State"),
      QLatin1String(QMetaEnum::fromType<Session::State>().valueToKey(int(session.state()))));
  const ScanProgress& progress = session.progress();
  add(HelpDialogsWords::tr("Images"),
      HelpDialogsWords::tr("%1 found, %2 read, %3 failed")
          .arg(countText(progress.found), countText(progress.read), countText(progress.failed)));
  for (const QString& notice : session.notices()) add(HelpDialogsWords::tr("Notice"), notice);
  auto* model = new ValueTableModel;
  model->setTable(facts);
  auto* dialog = new TableDialog(HelpDialogsWords::tr("Report a Problem"), model, parent);
  dialog->setObjectName(QStringLiteral("problemReport"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

} // namespace normscope
