// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/identify_dialog.h"

#include "controls/plain_table.h"
#include "controls/wrapped_rows.h"
#include "findings/constants_table_model.h"
#include "findings/finding_delegate.h"
#include "findings/finding_list_model.h"
#include "session/edits.h"
#include "session/session.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace normscope {
namespace {

constexpr auto kMode = "constants";

QFont fixedFont() {
  QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  font.setPointSizeF(interfaceFont(metrics::secondary).pointSizeF());
  return font;
}

QLabel* titleLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty("role", QStringLiteral("title"));
  return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty("role", QStringLiteral("muted"));
  label->setTextFormat(Qt::PlainText);
  return label;
}

} // namespace

IdentifyDialog::IdentifyDialog(Session& session, Edits& edits, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_edits(edits)
    , m_findings(new FindingListModel(this))
    , m_comparison(new ConstantsTableModel(this))
    , m_text(new QPlainTextEdit(this))
    , m_note(mutedLabel({}, this))
    , m_list(new QListView(this))
    , m_besideSet(new QWidget(this))
    , m_table(new QTableView(m_besideSet))
    , m_restated(new QWidget(this))
    , m_use(new QPushButton(tr("Use as Published Constants"), this))
    , m_copy(new QPushButton(tr("Copy Result"), this)) {
  setObjectName(QStringLiteral("dialogIdentify"));
  setWindowTitle(tr("Identify Constants"));
  resize(780, 670);
  build();
  buildComparison();
  buildRestated();
  connect(m_text, &QPlainTextEdit::textChanged, this, &IdentifyDialog::identifyText);
  connect(&m_session, &Session::analysisChanged, this, &IdentifyDialog::identifyText);
  identifyText();
  pasteClipboard();
  m_text->setFocus();
}

void IdentifyDialog::build() {
  m_text->setObjectName(QStringLiteral("textConstants"));
  m_text->setAccessibleName(tr("Constants"));
  m_text->setPlaceholderText(tr("Paste numbers, a line of code or a configuration:\n"
                                "Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])"));
  m_text->setFont(fixedFont());
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(68);
  m_note->setObjectName(QStringLiteral("labelConstantsNote"));
  m_note->setWordWrap(true);
  m_list->setObjectName(QStringLiteral("listFindings"));
  m_list->setAccessibleName(tr("Findings"));
  m_list->setModel(m_findings);
  m_list->setItemDelegate(new FindingDelegate(m_list));
  showWrappedRows(*m_list);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::small);
  layout->addWidget(titleLabel(tr("Mean and standard deviation"), this));
  layout->addWidget(m_text);
  layout->addWidget(m_note);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_besideSet);
  layout->addWidget(m_restated);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_use->setObjectName(QStringLiteral("buttonUseConstants"));
  m_copy->setObjectName(QStringLiteral("buttonCopyResult"));
  buttons->addButton(m_use, QDialogButtonBox::ActionRole);
  buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
  for (QAbstractButton* button : buttons->buttons())
    qobject_cast<QPushButton*>(button)->setAutoDefault(false); // Enter belongs to the text
  layout->addSpacing(metrics::tiny);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_use, &QPushButton::clicked, this, &IdentifyDialog::useAsConstants);
  connect(m_copy, &QPushButton::clicked, this, &IdentifyDialog::copyResult);
}

void IdentifyDialog::buildComparison() {
  m_table->setObjectName(QStringLiteral("tableConstants"));
  m_table->setAccessibleName(tr("Beside this set"));
  m_table->setModel(m_comparison);
  stylePlainTable(*m_table);
  m_table->horizontalHeader()->setStretchLastSection(false); // all of them stretch
  m_table->horizontalHeader()->setMinimumSectionSize(24);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(ConstantsTableModel::Channel, QHeaderView::Fixed);
  m_table->setColumnWidth(ConstantsTableModel::Channel, 32);
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* layout = new QVBoxLayout(m_besideSet);
  layout->setContentsMargins(0, metrics::tiny, 0, 0);
  layout->setSpacing(metrics::tiny);
  auto* heading = new QHBoxLayout;
  heading->addWidget(titleLabel(tr("Beside this set"), m_besideSet));
  heading->addStretch(1);
  heading->addWidget(mutedLabel(tr("0..1, differences in levels of 255"), m_besideSet));
  layout->addLayout(heading);
  layout->addWidget(m_table);
}

