// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"

#include <span>
#include <stop_token>

namespace normscope {

/// Reads the pixels of these images, sends them through the mode and counts them on the axis of `curves`: all
/// of them where they are few, else a seeded sample, which `curves` then says. Images that can no longer be
/// read are left out.
void addPixels(HistogramCurves& curves, const ModeOutcome& outcome, const ScanResult& scan,
               std::span<const ImageId> ids, const std::optional<QRect>& region, const std::stop_token& stop);

/// The levels of a region of an image, decoded anew, added to curves on the axis of 8-bit levels.
void addRegion(HistogramCurves& curves, const ScanResult& scan, ImageId id, const QRect& region,
               const std::stop_token& stop);

} // namespace normscope
