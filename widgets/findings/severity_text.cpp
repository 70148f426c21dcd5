// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/severity_text.h"

#include <QCoreApplication>

namespace normscope {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Severity)
};

} // namespace

QString severityText(Severity severity) {
  switch (severity) {
  case Severity::information: return Words::tr("Information");
  case Severity::warning: return Words::tr("Warning");
  case Severity::error: return Words::tr("Error");
  }
  return {};
}

} // namespace normscope