void IdentifyDialog::buildRestated() {
  auto* grid = new QGridLayout(m_restated);
  grid->setContentsMargins(0, metrics::tiny, 0, 0);
  grid->setHorizontalSpacing(metrics::large);
  grid->setVerticalSpacing(metrics::tiny);
  grid->setColumnStretch(1, 1);
  grid->addWidget(titleLabel(tr("The same constants"), m_restated), 0, 0, 1, 2);
  for (std::size_t i = 0; i < m_titles.size(); ++i) {
    const int row = static_cast<int>(i) + 1;
    m_titles[i] = mutedLabel({}, m_restated);
    m_constants[i] = new QLabel(m_restated);
    m_constants[i]->setObjectName(QStringLiteral("labelRestated%1").arg(row));
    m_constants[i]->setTextFormat(Qt::PlainText);
    m_constants[i]->setFont(fixedFont());
    m_constants[i]->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid->addWidget(m_titles[i], row, 0);
    grid->addWidget(m_constants[i], row, 1);
  }
}

QString IdentifyDialog::note() const { return m_note->text(); }
void IdentifyDialog::setText(const QString& text) { m_text->setPlainText(text); }

void IdentifyDialog::pasteClipboard() {
  const QString text = QApplication::clipboard()->text();
  if (text.size() > static_cast<qsizetype>(kLongestConstantsText)) return;
  if (!readConstants(text.toStdString())) return;
  setText(text.trimmed());
  m_text->selectAll(); // typing replaces it
}

void IdentifyDialog::identifyText() {
  const std::string text = m_text->toPlainText().trimmed().toStdString();
  if (text.empty()) {
    m_note->setText(
        tr("Understands torchvision, mmcv, Detectron2, Keras, Caffe, Hugging Face, OpenVINO and more."));
    return showResult({});
  }
  const auto given = readConstants(text);
  if (!given) {
    m_note->setText(translated(given.error().message));
    return showResult({});
  }
  const auto analysis = m_session.analysis();
  m_note->setText(tr("Read as %1").arg(translated(given->syntax)));
  showResult(identify(*given, analysis ? &*analysis->fit : nullptr));
}

void IdentifyDialog::showResult(const std::optional<Identification>& found) {
  m_found = found;
  m_findings->setFindings(found ? found->findings : std::vector<IdentificationFinding>());
  m_comparison->setComparison(found ? found->comparison : std::vector<ChannelComparison>());
  m_besideSet->setVisible(found && !found->comparison.empty());
  m_table->setFixedHeight(metrics::titleBar + metrics::tableRow * m_comparison->rowCount() + 1);
  m_restated->setVisible(found && !found->useAs.empty());
  for (std::size_t i = 0; i < m_titles.size(); ++i) {
    const bool has = found && i < found->useAs.size();
    m_titles[i]->setVisible(has);
    m_constants[i]->setVisible(has);
    if (!has) continue;
    m_titles[i]->setText(toQString(found->useAs[i].first));
    m_constants[i]->setText(toQString(found->useAs[i].second));
    m_constants[i]->setAccessibleName(toQString(found->useAs[i].first));
  }
  m_copy->setEnabled(found.has_value());
  const bool fits = parameters().has_value();
  m_use->setEnabled(fits);
  m_use->setToolTip(!found || fits ? tr("Makes them the custom values of the mode Published constants, as A")
                                   : tr("The mode Published constants cannot hold these values"));
}

std::optional<ParameterValues> IdentifyDialog::parameters() const {
  const NormalizationMode* mode = findMode(kMode);
  if (!m_found || m_found->mean.empty() || !mode) return {};
  const auto forThree = [](std::vector<double> values) {
    if (values.size() == 1) values.resize(3, values.front());
    return values;
  };
  const ParameterValues values{{"preset", std::string("custom")},
                               {"mean", forThree(m_found->mean)},
                               {"std", forThree(divisor(*m_found))}};
  if (!completeParameters(*mode, values)) return {};
  return values;
}

void IdentifyDialog::copyResult() {
  if (m_found) QApplication::clipboard()->setText(toQString(identificationText(*m_found)));
}

void IdentifyDialog::useAsConstants() {
  const auto values = parameters();
  if (!values) return;
  m_edits.setParameters(kMode, *values);
  m_session.setModeA(kMode);
  m_note->setText(tr("Published constants, mode A, now uses these values."));
}

} // namespace normscope
