// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <string>

namespace normscope {

/// Writes reports in the background, each whole or not at all; one that is being written when the writer goes
/// is finished first.
class ReportWriter : public QObject {
  Q_OBJECT
public:
  explicit ReportWriter(QObject* parent = nullptr);

  void write(std::shared_ptr<const Analysis> analysis, const QString& path);

Q_SIGNALS:
  void written(const QString& path);
  void failed(const QString& text); ///< a sentence for people

private:
  QThreadPool m_pool;
};

} // namespace normscope
