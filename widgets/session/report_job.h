// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "support/ordered_job.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>

namespace normscope {

/// Writes reports in the background, each whole or not at all; one that is being written when the writer goes
/// is still finished.
class ReportWriter : public QObject {
  Q_OBJECT
public:
  explicit ReportWriter(QObject* parent = nullptr);

  void write(std::shared_ptr<const Analysis> analysis, const QString& path);

Q_SIGNALS:
  void written(const QString& path);
  void failed(const QString& text); ///< a sentence for people

private:
  OrderedJob m_job;
};

} // namespace normscope
