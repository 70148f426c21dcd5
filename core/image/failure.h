// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

#include <cstdint>
#include <string_view>

namespace normscope {

/// Why an image does not count. `damaged`: some pixels decoded; `rejected`: none did.
enum class FailureClass : std::uint8_t { damaged, rejected, unsupported, overLimit, notRegular };

enum class FailureCode : std::uint8_t {
  truncated,
  corrupt,
  empty,
  notImage,
  lfsPointer,
  html,
  unreadable,
  missing,
  changed,
  timeout,
  crashed,
  unsupported,
  tooLarge,
  fifo,
  socket,
  device,
  linkLoop,
  danglingLink,
  folder,
  cancelled, ///< the reader was told to stop; never recorded
};

/// One image that does not count, with its reason in plain words.
struct Failure {
  FailureClass kind = FailureClass::rejected;
  FailureCode code = FailureCode::corrupt;
  Sentence message;
  bool operator==(const Failure&) const = default;
};

std::string_view name(FailureClass kind); ///< as the JSON writes it: "over_limit"
std::string_view name(FailureCode code);  ///< as the JSON writes it: "lfs_pointer"

} // namespace normscope
