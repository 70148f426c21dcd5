// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/reading.h"

#include <QString>

namespace normscope {

/// What is not as by default about how a set is read: "training size 256/224, EXIF orientation ignored".
/// Empty when everything is.
QString readingText(const Reading& reading);

/// Patterns of file names as people write them, "*.jpg; night/*", and back.
QString globsText(const std::vector<std::string>& globs);
std::vector<std::string> globsIn(const QString& text);

} // namespace normscope
