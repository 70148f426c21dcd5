// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace normscope {

enum class Theme { Light, Dark, System };

/// Every colour and measure of the window. Nothing else sets a colour: widgets take the palette, the style
/// sheet made from these, or, where they paint, these.
struct Tokens {
  QColor window, panel, raised, field;
  QColor line, text, muted;
  QColor accent, accentGround, onAccent;
  QColor error, errorGround;
  QColor warning, warningGround;
  QColor good;
  std::array<QColor, 3> channels; ///< R, G, B curves; lines are solid, dashed, dotted
  QColor gridSurround = QColor(0x6f, 0x6f, 0x6f);
  QColor pictureSurround = QColor(0x77, 0x77, 0x77);
  bool isDark = false;
};

namespace metrics {
inline constexpr int tiny = 4, small = 8, medium = 12, large = 16;
inline constexpr int controlRadius = 6, tileRadius = 7, chipRadius = 4;
inline constexpr int controlHeight = 28, tableRow = 25, titleBar = 28, toolBar = 44, statusBar = 28;
inline constexpr double text = 12.5, secondary = 11.5, chip = 10.5; ///< px
} // namespace metrics

Tokens lightTokens();
Tokens darkTokens();
/// The tokens in force; changes with the application's theme (widgets get QEvent::PaletteChange).
const Tokens& tokens();
/// Applies Fusion, palette and the style sheet for a theme to the application.
void applyTheme(Theme theme);

} // namespace normscope
