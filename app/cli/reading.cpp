// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "base/path_text.h"
#include "base/system_error.h"
#include "documents/documents.h"
#include "output.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

namespace normscope::cli {
namespace {

Result<std::string> readText(const std::string& file) {
  if (file == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(stream), {});
  std::error_code ignored;
  if (!stream || std::filesystem::is_directory(file, ignored))
    return fail(ErrorCode::notFound, errno ? systemError(errno) : sentence("cannot be read"), file);
  return text;
}

std::vector<std::string> lines(const std::string& text, char separator) {
  std::vector<std::string> result;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find(separator, begin);
    if (end == std::string::npos) end = text.size();
    std::string line = text.substr(begin, end - begin);
    if (separator == '\n' && line.ends_with('\r')) line.pop_back();
    if (!line.empty()) result.push_back(std::move(line));
    begin = end + 1;
  }
  return result;
}

void nameFailures(const ScanResult& scan) {
  for (const Sentence& message : scan.dataset->messages) say(message.english());
  for (ImageId id = 0; id < scan.images.size(); ++id) {
    if (const auto& failure = scan.images[id].failure)
      say((*scan.dataset)[id].path() + ": " + failure->message.english());
  }
}

} // namespace

Result<std::shared_ptr<const ScanResult>> readImages(const ReadingOptions& options, ProgressLine& progress,
                                                     const std::stop_token& stop) {
  DatasetOptions datasetOptions = options.dataset;
  if (!options.listFile.empty()) {
    const auto text = readText(options.listFile);
    if (!text) return tl::unexpected(text.error());
    datasetOptions.files = lines(*text, options.listIsNullSeparated ? '\0' : '\n');
  }
  const auto dataset = openDataset(
      options.paths, datasetOptions, [&](std::size_t found) { progress.listed(found); }, stop);
  if (!dataset) return tl::unexpected(dataset.error());
  if (const std::string split = fitSplit(**dataset, options.fitSplit);
      !split.empty() && !(*dataset)->hasSplit(split))
    return fail(ErrorCode::notFound, sentence("the set has no split '{}'", split), "--fit-split");
  auto result = scan(*dataset, options.scan, &progress, stop, nullptr, options.cache);
  progress.erase();
  nameFailures(*result);
  return result;
}

ExitCode readingCode(const ScanResult& scan, const std::stop_token& stop) {
  if (stop.stop_requested()) {
    say("normscope-cli: cancelled");
    return ExitCode::cancelled;
  }
  if (scan.read == 0) {
    say(scan.found() == 0 ? "normscope-cli: there are no images here"
                          : "normscope-cli: no image could be read");
    return ExitCode::failed;
  }
  return scan.failed > 0 || !scan.dataset->messages.empty() ? ExitCode::someUnreadable : ExitCode::done;
}

Result<FitSource> readStatisticsSource(const std::string& file) {
  const auto source = [&](DatasetStatistics statistics) {
    return FitSource{{FitChoice::Kind::file, file},
                     std::make_shared<const DatasetStatistics>(std::move(statistics))};
  };
  if (file != "-") return readStatisticsFile(file).map(source);
  const auto text = readText(file);
  if (!text) return tl::unexpected(text.error());
  auto statistics = readStatisticsJson(*text);
  if (!statistics) return fail(ErrorCode::notFound, statistics.error().message, file);
  return source(std::move(*statistics));
}

Result<FitSource> givenFit(const ReadingOptions& options) {
  if (options.statisticsFile.empty()) return FitSource();
  return readStatisticsSource(options.statisticsFile);
}

AnalysisRequest requestFor(std::shared_ptr<const ScanResult> scan, const ReadingOptions& options,
                           const FitSource& given) {
  AnalysisRequest request{.scan = std::move(scan), .fit = given};
  request.options.seed = options.scan.seed;
  request.options.threads = options.scan.threads;
  if (given.choice.kind == FitChoice::Kind::automatic) {
    const std::string split = fitSplit(*request.scan->dataset, options.fitSplit);
    request.fit.choice = {split.empty() ? FitChoice::Kind::allImages : FitChoice::Kind::split, split};
  }
  return request;
}

} // namespace normscope::cli
