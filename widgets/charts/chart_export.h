// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

class QCustomPlot;
class QString;
class QWidget;

namespace normscope {

enum class FigureFormat { Png, Svg, Pdf };

/// A plot as the bytes of a picture file; PNG at twice the size on screen. Errors: cannotWrite.
Result<QByteArray> figure(QCustomPlot& plot, FigureFormat format);

/// Asks for a file and writes the plot there in the format of its extension; says so when that fails.
/// `format` is what is suggested.
void saveChartWithDialog(QCustomPlot& plot, const QString& suggestedName, QWidget* parent,
                         FigureFormat format = FigureFormat::Png);
/// The same with what a widget shows.
void saveWidgetWithDialog(QWidget& widget, const QString& suggestedName, QWidget* parent);

} // namespace normscope
