// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"

#include <vector>

namespace normscope {

/// Shares of one channel's samples that a mode's storage loses in one image.
struct ChannelLoss {
  double low = 0, high = 0;
};
/// Per channel of the mode, from the image's histogram; empty where the mode has no point map.
std::vector<ChannelLoss> channelLoss(const ModeOutcome& outcome, const ImageRecord& record, ImageId id);

} // namespace normscope
