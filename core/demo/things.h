// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sky.h"

namespace normscope::demo {

/// Paints a thing standing on the ground at `foot`, `height` pixels tall, with its shadow. The random numbers
/// turn it and age it.
using Thing = void (*)(Canvas&, const Light&, Random&, Point foot, double height);

/// A beach ball of red and white panels.
void paintBall(Canvas& canvas, const Light& light, Random& random, Point foot, double height);
/// An orange traffic cone with two white bands.
void paintCone(Canvas& canvas, const Light& light, Random& random, Point foot, double height);
/// A wooden crate, seen at a corner.
void paintCrate(Canvas& canvas, const Light& light, Random& random, Point foot, double height);
/// A blue steel drum with two ribs and a label.
void paintDrum(Canvas& canvas, const Light& light, Random& random, Point foot, double height);

} // namespace normscope::demo
