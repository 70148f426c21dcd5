// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/unit_affine.h"

#include "base/number_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {

Result<std::vector<UnitAffine>> unitAffine(const ExportInput& input) {
  if (!input.transform) return fail(ErrorCode::unavailable, "the mode is not fitted", input.mode.id);
  const TransformDescription description = input.transform->describe();
  if (!description.find("low").empty())
    return fail(ErrorCode::unavailable, sentence("the mode {} clips", input.mode.id), input.mode.id);
  const auto unit = description.find("unit"), subtract = description.find("subtract");
  const auto divide = description.find("divide"), add = description.find("add");
  const std::size_t channels = static_cast<std::size_t>(input.transform->channels());
  for (const auto* row : {&unit, &subtract, &divide, &add})
    if (description.kind != "channel-affine" || row->size() != channels)
      return fail(ErrorCode::unavailable,
                  sentence("the mode {} is no multiple and offset per channel", input.mode.id),
                  input.mode.id);

  std::vector<UnitAffine> result;
  const double full = input.transform->scale().full;
  for (std::size_t c = 0; c < channels; ++c) {
    // y = (v·full/unit − subtract)/divide + add, solved for one subtraction and one division.
    const double levels = unit[c] / full;
    const UnitAffine affine{(subtract[c] - add[c] * divide[c]) * levels, divide[c] * levels};
    if (affine.divide == 0.0 || !std::isfinite(affine.divide) || !std::isfinite(affine.subtract))
      return fail(ErrorCode::unavailable,
                  sentence("channel {} would be divided by {}: its samples are constant",
                           channelName(c, channels), affine.divide),
                  input.mode.id);
    result.push_back(affine);
  }
  return result;
}

bool isUniform(const std::vector<UnitAffine>& channels) {
  return std::ranges::all_of(channels, [&](const UnitAffine& channel) {
    return channel.subtract == channels[0].subtract && channel.divide == channels[0].divide;
  });
}

std::vector<UnitAffine> withOneScale(std::vector<UnitAffine> channels) {
  const auto gain = [](const UnitAffine& channel) { return 1.0 / channel.divide; };
  const auto [least, most] = std::ranges::minmax(channels, {}, gain);
  if (least.divide == most.divide) return channels;
  // |s·d − 1| over all divisors d is smallest where the errors of the outer two are equal.
  const double divide = (least.divide + most.divide) / 2.0;
  for (UnitAffine& channel : channels) channel.divide = divide;
  return channels;
}

std::vector<double> largestErrors(std::span<const UnitAffine> meant, std::span<const UnitAffine> stated) {
  std::vector<double> errors;
  for (std::size_t c = 0; c < meant.size(); ++c) {
    const auto error = [&](double v) {
      const double wanted = (v - meant[c].subtract) / meant[c].divide;
      const double given = (v - stated[c].subtract) / stated[c].divide;
      return std::abs((given - wanted) * meant[c].divide) * fullScale(BitDepth::u8);
    };
    errors.push_back(std::max(error(0.0), error(1.0)));
  }
  return errors;
}

Sentence oneScaleLoss(std::span<const UnitAffine> meant, std::span<const UnitAffine> stated) {
  const std::vector<double> errors = largestErrors(meant, stated);
  if (std::ranges::all_of(errors, [](double error) { return error == 0.0; })) return {};
  std::string text;
  for (std::size_t c = 0; c < errors.size(); ++c)
    text += fmt::format("{}{} {:.3g}", c > 0 ? ", " : "", channelName(c, errors.size()), errors[c]);
  return sentence("one scale stands for all channels; largest error in levels of 8 bits: {}", text);
}

Result<OneScale> oneScale(const ExportInput& input) {
  auto meant = unitAffine(input);
  if (!meant) return tl::unexpected(meant.error());
  std::vector<UnitAffine> stated = withOneScale(*meant);
  Sentence loss = oneScaleLoss(*meant, stated);
  return OneScale{std::move(stated), std::move(loss)};
}

} // namespace normscope
