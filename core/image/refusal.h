// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"

#include <cstdint>
#include <string>
#include <utility>

namespace normscope {

// Short ways to say no; every parser and decoder ends in one of these.
inline tl::unexpected<Failure> reject(FailureCode code, Sentence message) {
  return tl::unexpected<Failure>(Failure{FailureClass::rejected, code, std::move(message)});
}
inline tl::unexpected<Failure> unsupported(Sentence message) {
  return tl::unexpected<Failure>(
      Failure{FailureClass::unsupported, FailureCode::unsupported, std::move(message)});
}
/// Of a format that is known and not read.
inline tl::unexpected<Failure> unsupportedFormat(const Sentence& format) {
  return unsupported(sentence("{}: format not supported", format));
}
inline tl::unexpected<Failure> overLimit(Sentence message) {
  return tl::unexpected<Failure>(Failure{FailureClass::overLimit, FailureCode::tooLarge, std::move(message)});
}
inline tl::unexpected<Failure> cancelled() { return reject(FailureCode::cancelled, sentence("cancelled")); }

/// A number as people read it: "2,147,483,632".
std::string grouped(std::uint64_t number);

} // namespace normscope
