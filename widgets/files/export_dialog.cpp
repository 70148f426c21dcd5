// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/export_dialog.h"

#include "session/session.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace normscope {
namespace {

const QString kFormatKey = QStringLiteral("export/format");
const QString kModeKey = QStringLiteral("export/mode");
const QString kPathKey = QStringLiteral("export/path");
constexpr auto kFirstFormat = "torchvision";

QString lastFolder() {
  const QString path = QSettings().value(kPathKey).toStringList().value(0);
  const QString folder = QFileInfo(path).absolutePath();
  if (!path.isEmpty() && QDir(folder).exists()) return folder;
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

// Formats, modes and paths as lists of the same length.
void rememberExport(const std::vector<ExportPlan>& plans) {
  QStringList formats, modes, paths;
  for (const ExportPlan& plan : plans) {
    formats << toQString(plan.format);
    modes << toQString(plan.modeId);
    paths << QFileInfo(plan.path).absoluteFilePath();
  }
  QSettings settings;
  settings.setValue(kFormatKey, formats);
  settings.setValue(kModeKey, modes);
  settings.setValue(kPathKey, paths);
}

std::vector<ExportPlan> rememberedExport(const Session& session) {
  const QSettings settings;
  const QStringList formats = settings.value(kFormatKey).toStringList(),
                    modes = settings.value(kModeKey).toStringList(),
                    paths = settings.value(kPathKey).toStringList();
  std::vector<ExportPlan> plans;
  for (qsizetype i = 0; i < std::min({formats.size(), modes.size(), paths.size()}); ++i)
    if (const std::string mode = modes[i].toStdString(); !formats[i].isEmpty() && !paths[i].isEmpty())
      plans.push_back({formats[i].toStdString(), mode, paths[i], session.parametersOf(mode)});
  return plans;
}

/// Units, order, what stands for the spread, and the steps in their order.
QString conventionText(const Convention& convention) {
  QStringList parts;
  for (const std::string* part :
       {&convention.units, &convention.order, &convention.divisor, &convention.steps})
    if (!part->empty()) parts << toQString(*part);
  return parts.join(QStringLiteral(" · "));
}

} // namespace

ExportDialog::ExportDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_analysis(session.analysis())
    , m_formats(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_mode(new QComboBox(this))
    , m_preview(new QPlainTextEdit(this))
    , m_remarks(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_making([this](const QString& why) {
      showFiles(plan(), fail(ErrorCode::unavailable, Sentence::verbatim(why.toStdString())));
    })
    , m_writing([this](const QString& why) {
      tellWritten({plan()}, fail(ErrorCode::cannotWrite, Sentence::verbatim(why.toStdString())));
    }) {
  setObjectName(QStringLiteral("dialogExport"));
  setWindowTitle(tr("Export Statistics"));
  resize(860, 560);
  buildForm();
  for (const Exporter& exporter : allExporters()) {
    auto* item = new QListWidgetItem(translated(exporter.title), m_formats);
    item->setData(Qt::UserRole, toQString(exporter.id));
    item->setToolTip(toolTipText(translated(exporter.summary)));
    item->setSizeHint({0, metrics::controlHeight});
  }
  connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showFormat);
  connect(m_formats, &QListWidget::itemSelectionChanged, this, &ExportDialog::refresh);
  connect(m_mode, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
  connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
  connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);
  setFormat(QSettings().value(kFormatKey).toStringList().value(0, QLatin1String(kFirstFormat)));
  m_export->setFocus();
}

void ExportDialog::buildForm() {
  m_formats->setObjectName(QStringLiteral("listFormats"));
  m_formats->setAccessibleName(tr("Format"));
  m_formats->setFixedWidth(210);
  m_formats->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_formats->setToolTip(toolTipText(tr("Several formats, chosen with Ctrl or Shift, go into one folder.")));
  m_mode->setObjectName(QStringLiteral("comboExportMode"));
  m_mode->setAccessibleName(tr("Mode"));
  m_preview->setObjectName(QStringLiteral("textPreview"));
  m_preview->setAccessibleName(tr("What the file will say"));
  m_preview->setReadOnly(true);
  m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_preview->setTabChangesFocus(true);
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPointSizeF(interfaceFont(metrics::secondary).pointSizeF());
  m_preview->setFont(fixed);
  m_path->setObjectName(QStringLiteral("editExportPath"));
  m_path->setAccessibleName(tr("File"));
  m_remarks->setObjectName(QStringLiteral("labelRemarks"));
  m_message->setObjectName(QStringLiteral("labelMessage"));
  for (QLabel* label : {m_summary, m_remarks, m_message}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  m_summary->setProperty("role", QStringLiteral("muted"));
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);

  auto* browseButton = new QPushButton(tr("Browse…"), this);
  browseButton->setObjectName(QStringLiteral("buttonBrowse"));
  browseButton->setAutoDefault(false);
  connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
  auto* pathRow = new QHBoxLayout;
  pathRow->addWidget(m_path, 1);
  pathRow->addWidget(browseButton);
  auto* form = new QFormLayout;
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->addRow(tr("Mode"), m_mode);
  form->addRow(tr("File"), pathRow);
  m_export->setObjectName(QStringLiteral("buttonExport"));
  m_export->setDefault(true);
  m_export->setMinimumWidth(88); // the bold text of a default button is wider than its hint knows
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
  buttons->addButton(m_export, QDialogButtonBox::ActionRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* right = new QVBoxLayout;
  right->setSpacing(metrics::small);
  right->addWidget(m_summary);
  right->addLayout(form);
  right->addWidget(m_preview, 1);
  right->addWidget(m_remarks);
  right->addWidget(m_message);
  right->addWidget(buttons);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::large);
  layout->addWidget(m_formats);
  layout->addLayout(right, 1);
}

void ExportDialog::setFormat(const QString& id) {
  for (int row = 0; row < m_formats->count(); ++row)
    if (m_formats->item(row)->data(Qt::UserRole).toString() == id) return m_formats->setCurrentRow(row);
  m_formats->setCurrentRow(0);
}

void ExportDialog::setPath(const QString& path) { m_path->setText(path); }
QString ExportDialog::preview() const { return m_preview->toPlainText(); }
QString ExportDialog::message() const { return m_message->text(); }

ExportPlan ExportDialog::plan() const {
  const QListWidgetItem* item = m_formats->currentItem();
  QString path = m_path->text().trimmed();
  if (path.startsWith(QLatin1String("~/"))) path.replace(0, 1, QDir::homePath());
  const std::string mode = m_mode->currentData().toString().toStdString();
  return {item ? item->data(Qt::UserRole).toString().toStdString() : std::string(), mode, path,
          m_session.parametersOf(mode)};
}

/// A format's usual file and mode where several are chosen; the mode that is shown where it can say that.
std::vector<ExportPlan> ExportDialog::plans() const {
  const ExportPlan shown = plan();
  const QDir folder = QFileInfo(shown.path).dir();
  std::vector<ExportPlan> all;
  for (const QListWidgetItem* item : m_formats->selectedItems()) {
    const Exporter* exporter = findExporter(item->data(Qt::UserRole).toString().toStdString());
    const NormalizationMode* mode = findMode(shown.modeId);
    const std::string id = mode && exporter->expresses(*mode) ? mode->id : exporter->defaultMode().id;
    all.push_back(
        {exporter->id, id, folder.filePath(toQString(exporter->fileName)), m_session.parametersOf(id)});
  }
  return all.size() > 1 ? all : std::vector{shown};
}

/// All modes; those that the format cannot say are grey, and say why.
void ExportDialog::fillModes(const Exporter& exporter) {
  m_mode->clear();
  auto* model = qobject_cast<QStandardItemModel*>(m_mode->model());
  for (const ModeRequest& request : m_session.modes()) {
    m_mode->addItem(translated(request.mode->title), toQString(request.mode->id));
    const QString why = cannotSay(exporter, *request.mode);
    if (why.isEmpty()) continue;
    QStandardItem* item = model->item(m_mode->count() - 1);
    item->setEnabled(false);
    item->setToolTip(toolTipText(why));
  }
}

void ExportDialog::showFormat() {
  const Exporter* exporter = findExporter(plan().format);
  if (!exporter) return;
  {
    const QSignalBlocker quietMode(m_mode), quietPath(m_path);
    const QString before = m_mode->currentData().toString();
    fillModes(*exporter);
    // What the user sees as A, else what was chosen for another format, else the format's own choice.
    for (const QString& wanted :
         {toQString(m_session.modeA()), before, toQString(exporter->defaultMode().id)}) {
      const NormalizationMode* mode = findMode(wanted.toStdString());
      const int row = m_mode->findData(wanted);
      if (row < 0 || !mode || !exporter->expresses(*mode)) continue;
      m_mode->setCurrentIndex(row);
      break;
    }
    m_mode->setEnabled(exporter->needsMode());
    m_mode->setToolTip(exporter->needsMode() ? QString() : tr("This format describes the set, not a mode."));
    const QFileInfo old(m_path->text());
    const QString folder = m_path->text().isEmpty() ? lastFolder() : old.path();
    m_path->setText(QDir(folder).filePath(toQString(exporter->fileName)));
  }
  QStringList lines{translated(exporter->summary), tr("Read by %1").arg(translated(exporter->reads)),
                    conventionText(exporter->convention)};
  if (!exporter->loss.empty()) lines << tr("Lost: %1").arg(translated(exporter->loss));
  m_summary->setText(lines.join(QLatin1Char('\n')));
  refresh();
}

void ExportDialog::refresh() {
  m_exportWhenReady = false;
  showMessage({}, false);
  m_export->setEnabled(m_analysis != nullptr);
  if (!m_analysis || !m_analysis->scan) {
    showMessage(tr("Open images first: there is nothing to export yet."), true);
    return;
  }
  ExportPlan chosen = plan();
  m_remarks->setText(exportRemarks(*m_analysis, chosen).join(QLatin1Char('\n')));
  m_remarks->setVisible(!m_remarks->text().isEmpty());
  // Files name each other, but not the folder that they lie in.
  chosen.path = QFileInfo(chosen.path).fileName();
  if (m_made == chosen) {
    if (m_files) showResult();
    return;
  }
  m_made = chosen;
  m_files.reset();
  const auto work = [analysis = m_analysis, chosen](const JobContext&) {
    return makeExport(*analysis, chosen);
  };
  m_making.ask(work, [this, chosen](Files files) { showFiles(chosen, std::move(files)); });
}

void ExportDialog::showFiles(const ExportPlan& plan, Files files) {
  if (m_made != plan) return;
  m_files = std::make_shared<const Files>(std::move(files));
  m_preview->setPlainText(*m_files ? previewText((*m_files)->files) : QString());
  showResult();
  Q_EMIT previewReady();
  if (m_exportWhenReady) exportNow();
}

/// Whether the files can be written, and why not.
void ExportDialog::showResult() {
  m_export->setEnabled(m_files->has_value());
  if (!*m_files) return showMessage(translated(m_files->error().message), true);
  QStringList remarks = exportRemarks(*m_analysis, plan());
  for (const Sentence& loss : (*m_files)->losses()) remarks << translated(loss);
  m_remarks->setText(remarks.join(QLatin1Char('\n')));
  m_remarks->setVisible(!remarks.isEmpty());
}

void ExportDialog::exportNow() {
  if (!m_analysis) return;
  if (m_formats->selectedItems().size() > 1) return exportSeveral();
  if (!m_files) {
    m_exportWhenReady = true;
    return;
  }
  m_exportWhenReady = false;
  if (!*m_files) return;
  const ExportPlan chosen = plan();
  if (QFileInfo(chosen.path).fileName().isEmpty()) return showMessage(tr("Give the file a name."), true);
  const auto work = [analysis = m_analysis, files = m_files,
                     path = QFileInfo(chosen.path).absoluteFilePath()] {
    return writeExport(*analysis, **files, path);
  };
  m_writing.add(work,
                [this, chosen](const Result<WrittenExport>& written) { tellWritten({chosen}, written); });
}

void ExportDialog::exportSeveral() {
  const std::vector<ExportPlan> chosen = plans();
  const auto work = [analysis = m_analysis, chosen] { return exportAll(*analysis, chosen); };
  m_writing.add(work, [this, chosen](const Result<WrittenExport>& written) { tellWritten(chosen, written); });
}

void ExportDialog::tellWritten(const std::vector<ExportPlan>& plans, const Result<WrittenExport>& written) {
  const auto closing = std::exchange(m_closing, std::nullopt);
  if (!written) return showMessage(translated(written.error().message), true); // it stays open to say so
  rememberExport(plans);
  const int companions = static_cast<int>(written->paths.size()) - 1;
  const QString where =
      tr("Written to %1").arg(pathText(QFile::encodeName(written->paths.first()).toStdString()));
  const QString files = companions == 0
                            ? where
                            : where + QLatin1Char(' ') +
                                  (companions == 1 ? tr("and one file beside it")
                                                   : tr("and %n files beside it", nullptr, companions));
  showMessage((QStringList(files) + written->notes).join(QLatin1Char('\n')), false);
  Q_EMIT exported(written->paths.first());
  if (closing) done(*closing);
}

void ExportDialog::done(int result) {
  if (!m_writing.isBusy()) return QDialog::done(result);
  m_closing = result;
}

void ExportDialog::browse() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Export to"), plan().path);
  if (!path.isEmpty()) m_path->setText(path);
}

void ExportDialog::showMessage(const QString& text, bool isError) {
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, isError ? tokens().error : tokens().good);
  m_message->setPalette(colours);
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
  colours.setColor(QPalette::WindowText, tokens().warning);
  m_remarks->setPalette(colours);
}

bool ExportDialog::exportAgain(Session& session, QWidget* parent) {
  const std::vector<ExportPlan> last = rememberedExport(session);
  if (last.empty() || !session.analysis()) return false;
  QApplication::setOverrideCursor(Qt::WaitCursor);
  const Result<WrittenExport> written = exportAll(*session.analysis(), last);
  QApplication::restoreOverrideCursor();
  if (!written) QMessageBox::warning(parent, tr("Export Again"), translated(written.error().message));
  return written.has_value();
}

} // namespace normscope
