// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "records/scan_result.h"
#include "scan/scan.h"
#include "statistics/convergence.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace normscope {

/// How far modes are judged about what was read.
struct JudgingProgress {
  std::size_t done = 0, modes = 0; ///< equal: nothing is being judged
  bool isOver() const { return done >= modes; }
  bool operator==(const JudgingProgress&) const = default;
};

/// What is open and what is known of it so far; only controllers write it.
struct OpenSet {
  QString title; ///< for the window title
  ScanProgress progress;
  QStringList notices; ///< sentences about opening and reading this set
  QString staleText;   ///< how the files differ from what was read, if so
  std::shared_ptr<const Dataset> dataset;
  std::vector<ImageOutcome> images;         ///< by ImageId, grows during a scan
  std::vector<ImageId> failedImages;        ///< in the order of their reading
  std::shared_ptr<const Analysis> analysis; ///< null until there is one
  JudgingProgress judging;
  std::shared_ptr<const Convergence> convergence; ///< null before the scan; grows with it and stays after it
};

} // namespace normscope
