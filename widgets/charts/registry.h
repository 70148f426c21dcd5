// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace normscope {

class Chart;
class Session;

/// One chart of the panel: what it is called, what it teaches in a sentence, and how to make it.
struct ChartRow {
  QString id;
  QString title;
  QString lesson;
  int stretch = 1; ///< its share of the width where charts stand side by side
  Chart* (*make)(Session& session, QWidget* parent) = nullptr;
};

/// All charts in their order. To add one: its file, and a row here.
std::vector<ChartRow> chartRows();

} // namespace normscope
