// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/unit_affine.h"

#include "base/number_words.h"

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

} // namespace normscope
