// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "statistics/dataset_statistics.h"
#include "transforms/transform.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace normscope {

/// What a mode looks at to normalize one image.
enum class Dependence : std::uint8_t { none, dataset, batch, image, window };
/// What it costs at inference.
enum class CostClass : std::uint8_t { constants, colorMatrix, imageMatrix, onePass, window };

/// What a fitted mode is as far as files of other programs can say it: the narrowest that holds for every set
/// and all parameters. What bends, looks at neighbours or batches, or is a rule that few know is `other`.
enum class TransformKind : std::uint8_t {
  other,
  unchanged,       ///< y = x
  unitRange,       ///< y = x/M
  oneScale,        ///< y = a·x + b_c
  perChannel,      ///< y = a_c·x + b_c
  clipped,         ///< y = a_c·clip(x, p_c, q_c) + b_c
  meanImage,       ///< y = x − mean(p, c)
  colorMatrix,     ///< y = W·(x − mean), one W for all images
  standardization, ///< y = (x − mean)/divisor of each image by itself
};
std::string_view name(TransformKind kind); ///< "scale per channel"
/// Whether a format that can say transforms of one kind can say those of another: a scale per channel says
/// one scale, too.
bool includes(TransformKind wide, TransformKind narrow);

std::string_view name(Dependence dependence);
std::string_view name(CostClass cost); ///< "constants", "color-matrix", "image-matrix", "one-pass", "window"

/// A parameter's value: a number, a choice, or one number per channel.
using ParameterValue = std::variant<double, std::string, std::vector<double>>;
using ParameterValues = std::map<std::string, ParameterValue, std::less<>>;

/// One thing a user can change about a mode; controls, command line and JSON are made from it.
struct ParameterSpec {
  enum class Type : std::uint8_t { number, integer, choice, channels };
  std::string id;
  std::string title;
  std::string help;
  Type type = Type::number;
  ParameterValue defaultValue;
  double min = 0.0, max = 0.0;      ///< numbers, integers and channels
  std::vector<std::string> choices; ///< choices
  /// A choice of the same mode that this one's default goes with, and the defaults that differ by it.
  std::string follows{};
  std::map<std::string, ParameterValue, std::less<>> defaultsBy{};

  /// The default beside these values of the mode's parameters.
  const ParameterValue& defaultBeside(const ParameterValues& others) const;
};

std::string_view name(ParameterSpec::Type type);

/// For modes whose fit takes its time.
struct FitControl {
  std::stop_token stop;                       ///< a stopped fit gives any error; nobody will look at it
  std::function<void(double share)> progress; ///< 0..1, from the fitting thread; may be empty
  unsigned threads = 0;                       ///< 0: one per core
};

/// What a mode may look at while it is fitted.
struct FitInput {
  const DatasetStatistics& statistics; ///< of the fit split
  const ScanResult* scan = nullptr;    ///< none when the statistics come from a file
  const ParameterValues& parameters;   ///< complete: defaults are filled in
  const FitControl& control;

  double number(std::string_view id) const;
  const std::string& choice(std::string_view id) const;
  const std::vector<double>& channels(std::string_view id) const;
  int channelCount() const { return static_cast<int>(statistics.channels.size()); }
};

/// One normalization mode: a row of data and how to fit it. Errors of `fit`: unavailable with the sentence
/// that says what is missing.
struct NormalizationMode {
  std::string id;
  std::string title;
  std::string summary; ///< one sentence
  std::string formula;
  std::string source;
  std::string trap; ///< its known trap, in a sentence
  Dependence dependence = Dependence::none;
  bool invertible = true;
  CostClass cost = CostClass::constants;
  TransformKind transform = TransformKind::other;
  bool fitsOnPixels = false; ///< its fit reads the images themselves once more
  std::vector<ParameterSpec> parameters;
  std::vector<std::string> outputChannels; ///< names of the three; empty: those of the input
  std::string variantOf;                   ///< id of the mode whose rule this is (variant.h); empty: its own
  Result<TransformPtr> (*fit)(const FitInput&) = nullptr;

  const std::string& kind() const { return variantOf.empty() ? id : variantOf; } ///< id of the rule
  ParameterValues defaults() const { return filled({}); }
  ParameterValues filled(const ParameterValues& given) const; ///< with the defaults of all that is not given
  /// Of a channel of the output: a name of outputChannels, else that of the set's channel.
  std::string outputChannel(std::size_t channel, std::size_t channels) const;
};

/// All modes in menu order; see `core/modes/README.md` for how to add one.
std::span<const NormalizationMode> allModes();
/// Of the catalogue, else the variant that was defined under that id, else null.
const NormalizationMode* findMode(std::string_view id);

/// Fills in defaults and checks names, types and ranges. Errors: badUsage, naming what is allowed.
Result<ParameterValues> completeParameters(const NormalizationMode& mode, const ParameterValues& given);
/// Reads the text of one value ("0.5", "keras", "0.485,0.456,0.406"). Errors: badUsage.
Result<ParameterValue> parseParameter(const NormalizationMode& mode, std::string_view id,
                                      std::string_view text);
std::string parameterText(const ParameterValue& value); ///< the inverse of parseParameter

/// Fits a mode. Errors: those of completeParameters; unavailable when this set cannot feed it.
Result<TransformPtr> fitMode(const NormalizationMode& mode, const DatasetStatistics& statistics,
                             const ScanResult* scan, const ParameterValues& given = {},
                             const FitControl& control = {});

} // namespace normscope
