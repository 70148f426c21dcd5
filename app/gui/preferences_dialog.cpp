// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences_dialog.h"

#include "controls/plain_table.h"
#include "key_bindings.h"
#include "key_table_model.h"
#include "start_values.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <vector>

namespace normscope {
namespace {

/// Sequences of several keys are not used: letters act at once.
QKeySequence firstKey(const QKeySequence& keys) { return keys.isEmpty() ? keys : QKeySequence(keys[0]); }

/// A choice of one start value, beside its title.
template<class Chosen>
QComboBox* addStartBox(QGridLayout& rows, const char* name, const QString& title,
                       const std::vector<QString>& values, int now, Chosen chosen) {
  auto* box = new QComboBox;
  box->setObjectName(QLatin1String(name));
  for (const QString& value : values) box->addItem(value);
  box->setCurrentIndex(now);
  auto* label = new QLabel(title);
  label->setBuddy(box);
  const int count = rows.count();
  rows.addWidget(label, count / 4, count % 4);
  rows.addWidget(box, count / 4, count % 4 + 1);
  QObject::connect(box, &QComboBox::activated, box, chosen);
  return box;
}

/// Changes one start value and leaves the others.
template<class Value>
void keepStart(Value StartValues::*member, Value value) {
  StartValues values = StartValues::kept();
  values.*member = value;
  values.keep();
}

} // namespace

PreferencesDialog::PreferencesDialog(KeyBindings& keys, QWidget* parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_table(new QTableView)
    , m_key(new QKeySequenceEdit)
    , m_remark(new QLabel)
    , m_assign(new QPushButton(tr("&Assign")))
    , m_remove(new QPushButton(tr("&No Key")))
    , m_standard(new QPushButton(tr("&Standard"))) {
  setObjectName(QStringLiteral("dialogPreferences"));
  setWindowTitle(tr("Preferences"));
  auto* filterBox = new QLineEdit;
  filterBox->setObjectName(QStringLiteral("editFilterKeys"));
  filterBox->setPlaceholderText(tr("Filter by action or key…"));
  filterBox->setAccessibleName(tr("Filter by action or key"));
  filterBox->setClearButtonEnabled(true);
  m_table->setObjectName(QStringLiteral("tableKeys"));
  m_table->setAccessibleName(tr("Actions and their keys"));
  m_table->setModel(new KeyTableModel(keys, m_table));
  stylePlainTable(*m_table);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(KeyTableModel::Action, QHeaderView::Stretch);
  m_table->setColumnWidth(KeyTableModel::Keys, 150);
  m_table->setColumnWidth(KeyTableModel::Designed, 130);
  m_key->setObjectName(QStringLiteral("editKey"));
  m_key->setAccessibleName(tr("New key"));
  m_remark->setProperty("role", QStringLiteral("muted"));
  m_assign->setObjectName(QStringLiteral("buttonAssignKey"));
  m_remove->setObjectName(QStringLiteral("buttonRemoveKey"));
  m_standard->setObjectName(QStringLiteral("buttonStandardKey"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);

  buttons->button(QDialogButtonBox::RestoreDefaults)->setAutoDefault(false);
  buttons->button(QDialogButtonBox::Close)->setDefault(true);

  auto* choice = new QHBoxLayout;
  choice->setSpacing(metrics::small);
  choice->addWidget(m_key, 1);
  for (QPushButton* button : {m_assign, m_remove, m_standard}) {
    button->setAutoDefault(false);
    choice->addWidget(button);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::medium);
  layout->addLayout(startRows());
  layout->addWidget(filterBox);
  layout->addWidget(m_table, 1);
  layout->addLayout(choice);
  layout->addWidget(m_remark);
  layout->addWidget(buttons);
  resize(640, 620);

  connect(filterBox, &QLineEdit::textChanged, this, &PreferencesDialog::filter);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    m_key->clear();
    showChoice();
  });
  connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &PreferencesDialog::showChoice);
  connect(&keys, &KeyBindings::changed, this, &PreferencesDialog::showChoice);
  connect(m_assign, &QPushButton::clicked, this, [this] {
    m_keys.set(static_cast<std::size_t>(row()), firstKey(m_key->keySequence()));
    m_key->clear();
  });
  connect(m_remove, &QPushButton::clicked, this,
          [this] { m_keys.set(static_cast<std::size_t>(row()), QKeySequence()); });
  connect(m_standard, &QPushButton::clicked, this, [this] { m_keys.reset(static_cast<std::size_t>(row())); });
  connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, &keys,
          &KeyBindings::resetAll);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  m_table->selectRow(0);
}

