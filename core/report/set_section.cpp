// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "findings/audit.h"
#include "report/channel_columns.h"
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "statistics/record_pass.h"
#include "statistics/scan_totals.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace normscope::report {
namespace {

constexpr std::size_t kListedGroups = 24, kListedFailures = 100;

template<class Name>
std::string tally(const std::map<Name, std::uint64_t>& counts) {
  std::string plain;
  for (const auto& [name, n] : counts)
    plain += fmt::format("{}{}\u00a0{}", plain.empty() ? "" : ", ", count(n), name);
  return plain;
}

std::string composition(const Analysis& analysis) {
  std::map<std::string, std::uint64_t> formats, depths, layouts;
  constexpr int kHuge = std::numeric_limits<int>::max();
  int leastWidth = kHuge, leastHeight = kHuge, mostWidth = 0, mostHeight = 0;
  forEachRecord(*analysis.scan, [&](ImageId, const ImageRecord& image) {
    ++formats[std::string(name(image.header.format))];
    ++depths[fmt::format("of\u00a0{}{}", name(image.header.depth),
                         image.header.depth == BitDepth::f32 ? "" : "\u00a0bits")];
    ++layouts[std::string(name(image.header.layout))];
    leastWidth = std::min(leastWidth, image.width);
    leastHeight = std::min(leastHeight, image.height);
    mostWidth = std::max(mostWidth, image.width);
    mostHeight = std::max(mostHeight, image.height);
  });
  const bool isOneSize = leastWidth == mostWidth && leastHeight == mostHeight;
  std::string sizes = fmt::format("{}×{}", leastWidth, leastHeight);
  if (!isOneSize) sizes += fmt::format(" to {}×{}", mostWidth, mostHeight);
  std::vector<Term> terms{{"Pixels", count(analysis.all->pixels)},
                          {"Formats", text(tally(formats))},
                          {"Samples", text(tally(depths))},
                          {"Channels", text(tally(layouts))},
                          {"Sizes", sizes}};
  if (analysis.scan->dataset->ignored > 0)
    terms.push_back({"Passed over", counted(analysis.scan->dataset->ignored, "other file", "other files")});
  return termList("facts", terms);
}

/// A number in unit range, and beside it in levels.
std::string unitAndLevels(double unit, double full) {
  if (full == 1) return fixed(unit, 4);
  return fmt::format("{} <small>{}</small>", fixed(unit, 4), fixed(unit * full, full > 255 ? 0 : 2));
}

std::string varianceBar(double between) {
  if (!(between >= 0 && between <= 1)) return std::string(kUnknownText);
  return fmt::format("<span class=\"split\"><i style=\"width:{:.1f}%\"></i></span> {}", 100 * between,
                     percent(between));
}

std::string channelTable(const ColorStatistics& statistics, double full) {
  const std::vector<ChannelColumn> columns = channelColumns(statistics);
  std::vector<std::string> titles{"channel"};
  for (const ChannelColumn& column : columns) titles.push_back(column.title);
  const auto cell = [full](const ChannelColumn& column, double number) {
    if (!std::isfinite(number)) return std::string(kUnknownText);
    switch (column.kind) {
    case ChannelColumn::Kind::value: return unitAndLevels(number, full);
    case ChannelColumn::Kind::share: return percent(number);
    case ChannelColumn::Kind::between: return varianceBar(number);
    }
    return std::string();
  };
  Table table(titles);
  for (const ChannelStatistics& channel : statistics.channels) {
    std::vector<std::string> row{text(channel.name)};
    for (const ChannelColumn& column : columns) row.push_back(cell(column, column.number(channel)));
    table.add(std::move(row));
  }
  return table.html();
}

/// Levels of integer files are whole; others get the decimals that their scale calls for.
int levelDecimals(const ColorStatistics& statistics, double full) {
  const auto isWhole = [full](double unit) { return std::abs(unit * full - std::round(unit * full)) < 1e-6; };
  const bool areWhole = std::ranges::all_of(statistics.channels, [&](const ChannelStatistics& c) {
    return isWhole(c.min) && isWhole(c.max) && std::ranges::all_of(c.percentiles, isWhole);
  });
  return areWhole ? 0 : full > 255 ? 0 : full > 1 ? 2 : 4;
}

std::string percentileTable(const ColorStatistics& statistics, double full) {
  std::vector<std::string> titles{"levels", "min"};
  for (const double p : kReportedPercentiles) titles.push_back(fmt::format("{:g} %", p));
  titles.emplace_back("max");
  Table table(titles);
  const int decimals = levelDecimals(statistics, full);
  const auto level = [=](double unit) { return fixed(unit * full, decimals); };
  for (const ChannelStatistics& c : statistics.channels) {
    std::vector<std::string> row{text(c.name), level(c.min)};
    for (const double percentile : c.percentiles) row.push_back(level(percentile));
    row.push_back(level(c.max));
    table.add(std::move(row));
  }
  return table.html();
}

/// Splits or classes, one row each.
std::string groupTable(const char* what, const std::map<std::string, ColorStatistics>& groups, double full) {
  if (groups.empty()) return {};
  std::vector<std::string> titles{what, "images"};
  for (const ChannelStatistics& c : groups.begin()->second.channels)
    titles.insert(titles.end(), {c.name + " mean", c.name + " std"});
  Table table(titles);
  std::size_t listed = 0;
  for (const auto& [group, statistics] : groups) {
    if (++listed > kListedGroups) break;
    std::vector<std::string> row{text(group), count(statistics.images)};
    for (const ChannelStatistics& c : statistics.channels)
      row.insert(row.end(), {unitAndLevels(c.mean, full), unitAndLevels(c.std, full)});
    row.resize(titles.size(), std::string(kUnknownText));
    table.add(std::move(row));
  }
  std::string html = table.html();
  if (groups.size() > kListedGroups)
    html +=
        fmt::format("<p class=\"muted\">The first {} of {} are listed.</p>\n", kListedGroups, groups.size());
  return html;
}

std::string findings(const Analysis& analysis) {
  std::string html = warningList(*analysis.datasetWarnings);
  const std::vector<AuditEntry>& facts = *analysis.audit;
  if (!facts.empty()) {
    html += "<ul class=\"findings\">\n";
    for (const AuditEntry& fact : facts) {
      const std::string images = fact.images > 0 ? counted(fact.images, "image", "images") + ": " : "";
      html += fmt::format("<li>{}<div>{}{}</div></li>\n", chip(fact.severity), images,
                          text(fact.message.english()));
    }
    html += "</ul>\n";
  }
  return html.empty() ? "<p>Nothing unusual was found.</p>\n" : html;
}

std::string failures(const ScanResult& scan) {
  Table table({"left out", "why"});
  table.align(1, Table::Align::left);
  std::size_t listed = 0;
  for (ImageId id = 0; id < scan.images.size() && listed < kListedFailures; ++id) {
    if (const auto& failure = scan.images[id].failure) {
      table.add({text((*scan.dataset)[id].relativePath), text(failure->message.english())});
      ++listed;
    }
  }
  if (table.empty()) return {};
  std::string html = "<h3>Files left out</h3>\n" + table.html();
  if (scan.failed > listed)
    html +=
        fmt::format("<p class=\"muted\">The first {} of {} are listed.</p>\n", listed, count(scan.failed));
  return html;
}

constexpr std::string_view kLegend =
    "<p class=\"legend\">Large numbers are in 0..1, small ones in levels of the files. <b>std</b> counts "
    "every "
    "pixel of every image alike; <b>std of image means</b> says how much images differ in brightness, "
    "<b>mean of "
    "image stds</b> how much contrast one image has by itself. <b>Between images</b> (η²) is the "
    "share of "
    "the variance that comes from images differing from each other rather than from what is inside them: a "
    "mode "
    "that centres each image takes it away. All deviations are population deviations.</p>\n";

} // namespace

