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

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }

bool isTrue(std::string_view value) { return value == "True" || value == "true" || value == "1"; }
bool isFalse(std::string_view value) { return value == "False" || value == "false" || value == "0"; }

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (isUpper(c)) c = static_cast<char>(c - 'A' + 'a');
  return result;
}

struct NamedKey {
  std::string_view name;
  ConstantsKey key;
};
constexpr std::array kNames{NamedKey{"offsets", ConstantsKey::mean},
                            NamedKey{"subtract", ConstantsKey::mean},
                            NamedKey{"scale_values", ConstantsKey::std},
                            NamedKey{"scale-values", ConstantsKey::std},
                            NamedKey{"scale", ConstantsKey::factor},
                            NamedKey{"image_scale", ConstantsKey::factor},
                            NamedKey{"net-scale-factor", ConstantsKey::factor},
                            NamedKey{"scalefactor", ConstantsKey::factor},
                            NamedKey{"rescale", ConstantsKey::factor},
                            NamedKey{"norm_vals", ConstantsKey::factor},
                            NamedKey{"norm_values", ConstantsKey::factor},
                            NamedKey{"normals", ConstantsKey::factor},
                            NamedKey{"bias", ConstantsKey::bias},
                            NamedKey{"gray_bias", ConstantsKey::bias},
                            NamedKey{"image_bias", ConstantsKey::bias},
                            NamedKey{"rescale_factor", ConstantsKey::rescale},
                            NamedKey{"to_rgb", ConstantsKey::order},
                            NamedKey{"bgr_to_rgb", ConstantsKey::order},
                            NamedKey{"rgb_to_bgr", ConstantsKey::order},
                            NamedKey{"format", ConstantsKey::order},
                            NamedKey{"is_bgr", ConstantsKey::order},
                            NamedKey{"swap_rb", ConstantsKey::order},
                            NamedKey{"swaprb", ConstantsKey::order},
                            NamedKey{"model-color-format", ConstantsKey::order},
                            NamedKey{"color_layout", ConstantsKey::order},
                            NamedKey{"color_format", ConstantsKey::order},
                            NamedKey{"channel_order", ConstantsKey::order}};

// Means and deviations of something else than pixels: std_of_image_means, target_means of boxes, batch
// normalization's running_mean.
constexpr std::array<std::string_view, 8> kOfOthers{"of",      "target", "bbox",  "box",
                                                    "running", "moving", "label", "anchor"};

} // namespace

std::string constantsName(std::string_view written) {
  const auto dot = written.find_last_of(".:");
  if (dot != std::string_view::npos) written.remove_prefix(dot + 1);
  std::string name;
  for (const char c : written) {
    if (isUpper(c) && !name.empty() && isLower(name.back())) name += '_';
    name += c;
  }
  return lowered(name);
}

ConstantsKey constantsKey(const std::string& name) {
  for (const auto& [known, key] : kNames)
    if (name == known) return key;
  const std::vector<std::string> words = wordsOf(name);
  if (hasAny(words, kOfOthers)) return ConstantsKey::none;
  const auto hasWord = [&](std::string_view word) { return std::ranges::find(words, word) != words.end(); };
  if (hasWord("stats") || (hasWord("mean") && hasWord("std"))) return ConstantsKey::pair;
  if (hasAny(words, std::array<std::string_view, 2>{"variance", "var"})) return ConstantsKey::variance;
  if (hasAny(words, std::array<std::string_view, 8>{"std", "stds", "stdev", "stddev", "stdv", "sd", "sigma",
                                                    "deviation"})) {
    const bool inverse = hasAny(words, std::array<std::string_view, 2>{"inv", "inverse"});
    return inverse ? ConstantsKey::factor : ConstantsKey::std;
  }
  if (hasAny(words, std::array<std::string_view, 3>{"mean", "means", "mu"})) return ConstantsKey::mean;
  return channelInName(name) && hasAny(words, std::array<std::string_view, 1>{"bias"}) ? ConstantsKey::bias
                                                                                       : ConstantsKey::none;
}

std::optional<std::size_t> channelInName(const std::string& name) {
  constexpr std::array<std::array<std::string_view, 2>, 3> kChannels{
      {{"r", "red"}, {"g", "green"}, {"b", "blue"}}};
  const std::vector<std::string> words = wordsOf(name);
  for (std::size_t c = 0; c < kChannels.size(); ++c)
    if (words.size() > 1 && hasAny(words, kChannels[c])) return c;
  return {};
}

std::optional<ChannelOrder> orderInName(const std::string& name) {
  const std::vector<std::string> words = wordsOf(name);
  if (std::ranges::find(words, "rgb") != words.end()) return ChannelOrder::rgb;
  if (std::ranges::find(words, "bgr") != words.end()) return ChannelOrder::bgr;
  return {};
}

std::optional<ChannelOrder> statedOrder(const std::string& name, std::string_view value) {
  // mmcv flips the image before it normalizes; without the flip the loader's B, G, R remains.
  if (name == "to_rgb" || name == "bgr_to_rgb" || name == "swaprb" || name == "swap_rb") {
    if (isTrue(value)) return ChannelOrder::rgb;
    if (isFalse(value)) return ChannelOrder::bgr;
    return {};
  }
  if (name == "rgb_to_bgr" || name == "is_bgr")
    return isTrue(value) ? std::optional(ChannelOrder::bgr) : std::nullopt;
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
  if (has("mean_vals") || has("norm_vals")) return {sentence("ncnn's substract_mean_normalize"), {}, 255.0};
  if (has("mean_values") || has("scale_values")) return {sentence("OpenVINO's options"), {}, 255.0};
  if (has("to_rgb") || has("bgr_to_rgb") || has("img_norm_cfg"))
    return {sentence("mmcv's configuration"), {}, 255.0};
  if (has("mean_value")) return {sentence("Caffe's transform_param"), ChannelOrder::bgr, 255.0};
  if (has("crop_mirror_normalize")) return {sentence("DALI's crop_mirror_normalize"), {}, 255.0};
  if (has("rescaling")) return {sentence("Keras' Rescaling"), {}, 255.0};
  if (has("normalization_options")) return {sentence("TFLite's metadata"), {}, 255.0};
  if (has("normalization") || has("variance")) return {sentence("Keras' Normalization"), {}, {}};
  if (has("image_type") || has("bias") || has("image_scale"))
    return {sentence("Core ML's ImageType"), {}, 255.0};
  if (has("blob_from_image") || has("blob_from_images") || has("swaprb") || has("swap_rb"))
    return {sentence("OpenCV's blobFromImage"), {}, 255.0};
  if (has("normalize")) return {sentence("torchvision's Normalize"), ChannelOrder::rgb, 1.0};
  return {sentence("numbers"), {}, {}};
}

} // namespace normscope
