// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "reading_options.h"

#include "arguments.h"
#include "modes/variant.h"
#include "scan/reading.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace normscope::cli {
namespace {

/// Reads "mode.parameter=value" into `parameters`.
Result<void> setParameter(const std::string& setting,
                          std::map<std::string, ParameterValues, std::less<>>& parameters) {
  const auto dot = setting.find('.');
  const auto equals = setting.find('=', dot == std::string::npos ? 0 : dot);
  if (dot == std::string::npos || equals == std::string::npos)
    return fail(ErrorCode::badUsage, "expected mode.parameter=value", "--set " + setting);
  const std::string id = setting.substr(0, dot);
  const NormalizationMode* const mode = findMode(id);
  if (!mode)
    return fail(ErrorCode::badUsage, "no mode '" + id + "'; normscope-cli modes lists them", "--set");
  const std::string parameter = setting.substr(dot + 1, equals - dot - 1);
  const auto value = parseParameter(*mode, parameter, setting.substr(equals + 1));
  if (!value) return tl::unexpected(value.error());
  parameters[id][parameter] = *value;
  const auto complete = completeParameters(*mode, parameters[id]);
  if (!complete) return tl::unexpected(complete.error());
  return {};
}

/// Defines what "id=mode" says.
Result<void> addVariant(const std::string& text, std::vector<const NormalizationMode*>& variants) {
  const auto equals = text.find('=');
  if (equals == std::string::npos) return fail(ErrorCode::badUsage, "expected id=mode", "--variant " + text);
  const std::string id = text.substr(0, equals);
  for (const NormalizationMode* known : variants)
    if (known->id == id) return fail(ErrorCode::badUsage, "'" + id + "' is named twice", "--variant " + text);
  const auto mode = defineVariant({id, id, text.substr(equals + 1), {}});
  if (!mode) return fail(ErrorCode::badUsage, mode.error().message, "--variant " + text);
  variants.push_back(*mode);
  return {};
}

} // namespace

