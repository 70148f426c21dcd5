// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The pages of the help that are written, not made from tables; Markdown in the user's language.
namespace normscope::guides {

QString firstSteps();
QString sessions();
QString whereThingsAre();
QString findingImages();
QString pictures();
QString comparing();
QString histograms();
QString standardDeviations();

} // namespace normscope::guides
