// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "base/atomic_file.h"
#include "exporters/formats_json.h"
#include "exporters/make_export.h"
#include "exporters/verify.h"
#include "interruption.h"
#include "known_mode.h"
#include "nearest_word.h"
#include "output.h"
#include "reading.h"
#include "text_table.h"
#include "verbs.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace normscope::cli {
namespace {

namespace fs = std::filesystem;

struct ExportArguments {
  ReadingArguments reading;
  std::string formats, mode, out, json;
};

/// One file to make: in which format, of which mode, where.
struct Target {
  const Exporter* exporter;
  const NormalizationMode* mode;
  std::string out;
  bool isInFolder; ///< of its own, for several files
};

/// What a format can say, in one line.
std::string expressed(const Exporter& exporter) {
  if (!exporter.needsMode()) return "describes the set, not a mode";
  std::string kinds;
  for (const TransformKind kind : exporter.kinds)
    kinds += (kinds.empty() ? "says: " : "; ") + std::string(name(kind));
  return kinds;
}

std::string stated(const Convention& convention) {
  std::string text = convention.units + ", " + convention.order;
  if (!convention.divisor.empty()) text += ", " + convention.divisor;
  return convention.steps.empty() ? text : text + ": " + convention.steps;
}

std::string formatTable() {
  TextTable table({"format", "default mode", "file", "what it holds, says and states; who reads it"});
  for (const std::size_t column : {1, 2, 3}) table.align(column, TextTable::Align::left);
  table.wrapLast();
  table.mayLeaveOut({2});
  for (const Exporter& e : allExporters()) {
    table.add({e.id, e.needsMode() ? e.defaultMode().id : "–", e.fileName, e.summary});
    table.add({"", "", "", expressed(e)});
    table.add({"", "", "", stated(e.convention)});
    if (!e.loss.empty()) table.add({"", "", "", "lost: " + e.loss});
    table.add({"", "", "", "read by " + e.reads});
  }
  return table.text();
}

/// Of all formats, those that have something to say of the mode that was asked for.
bool canSay(const Exporter& exporter, const std::string& mode) {
  if (mode.empty()) return true;
  const NormalizationMode* const known = findMode(mode);
  return !known || (exporter.needsMode() && exporter.expresses(*known));
}

Result<std::vector<const Exporter*>> exporters(const std::string& ids, const std::string& mode) {
  std::vector<const Exporter*> result;
  if (ids == "all") {
    for (const Exporter& exporter : allExporters())
      if (canSay(exporter, mode)) result.push_back(&exporter);
    return result;
  }
  for (const std::string& id : commaSeparated(ids)) {
    const Exporter* const exporter = findExporter(id);
    if (!exporter) {
      std::vector<std::string> known;
      for (const Exporter& other : allExporters()) known.push_back(other.id);
      return fail(ErrorCode::badUsage,
                  sentence("no format '{}'{} (--format list shows them)", id, didYouMean(id, known)),
                  "--format");
    }
    result.push_back(exporter);
  }
  if (result.empty()) return fail(ErrorCode::badUsage, "name a format; --format list shows them", "--format");
  return result;
}

Result<const NormalizationMode*> modeOf(const Exporter& exporter, const std::string& wanted) {
  if (wanted.empty()) return &exporter.defaultMode();
  const auto mode = knownMode(wanted, "--mode");
  if (!mode) return mode;
  if (!exporter.needsMode())
    return fail(ErrorCode::badUsage, sentence("{} describes the set and takes no mode", exporter.id),
                "--mode");
  if (!exporter.expresses(**mode)) {
    std::string known;
    for (const NormalizationMode& other : allModes())
      if (exporter.expresses(other)) known += " " + other.id;
    return fail(ErrorCode::badUsage,
                sentence("{} cannot express '{}'; it can:{}", exporter.id, wanted, known), "--mode");
  }
  return mode;
}

/// Several formats go into a folder, which is made; one goes into a folder that exists, else to that file.
Result<std::vector<Target>> targets(const ExportArguments& arguments) {
  const auto chosen = exporters(arguments.formats, arguments.mode);
  if (!chosen) return tl::unexpected(chosen.error());
  if (arguments.out.empty()) return fail(ErrorCode::badUsage, "name a file or folder", "--out");
  if (arguments.out == "-" && chosen->size() > 1)
    return fail(ErrorCode::badUsage, "only one format can go to stdout", "--out -");
  std::error_code ignored;
  const bool folder =
      chosen->size() > 1 || arguments.out.ends_with('/') || fs::is_directory(arguments.out, ignored);
  std::vector<Target> result;
  for (const Exporter* const exporter : *chosen) {
    const auto mode = modeOf(*exporter, arguments.mode);
    if (!mode) return tl::unexpected(mode.error());
    result.push_back({exporter, *mode,
                      folder ? (fs::path(arguments.out) / exporter->fileName).string() : arguments.out,
                      folder});
  }
  return result;
}

/// Makes the folder that was asked for, where only that is missing, and asks whether the file could be
/// written.
Result<void> prepare(const Target& target) {
  if (!target.isInFolder) return checkOutput(target.out);
  std::error_code ignored; // the check says what is wrong
  const fs::path file(target.out);
  fs::create_directory(file.parent_path(), ignored);
  return checkWritableInFolder(file.parent_path(), file.filename());
}

/// Whether a file can stand beside `out`: not beside stdout, a device or a FIFO.
bool takesCompanions(const std::string& out) {
  std::error_code ignored;
  const fs::file_status status = fs::status(out, ignored);
  return out != "-" && (!fs::exists(status) || fs::is_regular_file(status));
}

/// Says what people should know of an export; the result of reading it back last.
void tell(const MadeExport& made, const Sentence& verification) {
  for (const Sentence& loss : made.losses()) say(made.exporter->id + ": " + loss.english());
  say(made.exporter->id + ": " + verification.english());
}

Result<void> write(const Target& target, const Analysis& analysis, const ReadingOptions& options) {
  const auto set = options.parameters.find(target.mode->id);
  const std::string fileName =
      target.out == "-" ? target.exporter->fileName : fs::path(target.out).filename().string();
  const auto made =
      makeExport(analysis, *target.exporter,
                 {target.mode, set == options.parameters.end() ? ParameterValues{} : set->second}, fileName);
  if (!made) return tl::unexpected(made.error());
  if (made->files.size() > 1 && !takesCompanions(target.out))
    return fail(ErrorCode::badUsage, "writes several files; name a file or folder", "--out " + target.out);
  const auto verification = verified(*made, analysis);
  if (!verification) return tl::unexpected(verification.error());
  for (const ExportFile& file : made->files) {
    // In a folder each has its own name; a file that was named has that.
    const bool isNamed = &file == &made->files.front() && !target.isInFolder;
    auto written = isNamed ? writeOutput(target.out, file.bytes)
                           : writeFileInFolder(fs::path(target.out).parent_path(), file.name, file.bytes);
    if (!written) return written;
  }
  tell(*made, *verification);
  return {};
}

/// Whether the one argument is a statistics document rather than images.
bool isStatistics(const ReadingOptions& options) {
  if (options.paths.size() != 1 || !options.listFile.empty()) return false;
  const fs::path path = options.paths.front();
  std::error_code ignored;
  return path.extension() == ".json" && !fs::is_directory(path, ignored);
}

ExitCode list(const ExportArguments& arguments) {
  const auto written =
      arguments.json.empty() ? print(formatTable()) : writeOutput(arguments.json, formatsJson());
  return written ? ExitCode::done : complain(written.error());
}

ExitCode exportVerb(const ExportArguments& arguments) {
  if (arguments.formats == "list") return list(arguments);
  if (!arguments.json.empty())
    return complain({ErrorCode::badUsage, sentence("goes with --format list"), "--json"});
  const auto options = arguments.reading.options(); // defines variants, which --mode may name
  if (!options) return complain(options.error());
  const auto toWrite = targets(arguments);
  if (!toWrite) return complain(toWrite.error());
  for (const Target& target : *toWrite) {
    if (const auto prepared = prepare(target); !prepared) return complain(prepared.error());
  }

  const bool fromDocument = isStatistics(*options);
  const auto fit = fromDocument ? readStatisticsSource(options->paths.front()) : givenFit(*options);
  if (!fit) return complain(fit.error());

  const Interruption interruption;
  std::shared_ptr<const Analysis> analysis;
  ExitCode code = ExitCode::done;
  if (fromDocument) {
    analysis = analysisOfFile(*fit);
  } else {
    ProgressLine progress(options->progress);
    const auto scan = readImages(*options, progress, interruption.token());
    if (!scan) return complain(scan.error());
    code = readingCode(**scan, interruption.token());
    if (code >= ExitCode::failed) return code;
    analysis = analyze(requestFor(*scan, *options, *fit));
  }
  for (const Target& target : *toWrite) {
    auto written = write(target, *analysis, *options);
    if (written) continue;
    if (written.error().where.empty()) written.error().where = target.exporter->id;
    code = worse(code, complain(written.error()));
  }
  return code;
}

} // namespace

void addExport(Verb& program, Action& action) {
  Verb verb = program.verb("export", "Write statistics for a training library");
  const auto arguments = std::make_shared<ExportArguments>();
  arguments->reading.addTo(verb);
  verb.text("--format", arguments->formats, "Formats to write, all of them (all), or show them (list)")
      .required()
      .typed("ID[,ID...]");
  verb.text("--mode", arguments->mode, "Mode to express (default: that of the format)").typed("ID");
  verb.text("--out", arguments->out, "File to write, - for stdout, or folder (several formats)")
      .typed("FILE|DIR");
  verb.text("--json", arguments->json, "With --format list: write what formats can say as JSON; - is stdout")
      .typed("FILE");
  verb.examples("export photos/ --format torchvision --out normalize.py",
                "export photos/ --format all --out statistics/");
  verb.whenNamed([arguments, &action] { action = [arguments] { return exportVerb(*arguments); }; });
}

} // namespace normscope::cli