void ReadingArguments::addTo(CLI::App& verb) {
  addPaths(verb, m_options.paths);

  const char* const files = "Which files";
  addText(verb, "--files-from", m_options.listFile, "Read further paths from FILE, one a line; - is stdin")
      ->type_name("FILE")
      ->group(files);
  verb.add_flag("--null", m_options.listIsNullSeparated,
                "Paths that are read or listed end in NUL, not newline")
      ->group(files);
  verb.add_flag("--recursive,!--no-recursive", m_options.dataset.recursive, "Look into subfolders (default)")
      ->group(files);
  addTexts(verb, "--include", m_options.dataset.include, "Only files that match, by name or path below PATH")
      ->type_name("GLOB")
      ->group(files);
  addTexts(verb, "--exclude", m_options.dataset.exclude, "No files that match")
      ->type_name("GLOB")
      ->group(files);
  addText(verb, "--split", m_split, "Only the images of this split (train, val, test)")
      ->type_name("NAME")
      ->group(files);

  const char* const reading = "How they are read";
  verb.add_option("--orientation", m_orientation, "EXIF orientation")
      ->check(CLI::IsMember({"apply", "ignore"}))
      ->capture_default_str()
      ->group(reading);
  verb.add_flag("--include-damaged", m_options.scan.includeDamaged, "Count what decodes of damaged images")
      ->group(reading);
  verb.add_option("--resize", m_resize, "Statistics at training size: shorter side in pixels")
      ->type_name("N")
      ->group(reading);
  verb.add_option("--crop", m_crop, "... then a centred square of this side")->type_name("M")->group(reading);
  auto* const meanImage = verb.add_option("--mean-image", m_meanImage, "Size of the mean image")
                              ->type_name("WxH")
                              ->capture_default_str()
                              ->group(reading);
  verb.add_option("--mean-image-resize", m_meanImageResize, "How images come to that size")
      ->check(CLI::IsMember({"squash", "center-crop"}))
      ->capture_default_str()
      ->group(reading);
  verb.add_flag("--no-mean-image", m_noMeanImage, "Gather no mean image")
      ->excludes(meanImage)
      ->group(reading);
  verb.add_option("--threads", m_options.scan.threads, "Threads; 0: one per core")
      ->check(CLI::Range(0, 1024))
      ->type_name("N")
      ->capture_default_str()
      ->group(reading);

  m_cache.addTo(verb, reading);

  const char* const howMany = "How many are read";
  // Unless it is positive the library would wrap it around.
  verb.add_option("--sample", m_options.scan.sample, "Read only N images")
      ->check(CLI::PositiveNumber)
      ->type_name("N")
      ->group(howMany);
  verb.add_option("--tolerance", m_options.scan.tolerance,
                  "Stop when the 95 % half-width of every channel mean is below, in levels")
      ->type_name("LEVELS")
      ->group(howMany);
  verb.add_option("--order", m_order, "Order of reading")
      ->check(CLI::IsMember({"random", "path"}))
      ->capture_default_str()
      ->group(howMany);
  verb.add_option("--seed", m_options.scan.seed, "Of the random order")
      ->type_name("N")
      ->capture_default_str()
      ->group(howMany);

  const char* const fitting = "What modes are fitted on";
  addText(verb, "--fit-split", m_fitSplit,
          "Split to fit dataset modes on, or all (default: train where there is one)")
      ->type_name("NAME")
      ->group(fitting);
  addText(verb, "--stats", m_options.statisticsFile, "Fit dataset modes on this statistics JSON, not on PATH")
      ->type_name("FILE")
      ->group(fitting);
  addTexts(verb, "--variant", m_variants,
           "Another mode with the rule of MODE, to be named like one; --set gives it its parameters")
      ->type_name("ID=MODE")
      ->group(fitting);
  addTexts(verb, "--set", m_set, "Set a parameter of a mode; may be repeated")
      ->type_name("MODE.PARAMETER=VALUE")
      ->group(fitting);

  verb.add_option("--progress", m_progress, "Progress line on stderr; auto: on a terminal")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
}

Result<ReadingOptions> ReadingArguments::options(bool mayReadNothing) const {
  ReadingOptions options = m_options;
  if (!mayReadNothing && options.paths.empty() && options.listFile.empty())
    return fail(ErrorCode::badUsage, "name at least one folder, list file or image");
  if (!m_split.empty()) options.dataset.split = m_split;
  if (!m_fitSplit.empty()) options.fitSplit = m_fitSplit;
  options.scan.orientation = m_orientation == "apply" ? OrientationPolicy::apply : OrientationPolicy::ignore;
  options.scan.order = m_order == "random" ? ScanOrder::random : ScanOrder::path;
  options.scan.resize = m_resize;
  options.scan.crop = m_crop;
  options.scan.meanImagePolicy = m_meanImageResize == "squash" ? FitPolicy::squash : FitPolicy::centerCrop;
  options.scan.meanImage = parseMeanImageSize(m_meanImage);
  if (!options.scan.meanImage)
    return fail(ErrorCode::badUsage, "expected a size such as 256x256, sides up to 4096",
                "--mean-image " + m_meanImage);
  if (m_noMeanImage) options.scan.meanImage.reset();
  if (const auto checked = checkReading({options.dataset, options.scan}); !checked)
    return tl::unexpected(checked.error());
  options.progress = m_progress == "auto"     ? ProgressPolicy::automatic
                     : m_progress == "always" ? ProgressPolicy::always
                                              : ProgressPolicy::never;
  for (const std::string& text : m_variants) {
    if (const auto added = addVariant(text, options.variants); !added) return tl::unexpected(added.error());
  }
  for (const std::string& setting : m_set) {
    if (const auto set = setParameter(setting, options.parameters); !set) return tl::unexpected(set.error());
  }
  const bool readsImages = !options.paths.empty() || !options.listFile.empty();
  if (readsImages) options.cache = m_cache.folder();
  return options;
}

} // namespace normscope::cli
