// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"
#include "image/resample.h"
#include "records/scan_options.h"

#include <stop_token>
#include <string>

namespace normscope {

/// The pixels of one image as a scan with these options saw them: same decoder, orientation and training
/// size.
DecodeResult<Image> readImage(const std::string& path, const ScanOptions& options,
                              const std::stop_token& stop = {});

/// The upright size that `--resize` gives an image: its shorter side becomes `shorter`.
ImageSize trainingSize(const ImageHeader& header, int shorter, OrientationPolicy orientation);

} // namespace normscope
