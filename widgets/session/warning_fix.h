// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/warnings.h"

#include <QString>

#include <functional>
#include <optional>

namespace normscope {

class Dataset;
class Edits;
class Session;

/// What can be done about a warning at once.
struct WarningFix {
  QString title; ///< "Store as float32"
  std::function<void(Session&, Edits&)> apply;
};

/// `dataset`: the one it is about; may be null. None where the remedy is the reader's to find. All but a
/// change of mode A can be undone.
std::optional<WarningFix> fixOf(const Warning& warning, const Dataset* dataset = nullptr);

} // namespace normscope
