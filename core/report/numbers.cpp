// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/numbers.h"

#include "base/number_words.h"
#include "findings/wording.h"
#include "report/html.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace normscope::report {
namespace {

constexpr std::string_view kMinus = "−";
constexpr std::string_view kGroup = "\u202f"; // a narrow space that does not break

/// Groups the digits before the point and gives a negative number its sign.
std::string dressed(std::string_view plain) {
  std::string sign;
  if (plain.starts_with('-')) {
    plain.remove_prefix(1);
    if (plain.find_first_of("123456789") != plain.npos) sign = kMinus;
  }
  const std::size_t whole = std::min(plain.find('.'), plain.size());
  std::string grouped;
  for (std::size_t i = 0; i < whole; ++i) {
    if (i > 0 && (whole - i) % 3 == 0 && whole > 4) grouped += kGroup;
    grouped += plain[i];
  }
  return sign + grouped + std::string(plain.substr(whole));
}

std::string superscript(int exponent) {
  constexpr std::array<std::string_view, 10> kDigits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string raised = exponent < 0 ? "⁻" : "";
  for (const char digit : std::to_string(std::abs(exponent)))
    raised += kDigits[static_cast<std::size_t>(digit - '0')];
  return raised;
}

} // namespace

std::string fixed(double x, int decimals) {
  if (!std::isfinite(x)) return std::string(kUnknownText);
  return std::abs(x) < kLongNumber ? dressed(fmt::format("{:.{}f}", x, decimals)) : significant(x);
}

std::string significant(double x, int digits) {
  if (!std::isfinite(x)) return std::string(kUnknownText);
  if (x == 0.0) return "0";
  // What it rounds to decides its form: 99 999.9 is 10⁵.
  const std::string scientific = fmt::format("{:.{}e}", x, digits - 1);
  const std::size_t e = scientific.find('e');
  const int exponent = std::stoi(scientific.substr(e + 1));
  if (exponent >= 5 || exponent < -4) {
    const std::string mantissa = dressed(fmt::format("{:g}", std::stod(scientific.substr(0, e))));
    return (mantissa == "1" ? "10" : mantissa + "·10") + superscript(exponent);
  }
  return dressed(fmt::format("{:.{}f}", x, std::max(0, digits - 1 - exponent)));
}

std::string compact(double x, int digits) {
  std::string plain = significant(x, digits);
  if (plain.find('.') == plain.npos || plain.find("·") != plain.npos) return plain;
  plain.erase(plain.find_last_not_of('0') + 1);
  if (plain.ends_with('.')) plain.pop_back();
  return plain;
}

std::string count(std::uint64_t n) { return dressed(std::to_string(n)); }

std::string counted(std::uint64_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count(n), n == 1 ? one : many);
}

std::string percent(double share) {
  return std::isfinite(share) ? text(percentText(share)) : std::string(kUnknownText);
}

std::string stops(double factor) {
  if (!(factor > 0) || !std::isfinite(factor)) return std::string(kUnknownText);
  const double ev = std::round(10.0 * std::log2(factor)) / 10.0;
  return fmt::format("{}{} EV", ev > 0 ? "+" : "", fixed(ev, 1));
}

std::string origin(Provenance provenance, const ModeOutcome& outcome, std::uint64_t readable) {
  if (provenance == Provenance::none) return std::string(kUnknownText);
  if (provenance != Provenance::sampled) return std::string(name(provenance));
  return fmt::format("sample of {} of {}", count(outcome.sampledImages),
                     counted(readable, "image", "images"));
}

} // namespace normscope::report