std::string setSection(const Analysis& analysis) {
  const DatasetStatistics& all = *analysis.all;
  const double full = all.scale.full;
  std::string html = "<section id=\"set\">\n<h2>The set</h2>\n";
  if (all.images == 0)
    return html + "<p>No image could be read.</p>\n" + failures(*analysis.scan) + "</section>\n";
  html += composition(analysis) + channelTable(all, full) + std::string(kLegend);
  html += fmt::format("<p>{} of the variance lies between images", percent(all.betweenImageShare));
  if (all.classShare) {
    html += fmt::format("; the classes explain {} of the images’ brightness", percent(*all.classShare));
    if (all.classShareNullBound)
      html += fmt::format(" (chance: up to {})", percent(*all.classShareNullBound));
  }
  html += ".</p>\n" + setHistogram(all) + "<h3>Percentiles</h3>\n" + percentileTable(all, full);
  const auto& splits = *analysis.bySplit;
  const auto classes = statisticsByClass(*analysis.scan);
  if (splits.size() + classes.size() > 0) html += "<h3>Splits and classes</h3>\n";
  html += groupTable("split", splits, full) + groupTable("class", classes, full);
  if (analysis.isFittedOnFile() || !analysis.fittedSplit.empty())
    html += "<h3>What modes were fitted on</h3>\n" + channelTable(*analysis.fit, analysis.fit->scale.full);
  return html + "<h3>Findings</h3>\n" + findings(analysis) + failures(*analysis.scan) + "</section>\n";
}

} // namespace normscope::report
