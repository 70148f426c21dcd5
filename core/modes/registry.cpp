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
NormalizationMode jointZscoreMode();
NormalizationMode meanImageMode();
NormalizationMode pixelZscoreMode();
NormalizationMode datasetMinmaxMode();
NormalizationMode percentileZscoreMode();
NormalizationMode softClipMode();
NormalizationMode colorPcaMode();
NormalizationMode colorZcaMode();
NormalizationMode zcaMode();
NormalizationMode batchNormMode();
NormalizationMode imageMeanMode();
NormalizationMode imageZscoreMode();
NormalizationMode imageZscoreChannelMode();
NormalizationMode imageMinmaxMode();
NormalizationMode imagePercentileMode();
NormalizationMode gcnMode();
NormalizationMode imageColorZcaMode();
NormalizationMode equalizeMode();
NormalizationMode claheMode();
NormalizationMode lcnMode();
NormalizationMode lcnYuvMode();

std::span<const NormalizationMode> allModes() {
  static const std::array modes{
      identityMode(),
      unitMode(),
      signedUnitMode(),
      constantsMode(),
      caffeConstantsMode(),
      channelMeanMode(),
      channelZscoreMode(),
      jointZscoreMode(),
      meanImageMode(),
      pixelZscoreMode(),
      datasetMinmaxMode(),
      percentileZscoreMode(),
      softClipMode(),
      colorPcaMode(),
      colorZcaMode(),
      zcaMode(),
      batchNormMode(),
      imageMeanMode(),
      imageZscoreMode(),
      imageZscoreChannelMode(),
      imageMinmaxMode(),
      imagePercentileMode(),
      gcnMode(),
      imageColorZcaMode(),
      equalizeMode(),
      claheMode(),
      lcnMode(),
      lcnYuvMode(),
  };
  return modes;
}

} // namespace normscope
