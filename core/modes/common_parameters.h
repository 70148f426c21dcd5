// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"

#include <string>
#include <vector>

namespace normscope {

inline ParameterSpec choiceParameter(std::string id, std::string title, std::string help,
                                     std::vector<std::string> choices) {
  ParameterSpec spec{std::move(id),
                     std::move(title),
                     std::move(help),
                     ParameterSpec::Type::choice,
                     choices.front(),
                     0,
                     0,
                     {}};
  spec.choices = std::move(choices);
  return spec;
}

inline ParameterSpec numberParameter(std::string id, std::string title, std::string help, double value,
                                     double min, double max) {
  return {std::move(id), std::move(title), std::move(help), ParameterSpec::Type::number, value, min, max, {}};
}

inline ParameterSpec integerParameter(std::string id, std::string title, std::string help, double value,
                                      double min, double max) {
  return {
      std::move(id), std::move(title), std::move(help), ParameterSpec::Type::integer, value, min, max, {}};
}

inline ParameterSpec channelsParameter(std::string id, std::string title, std::string help,
                                       std::vector<double> values, double min, double max) {
  return {std::move(id),
          std::move(title),
          std::move(help),
          ParameterSpec::Type::channels,
          std::move(values),
          min,
          max,
          {}};
}

/// Whether one statistic serves all channels of an image or each has its own.
inline ParameterSpec axisParameter() {
  return choiceParameter("axis", "Statistics over",
                         "joint: one value over all channels together; channel: one per channel.",
                         {"joint", "channel"});
}

/// Three per-channel constants for a set of `channels` channels; a gray set takes their mean, as is the
/// custom for gray inputs of networks trained in colour.
inline std::vector<double> perChannel(const std::vector<double>& rgb, int channels) {
  if (channels == 3) return rgb;
  return {(rgb[0] + rgb[1] + rgb[2]) / 3.0};
}

} // namespace normscope
