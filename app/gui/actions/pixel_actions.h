// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

#include <array>

namespace normscope {

/// How pictures are looked at pixel by pixel: overlays, channels, brightness, numbers.
class PixelActions : public ActionSet {
  Q_OBJECT
public:
  PixelActions(Session& session, QWidget* window);

  /// From here on the colours and the rule of overlays are read from QSettings and kept there.
  void remember();

  QAction *values, *info, *onlyShadows, *onlyHighlights;
  std::array<QAction*, 2> rules;    ///< by OverlayRule
  std::array<QAction*, 3> colours;  ///< by OverlayColours
  std::array<QAction*, 5> channels; ///< by ShownChannel
  std::array<QAction*, 9> gains;    ///< from −4 to +4 EV; that of 0 is "Reset"
  static constexpr int kMostGain = 4;

private:
  void addOverlays();
  void addChannels();
  void addGains();
  void change(void (*edit)(PixelDisplay& display, int value), int value);
  void setEnds(OverlayEnds ends);
  void showSession();
};

} // namespace normscope
