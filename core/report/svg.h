// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"

#include <string>
#include <string_view>
#include <vector>

namespace normscope::report {

/// Maps values to pixels along one axis; on a logarithmic one values and ends are above 0.
struct Axis {
  double low = 0, high = 1; ///< values
  double from = 0, to = 1;  ///< pixels
  bool isLogarithmic = false;
  double at(double value) const;
};

/// Round numbers inside [low, high], `wanted` of them more or less.
std::vector<double> niceTicks(double low, double high, int wanted);
/// Powers of ten inside [low, high], with room for rounding.
std::vector<double> decades(double low, double high);

std::string coordinate(double pixels); ///< one decimal, no trailing zeros
std::string svgLine(double x1, double y1, double x2, double y2, std::string_view cssClass);
std::string svgText(double x, double y, std::string_view cssClass, std::string_view plain);
/// The sign of what a mode depends on, by shape and colour, around a point.
std::string marker(Dependence dependence, double x, double y, double radius);
std::string_view dependenceWord(Dependence dependence);     ///< "data set"
std::string_view dependenceSentence(Dependence dependence); ///< what a sign stands for

} // namespace normscope::report
