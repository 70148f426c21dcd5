// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

#include <tl/expected.hpp>

#include <cstddef>
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

/// An expected failure: what to tell people, and the path or option it is about (may be empty).
struct Error {
  ErrorCode code = ErrorCode::badUsage;
  Sentence message;
  std::string where;
  bool operator==(const Error&) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, Sentence message, std::string where = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}
/// Of a literal, as sentence() takes it.
template<std::size_t N>
tl::unexpected<Error> fail(ErrorCode code, const char (&words)[N], std::string where = {}) {
  return fail(code, Sentence::whole(words), std::move(where));
}

} // namespace normscope