/// Texts are made when the window is, and a set that is open has its own view and storage type.
QLayout* PreferencesDialog::startRows() {
  auto* rows = new QGridLayout;
  rows->setHorizontalSpacing(metrics::small);
  rows->setVerticalSpacing(metrics::small);
  const StartValues kept = StartValues::kept();
  addStartBox(*rows, "startTheme", tr("&Theme:"), {tr("Light"), tr("Dark"), tr("System")},
              static_cast<int>(kept.theme), [this](int i) {
                keepStart(&StartValues::theme, static_cast<Theme>(i));
                Q_EMIT themeChosen(static_cast<Theme>(i));
              });
  std::vector<QString> names{tr("System")};
  QStringList codes{QString()};
  for (const Language& language : languages()) {
    names.push_back(language.name);
    codes << QLatin1String(language.code);
  }
  const auto code = codes.indexOf(QSettings().value(kLanguageSetting).toString());
  addStartBox(*rows, "language", tr("&Language:"), names, std::max(0, static_cast<int>(code)),
              [codes](int i) { QSettings().setValue(kLanguageSetting, codes[i]); });
  addStartBox(*rows, "startView", tr("&View:"), {tr("Browse"), tr("Loupe"), tr("Compare"), tr("Survey")},
              static_cast<int>(kept.view),
              [](int i) { keepStart(&StartValues::view, static_cast<Session::View>(i)); });
  std::vector<QString> types;
  int type = 0;
  for (const StorageRow& storage : storageTypes()) {
    if (storage.type == kept.storage) type = static_cast<int>(types.size());
    types.push_back(translated(storage.title));
  }
  addStartBox(*rows, "startStorage", tr("&If stored as:"), types, type, [](int i) {
    keepStart(&StartValues::storage, storageTypes()[static_cast<std::size_t>(i)].type);
  });
  auto* remark = new QLabel(tr("Language, view and storage type take effect at the next start."));
  remark->setProperty("role", QStringLiteral("muted"));
  rows->addWidget(remark, 2, 0, 1, 4);
  rows->setColumnStretch(1, 1);
  rows->setColumnStretch(3, 1);
  return rows;
}

int PreferencesDialog::row() const { return m_table->currentIndex().row(); }

void PreferencesDialog::filter(const QString& text) {
  const QAbstractItemModel& model = *m_table->model();
  for (int i = 0; i < model.rowCount(); ++i) {
    bool isMeant = false;
    for (const int column : {KeyTableModel::Action, KeyTableModel::Keys})
      isMeant |= model.index(i, column).data().toString().contains(text, Qt::CaseInsensitive);
    m_table->setRowHidden(i, !isMeant);
  }
}

/// What the buttons would do, and whose key it is now.
void PreferencesDialog::showChoice() {
  const bool isChosen = row() >= 0;
  const QKeySequence key = firstKey(m_key->keySequence());
  m_key->setEnabled(isChosen);
  m_assign->setEnabled(isChosen && !key.isEmpty());
  m_assign->setText(tr("&Assign"));
  QString remark = tr("Choose an action, click into the field and press the new key.");
  m_remove->setEnabled(isChosen);
  m_standard->setEnabled(false);
  if (isChosen) {
    const auto index = static_cast<std::size_t>(row());
    m_standard->setEnabled(!m_keys.isDesigned(index));
    if (const auto owner = m_keys.ownerOf(key, index)) {
      m_assign->setText(tr("T&ake It"));
      remark = tr("%1 is now the key of “%2”.")
                   .arg(key.toString(QKeySequence::NativeText), m_keys.bindings()[*owner].title);
    }
  }
  m_remark->setText(remark);
}

} // namespace normscope
