// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/table_text.h"
#include "support/number_text.h"

#include <QStandardItemModel>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace normscope {
namespace {

QString gap(const char* text) { return QString::fromUtf8(text).replace(QLatin1Char('~'), QChar(0x00a0)); }

TEST(NumberText, ZeroHasNoSign) {
  EXPECT_EQ(figureText(-0.001, 2), QStringLiteral("0.00"));
  EXPECT_EQ(figureText(-0.006, 2), QStringLiteral("−0.01"));
  EXPECT_EQ(figureText(std::nan(""), 2), QStringLiteral("–"));
  EXPECT_EQ(figureText(-INFINITY, 1), QStringLiteral("−∞"));
  EXPECT_EQ(figureText(9'999'999, 0), QStringLiteral("9,999,999"));
  EXPECT_EQ(figureText(-3.4028e38, 2), QStringLiteral("−3.403E+38")) << "too long for a table";
}

TEST(NumberText, SharesFollowTheRule) {
  EXPECT_EQ(percentText(0.0), gap("0~%"));
  EXPECT_EQ(percentText(0.0004), gap("<0.1~%"));
  EXPECT_EQ(percentText(0.004), gap("0.4~%"));
  EXPECT_EQ(percentText(0.9996), gap(">99.9~%"));
  EXPECT_EQ(percentText(1.0), gap("100~%"));
  EXPECT_EQ(percentText(1.118), gap("112~%"));
  EXPECT_EQ(percentText(std::nan("")), QStringLiteral("–"));
}

TEST(NumberText, GainIsInStops) {
  EXPECT_EQ(gainText(1.0), gap("0.0~EV"));
  EXPECT_EQ(gainText(6.5), gap("+2.7~EV"));
  EXPECT_EQ(gainText(0.5), gap("−1.0~EV"));
  EXPECT_EQ(gainText(std::nan("")), QStringLiteral("–"));
}

TEST(NumberText, RangesTakeTheDecimalsTheyNeed) {
  EXPECT_EQ(rangeText(-1.94, 2.31), QStringLiteral("−1.9 … 2.3"));
  EXPECT_EQ(rangeText(0, 1), QStringLiteral("0.00 … 1.00"));
  EXPECT_EQ(rangeText(-118.2, 143.4), QStringLiteral("−118 … 143"));
}

TEST(NumberText, ValuesShareTheirDecimals) {
  EXPECT_EQ(valuesText(std::array{0.333, 0.31, 0.305}, 0.33), QStringLiteral("0.33 0.31 0.30"));
  EXPECT_EQ(valuesText(std::array{63.13, 61.8, 64.94}, 63), QStringLiteral("63.1 61.8 64.9"));
}

TEST(NumberText, MarkupInANameIsShownLiterally) {
  EXPECT_EQ(toolTipText(QStringLiteral("<b>x</b>\n&")),
            QStringLiteral("<qt>&lt;b&gt;x&lt;/b&gt;<br>&amp;</qt>"));
}

TEST(NumberText, FileNamesAreTheLastPartAndSafe) {
  EXPECT_EQ(fileNameText("train/day/a.png"), QStringLiteral("a.png"));
  EXPECT_FALSE(fileNameText("x/a\nb.png").contains(QLatin1Char('\n')));
}

TEST(TableText, CopiesValuesForProgramsAndTextForPeople) {
  QStandardItemModel model(1, 2);
  model.setHorizontalHeaderLabels({QStringLiteral("Mode"), QStringLiteral("Lost")});
  model.setData(model.index(0, 0), QStringLiteral("a|b\tc"));
  model.setData(model.index(0, 1), QStringLiteral("50.0 %"));
  model.setData(model.index(0, 1), 0.5, RawRole);
  EXPECT_EQ(tabSeparated(model), QStringLiteral("Mode\tLost\na|b c\t0.5\n"));
  EXPECT_EQ(markdown(model), QStringLiteral("| Mode | Lost |\n| --- | --- |\n| a\\|b c | 50.0 % |\n"));
  EXPECT_EQ(tabSeparated(model, {1}), QStringLiteral("Lost\n0.5\n"));
}

TEST(NumberText, ConditionNumbers) {
  const QString times = QStringLiteral("×\u00a0");
  EXPECT_EQ(conditionText(4.84), times + QStringLiteral("4.8"));
  EXPECT_EQ(conditionText(1), times + QStringLiteral("1.0"));
  EXPECT_EQ(conditionText(9.96), times + QStringLiteral("10"));
  EXPECT_EQ(conditionText(114649.7), times + QStringLiteral("114,650"));
  EXPECT_EQ(conditionText(std::nan("")), QStringLiteral("rank deficient"));
}

} // namespace
} // namespace normscope
