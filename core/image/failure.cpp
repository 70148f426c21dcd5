// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/failure.h"

#include "image/refusal.h"

namespace normscope {

std::string_view name(FailureClass kind) {
  switch (kind) {
  case FailureClass::damaged: return "damaged";
  case FailureClass::rejected: return "rejected";
  case FailureClass::unsupported: return "unsupported";
  case FailureClass::overLimit: return "over_limit";
  case FailureClass::notRegular: return "not_regular";
  }
  return "rejected";
}

std::string_view name(FailureCode code) {
  switch (code) {
  case FailureCode::truncated: return "truncated";
  case FailureCode::corrupt: return "corrupt";
  case FailureCode::empty: return "empty";
  case FailureCode::notImage: return "not_image";
  case FailureCode::lfsPointer: return "lfs_pointer";
  case FailureCode::html: return "html";
  case FailureCode::unreadable: return "unreadable";
  case FailureCode::missing: return "missing";
  case FailureCode::changed: return "changed";
  case FailureCode::timeout: return "timeout";
  case FailureCode::crashed: return "crashed";
  case FailureCode::unsupported: return "unsupported";
  case FailureCode::tooLarge: return "too_large";
  case FailureCode::fifo: return "fifo";
  case FailureCode::socket: return "socket";
  case FailureCode::device: return "device";
  case FailureCode::linkLoop: return "link_loop";
  case FailureCode::danglingLink: return "dangling_link";
  case FailureCode::folder: return "folder";
  case FailureCode::cancelled: return "cancelled";
  }
  return "corrupt";
}

std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t end = text.size(); end > 3; end -= 3) text.insert(end - 3, 1, ',');
  return text;
}

} // namespace normscope
