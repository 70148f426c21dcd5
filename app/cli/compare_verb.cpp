// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "base/path_text.h"
#include "compare_report.h"
#include "documents/documents.h"
#include "interruption.h"
#include "known_mode.h"
#include "limit_options.h"
#include "output.h"
#include "reading.h"
#include "report/report.h"
#include "storage_options.h"
#include "verbs.h"

#include <charconv>
#include <filesystem>
#include <limits>

namespace normscope::cli {
namespace {

struct CompareArguments {
  ReadingArguments reading;
  LimitArguments limits;
  std::string modes, store = "float32", also = "uint8-saturate,uint8-fit", json, report, image,
                     pixels = "auto";
  bool isReportFull = false;
};

/// The modes to compare, with the parameters that were set.
Result<std::vector<ModeRequest>> requests(const std::string& ids, const ReadingOptions& options) {
  std::vector<ModeRequest> result;
  const auto request = [&](const NormalizationMode& mode) {
    const auto set = options.parameters.find(mode.id);
    result.push_back({&mode, set == options.parameters.end() ? ParameterValues{} : set->second});
  };
  if (ids.empty()) {
    for (const NormalizationMode& mode : allModes()) request(mode);
    for (const NormalizationMode* const variant : options.variants) request(*variant);
    return result;
  }
  for (const std::string& id : commaSeparated(ids)) {
    const auto mode = knownMode(id, "--modes");
    if (!mode) return tl::unexpected(mode.error());
    request(**mode);
  }
  if (result.empty()) return fail(ErrorCode::badUsage, "names no mode", "--modes");
  return result;
}

/// The image of the set that `file` names: by its path as found, below its root, or by being the same file.
Result<ImageId> findImage(const Dataset& dataset, const std::string& file) {
  for (ImageId id = 0; id < dataset.size(); ++id) {
    std::error_code ignored;
    if (dataset[id].path() == file || dataset[id].relativePath == file ||
        std::filesystem::equivalent(dataset[id].path(), file, ignored))
      return id;
  }
  return fail(ErrorCode::notFound, "is not among the images of the set", file);
}

/// Whose pixels are read: as many images' as the default budget allows, a number of images', or all.
Result<CompareOptions> pixelOptions(const std::string& text) {
  CompareOptions options;
  if (text == "auto") return options;
  if (text == "all") {
    options.everyPixel = true;
    return options;
  }
  options.pixelBudget = std::numeric_limits<std::uint64_t>::max();
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), options.pixelSample);
  if (error != std::errc() || end != text.data() + text.size() || options.pixelSample == 0)
    return fail(ErrorCode::badUsage, "needs a number of images from 1 on, auto or all", "--pixels");
  return options;
}

/// Asked before any image is read.
Result<void> checkOutputs(const CompareArguments& arguments) {
  if (arguments.isReportFull && arguments.report.empty())
    return fail(ErrorCode::badUsage, "needs --report FILE.html", "--report-full");
  if (!arguments.json.empty() && arguments.json == arguments.report)
    return fail(ErrorCode::badUsage, sentence("both documents would go to {}", displayText(arguments.json)),
                "--json and --report");
  for (const std::string& file : {arguments.json, arguments.report})
    if (!file.empty())
      if (auto writable = checkOutput(file); !writable) return writable;
  return {};
}

/// The documents that were asked for; the table where none was.
Result<void> writeResults(const CompareArguments& arguments, const StoredAnalyses& analyses) {
  const Analysis& analysis = *analyses.main;
  if (arguments.json.empty() && arguments.report.empty())
    return print(compareReport(analysis, analyses.others));
  if (!arguments.json.empty())
    if (auto written = writeOutput(arguments.json, comparisonJson(analysis, analyses.others)); !written)
      return written;
  if (arguments.report.empty()) return {};
  const ReportExtent extent{arguments.isReportFull, commaSeparated(arguments.modes)};
  return writeOutput(arguments.report, htmlReport(analysis, analyses.others, extent));
}

