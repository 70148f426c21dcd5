// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "base/path_text.h"
#include "exporters/exporter.h"
#include "statistics/dataset_statistics.h"
#include "statistics/record_pass.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace normscope {
namespace {

/// Spreadsheets run cells that begin with one of these as formulas; an apostrophe makes them text.
bool looksLikeFormula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

std::string quoted(std::string text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
    text.insert(at, 1, '"');
  return '"' + text + '"';
}

/// Cells of one row, RFC 4180.
class Row {
public:
  void text(std::string_view bytes) {
    std::string content = utf8Text(bytes);
    if (looksLikeFormula(bytes)) content.insert(content.begin(), '\'');
    cell(quoted(std::move(content)));
  }
  void number(double x) { cell(std::isfinite(x) ? fmt::format("{}", x == 0.0 ? 0.0 : x) : ""); }
  void count(std::uint64_t n) { cell(fmt::format("{}", n)); }
  void skip(std::size_t cells) {
    for (std::size_t i = 0; i < cells; ++i) cell("");
  }
  std::string line() const { return m_line + "\r\n"; }

private:
  void cell(std::string_view content) {
    if (!m_first) m_line += ',';
    m_first = false;
    m_line += content;
  }
  std::string m_line;
  bool m_first = true;
};

constexpr std::array kColumns{"path",   "path_base64", "split", "label", "status", "message",
                              "format", "layout",      "depth", "width", "height", "bytes"};
constexpr std::array kChannelColumns{"mean", "std", "min", "max", "at_min_fraction", "at_max_fraction"};
constexpr std::size_t kFileColumns = 6; ///< format to bytes

std::string header(std::size_t channels) {
  Row row;
  for (const char* column : kColumns) row.text(column);
  for (std::size_t c = 0; c < channels; ++c)
    for (const char* column : kChannelColumns)
      row.text(fmt::format("{}_{}", column, channelName(c, channels)));
  return row.line();
}

void addChannel(Row& row, const ImageRecord& image, const ChannelRecord& channel) {
  const double full = fullScale(image.header.depth), samples = static_cast<double>(channel.finite);
  if (channel.finite == 0) return row.skip(kChannelColumns.size());
  row.number(channel.mean);
  row.number(std::sqrt(channel.variance));
  row.number(channel.min / full);
  row.number(channel.max / full);
  row.number(static_cast<double>(channel.atMin) / samples);
  row.number(static_cast<double>(channel.atMax) / samples);
}

/// `record` is that of an image that was read, else null.
std::string line(const DatasetEntry& entry, const ImageOutcome& outcome, const ImageRecord* record,
                 std::size_t channels) {
  Row row;
  const bool verbatim = isValidUtf8(entry.relativePath) && !looksLikeFormula(entry.relativePath);
  row.text(entry.relativePath);
  row.text(verbatim ? "" : base64(entry.relativePath));
  row.text(entry.split);
  row.text(entry.label);
  if (!record) {
    row.text(outcome.failure ? name(outcome.failure->kind) : "pending");
    row.text(outcome.failure ? outcome.failure->message.english() : "");
    row.skip(kFileColumns + channels * kChannelColumns.size());
    return row.line();
  }
  const ImageRecord& image = *record;
  row.text(image.damaged ? "ok_damaged" : "ok");
  row.text("");
  row.text(name(image.header.format));
  row.text(name(image.header.layout));
  row.text(name(image.header.depth));
  row.count(static_cast<std::uint64_t>(image.width));
  row.count(static_cast<std::uint64_t>(image.height));
  row.count(image.fileBytes);
  for (std::size_t c = 0; c < channels; ++c) addChannel(row, image, image.channel(c));
  return row.line();
}

Result<std::vector<ExportFile>> writeCsv(const ExportInput& input) {
  if (!input.scan)
    return fail(ErrorCode::unavailable,
                "the images are needed: a statistics document holds no rows per image");
  const ScanResult& scan = *input.scan;
  const std::size_t channels = channelCount(scan);
  std::vector<ImageId> ids, read;
  for (ImageId id = 0; id < scan.images.size(); ++id)
    if (!std::ranges::binary_search(scan.excluded, id)) {
      ids.push_back(id);
      if (scan.images[id].record) read.push_back(id);
    }
  std::string text = header(channels);
  const auto add = [&](ImageId id, const ImageRecord* record) {
    text += line((*scan.dataset)[id], scan.images[id], record, channels);
  };
  // The lines of images that were not read stand between those of the others.
  auto next = ids.begin();
  forEachRecord(scan, read, [&](ImageId id, const ImageRecord& record) {
    for (; *next != id; ++next) add(*next, nullptr);
    add(*next++, &record);
  });
  for (; next != ids.end(); ++next) add(*next, nullptr);
  return std::vector{ExportFile{input.outputName, std::move(text)}};
}

} // namespace

Exporter csvExporter() {
  return {
      .id = "csv",
      .title = "Images (CSV)",
      .fileName = "images.csv",
      .summary = "one row per image: file facts, statistics in 0..1, reasons of failures",
      .reads = "spreadsheets, pandas, R",
      .convention = {"0..1", "R, G, B", "std", ""},
      .kinds = {},
      .needsImages = true,
      .write = writeCsv,
  };
}

} // namespace normscope
