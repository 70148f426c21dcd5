// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dataset/dataset.h"

#include <memory>

namespace normscope::bench {

/// The floor under every scan: each file read into memory and decoded to RGB or gray rows by its library,
/// nothing done with the pixels. What cannot be decoded is passed over.
void decodeJpegsBare(const Dataset& files, unsigned threads);
void decodePngsBare(const Dataset& files, unsigned threads);

/// What a C++ program with OpenCV does: imread, then calcHist of each channel.
void countWithOpenCv(const Dataset& files, unsigned threads);

} // namespace normscope::bench
