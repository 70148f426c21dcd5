// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"

#include <array>

namespace normscope {

// Each mode's row is defined in the file of its name.
NormalizationMode identityMode();
NormalizationMode unitMode();
NormalizationMode signedUnitMode();
NormalizationMode constantsMode();
NormalizationMode caffeConstantsMode();
NormalizationMode channelMeanMode();
NormalizationMode channelZscoreMode();
NormalizationMode meanImageMode();
NormalizationMode pixelZscoreMode();
NormalizationMode batchNormMode();
NormalizationMode imageMeanMode();
NormalizationMode imageZscoreMode();
NormalizationMode imageZscoreChannelMode();
NormalizationMode imageMinmaxMode();
NormalizationMode imageColorZcaMode();
NormalizationMode lcnMode();

std::span<const NormalizationMode> allModes() {
  static const std::array modes{
      identityMode(),           unitMode(),        signedUnitMode(),    constantsMode(),
      caffeConstantsMode(),     channelMeanMode(), channelZscoreMode(), meanImageMode(),
      pixelZscoreMode(),        batchNormMode(),   imageMeanMode(),     imageZscoreMode(),
      imageZscoreChannelMode(), imageMinmaxMode(), imageColorZcaMode(), lcnMode(),
  };
  return modes;
}

} // namespace normscope
