// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/variant_dialog.h"

#include "modes/parameter_editor.h"
#include "session/edits.h"
#include "session/session.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kLongestName = 60;

/// What is in force for a mode of the session, laid over the rule that it follows.
ParameterValues valuesOf(const Session& session, const std::string& modeId) {
  for (const ModeRequest& request : session.modes())
    if (request.mode->id == modeId)
      if (const auto values = completeParameters(*request.mode, request.parameters)) return *values;
  return {};
}

} // namespace

VariantDialog::VariantDialog(Session& session, Edits& edits, QWidget* parent, const std::string& edited)
    : QDialog(parent)
    , m_session(session)
    , m_edits(edits)
    , m_edited(edited)
    , m_name(new QLineEdit)
    , m_base(new QComboBox)
    , m_formula(new QLabel)
    , m_reason(new QLabel)
    , m_parameters(new QWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
  setObjectName(QStringLiteral("dialogVariant"));
  setWindowTitle(edited.empty() ? tr("Add Custom Mode") : tr("Edit Custom Mode"));
  m_name->setObjectName(QStringLiteral("fieldVariantName"));
  m_name->setPlaceholderText(tr("such as: My constants"));
  m_name->setMaxLength(kLongestName);
  m_base->setObjectName(QStringLiteral("pickVariantBase"));
  for (const ModeRequest& request : session.modes())
    if (request.mode->variantOf.empty())
      m_base->addItem(translated(request.mode->title), toQString(request.mode->id));
  const NormalizationMode* first = source();
  m_base->setCurrentIndex(std::max(0, first ? m_base->findData(toQString(first->kind())) : 0));
  if (first && !edited.empty()) m_name->setText(translated(first->title));
  m_formula->setTextFormat(Qt::PlainText);
  m_formula->setWordWrap(true);
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPointSizeF(interfaceFont(metrics::secondary).pointSizeF());
  m_formula->setFont(fixed);
  m_reason->setObjectName(QStringLiteral("labelVariantReason"));
  m_reason->setProperty("role", QStringLiteral("muted"));
  if (edited.empty()) m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));

  auto* form = new QFormLayout;
  form->setHorizontalSpacing(metrics::medium);
  form->setVerticalSpacing(metrics::small);
  form->addRow(tr("Name"), m_name);
  form->addRow(tr("Rule of"), m_base);
  form->addRow(QString(), m_formula);
  auto* area = new QScrollArea;
  area->setAccessibleName(tr("Parameters"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(m_parameters);
  new QVBoxLayout(m_parameters);
  m_parameters->layout()->setContentsMargins(0, 0, 0, 0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::medium);
  layout->addLayout(form);
  layout->addWidget(area, 1);
  layout->addWidget(m_reason);
  layout->addWidget(m_buttons);
  resize(460, 360);

  connect(m_base, &QComboBox::currentIndexChanged, this, &VariantDialog::showBase);
  connect(m_name, &QLineEdit::textChanged, this, &VariantDialog::check);
  connect(&session, &Session::variantsChanged, this, [this] {
    if (source()) return check();
    reject(); // the one to change is gone
  });
  connect(m_buttons, &QDialogButtonBox::accepted, this, &VariantDialog::make);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showBase();
  m_name->setFocus();
}

const NormalizationMode* VariantDialog::source() const {
  return m_session.mode(m_edited.empty() ? m_session.modeA() : m_edited);
}

/// Controls for the parameters of the chosen rule, with the values that are in force: those of the mode the
/// dialog began with where that follows the rule.
void VariantDialog::showBase() {
  const std::string id = m_base->currentData().toString().toStdString();
  const NormalizationMode* base = findMode(id);
  if (!base) return;
  m_formula->setText(translated(base->formula));
  const NormalizationMode* first = source();
  const ParameterValues values = valuesOf(m_session, first && first->kind() == id ? first->id : id);
  m_editors.clear();
  auto* layout = static_cast<QVBoxLayout*>(m_parameters->layout());
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  for (const ParameterSpec& spec : base->parameters) {
    auto* editor = new ParameterEditor(spec);
    if (const auto value = values.find(spec.id); value != values.end()) editor->setValue(value->second);
    layout->addWidget(editor);
    m_editors << editor;
  }
  if (m_editors.isEmpty()) {
    auto* none = new QLabel(tr("This mode has no parameters."));
    none->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(none);
  }
  layout->addStretch(1);
  check();
}

ModeVariant VariantDialog::variant() const {
  const std::string title = m_name->text().trimmed().toStdString();
  std::string id = m_edited;
  if (id.empty()) {
    std::string stem = variantId(title);
    if (stem.empty()) stem = "custom"; // a name in letters that an id has not
    id = stem;
    for (int number = 2; m_session.mode(id); ++number) id = stem + "-" + std::to_string(number);
  }
  ModeVariant result{id, title, m_base->currentData().toString().toStdString(), {}};
  for (const ParameterEditor* editor : m_editors) result.parameters[editor->spec().id] = editor->value();
  for (const ParameterEditor* editor : m_editors)
    if (editor->value() == editor->spec().defaultBeside(result.parameters))
      result.parameters.erase(editor->spec().id);
  return result;
}

void VariantDialog::check() {
  const QString name = m_name->text().trimmed();
  const auto hasName = [&](const ModeRequest& request) {
    return request.mode->id != m_edited &&
           translated(request.mode->title).compare(name, Qt::CaseInsensitive) == 0;
  };
  const bool isTaken = std::ranges::any_of(m_session.modes(), hasName);
  m_reason->setText(name.isEmpty() ? tr("It needs a name.")
                    : isTaken      ? tr("There is a mode of that name already.")
                    : !m_edited.empty()
                        ? tr("It keeps its place in all lists.")
                        : tr("It will stand beside the other modes, and a session keeps it."));
  m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.isEmpty() && !isTaken);
}

void VariantDialog::make() {
  const ModeVariant wanted = variant();
  if (m_edited.empty())
    m_edits.addVariant(wanted);
  else
    m_edits.changeVariant(wanted);
  if (m_session.mode(wanted.id)) Q_EMIT made(wanted.id);
  accept();
}

} // namespace normscope
