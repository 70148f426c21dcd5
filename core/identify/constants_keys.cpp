// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_keys.h"

#include <algorithm>
#include <array>
#include <vector>

namespace normscope {
namespace {

std::vector<std::string> wordsOf(const std::string& name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    if (c == '_' || c == '-')
      words.emplace_back();
    else
      words.back() += c;
  }
  return words;
}

template<std::size_t N>
bool hasAny(const std::vector<std::string>& words, const std::array<std::string_view, N>& wanted) {
  return std::ranges::any_of(
      words, [&](const std::string& word) { return std::ranges::find(wanted, word) != wanted.end(); });
}

bool isTrue(std::string_view value) { return value == "True" || value == "true" || value == "1"; }
bool isFalse(std::string_view value) { return value == "False" || value == "false" || value == "0"; }

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

} // namespace

std::string constantsName(std::string_view written) {
  const auto dot = written.rfind('.');
  return lowered(dot == std::string_view::npos ? written : written.substr(dot + 1));
}

ConstantsKey constantsKey(const std::string& name) {
  if (name == "offsets" || name == "subtract") return ConstantsKey::mean;
  if (name == "scale_values" || name == "scale-values") return ConstantsKey::std;
  if (name == "scale" || name == "net-scale-factor" || name == "scalefactor") return ConstantsKey::factor;
  if (name == "bias") return ConstantsKey::bias;
  if (name == "rescale_factor") return ConstantsKey::rescale;
  for (const std::string_view key : {"to_rgb", "bgr_to_rgb", "rgb_to_bgr", "format", "swaprb",
                                     "model-color-format", "color_layout", "color_format", "channel_order"})
    if (name == key) return ConstantsKey::order;
  const std::vector<std::string> words = wordsOf(name);
  if (std::ranges::find(words, "of") != words.end()) return ConstantsKey::none; // std_of_image_means
  if (hasAny(words, std::array<std::string_view, 2>{"variance", "var"})) return ConstantsKey::variance;
  if (hasAny(words, std::array<std::string_view, 7>{"std", "stds", "stdev", "stddev", "stdv", "sd", "sigma"}))
    return ConstantsKey::std;
  if (hasAny(words, std::array<std::string_view, 3>{"mean", "means", "mu"})) return ConstantsKey::mean;
  return ConstantsKey::none;
}

std::optional<ChannelOrder> orderInName(const std::string& name) {
  const std::vector<std::string> words = wordsOf(name);
  if (std::ranges::find(words, "rgb") != words.end()) return ChannelOrder::rgb;
  if (std::ranges::find(words, "bgr") != words.end()) return ChannelOrder::bgr;
  return {};
}

std::optional<ChannelOrder> statedOrder(const std::string& name, std::string_view value) {
  // mmcv flips the image before it normalizes; without the flip the loader's B, G, R remains.
  if (name == "to_rgb" || name == "bgr_to_rgb" || name == "swaprb") {
    if (isTrue(value)) return ChannelOrder::rgb;
    if (isFalse(value)) return ChannelOrder::bgr;
    return {};
  }
  if (name == "rgb_to_bgr") return isTrue(value) ? std::optional(ChannelOrder::bgr) : std::nullopt;
  if (name == "model-color-format") {
    if (value == "0") return ChannelOrder::rgb;
    if (value == "1") return ChannelOrder::bgr;
    return {};
  }
  const std::string word = constantsName(value);
  if (word == "rgb") return ChannelOrder::rgb;
  if (word == "bgr") return ChannelOrder::bgr;
  return {};
}

ConstantsSyntax constantsSyntax(const std::set<std::string, std::less<>>& names) {
  const auto has = [&](std::string_view name) { return names.contains(name); };
  if (has("image_mean")) return {sentence("the Hugging Face image processor"), ChannelOrder::rgb, 1.0};
  if (has("PIXEL_MEAN") || has("MODEL.PIXEL_MEAN"))
    return {sentence("Detectron2's configuration"), ChannelOrder::bgr, 255.0};
  if (has("max_pixel_value") || has("A.Normalize")) return {sentence("albumentations' Normalize"), {}, 1.0};
  if (has("net-scale-factor") || has("offsets")) return {sentence("DeepStream's configuration"), {}, 255.0};
  if (has("std_values")) return {sentence("RKNN's configuration"), {}, 255.0};
  if (has("mean_values") || has("scale_values")) return {sentence("OpenVINO's options"), {}, 255.0};
  if (has("to_rgb") || has("bgr_to_rgb") || has("img_norm_cfg"))
    return {sentence("mmcv's configuration"), {}, 255.0};
  if (has("mean_value")) return {sentence("Caffe's transform_param"), ChannelOrder::bgr, 255.0};
  if (has("normalization") || has("variance")) return {sentence("Keras' Normalization"), {}, {}};
  if (has("imagetype") || has("bias")) return {sentence("Core ML's ImageType"), {}, 255.0};
  if (has("blobfromimage") || has("swaprb")) return {sentence("OpenCV's blobFromImage"), {}, 255.0};
  if (has("normalize")) return {sentence("torchvision's Normalize"), ChannelOrder::rgb, 1.0};
  return {sentence("numbers"), {}, {}};
}

} // namespace normscope
