// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan_report.h"

#include "base/path_text.h"
#include "exporters/audit.h"
#include "report/channel_columns.h"
#include "scan/record_pass.h"
#include "text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>

namespace normscope::cli {
namespace {

template<class Key>
std::string tally(const std::map<Key, std::size_t>& counts) {
  std::string text;
  for (const auto& [key, n] : counts) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", key, n);
  return text;
}

std::string setSummary(const ScanResult& scan, const DatasetStatistics& all) {
  std::map<std::string, std::size_t> formats, depths, layouts, splits, classes;
  ImageSize least{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()}, most;
  forEachRecord(scan, [&](ImageId id, const ImageRecord& record) {
    ++formats[std::string(name(record.header.format))];
    ++depths[name(record.header.depth)];
    ++layouts[std::string(name(record.header.layout))];
    const DatasetEntry entry = (*scan.dataset)[id];
    if (!entry.split.empty()) ++splits[displayText(entry.split)];
    if (!entry.label.empty()) ++classes[displayText(entry.label)];
    least = {std::min(least.width, record.width), std::min(least.height, record.height)};
    most = {std::max(most.width, record.width), std::max(most.height, record.height)};
  });
  std::string text;
  for (const std::string& root : scan.dataset->roots) text += displayText(root) + '\n';
  text += fmt::format("images    {} found, {} read, {} failed", scan.found(), scan.read, scan.failed);
  if (scan.pending() > 0) text += fmt::format(", {} not read", scan.pending());
  if (scan.dataset->ignored > 0)
    text += ", " + count(scan.dataset->ignored, "other file", "other files") + " passed over";
  text += fmt::format("\npixels    {}\n", all.pixels);
  if (all.images == 0) return text;
  text += fmt::format("formats   {}\nbits      {}\nlayouts   {}\n", tally(formats), tally(depths),
                      tally(layouts));
  text += fmt::format("sizes     {}×{} to {}×{}\n", least.width, least.height, most.width, most.height);
  if (!splits.empty()) text += fmt::format("splits    {}\n", tally(splits));
  constexpr std::size_t kListedClasses = 10;
  if (!classes.empty())
    text += fmt::format("classes   {}\n",
                        classes.size() > kListedClasses ? std::to_string(classes.size()) : tally(classes));
  return text;
}

std::string unitAndLevels(double unit, double full) {
  return fmt::format("{:.4f} ({:.2f})", unit, unit * full);
}

std::string channelTable(const ColorStatistics& statistics, double full) {
  const std::vector<ChannelColumn> columns = channelColumns(statistics);
  std::vector<std::string> titles{"channel"};
  for (const ChannelColumn& column : columns) titles.push_back(column.title);
  const auto cell = [full](const ChannelColumn& column, double number) {
    if (!std::isfinite(number)) return std::string("–");
    return column.kind == ChannelColumn::Kind::value ? unitAndLevels(number, full) : percent(number);
  };
  TextTable table(std::move(titles));
  for (const ChannelStatistics& channel : statistics.channels) {
    std::vector<std::string> row{channel.name};
    for (const ChannelColumn& column : columns) row.push_back(cell(column, column.number(channel)));
    table.add(std::move(row));
  }
  return table.text();
}

std::string percentileTable(const ColorStatistics& statistics, double full) {
  std::vector<std::string> titles{"levels", "min"};
  for (const double p : kReportedPercentiles) titles.push_back(fmt::format("P{:g}", p));
  titles.emplace_back("max");
  TextTable table(titles);
  const auto level = [full](double unit) { return fmt::format("{:.4g}", unit * full); };
  for (const ChannelStatistics& c : statistics.channels) {
    std::vector<std::string> row{c.name, level(c.min)};
    std::transform(c.percentiles.begin(), c.percentiles.end(), std::back_inserter(row), level);
    row.push_back(level(c.max));
    table.add(std::move(row));
  }
  return table.text();
}

} // namespace

std::string warningLines(const std::vector<Warning>& warnings) {
  std::string text;
  for (const Warning& warning : warnings) {
    text += fmt::format("{:<8} {}", name(warning.severity), displayText(warning.title));
    if (!warning.evidence.empty()) text += " (" + displayText(warning.evidence) + ')';
    text += '\n';
  }
  return text;
}

namespace {

/// The audit's findings from warnings on, without what the set's warnings have said already. The document
/// has all of them.
std::string auditSection(const ScanResult& scan, const DatasetStatistics& all) {
  std::string text;
  for (const AuditEntry& entry : auditEntries(scan, all, {})) {
    const bool isSaid = entry.code == "mixed_bit_depths" || entry.code == "not_finite"; // W15, W5
    if (isSaid || entry.severity == Severity::information) continue;
    text += fmt::format("{:<8} {}", name(entry.severity), displayText(entry.message));
    if (entry.images > 0) text += " (" + count(entry.images, "image", "images") + ')';
    text += '\n';
  }
  return text.empty() ? text : "\naudit\n" + text;
}

} // namespace

std::string scanReport(const ScanResult& scan, const DatasetStatistics& all, const Fit& fit,
                       const std::vector<Warning>& warnings) {
  std::string text = setSummary(scan, all);
  if (all.images > 0) {
    const double full = all.scale.full;
    text += fmt::format("\nunit range (levels of {:g})\n{}\n{}\n", full, channelTable(all, full),
                        percentileTable(all, full));
    text += fmt::format("{} of the variance lies between images", percent(all.betweenImageShare));
    if (all.classShare) {
      text += fmt::format("; classes explain {} of the images' brightness", percent(*all.classShare));
      if (all.classShareNullBound)
        text += fmt::format(" (chance: up to {})", percent(*all.classShareNullBound));
    }
    text += '\n';
    if (!fit.split.empty())
      text +=
          fmt::format("\nmodes are fitted on split {} ({})\n{}", displayText(fit.split),
                      count(fit.statistics.images, "image", "images"), channelTable(fit.statistics, full));
  }
  if (!warnings.empty()) text += '\n' + warningLines(warnings);
  text += auditSection(scan, all);
  return text;
}

} // namespace normscope::cli
