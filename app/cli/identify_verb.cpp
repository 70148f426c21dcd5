// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "documents/documents.h"
#include "identify/constants_text.h"
#include "identify/identify.h"
#include "interruption.h"
#include "output.h"
#include "reading.h"
#include "verbs.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>

namespace normscope::cli {
namespace {

namespace fs = std::filesystem;

struct IdentifyArguments {
  ReadingArguments reading;
  std::string text, json;
};

// At most one byte more than a text may have, so that /dev/zero ends.
Result<std::string> readStart(std::istream& stream, const std::string& file) {
  std::string text(kLongestConstantsText + 1, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (stream.bad()) return fail(ErrorCode::notFound, "cannot be read", file);
  text.resize(static_cast<std::size_t>(stream.gcount()));
  return text;
}

/// The words themselves, or what a file of that name holds.
Result<std::string> constantsText(const std::string& textOrFile) {
  if (textOrFile == "-") return readStart(std::cin, "-");
  std::error_code error;
  const bool isLong = textOrFile.size() > 4096 || textOrFile.find('\n') != std::string::npos;
  if (isLong || !fs::exists(textOrFile, error)) return textOrFile;
  if (fs::is_directory(textOrFile, error))
    return fail(ErrorCode::badUsage, "this is a folder; the constants come first, then the images",
                textOrFile);
  std::ifstream stream(textOrFile, std::ios::binary);
  if (!stream) return fail(ErrorCode::notFound, "cannot be read", textOrFile);
  return readStart(stream, textOrFile);
}

bool isStatisticsFile(const std::vector<std::string>& paths) {
  std::error_code error;
  return paths.size() == 1 && paths.front().ends_with(".json") && fs::is_regular_file(paths.front(), error);
}

ExitCode tell(const IdentifyArguments& arguments, const GivenConstants& given, const DatasetStatistics* set) {
  const Identification found = identify(given, set);
  const auto written = arguments.json.empty() ? print(identificationText(found))
                                              : writeOutput(arguments.json, identificationJson(found));
  return written ? ExitCode::done : complain(written.error());
}

ExitCode identifyVerb(const IdentifyArguments& arguments) {
  const auto options = arguments.reading.options(true);
  if (!options) return complain(options.error());
  const auto text = constantsText(arguments.text);
  if (!text) return complain(text.error());
  const auto given = readConstants(*text);
  if (!given) return complain(given.error());
  if (!arguments.json.empty()) {
    if (const auto writable = checkOutput(arguments.json); !writable) return complain(writable.error());
  }
  if (options->paths.empty() && options->listFile.empty()) return tell(arguments, *given, nullptr);
  if (isStatisticsFile(options->paths)) {
    const auto fit = readStatisticsSource(options->paths.front());
    return fit ? tell(arguments, *given, fit->statistics.get()) : complain(fit.error());
  }
  const Interruption interruption;
  ProgressLine progress(options->progress);
  const auto scan = readImages(*options, progress, interruption.token());
  if (!scan) return complain(scan.error());
  const ExitCode code = readingCode(**scan, interruption.token());
  if ((*scan)->read == 0) return code;
  const DatasetStatistics fit = computeStatistics(**scan, fitSplit(*(*scan)->dataset, options->fitSplit));
  return worse(code, tell(arguments, *given, &fit));
}

} // namespace

void addIdentify(Verb& program, Action& action) {
  Verb verb = program.verb("identify", "Whose mean and std these are, in which units and order; with PATH, "
                                       "or a statistics JSON, against the set's own");
  const auto arguments = std::make_shared<IdentifyArguments>();
  verb.text("TEXT", arguments->text,
            "Numbers, a line of code or configuration, or a file with them; - is stdin")
      .typed("")
      .required();
  arguments->reading.addTo(verb);
  verb.text("--json", arguments->json, "Write the result as JSON instead of text; - is stdout").typed("FILE");
  verb.examples("identify \"mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]\"",
                "identify config.py photos/");
  verb.whenNamed([arguments, &action] { action = [arguments] { return identifyVerb(*arguments); }; });
}

} // namespace normscope::cli
