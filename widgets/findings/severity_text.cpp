// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/severity_text.h"

#include <QCoreApplication>

namespace normscope {
namespace {

struct SeverityTextWords {
  Q_DECLARE_TR_FUNCTIONS(Severity)
};

} // namespace

QString severityText(Severity severity) {
  switch (severity) {
  case Severity::information: return SeverityTextWords::tr("Information");
  case Severity::warning: return SeverityTextWords::tr("Warning");
  case Severity::error: return SeverityTextWords::tr("Error");
  }
  return {};
}

} // namespace normscope
