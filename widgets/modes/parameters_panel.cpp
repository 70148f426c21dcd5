// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/parameters_panel.h"

#include "controls/panel_header.h"
#include "modes/parameter_editor.h"
#include "session/edits.h"
#include "session/session.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace normscope {
namespace {

const ParameterValues* valuesOf(const Session& session, const NormalizationMode* mode) {
  for (const ModeRequest& request : session.modes())
    if (request.mode == mode) return &request.parameters;
  return nullptr;
}

} // namespace

ParametersPanel::ParametersPanel(Session& session, Edits& edits, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_edits(edits)
    , m_header(new PanelHeader(tr("Parameters of A"), this))
    , m_content(new QWidget)
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_fold(new QToolButton(this))
    , m_area(new QScrollArea(this)) {
  setObjectName(QStringLiteral("panelParameters"));
  m_reset->setObjectName(QStringLiteral("buttonResetParameters"));
  m_reset->setProperty("role", QStringLiteral("link"));
  m_reset->setToolTip(tr("Back to the mode's own values"));
  m_header->addControl(m_reset);
  m_fold->setObjectName(QStringLiteral("buttonFoldParameters"));
  m_fold->setProperty("role", QStringLiteral("bar"));
  m_fold->setFocusPolicy(Qt::TabFocus);
  m_header->addFold(m_fold);
  m_area->setObjectName(QStringLiteral("areaParameters"));
  m_area->setAccessibleName(tr("Parameters of mode A"));
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  new QVBoxLayout(m_content);
  m_content->layout()->setContentsMargins(0, 0, 0, 0);
  m_area->setWidget(m_content);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_header);
  layout->addWidget(m_area, 1);

  connect(m_fold, &QToolButton::clicked, this, [this] {
    setFolded(!m_isFolded);
    Q_EMIT foldedChanged(m_isFolded);
  });
  connect(m_reset, &QPushButton::clicked, this, &ParametersPanel::reset);
  connect(&m_session, &Session::modeAChanged, this, &ParametersPanel::showMode);
  connect(&m_session, &Session::modesChanged, this, &ParametersPanel::showValues);
  connect(&m_session, &Session::analysisChanged, this, &ParametersPanel::showOutcome);
  connect(&m_session, &Session::variantsChanged, this, &ParametersPanel::followVariant);
  setFolded(false);
  showMode();
}

/// Folded, it takes the height of its title.
void ParametersPanel::setFolded(bool on) {
  m_isFolded = on;
  m_area->setVisible(!on);
  setMaximumHeight(on ? m_header->height() : QWIDGETSIZE_MAX);
  m_fold->setArrowType(on ? Qt::RightArrow : Qt::DownArrow);
  const QString name = on ? tr("Show the parameters") : tr("Hide the parameters");
  m_fold->setToolTip(name);
  m_fold->setAccessibleName(name);
}

QLabel* ParametersPanel::addText(const QString& text, const char* role) {
  auto* label = new QLabel(m_body);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setText(text);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (role) label->setProperty("role", QLatin1String(role));
  m_bodyLayout->addWidget(label);
  return label;
}

void ParametersPanel::showMode() {
  m_editors.clear();
  delete m_body;
  m_mode = findMode(m_session.modeA());
  m_body = new QWidget(m_content);
  m_content->layout()->addWidget(m_body);
  m_bodyLayout = new QVBoxLayout(m_body);
  m_bodyLayout->setContentsMargins(metrics::medium, 0, metrics::medium, metrics::medium);
  m_bodyLayout->setSpacing(metrics::tiny + 2);
  m_unavailable = nullptr;
  m_reset->setVisible(m_mode && !m_mode->parameters.empty());
  if (!m_mode) return;

  m_header->setNote(translated(m_mode->title));
  m_unavailable = addText({}, "error");
  m_unavailable->setObjectName(QStringLiteral("labelUnavailable"));
  for (const ParameterSpec& spec : m_mode->parameters) {
    auto* editor = new ParameterEditor(spec, m_body);
    m_bodyLayout->addWidget(editor);
    connect(editor, &ParameterEditor::edited, this, [this, editor] { commit(*editor); });
    m_editors << editor;
  }
  if (m_mode->parameters.empty()) addText(tr("This mode has no parameters."), "muted");
  m_bodyLayout->addSpacing(metrics::tiny);
  addText(translated(m_mode->summary));
  QLabel* formula = addText(translated(m_mode->formula));
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPointSizeF(interfaceFont(metrics::secondary).pointSizeF());
  formula->setFont(fixed);
  formula->setObjectName(QStringLiteral("labelFormula"));
  addText(tr("Source: %1").arg(translated(m_mode->source)), "muted");
  if (!m_mode->trap.empty()) addText(tr("Mind: %1").arg(translated(m_mode->trap)), "muted");
  m_bodyLayout->addStretch(1);
  showValues();
  showOutcome();
}

/// A custom mode that has become another one under its id.
void ParametersPanel::followVariant() {
  const NormalizationMode* now = m_session.mode(m_session.modeA());
  if (!now) return; // A is about to fall back to another mode
  if (now == m_mode)
    showValues();
  else
    showMode();
}

void ParametersPanel::showValues() {
  const ParameterValues* values = valuesOf(m_session, m_mode);
  if (!values) return;
  for (ParameterEditor* editor : std::as_const(m_editors)) {
    const auto found = values->find(editor->spec().id);
    editor->setValue(found == values->end() ? editor->spec().defaultBeside(*values) : found->second);
  }
}

void ParametersPanel::showOutcome() {
  if (!m_unavailable) return;
  const ModeOutcome* outcome = m_mode ? m_session.outcome(m_mode->id) : nullptr;
  m_unavailable->setText(outcome && outcome->unavailable ? translated(*outcome->unavailable) : QString());
  m_unavailable->setVisible(!m_unavailable->text().isEmpty());
}

void ParametersPanel::commit(const ParameterEditor& editor) {
  const ParameterValues* values = valuesOf(m_session, m_mode);
  if (!values) return;
  ParameterValues changed = *values;
  if (editor.value() == editor.spec().defaultBeside(changed))
    changed.erase(editor.spec().id);
  else
    changed[editor.spec().id] = editor.value();
  m_edits.setParameters(m_mode->id, changed);
}

void ParametersPanel::copyValues() const {
  if (!m_mode) return;
  QStringList lines{translated(m_mode->title)};
  for (const ParameterEditor* editor : m_editors)
    lines << translated(editor->spec().title) + QLatin1Char('\t') + toQString(parameterText(editor->value()));
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ParametersPanel::reset() {
  if (m_mode) m_edits.setParameters(m_mode->id, {});
}

} // namespace normscope
