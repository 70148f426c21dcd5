// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fonts.h"
#include "support/style_sheet.h"
#include "support/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

namespace normscope {
namespace {

Tokens& current() {
  static Tokens value = lightTokens();
  return value;
}

/// Qt 6.4 does not say whether the desktop is dark; its own palette does.
bool desktopIsDark() {
  static const QPalette desktop = QApplication::palette();
  return desktop.color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Tokens& t) {
  QPalette palette;
  palette.setColor(QPalette::Window, t.panel);
  palette.setColor(QPalette::WindowText, t.text);
  palette.setColor(QPalette::Base, t.field);
  palette.setColor(QPalette::AlternateBase, t.panel);
  palette.setColor(QPalette::Text, t.text);
  palette.setColor(QPalette::PlaceholderText, t.muted);
  palette.setColor(QPalette::Button, t.raised);
  palette.setColor(QPalette::ButtonText, t.text);
  palette.setColor(QPalette::BrightText, t.error);
  palette.setColor(QPalette::Highlight, t.accentGround);
  palette.setColor(QPalette::HighlightedText, t.text);
  palette.setColor(QPalette::Link, t.accent);
  palette.setColor(QPalette::LinkVisited, t.accent);
  palette.setColor(QPalette::ToolTipBase, t.raised);
  palette.setColor(QPalette::ToolTipText, t.text);
  palette.setColor(QPalette::Light, t.raised);
  palette.setColor(QPalette::Midlight, t.line);
  palette.setColor(QPalette::Mid, t.line);
  palette.setColor(QPalette::Dark, t.line);
  palette.setColor(QPalette::Shadow, t.window);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, t.muted);
  return palette;
}

} // namespace

const Tokens& tokens() { return current(); }

void applyTheme(Theme theme) {
  const bool dark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark());
  current() = dark ? darkTokens() : lightTokens();
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(paletteOf(current()));
  QApplication::setFont(interfaceFont(metrics::text));
  QToolTip::setFont(interfaceFont(metrics::secondary));
  QToolTip::setPalette(paletteOf(current()));
  qApp->setStyleSheet(styleSheet(current()));
}

} // namespace normscope
