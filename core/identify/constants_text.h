// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "identify/written_number.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace normscope {

enum class ChannelOrder : std::uint8_t { rgb, bgr };

/// What the numbers that scale are: deviations to divide by, their squares, or factors to multiply with.
enum class SpreadForm : std::uint8_t { std, variance, factor };

/// A mean and what scales, as a text gives them, and what the text says about them.
struct GivenConstants {
  Sentence syntax;                ///< "torchvision's Normalize", "Caffe's transform_param", … or "numbers"
  WrittenNumbers mean;            ///< 1 or 3 numbers; empty when the text gives none
  WrittenNumbers spread;          ///< likewise
  WrittenNumbers bias;            ///< Core ML: y = factor·x + bias; then there is no mean
  std::optional<SpreadForm> form; ///< as the text names it; none for bare numbers
  std::optional<ChannelOrder> order; ///< as the text states it
  std::optional<double> fullScale;   ///< of the samples that the syntax applies to: 1 or 255
  bool isBare = false;               ///< numbers without a name that says which of them are what
  bool statistics = false;           ///< a statistics document, whose units are known
  std::size_t more = 0;              ///< further means in the text, which are not looked at
};

/// Longer texts hold no constants that somebody pasted.
inline constexpr std::size_t kLongestConstantsText = std::size_t{1} << 20;

/// Finds a mean and a standard deviation in free text: bare numbers (1: mean; 2: mean and std of one channel;
/// 3: mean; 6: mean and std), assignments and calls in Python, mmcv, Detectron2, Caffe, Keras, Hugging Face,
/// OpenVINO, DeepStream, Core ML, albumentations and NormScope's own statistics JSON.
/// Errors: badUsage, saying what is expected.
Result<GivenConstants> readConstants(std::string_view text);

} // namespace normscope
