// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan_report.h"

#include "base/number_words.h"
#include "base/path_text.h"
#include "findings/reading_facts.h"
#include "findings/wording.h"
#include "output.h"
#include "report/channel_columns.h"
#include "statistics/record_pass.h"
#include "text_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace normscope::cli {
namespace {

template<class Key>
std::string tally(const std::map<Key, std::size_t>& counts) {
  std::string text;
  for (const auto& [key, n] : counts) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", key, n);
  return text;
}

/// What the images that were read are, counted.
class SetSummary {
public:
  explicit SetSummary(const ScanResult& scan) : m_scan(scan) {}
  void add(ImageId id, const ImageRecord& record);
  std::string text(const DatasetStatistics& all) const;

private:
  const ScanResult& m_scan;
  std::map<std::string, std::size_t> m_formats, m_depths, m_layouts, m_splits, m_classes;
  ImageSize m_least{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()}, m_most;
};

void SetSummary::add(ImageId id, const ImageRecord& record) {
  ++m_formats[std::string(name(record.header.format))];
  ++m_depths[name(record.header.depth)];
  ++m_layouts[std::string(name(record.header.layout))];
  const DatasetEntry entry = (*m_scan.dataset)[id];
  if (!entry.split.empty()) ++m_splits[displayText(entry.split)];
  if (!entry.label.empty()) ++m_classes[displayText(entry.label)];
  m_least = {std::min(m_least.width, record.width), std::min(m_least.height, record.height)};
  m_most = {std::max(m_most.width, record.width), std::max(m_most.height, record.height)};
}

std::string SetSummary::text(const DatasetStatistics& all) const {
  const ScanResult& scan = m_scan;
  std::string text;
  for (const std::string& root : scan.dataset->roots) text += displayText(root) + '\n';
  text += fmt::format("images    {} found, {} read, {} failed", scan.found(), scan.read, scan.failed);
  if (scan.pending() > 0) text += fmt::format(", {} not read", scan.pending());
  if (scan.dataset->ignored > 0)
    text += ", " + count(scan.dataset->ignored, "other file", "other files") + " passed over";
  text += fmt::format("\npixels    {}\n", all.pixels);
  if (all.images == 0) return text;
  text += fmt::format("formats   {}\nbits      {}\nlayouts   {}\n", tally(m_formats), tally(m_depths),
                      tally(m_layouts));
  text +=
      fmt::format("sizes     {}×{} to {}×{}\n", m_least.width, m_least.height, m_most.width, m_most.height);
  if (!m_splits.empty()) text += fmt::format("splits    {}\n", tally(m_splits));
  constexpr std::size_t kListedClasses = 10;
  if (!m_classes.empty())
    text += fmt::format("classes   {}\n", m_classes.size() > kListedClasses ? std::to_string(m_classes.size())
                                                                            : tally(m_classes));
  return text;
}

std::string unitAndLevels(double unit, double full) {
  const std::string text = plainFigure(unit, 4);
  return full == 1 ? text : fmt::format("{} ({})", text, plainFigure(unit * full, 2));
}

std::string channelTable(const ColorStatistics& statistics, double full) {
  const std::vector<ChannelColumn> columns = channelColumns(statistics);
  std::vector<std::string> titles{"channel"};
  for (const ChannelColumn& column : columns) titles.push_back(column.title);
  const auto cell = [full](const ChannelColumn& column, double number) {
    if (!std::isfinite(number)) return std::string(kUnknownText);
    return column.kind == ChannelColumn::Kind::value ? unitAndLevels(number, full) : percentText(number);
  };
  TextTable table(std::move(titles));
  for (const ChannelStatistics& channel : statistics.channels) {
    std::vector<std::string> row{channel.name};
    for (const ChannelColumn& column : columns) row.push_back(cell(column, column.number(channel)));
    table.add(std::move(row));
  }
  table.mayLeaveOut({5, 4, 3}); // what an expert looks for
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
  std::string text = table.text();
  if (std::ranges::any_of(statistics.channels, &ChannelStatistics::percentilesAreBinned))
    text += "(percentiles of float samples are middles of bins, at most 0.4 % off; --pixels all reads them "
            "exactly)\n";
  return text;
}

} // namespace

std::string warningLines(const std::vector<Warning>& warnings) {
  std::string text;
  for (const Warning& warning : warnings) {
    text += fmt::format("{:<8} {}", name(warning.severity), displayText(warning.title.english()));
    if (!warning.evidence.empty()) text += " (" + displayText(warning.evidence.english()) + ')';
    text += " [" + warning.code + "]\n";
  }
  return text;
}

namespace {

/// The audit's findings from warnings on and all that say how files were read, without what the set's
/// warnings have said already. The document has all of them.
std::string auditSection(const std::vector<AuditEntry>& entries) {
  std::string text;
  for (const AuditEntry& entry : entries) {
    const bool isSaid = entry.code == "mixed_bit_depths" || entry.code == "not_finite"; // W15, W5
    if (isSaid || (entry.severity == Severity::information && !readingFact(entry))) continue;
    text += fmt::format("{:<8} {}", name(entry.severity), displayText(entry.message.english()));
    if (entry.images > 0) text += " (" + count(entry.images, "image", "images") + ')';
    text += " [" + entry.code + "]\n";
  }
  return text.empty() ? text : "\naudit\n" + text;
}

} // namespace

std::string scanReport(const Analysis& analysis) {
  const DatasetStatistics& all = *analysis.all;
  SetSummary summary(*analysis.scan);
  visitRecords(*analysis.scan, summary);
  std::string text = summary.text(all);
  if (all.images > 0) {
    const double full = all.scale.full;
    text += fmt::format("\nunit range (levels of {:g})\n{}\n{}\n", full, channelTable(all, full),
                        percentileTable(all, full));
    text += fmt::format("{} of the variance lies between images", percentText(all.betweenImageShare));
    if (all.classShare) {
      text += fmt::format("; classes explain {} of the images' brightness", percentText(*all.classShare));
      if (all.classShareNullBound)
        text += fmt::format(" (chance: up to {})", percentText(*all.classShareNullBound));
    }
    text += '\n';
    if (!analysis.fittedSplit.empty())
      text += fmt::format("\nmodes are fitted on split {} ({})\n{}", displayText(analysis.fittedSplit),
                          count(analysis.fit->images, "image", "images"), channelTable(*analysis.fit, full));
  }
  if (!analysis.datasetWarnings->empty()) text += '\n' + warningLines(*analysis.datasetWarnings);
  return text + auditSection(*analysis.audit);
}

std::string filesOfFinding(const std::string& code, const Analysis& analysis, char end) {
  std::set<ImageId> ids;
  std::set<std::string> codes;
  for (const AuditEntry& finding : withWarnings(*analysis.audit, *analysis.datasetWarnings)) {
    if (!finding.which.empty()) codes.insert(finding.code);
    if (finding.code == code) ids.insert(finding.which.begin(), finding.which.end());
  }
  if (ids.empty())
    say(codes.empty() ? fmt::format("no file of this set has the finding '{}' or any other", code)
                      : fmt::format("no file of this set has the finding '{}', but some have: {}", code,
                                    fmt::join(codes, ", ")));
  std::string text;
  for (const ImageId id : ids) (text += (*analysis.scan->dataset)[id].path()) += end;
  return text;
}

} // namespace normscope::cli
