// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/style_sheet.h"

#include <utility>

namespace normscope {
namespace {

// Sizes in pt are those of metrics:: (12.5, 11.5, 10.5 px): a style sheet rounds px to whole numbers.
constexpr char kSheet[] = R"(
QMainWindow, QMenuBar, QToolBar, QStatusBar, QDialog { background: @panel; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QDockWidget::title { background: @raised; border: 1px solid @line; padding: 4px 8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }

QMenuBar { padding: 2px 4px; border: none; }
QMenuBar::item { padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @raised; border-color: @accent; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 4px 23px 4px 25px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; border-color: @accent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenu::icon { left: 6px; }
QMenu::indicator { left: 6px; width: 14px; height: 14px; }

QToolBar { border: none; border-bottom: 1px solid @line; border-top: 1px solid @line; padding: 0 8px; spacing: 0; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; font-size: 8.625pt; }

QPushButton { padding: 0 11px; }
QToolButton { padding: 0 8px; }
QPushButton, QToolButton { min-height: 26px; border: 1px solid @line; border-radius: 6px;
  background: @raised; color: @text; }
QPushButton:hover, QToolButton:hover { background: @line; }
QPushButton:pressed, QToolButton:pressed { background: @accentGround; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @panel; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:default, QPushButton[role="primary"], QToolButton[role="primary"] { background: @accent;
  color: @onAccent; border-color: @accent; }
QPushButton[role="primary"], QToolButton[role="primary"] { font-weight: 600; }
QPushButton:default:hover, QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover {
  background: @accentHover; }
QPushButton:default:focus, QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {
  border-color: @onAccent; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {
  background: @raised; color: @muted; border-color: @line; font-weight: 400; }
QToolButton::menu-indicator { image: none; }

QPushButton[role="link"], QToolButton[role="link"] { border: 1px solid transparent; background: transparent;
  color: @accent; padding: 0 4px; min-height: 20px; border-radius: 4px; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { background: @accentGround; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border-color: @accent; }

QToolButton[role="bar"] { border: 1px solid transparent; background: transparent; padding: 0; min-height: 20px;
  min-width: 20px; border-radius: 4px; }
QToolButton[role="heading"] { min-height: 20px; }
QToolButton[role="bar"]:hover { background: @raised; }
QToolButton[role="bar"]:focus { border-color: @accent; }
QToolButton[role="toggle"], QToolButton[role="plain"] { border: 1px solid transparent; background: transparent;
  padding: 0 4px; color: @muted; }
QToolButton[role="plain"] { padding: 0; min-width: 26px; }
QToolButton[role="toggle"]:hover, QToolButton[role="plain"]:hover { background: @raised; color: @text; }
QToolButton[role="toggle"]:checked { background: @accentGround; color: @accent; }
QToolButton[role="toggle"]:focus, QToolButton[role="plain"]:focus { border-color: @accent; }
QToolButton[role="toggle"]:disabled, QToolButton[role="plain"]:disabled { color: @faint; background: transparent; }

QWidget[role="segments"] { border: 1px solid @line; border-radius: 6px; background: @field; }
QToolButton[role="segment"] { border: 1px solid transparent; border-radius: 5px; background: transparent;
  color: @muted; padding: 0 1px; min-height: 24px; }
QToolButton[role="segment"]:hover { color: @text; background: transparent; }
QToolButton[role="segment"]:checked { background: @accentGround; color: @accent; font-weight: 600; }
QToolButton[role="segment"]:focus { border-color: @accent; }
QToolButton[role="segment"]:disabled { color: @faint; background: transparent; }

QCheckBox { spacing: 6px; }
QCheckBox:disabled { color: @muted; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 3px; background: @field; }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/check-on-@theme.svg); }
QCheckBox::indicator:checked:disabled { border-color: @line; background: @line; }
QCheckBox::indicator:focus { border-color: @accent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 26px; border: 1px solid @line; border-radius: 6px;
  background: @field; color: @text; padding: 0 8px; selection-background-color: @accentGround;
  selection-color: @text; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border-color: @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @muted;
  background: @panel; }
QComboBox { background: @raised; padding-right: 4px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down-on-@theme.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up-on-@theme.svg); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down-on-@theme.svg); width: 11px; height: 11px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; padding: 4px;
  selection-background-color: @accentGround; selection-color: @text; outline: none; }
QPlainTextEdit, QTextEdit { border: 1px solid @line; border-radius: 6px; background: @field; }
QTextBrowser[role="page"] { border: none; background: @panel; }

QLabel { background: transparent; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; font-size: 13.5pt; }
QLabel[role="muted"] { color: @muted; font-size: 8.625pt; }
QLabel[role="error"] { color: @error; }
QFrame[role="line"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QFrame[role="message-error"], QFrame[role="message-warning"] { border: none; border-bottom: 1px solid @line; }
QFrame[role="message-error"] { background: @errorGround; }
QFrame[role="message-error"] QLabel { color: @error; }
QFrame[role="message-warning"] { background: @warningGround; }
QFrame[role="message-warning"] QLabel { color: @warning; }
QFrame[role="message-note"] { border: none; border-bottom: 1px solid @line; background: @panel; }
QWidget[role="panel"] { background: @panel; }

QTabBar { background: @panel; border: none; }
QTabBar::tab { background: transparent; color: @muted; padding: 5px 11px; border: 1px solid transparent;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:selected:focus { border-color: @accent; background: @accentGround; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }

QAbstractItemView { background: @panel; border: 1px solid transparent; outline: none; selection-background-color: @accentGround;
  selection-color: @text; alternate-background-color: @panel; }
QAbstractItemView:focus { border-color: @accent; }
QHeaderView, QHeaderView:focus { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line;
  padding: 4px 8px; font-size: 8.625pt; }
QHeaderView::section:hover { color: @text; }
QTableView, QTreeView { gridline-color: @line; }
QTableCornerButton::section { background: @panel; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }

QProgressBar { border: none; border-radius: 3px; background: @line; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QProgressBar[role="quiet"] { border-radius: 1px; max-height: 3px; min-height: 3px; }
QProgressBar[role="quiet"]::chunk { background: @muted; border-radius: 1px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @text; width: 12px; margin: -4px 0; border-radius: 6px; }
QSlider::handle:horizontal:focus { background: @accent; border: 1px solid @text; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
  return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

QString styleSheet(const Tokens& t) {
  const std::pair<const char*, QColor> names[] = {
      // Longer names stand before those they begin with.
      {"@accentGround", t.accentGround},
      {"@accentHover", mixed(t.accent, t.text, 0.15)},
      {"@accent", t.accent},
      {"@onAccent", t.onAccent},
      {"@errorGround", t.errorGround},
      {"@error", t.error},
      {"@warningGround", t.warningGround},
      {"@warning", t.warning},
      {"@window", t.window},
      {"@panel", t.panel},
      {"@raised", t.raised},
      {"@field", t.field},
      {"@line", t.line},
      {"@text", t.text},
      {"@muted", t.muted},
      {"@faint", mixed(t.muted, t.panel, 0.45)},
      {"@scroll", mixed(t.line, t.muted, 0.35)},
  };
  QString sheet = QString::fromLatin1(kSheet);
  // A style sheet cannot tint an image: the arrows exist in the muted colour of each theme.
  sheet.replace(QLatin1String("@theme"), QLatin1String(t.isDark ? "dark" : "light"));
  for (const auto& [name, color] : names) sheet.replace(QLatin1String(name), color.name());
  return sheet;
}

} // namespace normscope
