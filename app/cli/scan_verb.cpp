// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "documents/documents.h"
#include "interruption.h"
#include "limit_options.h"
#include "nearest_word.h"
#include "output.h"
#include "reading.h"
#include "scan_report.h"
#include "statistics/float_percentiles.h"
#include "verbs.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace normscope::cli {
namespace {

struct ScanArguments {
  ReadingArguments reading;
  LimitArguments limits;
  std::string json, list, pixels = "auto";
};

/// Asked before any image is read.
Result<void> knownFinding(const std::string& code) {
  const auto codes = findingCodes();
  if (code.empty() || std::ranges::find(codes, code) != codes.end()) return {};
  return fail(ErrorCode::badUsage,
              sentence("no finding has the code '{}'{} (there are {})", code,
                       didYouMean(code, std::vector<std::string>(codes.begin(), codes.end())),
                       fmt::format("{}", fmt::join(codes, ", "))),
              "--list");
}

Result<void> knownPixels(const std::string& text) {
  if (text == "auto" || text == "all") return {};
  return fail(ErrorCode::badUsage, "needs auto or all: what a scan counts, it counts in all pixels",
              "--pixels");
}

/// The same with percentiles of float images that are no middles of bins.
std::shared_ptr<const Analysis> refined(const std::shared_ptr<const Analysis>& analysis,
                                        const std::stop_token& stop) {
  auto exact = std::make_shared<Analysis>(*analysis);
  exact->all = withExactPercentiles(*analysis->all, *analysis->scan, {}, stop);
  return exact;
}

ExitCode scanVerb(const ScanArguments& arguments) {
  const auto options = arguments.reading.options();
  if (!options) return complain(options.error());
  const auto limits = arguments.limits.limits();
  if (!limits) return complain(limits.error());
  if (const auto known = knownFinding(arguments.list); !known) return complain(known.error());
  if (const auto known = knownPixels(arguments.pixels); !known) return complain(known.error());
  if (!arguments.list.empty() && arguments.json == "-")
    return complain(
        {ErrorCode::badUsage, sentence("only one of them can go to stdout"), "--list and --json -"});
  if (!arguments.json.empty()) {
    if (const auto writable = checkOutput(arguments.json); !writable) return complain(writable.error());
  }
  const auto given = givenFit(*options);
  if (!given) return complain(given.error());

  const Interruption interruption;
  ProgressLine progress(options->progress);
  const auto scan = readImages(*options, progress, interruption.token());
  if (!scan) return complain(scan.error());
  // What was read until an interruption is told too.
  AnalysisRequest request = requestFor(*scan, *options, *given);
  request.limits = *limits;
  auto analysis = analyze(request);
  if (arguments.pixels == "all") analysis = refined(analysis, interruption.token());
  const auto write = [&]() -> Result<void> {
    if (!arguments.json.empty()) {
      auto done = writeOutput(arguments.json, statisticsJson(*analysis));
      if (!done || arguments.list.empty()) return done;
    }
    if (arguments.list.empty()) return print(scanReport(*analysis));
    return print(filesOfFinding(arguments.list, *analysis, options->listIsNullSeparated ? '\0' : '\n'));
  };
  const auto written = write();
  const ExitCode code = readingCode(**scan, interruption.token());
  return written ? code : worse(code, complain(written.error()));
}

} // namespace

void addScan(Verb& program, Action& action) {
  Verb verb = program.verb("scan", "Statistics of an image set");
  const auto arguments = std::make_shared<ScanArguments>();
  arguments->reading.addTo(verb);
  arguments->limits.addTo(verb);
  verb.text("--json", arguments->json, "Write the statistics JSON instead of the table; - is stdout")
      .typed("FILE");
  verb.text("--list", arguments->list,
            "Print no table but the files that a finding is about, one a line; CODE as in the table or the "
            "JSON's audit, such as duplicates or W12")
      .typed("CODE");
  verb.text("--pixels", arguments->pixels,
            "all: read float images once more, so that their percentiles are no middles of bins")
      .typed("auto|all");
  verb.examples("scan photos/", "scan train.csv --split train --json statistics.json");
  verb.whenNamed([arguments, &action] { action = [arguments] { return scanVerb(*arguments); }; });
}

} // namespace normscope::cli
