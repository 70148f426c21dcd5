// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_slots.h"

#include "identify/constants_reader.h"

#include <algorithm>
#include <cmath>

namespace normscope {

void ConstantsSlot::fill(std::string_view name, const WrittenNumbers& value) {
  if (!numbers.empty()) return;
  const bool hasRange = std::ranges::all_of(
      value, [](const WrittenNumber& n) { return std::isfinite(n.value) && std::abs(n.value) < 1e9; });
  if (!hasRange) return refuse(sentence("'{}' holds a number that is out of range", name));
  if (!isSound(value)) return refuse(sentence("'{}' has {} values", name, value.size()));
  numbers = value;
}

void ConstantsSlot::refuse(Sentence why) {
  if (!problem) problem = std::move(why);
}

void ConstantsSlot::gatherChannels(std::string_view what) {
  const auto given = std::ranges::count_if(ofChannel, [](const auto& number) { return number.has_value(); });
  if (given == 0 || !numbers.empty()) return;
  if (given < 3) return refuse(sentence("'{}' is given for {} of 3 channels", what, given));
  for (const auto& number : ofChannel) numbers.push_back(*number);
  isByChannel = true;
}

ConstantsSlot* ConstantsSlots::of(ConstantsKey key) {
  switch (key) {
  case ConstantsKey::mean: return &mean;
  case ConstantsKey::std: return &std;
  case ConstantsKey::variance: return &variance;
  case ConstantsKey::factor: return &factor;
  case ConstantsKey::bias: return &bias;
  case ConstantsKey::rescale: return &rescale;
  default: return nullptr;
  }
}

bool ConstantsSlots::gatherChannels() {
  mean.gatherChannels("mean");
  std.gatherChannels("std");
  bias.gatherChannels("bias");
  return mean.isByChannel || bias.isByChannel;
}

std::optional<Sentence> ConstantsSlots::problem() const {
  if (mean.numbers.empty() && mean.problem) return mean.problem;
  const bool scales = !std.numbers.empty() || !variance.numbers.empty() || !factor.numbers.empty();
  for (const ConstantsSlot* slot : {&std, &variance})
    if (!scales && slot->problem) return slot->problem;
  for (const ConstantsSlot* slot : {&factor, &bias})
    if (slot->numbers.empty() && slot->problem && std.numbers.empty() && variance.numbers.empty())
      return slot->problem;
  const auto isZero = [](const WrittenNumber& n) { return n.value == 0.0; };
  if (std.numbers.empty() && std::ranges::any_of(factor.numbers, isZero))
    return sentence("a factor of 0 makes every image alike");
  const bool isNegative =
      std::ranges::any_of(variance.numbers, [](const WrittenNumber& n) { return n.value < 0.0; });
  return std.numbers.empty() && isNegative ? std::optional(sentence("a variance is negative")) : std::nullopt;
}

} // namespace normscope
