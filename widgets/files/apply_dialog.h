// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apply/apply_mode.h"
#include "support/latest_job.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace normscope {

class Session;

/// Writes all images of the set under mode A into a folder, in the background; closing it stops that. Whole
/// files stay, and the same export goes on from there.
class ApplyDialog : public QDialog {
  Q_OBJECT
public:
  explicit ApplyDialog(Session& session, QWidget* parent = nullptr);

  QString message() const; ///< how many were written, or why none were

public Q_SLOTS:
  void setFolder(const QString& folder);
  void setFormat(const QString& id);
  void setStorage(const QString& id);
  void exportNow();

Q_SIGNALS:
  void written(bool isComplete);

private:
  void buildForm();
  void refresh();
  void browse();
  void showProgress(std::size_t done, std::size_t images);
  void showResult(const Result<ApplyResult>& result);
  void showMessage(const QString& text, bool isError);

  Session& m_session;
  QComboBox *m_store, *m_format;
  QLineEdit* m_folder;
  QCheckBox* m_force;
  QProgressBar* m_progress;
  QLabel* m_message;
  QPushButton* m_export;
  LatestJob m_writing;
};

} // namespace normscope
