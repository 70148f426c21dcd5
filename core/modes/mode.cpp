// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"

#include "base/number_words.h"
#include "modes/variant.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>

namespace normscope {
namespace {

const ParameterSpec* findParameter(const NormalizationMode& mode, std::string_view id) {
  const auto at = std::ranges::find(mode.parameters, id, &ParameterSpec::id);
  return at == mode.parameters.end() ? nullptr : &*at;
}

tl::unexpected<Error> unknownParameter(const NormalizationMode& mode, std::string_view id) {
  std::vector<std::string> known;
  for (const ParameterSpec& spec : mode.parameters) known.push_back(spec.id);
  return fail(ErrorCode::badUsage, known.empty() ? sentence("{} has no parameters", mode.id)
                                                 : sentence("{} has no parameter \"{}\"; it has: {}", mode.id,
                                                            id, fmt::join(known, ", ")));
}

std::optional<double> parseNumber(std::string_view text) {
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// Empty when the value fits its row, else the sentence that says what would.
Sentence misfit(const ParameterSpec& spec, const ParameterValue& value) {
  const auto inRange = [&](double x) { return std::isfinite(x) && x >= spec.min && x <= spec.max; };
  switch (spec.type) {
  case ParameterSpec::Type::number:
  case ParameterSpec::Type::integer: {
    const auto* number = std::get_if<double>(&value);
    const bool whole = number && (spec.type == ParameterSpec::Type::number || *number == std::floor(*number));
    if (number && whole && inRange(*number)) return {};
    return whole ? sentence("must be a number from {} to {}", spec.min, spec.max)
                 : sentence("must be a whole number from {} to {}", spec.min, spec.max);
  }
  case ParameterSpec::Type::choice: {
    const auto* choice = std::get_if<std::string>(&value);
    if (choice && std::ranges::find(spec.choices, *choice) != spec.choices.end()) return {};
    return sentence("must be one of: {}", fmt::join(spec.choices, ", "));
  }
  case ParameterSpec::Type::channels: {
    const auto* numbers = std::get_if<std::vector<double>>(&value);
    if (numbers && numbers->size() == 3 && std::ranges::all_of(*numbers, inRange)) return {};
    return sentence("must be three numbers R,G,B from {} to {}", spec.min, spec.max);
  }
  }
  return sentence("has an unknown type");
}

Result<void> check(const NormalizationMode& mode, const ParameterSpec& spec, const ParameterValue& value) {
  const Sentence problem = misfit(spec, value);
  if (problem.empty()) return {};
  return fail(ErrorCode::badUsage, sentence("{}.{} {}", mode.id, spec.id, problem));
}

} // namespace

std::string_view name(Dependence dependence) {
  switch (dependence) {
  case Dependence::none: return "none";
  case Dependence::dataset: return "dataset";
  case Dependence::batch: return "batch";
  case Dependence::image: return "image";
  case Dependence::window: return "window";
  }
  return "";
}

std::string_view name(CostClass cost) {
  switch (cost) {
  case CostClass::constants: return "constants";
  case CostClass::colorMatrix: return "color-matrix";
  case CostClass::imageMatrix: return "image-matrix";
  case CostClass::onePass: return "one-pass";
  case CostClass::window: return "window";
  }
  return "";
}

std::string_view name(TransformKind kind) {
  switch (kind) {
  case TransformKind::other: return "any rule";
  case TransformKind::unchanged: return "samples as they are";
  case TransformKind::unitRange: return "division by full scale";
  case TransformKind::oneScale: return "one scale, an offset per channel";
  case TransformKind::perChannel: return "scale and offset per channel";
  case TransformKind::clipped: return "clipping, then scale and offset per channel";
  case TransformKind::meanImage: return "mean image";
  case TransformKind::colorMatrix: return "colour matrix";
  case TransformKind::standardization: return "standardization of each image";
  }
  return "";
}

bool includes(TransformKind wide, TransformKind narrow) {
  const bool isAffine = narrow >= TransformKind::unitRange && wide <= TransformKind::perChannel;
  return wide == narrow || (isAffine && narrow <= wide);
}

std::string_view name(ParameterSpec::Type type) {
  switch (type) {
  case ParameterSpec::Type::number: return "number";
  case ParameterSpec::Type::integer: return "integer";
  case ParameterSpec::Type::choice: return "choice";
  case ParameterSpec::Type::channels: return "channels";
  }
  return "";
}

double FitInput::number(std::string_view id) const { return std::get<double>(parameters.find(id)->second); }
const std::string& FitInput::choice(std::string_view id) const {
  return std::get<std::string>(parameters.find(id)->second);
}
const std::vector<double>& FitInput::channels(std::string_view id) const {
  return std::get<std::vector<double>>(parameters.find(id)->second);
}

const ParameterValue& ParameterSpec::defaultBeside(const ParameterValues& others) const {
  const auto choice = others.find(follows);
  if (choice == others.end()) return defaultValue;
  const auto* const chosen = std::get_if<std::string>(&choice->second);
  const auto found = chosen ? defaultsBy.find(*chosen) : defaultsBy.end();
  return found == defaultsBy.end() ? defaultValue : found->second;
}

ParameterValues NormalizationMode::filled(const ParameterValues& given) const {
  ParameterValues values = given;
  for (const ParameterSpec& spec : parameters) values.emplace(spec.id, spec.defaultBeside(given));
  return values;
}

std::string NormalizationMode::outputChannel(std::size_t channel, std::size_t channels) const {
  if (channel < outputChannels.size()) return outputChannels[channel];
  return channelName(channel, channels);
}

const NormalizationMode* findMode(std::string_view id) {
  const auto modes = allModes();
  const auto at = std::ranges::find(modes, id, &NormalizationMode::id);
  return at == modes.end() ? findVariant(id) : &*at;
}

Result<ParameterValues> completeParameters(const NormalizationMode& mode, const ParameterValues& given) {
  for (const auto& [id, value] : given) {
    const ParameterSpec* spec = findParameter(mode, id);
    if (!spec) return unknownParameter(mode, id);
    if (auto fits = check(mode, *spec, value); !fits) return tl::unexpected(fits.error());
  }
  return mode.filled(given);
}

Result<ParameterValue> parseParameter(const NormalizationMode& mode, std::string_view id,
                                      std::string_view text) {
  const ParameterSpec* spec = findParameter(mode, id);
  if (!spec) return unknownParameter(mode, id);
  ParameterValue value;
  if (spec->type == ParameterSpec::Type::choice) {
    value = std::string(text);
  } else if (spec->type == ParameterSpec::Type::channels) {
    std::vector<double> numbers;
    for (std::string_view rest = text; !rest.empty();) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      numbers.push_back(parseNumber(rest.substr(0, comma)).value_or(std::nan("")));
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    value = std::move(numbers);
  } else {
    value = parseNumber(text).value_or(std::nan(""));
  }
  if (auto fits = check(mode, *spec, value); !fits) return tl::unexpected(fits.error());
  return value;
}

std::string parameterText(const ParameterValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
  if (const auto* choice = std::get_if<std::string>(&value)) return *choice;
  return fmt::format("{}", fmt::join(std::get<std::vector<double>>(value), ","));
}

Result<TransformPtr> fitMode(const NormalizationMode& mode, const DatasetStatistics& statistics,
                             const ScanResult* scan, const ParameterValues& given,
                             const FitControl& control) {
  auto parameters = completeParameters(mode, given);
  if (!parameters) return tl::unexpected(parameters.error());
  if (statistics.channels.empty())
    return fail(ErrorCode::unavailable, "there are no statistics to fit on: no image was read");
  return mode.fit({statistics, scan, *parameters, control});
}

} // namespace normscope
