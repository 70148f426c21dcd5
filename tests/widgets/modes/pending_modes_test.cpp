// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "controls/table_text.h"
#include "modes/mode_table_model.h"
#include "widgets/small_set.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

const QString kAwaited = QStringLiteral("…");

struct Table {
  explicit Table(const std::shared_ptr<const Analysis>& analysis) { model.setAnalysis(analysis); }
  QModelIndex cell(const char* mode, const char* title) const {
    int row = 0, column = 0;
    while (row < model.rowCount() && model.modeAt(row) != mode) ++row;
    while (column < model.columnCount() &&
           model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() != QLatin1String(title))
      ++column;
    return model.index(row, column);
  }
  QString text(const char* mode, const char* title) const { return cell(mode, title).data().toString(); }
  ModeTableModel model;
};

std::shared_ptr<const Analysis> glanceAt(const char* mode, const ParameterValues& parameters) {
  const auto before = SmallSet::get().analysis();
  AnalysisRequest request{.scan = before->whole, .options = before->options};
  for (const NormalizationMode& each : allModes())
    request.modes.push_back({&each, each.id == mode ? parameters : ParameterValues{}});
  return glance(request, before);
}

TEST(PendingModes, AVerdictWaitsForItsOutcome) {
  const Table before(SmallSet::get().analysis()),
      table(glanceAt("channel-zscore", {{"placement", std::string("sigma+eps")}, {"epsilon", 0.5}}));
  EXPECT_NE(before.text("channel-zscore", "In training"), kAwaited);
  EXPECT_EQ(table.text("channel-zscore", "In training"), kAwaited);
  EXPECT_FALSE(table.cell("channel-zscore", "In training").data(ModeTableModel::VerdictRole).isValid());
  EXPECT_NE(table.text("channel-zscore", "Output range"), kAwaited);
  EXPECT_NE(table.text("channel-zscore", "Output range"), before.text("channel-zscore", "Output range"));
  EXPECT_EQ(table.text("image-zscore", "In training"), before.text("image-zscore", "In training"));
}

TEST(PendingModes, ARowThatIsBeingMeasuredShowsNoFigures) {
  const Table before(SmallSet::get().analysis()), table(glanceAt("gcn", {{"scale", 0.25}}));
  for (const char* title :
       {"Output range", "Clipped low", "Levels kept", "Noise gain", "In training", "Speed"}) {
    EXPECT_EQ(table.text("gcn", title), kAwaited) << title;
    EXPECT_EQ(table.text("image-zscore", title), before.text("image-zscore", title)) << title;
  }
  EXPECT_FALSE(table.cell("gcn", "Clipped low").data(ModeTableModel::ShareRole).isValid());
  for (const char* title : {"Mode", "Depends on", "Formula", "Exports"})
    EXPECT_EQ(table.text("gcn", title), before.text("gcn", title)) << title;
}

} // namespace
} // namespace normscope
