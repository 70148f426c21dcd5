// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/export_job.h"
#include "support/latest_job.h"
#include "support/ordered_job.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace normscope {

class Session;

/// Chooses a format, a mode and a file, shows what the file will say, and writes exactly that, once it reads
/// back as the mode. With several formats chosen, all go into the file's folder by their usual names.
/// Remembers formats and folder. Enter exports. Closed while it writes, it goes when that is done.
class ExportDialog : public QDialog {
  Q_OBJECT
public:
  explicit ExportDialog(Session& session, QWidget* parent = nullptr);

  ExportPlan plan() const;               ///< as chosen now, of the format that is shown
  std::vector<ExportPlan> plans() const; ///< of all formats that are chosen
  QString preview() const;
  QString message() const; ///< where it was written, or why it was not

  /// Repeats the last export on what is open now, without asking. False when there was none, nothing is open
  /// or it failed; failures are told in a message box.
  static bool exportAgain(Session& session, QWidget* parent);

public Q_SLOTS:
  void setFormat(const QString& id);
  void setPath(const QString& path);
  void exportNow(); ///< at once, or as soon as the preview is complete
  void done(int result) override;

Q_SIGNALS:
  void exported(const QString& path);
  void previewReady();

private:
  void buildForm();
  void showFormat();
  void refresh(); ///< makes the files anew, in the background, where they change
  using Files = Result<MadeExport>;
  void showFiles(const ExportPlan& plan, Files files);
  void showResult();
  void fillModes(const Exporter& exporter);
  void exportSeveral();
  void tellWritten(const std::vector<ExportPlan>& plans, const Result<WrittenExport>& written);
  void browse();
  void showMessage(const QString& text, bool isError);

  Session& m_session;
  std::shared_ptr<const Analysis> m_analysis; ///< what was known when the dialog opened
  QListWidget* m_formats;
  QLabel* m_summary;
  QComboBox* m_mode;
  QPlainTextEdit* m_preview;
  QLabel* m_remarks;
  QLineEdit* m_path;
  QLabel* m_message;
  QPushButton* m_export;
  std::optional<ExportPlan> m_made;     ///< what m_files are, or will be; its path is the file's name
  std::shared_ptr<const Files> m_files; ///< null while they are being made
  bool m_exportWhenReady = false;
  std::optional<int> m_closing; ///< with this result, as soon as all is written
  LatestJob m_making;
  OrderedJob m_writing;
};

} // namespace normscope
