// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace normscope {

/// What a name in a configuration announces.
enum class ConstantsKey : std::uint8_t {
  none,
  mean,
  std,
  variance,
  factor,  ///< multiplied with: Caffe's scale, net-scale-factor
  bias,    ///< added after scaling
  rescale, ///< factor that brings samples to unit range before
  pair,    ///< mean and std, one after the other
  order,   ///< a word or number that tells the channel order
};

/// The last part of a dotted or scoped name in lower case, its words parted: "pixel_mean" of
/// "MODEL.PIXEL_MEAN" and of "pixelMean".
std::string constantsName(std::string_view written);
ConstantsKey constantsKey(const std::string& name);
/// 0, 1, 2 where a name says red, green or blue: red_bias, mean_r, _R_MEAN.
std::optional<std::size_t> channelInName(const std::string& name);
/// The order that a name carries in itself: rgb_mean, MEAN_BGR.
std::optional<ChannelOrder> orderInName(const std::string& name);
/// The order that `name = value` states for the constants; none when it says nothing.
std::optional<ChannelOrder> statedOrder(const std::string& name, std::string_view value);

/// Which library the names in a text belong to, and what that says.
struct ConstantsSyntax {
  Sentence name;
  std::optional<ChannelOrder> order;
  std::optional<double> fullScale;
};
/// `names`: every name as written, and lower-cased as constantsName gives it.
ConstantsSyntax constantsSyntax(const std::set<std::string, std::less<>>& names);

} // namespace normscope
