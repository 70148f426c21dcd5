// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"
#include "outcomes/outcome.h"

#include <QString>

namespace normscope {

// How measures of a mode are told apart from numbers alone: where they come from, which images are worst.

/// "Exact, over 24 images." or "Measured on a sample of 100 images."; empty where nothing is known.
QString provenanceText(Provenance provenance, const ModeOutcome& outcome);

/// What a mode has to look at: "nothing", "data set", "batch", "image", "window".
QString dependenceText(Dependence dependence);

/// "Worst images: a.jpg +3.1 EV, b.jpg +2.0 EV." of up to three by that measure; empty where none is above 0.
QString worstImagesText(const ModeOutcome& outcome, const Dataset& dataset,
                        double (*measure)(const ImageEffect&), QString (*text)(double));

} // namespace normscope
