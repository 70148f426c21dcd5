// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "reading_options.h"

#include "arguments.h"
#include "known_mode.h"
#include "modes/variant.h"
#include "scan/reading.h"

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
  const auto mode = knownMode(id, "--set");
  if (!mode) return tl::unexpected(mode.error());
  const std::string parameter = setting.substr(dot + 1, equals - dot - 1);
  const auto value = parseParameter(**mode, parameter, setting.substr(equals + 1));
  if (!value) return tl::unexpected(value.error());
  parameters[id][parameter] = *value;
  const auto complete = completeParameters(**mode, parameters[id]);
  if (!complete) return tl::unexpected(complete.error());
  return {};
}

/// Takes over what "path=NAME,label=NAME,split=NAME" says, or a part of it.
Result<void> setColumns(const std::string& text, ListColumns& columns) {
  for (const std::string& item : commaSeparated(text)) {
    const auto equals = item.find('=');
    const std::string key = item.substr(0, equals);
    std::string* const column = key == "path"    ? &columns.path
                                : key == "label" ? &columns.label
                                : key == "split" ? &columns.split
                                                 : nullptr;
    if (!column || equals == std::string::npos || equals + 1 == item.size())
      return fail(ErrorCode::badUsage, "expected path=NAME, label=NAME or split=NAME", "--column " + item);
    *column = item.substr(equals + 1);
  }
  return {};
}

/// Defines what "id=mode" says.
Result<void> addVariant(const std::string& text, std::vector<const NormalizationMode*>& variants) {
  const auto equals = text.find('=');
  if (equals == std::string::npos) return fail(ErrorCode::badUsage, "expected id=mode", "--variant " + text);
  const std::string id = text.substr(0, equals);
  for (const NormalizationMode* known : variants)
    if (known->id == id)
      return fail(ErrorCode::badUsage, sentence("'{}' is named twice", id), "--variant " + text);
  const auto mode = defineVariant({id, id, text.substr(equals + 1), {}});
  if (!mode) return fail(ErrorCode::badUsage, mode.error().message, "--variant " + text);
  variants.push_back(*mode);
  return {};
}

} // namespace

void ReadingArguments::addTo(Verb& verb) {
  verb.paths(m_options.paths);

  const char* const files = "Which files";
  verb.text("--files-from", m_options.listFile, "Read further paths from FILE, one a line; - is stdin")
      .typed("FILE")
      .group(files);
  verb.flag("--null", m_options.listIsNullSeparated, "Paths that are read or listed end in NUL, not newline")
      .group(files);
  verb.flag("--recursive,!--no-recursive", m_options.dataset.recursive, "Look into subfolders (default)")
      .group(files);
  verb.texts("--include", m_options.dataset.include, "Only files that match, by name or path below PATH")
      .typed("GLOB")
      .group(files);
  verb.texts("--exclude", m_options.dataset.exclude, "No files that match").typed("GLOB").group(files);
  verb.texts("--column", m_columns,
             "Columns of list files: path=NAME,label=NAME,split=NAME (default: by their usual names)")
      .typed("COLUMNS")
      .group(files);
  verb.text("--split", m_split, "Only the images of this split (train, val, test)")
      .typed("NAME")
      .group(files);

  const char* const reading = "How they are read";
  verb.value("--orientation", m_orientation, "EXIF orientation")
      .oneOf({"apply", "ignore"})
      .showDefault()
      .group(reading);
  verb.value("--pages", m_pages,
             "Of a TIFF or an animated WebP the first page, or each as an image FILE/0000 ...")
      .oneOf({"first", "all"})
      .showDefault()
      .group(files);
  verb.flag("--include-damaged", m_options.scan.includeDamaged, "Count what decodes of damaged images")
      .group(reading);
  verb.value("--resize", m_resize, "Statistics at training size: shorter side in pixels")
      .typed("N")
      .group(reading);
  verb.value("--crop", m_crop, "... then a centred square of this side").typed("M").group(reading);
  verb.value("--resize-filter", m_resizeFilter,
             "... by this filter, antialiased as torchvision and Pillow do it")
      .oneOf({"area", "bilinear", "bicubic"})
      .showDefault()
      .group(reading);
  const Option meanImage = verb.value("--mean-image", m_meanImage, "Size of the mean image")
                               .typed("WxH")
                               .showDefault()
                               .group(reading);
  verb.value("--mean-image-resize", m_meanImageResize, "How images come to that size")
      .oneOf({"squash", "center-crop"})
      .showDefault()
      .group(reading);
  verb.flag("--no-mean-image", m_noMeanImage, "Gather no mean image").excludes(meanImage).group(reading);
  verb.value("--threads", m_options.scan.threads, "Threads; 0: one per core")
      .within(0, 1024)
      .typed("N")
      .showDefault()
      .group(reading);

  m_cache.addTo(verb, reading);

  const char* const howMany = "How many are read";
  verb.value("--sample", m_options.scan.sample, "Read only N images")
      .wholeNumber(1)
      .typed("N")
      .group(howMany);
  verb.value("--tolerance", m_options.scan.tolerance,
             "Stop when the 95 % half-width of every channel mean is below, in levels")
      .typed("LEVELS")
      .group(howMany);
  verb.value("--order", m_order, "Order of reading").oneOf({"random", "path"}).showDefault().group(howMany);
  verb.value("--seed", m_options.scan.seed, "Of the random order")
      .wholeNumber(0)
      .typed("N")
      .showDefault()
      .group(howMany);

  const char* const fitting = "What modes are fitted on";
  verb.text("--fit-split", m_fitSplit,
            "Split to fit dataset modes on, or all (default: train where there is one)")
      .typed("NAME")
      .group(fitting);
  verb.text("--stats", m_options.statisticsFile, "Fit dataset modes on this statistics JSON, not on PATH")
      .typed("FILE")
      .group(fitting);
  verb.texts("--variant", m_variants,
             "Another mode with the rule of MODE, to be named like one; --set gives it its parameters")
      .typed("ID=MODE")
      .group(fitting);
  verb.texts("--set", m_set, "Set a parameter of a mode; may be repeated")
      .typed("MODE.PARAMETER=VALUE")
      .group(fitting);

  verb.value("--progress", m_progress, "Progress line on stderr; auto: on a terminal")
      .oneOf({"auto", "always", "never"})
      .showDefault();
}

Result<ReadingOptions> ReadingArguments::options(bool mayReadNothing) const {
  ReadingOptions options = m_options;
  if (!mayReadNothing && options.paths.empty() && options.listFile.empty())
    return fail(ErrorCode::badUsage, "name at least one folder, list file or image");
  if (!m_split.empty()) options.dataset.split = m_split;
  for (const std::string& text : m_columns) {
    if (const auto set = setColumns(text, options.dataset.columns); !set) return tl::unexpected(set.error());
  }
  if (!m_fitSplit.empty()) options.fitSplit = m_fitSplit;
  options.scan.orientation = m_orientation == "apply" ? OrientationPolicy::apply : OrientationPolicy::ignore;
  options.scan.order = m_order == "random" ? ScanOrder::random : ScanOrder::path;
  options.scan.resize = m_resize;
  options.scan.crop = m_crop;
  options.scan.resizeFilter = m_resizeFilter == "area"       ? ResizeFilter::area
                              : m_resizeFilter == "bilinear" ? ResizeFilter::bilinear
                                                             : ResizeFilter::bicubic;
  options.dataset.pages = m_pages == "all" ? PagePolicy::all : PagePolicy::first;
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
