// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_keys.h"

#include <array>
#include <optional>
#include <string_view>

namespace normscope {

/// The value of one kind of name: the first that can be one, or why none can.
struct ConstantsSlot {
  WrittenNumbers numbers{};
  std::array<std::optional<WrittenNumber>, 3> ofChannel{}; ///< red_bias, _R_MEAN
  bool isByChannel = false;                                ///< `numbers` are those of the channels
  std::optional<Sentence> problem{};

  /// Takes a value that can be one; of others the first is kept in mind. `name`: as written.
  void fill(std::string_view name, const WrittenNumbers& value);
  void refuse(Sentence why);
  void gatherChannels(std::string_view what);
};

/// One for each thing that names announce.
struct ConstantsSlots {
  ConstantsSlot mean, std, variance, factor, bias, rescale;

  ConstantsSlot* of(ConstantsKey key);
  bool gatherChannels(); ///< true when the mean or the bias came channel by channel
  /// Why something that is given cannot be read, where that leaves the constants incomplete.
  std::optional<Sentence> problem() const;
};

} // namespace normscope
