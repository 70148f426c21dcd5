// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/fit_source.h"

#include <QString>

namespace normscope {

/// "split val", "all images", "train.json (1,200 images)"; empty for the automatic choice.
QString fitText(const FitSource& source);

} // namespace normscope