ExitCode compareVerb(const CompareArguments& arguments) {
  const auto options = arguments.reading.options();
  if (!options) return complain(options.error());
  const auto limits = arguments.limits.limits();
  if (!limits) return complain(limits.error());
  const auto pixels = pixelOptions(arguments.pixels);
  if (!pixels) return complain(pixels.error());
  const auto modes = requests(arguments.modes, *options);
  if (!modes) return complain(modes.error());
  const auto storage = knownStorage(arguments.store, "--store");
  if (!storage) return complain(storage.error());
  const auto also = typesBeside(arguments.also, *storage, "--also");
  if (!also) return complain(also.error());
  if (const auto writable = checkOutputs(arguments); !writable) return complain(writable.error());
  const auto given = givenFit(*options);
  if (!given) return complain(given.error());

  const Interruption interruption;
  ProgressLine progress(options->progress);
  const auto scan = readImages(*options, progress, interruption.token());
  if (!scan) return complain(scan.error());
  const ExitCode code = readingCode(**scan, interruption.token());
  if (code >= ExitCode::failed) return code;

  AnalysisRequest request = requestFor(*scan, *options, *given);
  request.modes = *modes;
  request.options.storage = *storage;
  request.options.pixelSample = pixels->pixelSample;
  request.options.pixelBudget = pixels->pixelBudget;
  request.options.everyPixel = pixels->everyPixel;
  request.limits = *limits;
  if (!arguments.image.empty()) {
    const auto image = findImage(*(*scan)->dataset, arguments.image);
    if (!image) return complain(image.error());
    request.options.only = *image;
  }
  const auto analyses = analyzeStored(
      request, *also, interruption.token(),
      {.early = {}, .measured = [&](std::size_t done) { progress.compared(done, modes->size()); }});
  progress.erase();
  if (!analyses) return readingCode(**scan, interruption.token());
  const auto written = writeResults(arguments, *analyses);
  return written ? code : worse(code, complain(written.error()));
}

} // namespace

void addCompare(Verb& program, Action& action) {
  Verb verb = program.verb("compare", "What every mode does to an image set");
  const auto arguments = std::make_shared<CompareArguments>();
  arguments->reading.addTo(verb);
  verb.text("--modes", arguments->modes, "Only these modes (default: all)").typed("ID[,ID...]");
  verb.text("--store", arguments->store,
            "What the result is stored as: float32 (default: what training does), float16, bfloat16, int8, "
            "uint8-saturate, uint8-wrap or uint8-fit")
      .typed("TYPE");
  verb.text("--also", arguments->also,
            "Types to judge beside it, or none (default: uint8-saturate,uint8-fit)")
      .typed("TYPE[,TYPE...]");
  arguments->limits.addTo(verb);
  verb.text("--pixels", arguments->pixels,
            "Images whose pixels are read for what histograms cannot tell (auto: up to 100 images, 24 "
            "megapixels)")
      .typed("auto|N|all");
  verb.text("--image", arguments->image, "Measure this image of the set alone").typed("FILE");
  verb.text("--json", arguments->json, "Write the comparison JSON instead of the table; - is stdout")
      .typed("FILE");
  verb.text("--report", arguments->report,
            "Write an HTML page instead of the table: where to begin, verdicts, details of the modes that "
            "--modes names or of those recommended; - is stdout")
      .typed("FILE.html");
  verb.flag("--report-full", arguments->isReportFull,
            "The page has all there is: charts, the set, every measure of every mode");
  verb.examples(
      "compare photos/ --report report.html",
      "compare photos/ --modes channel-zscore,image-zscore --also uint8-fit --json comparison.json");
  verb.whenNamed([arguments, &action] { action = [arguments] { return compareVerb(*arguments); }; });
}

} // namespace normscope::cli
