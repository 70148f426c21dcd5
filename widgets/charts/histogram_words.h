// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"

#include <QString>

namespace normscope {

/// What a histogram counts, in a line with what matters most in front: "All 24 images · exact · input", "3
/// selected images · sampled: 2 of 3 · output of A: Channel z-score".
QString captionText(const HistogramInput& input, const HistogramCurves& curves);

/// The chart in a sentence, for screen readers: the caption, then each channel's mean and losses.
QString summaryText(const HistogramInput& input, const HistogramCurves& curves);

/// Suggested for a figure, without extension: "histogram-set-input", "histogram-image-channel-zscore".
QString figureName(const HistogramInput& input);

} // namespace normscope
