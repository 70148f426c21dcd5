// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/fingerprint.h"
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"

#include <fmt/format.h>

namespace normscope::report {
namespace {

std::string fittedOn(const Analysis& analysis) {
  const std::string images = counted(analysis.fit->images, "image", "images");
  if (analysis.isFittedOnFile()) return text(images + ", read from " + analysis.fitted.choice.name);
  const std::string split = analysis.fittedSplit.empty() ? "all images" : "split " + analysis.fittedSplit;
  return text(fmt::format("{} ({})", split, images));
}

std::string storedAs(const Subject& subject) {
  const auto words = [](StorageType type) {
    const StorageRow& storage = row(type);
    return fmt::format("{} <span class=\"muted\">{}</span>", text(storage.title), text(storage.summary));
  };
  std::string html = words(subject.analysis.options.storage);
  for (const auto& other : subject.others) html += "<br>" + words(other->options.storage);
  return html;
}

std::string facts(const Subject& subject) {
  const Analysis& analysis = subject.analysis;
  const ScanResult& scan = *analysis.scan;
  std::string images =
      fmt::format("{} found, {} read, {} failed", count(scan.found()), count(scan.read), count(scan.failed));
  if (scan.pending() > 0) images += fmt::format(", {} not read", count(scan.pending()));
  if (!scan.excluded.empty()) images += fmt::format(", {} left out", count(scan.excluded.size()));
  std::vector<Term> terms{{"Images", images}, {"Modes fitted on", fittedOn(analysis)}};
  if (analysis.options.only)
    terms.push_back({"Measured on", text((*scan.dataset)[*analysis.options.only].relativePath) + " alone"});
  terms.push_back({"Stored as", storedAs(subject)});
  terms.push_back({"Fingerprint of the set", "<code>" + hex(fingerprint(scan)) + "</code>"});
  terms.push_back({"Written by", "NormScope " NORMSCOPE_VERSION});
  return termList("facts", terms);
}

} // namespace

std::string setName(const Analysis& analysis) {
  std::string name;
  for (std::string path : analysis.scan->dataset->roots) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    const std::string last = path.size() > 1 ? path.substr(path.rfind('/') + 1) : path;
    name += (name.empty() ? "" : ", ") + last;
  }
  return name.empty() ? "Images" : name;
}

std::string titleSection(const Subject& subject, std::string_view contents) {
  const Analysis& analysis = subject.analysis;
  std::string html = "<header>\n<p class=\"kind\">What normalization does to</p>\n<h1>" +
                     text(setName(analysis)) + "</h1>\n";
  for (const std::string& root : analysis.scan->dataset->roots)
    if (root != setName(analysis)) html += "<p class=\"path\">" + text(root) + "</p>\n";
  html += facts(subject);
  if (!analysis.scan->complete)
    html += "<p class=\"partial\">" + chip(Severity::warning) +
            " Not all images have been read: every number is an estimate from those that were.</p>\n";
  return fmt::format("{}<nav aria-label=\"Contents\">{}</nav>\n</header>\n", html, contents);
}

} // namespace normscope::report
