// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/scenes.h"

namespace normscope::demo {

// Places with free ground in front, from row 170 down, on which a thing may stand.
void paintParkBackdrop(Canvas& canvas, const Light& light, Random& random);
void paintSquareBackdrop(Canvas& canvas, const Light& light, Random& random);
void paintBeachBackdrop(Canvas& canvas, const Light& light, Random& random);
void paintYardBackdrop(Canvas& canvas, const Light& light, Random& random);

} // namespace normscope::demo
