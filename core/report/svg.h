// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures/canvas.h"
#include "modes/mode.h"

#include <string>
#include <string_view>

namespace normscope::report {

/// Words in a browser's usual font of about 12 pixels, which is not known here: rather too large than too
/// small.
figures::Size textSize(const Sentence& words, figures::TextStyle style);

std::string coordinate(double pixels); ///< one decimal, no trailing zeros
std::string svgLine(double x1, double y1, double x2, double y2, std::string_view cssClass);
std::string svgText(double x, double y, std::string_view cssClass, std::string_view plain);
/// The sign of what a mode depends on, by shape and colour, around a point.
std::string marker(Dependence dependence, double x, double y, double radius);
std::string_view dependenceWord(Dependence dependence);     ///< "data set"
std::string_view dependenceSentence(Dependence dependence); ///< what a sign stands for

} // namespace normscope::report
