// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/image_step.h"

#include "identify/constants_keys.h"

#include <algorithm>
#include <array>
#include <string>

namespace normscope {
namespace {

template<std::size_t N>
bool isAmong(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

} // namespace

bool isImageName(std::string_view written) {
  constexpr std::array<std::string_view, 25> kNames{
      "x",     "y",     "img",    "imgs",    "im",     "image", "images", "input", "inputs",
      "inp",   "pixel", "pixels", "frame",   "frames", "data",  "tensor", "batch", "sample",
      "array", "arr",   "blob",   "picture", "t",      "v",     "value"};
  const std::string name = constantsName(written);
  return isAmong(name, kNames) || isAmong(name.substr(name.rfind('_') + 1), kNames) || name.starts_with("x_");
}

ImageStep imageStep(std::string_view written) {
  constexpr std::array<std::string_view, 21> kKeep{
      "astype", "float",   "float32", "float_",     "to",        "double",     "half",
      "cuda",   "clone",   "copy",    "permute",    "transpose", "unsqueeze",  "squeeze",
      "array",  "asarray", "cast",    "from_numpy", "as_tensor", "contiguous", "to_float"};
  constexpr std::array<std::string_view, 3> kSubtract{"sub", "sub_", "subtract"};
  constexpr std::array<std::string_view, 2> kAdd{"add", "add_"};
  constexpr std::array<std::string_view, 3> kMultiply{"mul", "mul_", "multiply"};
  constexpr std::array<std::string_view, 5> kDivide{"div", "div_", "divide", "true_divide", "truediv"};
  constexpr std::array<std::string_view, 2> kToUnit{"to_tensor", "convert_image_dtype"};
  const std::string name = constantsName(written);
  if (isAmong(name, kKeep)) return ImageStep::keep;
  if (isAmong(name, kSubtract)) return ImageStep::subtract;
  if (isAmong(name, kAdd)) return ImageStep::add;
  if (isAmong(name, kMultiply)) return ImageStep::multiply;
  if (isAmong(name, kDivide)) return ImageStep::divide;
  return isAmong(name, kToUnit) ? ImageStep::toUnit : ImageStep::none;
}

} // namespace normscope
