// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace normscope {

QString toQString(std::string_view utf8);
/// A path or file name as people may see it: nothing in it can forge a line or colour a terminal.
QString pathText(std::string_view pathBytes);

/// A share in percent with one decimal: "0 %", "<0.1 %", "31.8 %", "100 %"; "–" where it is not known.
QString percentText(double share);
/// A value for a read-out with a true minus sign; "–" where it is not a number.
QString valueText(double value, int decimals);
QString countText(std::uint64_t count);   ///< grouped by the locale: "50,000"
QString durationText(double seconds);     ///< "2 s", "3 min 20 s", "1 h 5 min"
QString pixelsText(std::uint64_t pixels); ///< "812 kpx", "2.4 Mpx", "7.4 Gpx"

} // namespace normscope
