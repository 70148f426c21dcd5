// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/apply_dialog.h"

#include "apply/apply_request.h"
#include "session/session.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace normscope {
namespace {

const QString kFolderKey = QStringLiteral("apply/folder");

void choose(QComboBox& box, const QString& id) {
  if (const int row = box.findData(id); row >= 0) box.setCurrentIndex(row);
}

} // namespace

ApplyDialog::ApplyDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_store(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_folder(new QLineEdit(QSettings().value(kFolderKey).toString(), this))
    , m_force(new QCheckBox(tr("Replace files that are there already"), this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_writing([this](const QString& why) {
      showResult(fail(ErrorCode::cannotWrite, Sentence::verbatim(why.toStdString())));
    }) {
  setObjectName(QStringLiteral("dialogApply"));
  setWindowTitle(tr("Export Normalized Images"));
  buildForm();
  connect(m_store, &QComboBox::currentIndexChanged, this, &ApplyDialog::refresh);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ApplyDialog::refresh);
  connect(m_folder, &QLineEdit::textChanged, this, &ApplyDialog::refresh);
  connect(m_export, &QPushButton::clicked, this, &ApplyDialog::exportNow);
  refresh();
}

void ApplyDialog::buildForm() {
  for (const StorageRow& type : storageTypes()) m_store->addItem(translated(type.title), toQString(type.id));
  for (const ApplyFormat format : {ApplyFormat::npy, ApplyFormat::tiff, ApplyFormat::png})
    m_format->addItem(toQString(name(format)), toQString(name(format)));
  choose(*m_store, QStringLiteral("float32"));
  m_store->setObjectName(QStringLiteral("comboApplyStorage"));
  m_store->setAccessibleName(tr("Storage type"));
  m_format->setObjectName(QStringLiteral("comboApplyFormat"));
  m_format->setAccessibleName(tr("File format"));
  m_folder->setObjectName(QStringLiteral("editApplyFolder"));
  m_folder->setAccessibleName(tr("Folder"));
  m_force->setObjectName(QStringLiteral("checkApplyForce"));
  m_progress->setObjectName(QStringLiteral("progressApply"));
  m_progress->setAccessibleName(tr("Progress"));
  m_progress->hide();
  m_message->setObjectName(QStringLiteral("labelApplyMessage"));
  m_message->setTextFormat(Qt::PlainText);
  m_message->setWordWrap(true);
  m_export->setObjectName(QStringLiteral("buttonApply"));
  m_export->setDefault(true);

  auto* browseButton = new QPushButton(tr("Browse…"), this);
  browseButton->setObjectName(QStringLiteral("buttonApplyBrowse"));
  browseButton->setAutoDefault(false);
  connect(browseButton, &QPushButton::clicked, this, &ApplyDialog::browse);
  auto* folderRow = new QHBoxLayout;
  folderRow->addWidget(m_folder, 1);
  folderRow->addWidget(browseButton);
  const NormalizationMode* mode = m_session.mode(m_session.modeA());
  auto* form = new QFormLayout;
  form->addRow(tr("Mode"), new QLabel(mode ? translated(mode->title) : QString(), this));
  form->addRow(tr("Storage type"), m_store);
  form->addRow(tr("File format"), m_format);
  form->addRow(tr("Folder"), folderRow);
  form->addRow(QString(), m_force);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
  buttons->addButton(m_export, QDialogButtonBox::ActionRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->addLayout(form);
  layout->addWidget(m_progress);
  layout->addWidget(m_message);
  layout->addWidget(buttons);
  setMinimumWidth(520);
}

QString ApplyDialog::message() const { return m_message->text(); }
void ApplyDialog::setFolder(const QString& folder) { m_folder->setText(folder); }
void ApplyDialog::setFormat(const QString& id) { choose(*m_format, id); }
void ApplyDialog::setStorage(const QString& id) { choose(*m_store, id); }

/// Whether what is chosen goes together, and why not.
void ApplyDialog::refresh() {
  const auto format = findApplyFormat(m_format->currentData().toString().toStdString());
  const StorageRow* type = findStorage(m_store->currentData().toString().toStdString());
  const auto holds = checkHolds(*format, type->type);
  const bool isKnown = m_session.analysis() && m_session.analysis()->scan;
  m_export->setEnabled(holds && isKnown && !m_folder->text().trimmed().isEmpty());
  showMessage(holds ? QString() : translated(holds.error().message), !holds);
}

void ApplyDialog::exportNow() {
  const std::shared_ptr<const Analysis> analysis = m_session.analysis();
  const NormalizationMode* mode = m_session.mode(m_session.modeA());
  if (!analysis || !mode || !m_export->isEnabled()) return;
  QSettings().setValue(kFolderKey, m_folder->text().trimmed());
  m_export->setEnabled(false);
  m_progress->setRange(0, 0);
  m_progress->show();
  const AnalysisRequest question{.scan = analysis->scan, .fit = analysis->fitted};
  const auto work = [question, wanted = ModeRequest{mode, m_session.parametersOf(mode->id)},
                     type = findStorage(m_store->currentData().toString().toStdString())->type,
                     format = *findApplyFormat(m_format->currentData().toString().toStdString()),
                     folder =
                         QFile::encodeName(QDir(m_folder->text().trimmed()).absolutePath()).toStdString(),
                     force = m_force->isChecked(), this](const JobContext& context) -> Result<ApplyResult> {
    auto request = applyRequest(question, wanted, type, format, context.stop);
    if (!request) return tl::unexpected(request.error());
    request->folder = folder;
    request->force = force;
    return applyMode(
        *request,
        [&](std::size_t done, std::size_t images) {
          context.tell([this, done, images] { showProgress(done, images); });
        },
        context.stop);
  };
  m_writing.ask(work, [this](const Result<ApplyResult>& result) { showResult(result); });
}

void ApplyDialog::showProgress(std::size_t done, std::size_t images) {
  m_progress->setRange(0, static_cast<int>(images));
  m_progress->setValue(static_cast<int>(done));
}

void ApplyDialog::showResult(const Result<ApplyResult>& result) {
  m_progress->hide();
  m_export->setEnabled(true);
  if (!result) {
    const QString where =
        result.error().where.empty() ? QString() : pathText(result.error().where) + QStringLiteral(": ");
    showMessage(where + translated(result.error().message), true);
  } else {
    QStringList lines{tr("%1 images written.").arg(countText(result->written))};
    if (result->kept > 0) lines << tr("%1 were there from before.").arg(countText(result->kept));
    for (const Error& failure : result->failures)
      lines << pathText(failure.where) + QStringLiteral(": ") + translated(failure.message);
    showMessage(lines.mid(0, 12).join(QLatin1Char('\n')), !result->failures.empty());
  }
  Q_EMIT written(result.has_value() && result->failures.empty());
}

void ApplyDialog::browse() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Export to"), m_folder->text());
  if (!folder.isEmpty()) m_folder->setText(folder);
}

void ApplyDialog::showMessage(const QString& text, bool isError) {
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, isError ? tokens().error : tokens().good);
  m_message->setPalette(colours);
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

} // namespace normscope
