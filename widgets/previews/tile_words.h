// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomes/outcome.h"
#include "preview/preview.h"
#include "session/session.h"
#include "support/picture.h"

#include <QString>
#include <QStringList>

#include <string>

namespace normscope {

// What a tile says of its picture, and of its parts when the mouse rests on them.

/// What decides whether a network can learn from a mode: "…" until that is judged.
struct TileFact {
  QString word; ///< empty where the mode cannot be had
  Severity severity = Severity::information;
  QString sentence; ///< all of it; empty where nothing is lost
};
TileFact factOf(const Session& session, const std::string& modeId);

/// File, size, mode, and mean ± deviation of the mode's output once that is exact.
QStringList pictureFacts(const Picture& picture, const Dataset& dataset, const QString& modeTitle);
/// Of how many images a dataset mode's numbers are while that is not all; empty else.
QString fittedRemark(const Session& session, const std::string& modeId);

/// What storage loses below or above: of the image (`share`, NaN where not known) and of the set.
QString lossToolTip(const ModeOutcome& outcome, bool low, double share);
/// Which values are black and white.
QString shownToolTip(const Picture& picture, DisplayMapping mapping);
QString modeToolTip(const NormalizationMode& mode);

} // namespace normscope
