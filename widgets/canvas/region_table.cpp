// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/region_table.h"

#include "records/open_image.h"
#include "session/region.h"
#include "support/number_text.h"
#include "support/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

struct RegionTableWords {
  Q_DECLARE_TR_FUNCTIONS(RegionTable)
};

ValueCell numberCell(double value) { return ValueCell::number(figureText(value, 4), value); }

void addCells(std::vector<ValueCell>& row, const std::vector<SampleSummary>& channels, std::size_t c) {
  if (channels.empty()) {
    for (int i = 0; i < 4; ++i) row.push_back(numberCell(std::nan("")));
    return;
  }
  const SampleSummary& summary = channels[channels.size() == 1 ? 0 : c];
  for (const double value : {summary.mean, summary.std, summary.min, summary.max})
    row.push_back(numberCell(value));
}

std::vector<SampleSummary> ofMode(const RegionQuestion& question, const std::string& modeId,
                                  const Image& image, const ImageRecord& record) {
  const ModeOutcome* outcome = question.analysis->outcome(modeId);
  if (!outcome || !outcome->transform) return {};
  const Raster y = outcome->transform->apply(image, record, question.image);
  return summarize(cut(y, question.region, QSize(image.width(), image.height())));
}

} // namespace

ValueTable regionTable(const RegionQuestion& question, const std::stop_token& stop) {
  ValueTable table{{RegionTableWords::tr("Channel")}, {}};
  for (const QString& of :
       {RegionTableWords::tr("file"), RegionTableWords::tr("A"), RegionTableWords::tr("B")})
    for (const QString& what : {RegionTableWords::tr("mean"), RegionTableWords::tr("std"),
                                RegionTableWords::tr("min"), RegionTableWords::tr("max")})
      table.header << of + QLatin1Char(' ') + what;
  const ScanResult& scan = *question.analysis->whole;
  if (question.image >= scan.images.size()) return table;
  const auto record = scan.images[question.image].record.load();
  const auto image = readImage(*scan.dataset, question.image, atFileSize(scan.options), stop);
  if (!record || !image || stop.stop_requested()) return table;
  const auto file = summarize(codesIn(*image, question.region));
  const auto a = ofMode(question, question.modeA, *image, *record);
  if (stop.stop_requested()) return table;
  const auto b = ofMode(question, question.modeB, *image, *record);
  const std::size_t channels = std::max({file.size(), a.size(), b.size()});
  for (std::size_t c = 0; c < channels; ++c) {
    std::vector<ValueCell> row{ValueCell::word(channelLetter(c, channels))};
    for (const auto* summaries : {&file, &a, &b}) addCells(row, *summaries, c);
    table.rows.push_back(std::move(row));
  }
  return table;
}

} // namespace normscope
