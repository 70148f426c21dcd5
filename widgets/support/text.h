// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace normscope {

QString toQString(std::string_view utf8);
QString durationText(double seconds);     ///< "2 s", "3 min 20 s", "1 h 5 min"
QString pixelsText(std::uint64_t pixels); ///< "812 kpx", "2.4 Mpx", "7.4 Gpx"
QString menuText(QString name);           ///< a name as the text of a menu's row: an & in it marks no key
QString breakable(QString text); ///< lines may break after a "_" or "/" too, as long names of files need it

} // namespace normscope
