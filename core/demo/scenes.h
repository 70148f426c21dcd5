// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/canvas.h"
#include "demo/random.h"
#include "demo/sky.h"

namespace normscope::demo {

/// Paints one kind of scene in the given light; the random numbers vary its composition.
using Scene = void (*)(Canvas&, const Light&, Random&);

void paintSkyline(Canvas& canvas, const Light& light, Random& random);
void paintHills(Canvas& canvas, const Light& light, Random& random);
void paintAvenue(Canvas& canvas, const Light& light, Random& random);
void paintLake(Canvas& canvas, const Light& light, Random& random);
void paintVillage(Canvas& canvas, const Light& light, Random& random);
void paintPark(Canvas& canvas, const Light& light, Random& random);
void paintHarbour(Canvas& canvas, const Light& light, Random& random);

} // namespace normscope::demo
