// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/apply_request.h"
#include "arguments.h"
#include "interruption.h"
#include "known_mode.h"
#include "output.h"
#include "reading.h"
#include "storage_options.h"
#include "verbs.h"

#include <fmt/format.h>

namespace normscope::cli {
namespace {

struct ApplyArguments {
  ReadingArguments reading;
  std::string mode, out, store = "float32", format = "npy";
  bool force = false;
};

/// What was asked, checked.
struct ApplyQuestion {
  ReadingOptions options;
  const NormalizationMode* mode;
  StorageType store;
  ApplyFormat format;
};

Result<ApplyQuestion> question(const ApplyArguments& arguments) {
  const auto options = arguments.reading.options(); // defines variants, which --mode may name
  if (!options) return tl::unexpected(options.error());
  const auto mode = knownMode(arguments.mode, "--mode");
  if (!mode) return tl::unexpected(mode.error());
  const auto store = knownStorage(arguments.store, "--store");
  if (!store) return tl::unexpected(store.error());
  const auto format = findApplyFormat(arguments.format);
  if (!format) return tl::unexpected(format.error());
  if (const auto holds = checkHolds(*format, *store); !holds) return tl::unexpected(holds.error());
  return ApplyQuestion{*options, *mode, *store, *format};
}

Result<ApplyRequest> requestOf(const ApplyQuestion& asked, std::shared_ptr<const ScanResult> scan,
                               const FitSource& given, const std::stop_token& stop) {
  const auto set = asked.options.parameters.find(asked.mode->id);
  const ParameterValues values = set == asked.options.parameters.end() ? ParameterValues{} : set->second;
  return applyRequest(requestFor(std::move(scan), asked.options, given), {asked.mode, values}, asked.store,
                      asked.format, stop);
}

ExitCode report(const ApplyResult& result, const ApplyQuestion& asked, ExitCode code) {
  for (const Error& failure : result.failures) {
    complain(failure);
    code = worse(code, failure.code == ErrorCode::cannotWrite ? ExitCode::failed : ExitCode::someUnreadable);
  }
  say(fmt::format("normscope-cli: {} images written{}{}", result.written,
                  result.kept > 0 ? fmt::format(", {} kept from before", result.kept) : "",
                  asked.store == StorageType::bfloat16 ? "; bfloat16 as the upper 16 bits, uint16" : ""));
  return code;
}

ExitCode applyVerb(const ApplyArguments& arguments) {
  const auto asked = question(arguments);
  if (!asked) return complain(asked.error());
  const auto given = givenFit(asked->options);
  if (!given) return complain(given.error());
  const Interruption interruption;
  ProgressLine progress(asked->options.progress);
  const auto scan = readImages(asked->options, progress, interruption.token());
  if (!scan) return complain(scan.error());
  const ExitCode code = readingCode(**scan, interruption.token());
  if (code >= ExitCode::failed) return code;
  auto request = requestOf(*asked, *scan, *given, interruption.token());
  if (!request) return complain(request.error());
  request->folder = arguments.out;
  request->force = arguments.force;
  request->threads = asked->options.scan.threads;
  const auto result = applyMode(
      *request, [&](std::size_t done, std::size_t images) { progress.applied(done, images); },
      interruption.token());
  progress.erase();
  return result ? report(*result, *asked, code) : complain(result.error());
}

} // namespace

void addApply(Verb& program, Action& action) {
  Verb verb = program.verb("apply", "Write normalized images");
  const auto arguments = std::make_shared<ApplyArguments>();
  arguments->reading.addTo(verb);
  verb.text("--mode", arguments->mode, "Mode to apply").required().typed("ID");
  verb.text("--out", arguments->out, "Folder to write into; the tree of folders is kept")
      .required()
      .typed("DIR");
  verb.text("--store", arguments->store,
            "What samples are stored as: float32 (default), float16, bfloat16, int8, uint8-saturate, "
            "uint8-wrap or "
            "uint8-fit")
      .typed("TYPE");
  verb.text("--format", arguments->format, "npy (default, every type), tiff (float32) or png (uint8)")
      .typed("FORMAT");
  verb.flag("--force", arguments->force, "Replace files that are there already");
  verb.examples("apply photos/ --mode channel-zscore --out normalized/",
                "apply photos/ --mode clahe --store uint8-saturate --format png --out equalized/");
  verb.whenNamed([arguments, &action] { action = [arguments] { return applyVerb(*arguments); }; });
}

} // namespace normscope::cli
