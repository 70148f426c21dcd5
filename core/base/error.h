// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace normscope {

/// What kind of thing went wrong; programs turn it into an exit code or an icon.
enum class ErrorCode {
  badUsage,    ///< the request itself is wrong (unknown mode, bad value)
  notFound,    ///< a path does not exist or nothing in it can be read
  cannotWrite, ///< an output could not be written; what stood there before is unharmed
  unavailable, ///< the request is fine, but this data set cannot answer it
  cancelled,
};

/// An expected failure: a sentence for people, and the path or option it is about (may be empty).
struct Error {
  ErrorCode code = ErrorCode::badUsage;
  std::string message;
  std::string where;
  bool operator==(const Error&) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string where = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}

} // namespace normscope
