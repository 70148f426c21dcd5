// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_bindings.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace normscope {
namespace {

QString settingOf(const QAction& action) { return QStringLiteral("keys/") + action.objectName(); }

} // namespace

QString keysText(const QAction& action) {
  QStringList keys;
  for (const QKeySequence& key : action.shortcuts()) {
    const QString text = key.toString(); // the same in all languages
    const bool isSpelling =
        text == QLatin1String("Ctrl+=") ||
        (text.size() == 7 && text.startsWith(QLatin1String("Shift+")) && !text.back().isLetter());
    if (!isSpelling) keys << key.toString(QKeySequence::NativeText);
  }
  return keys.join(QLatin1String("  "));
}

QString plainMenuText(QString menuText) {
  // Chinese has no letter to underline in the words: it stands behind them, "文件(&F)".
  static const QRegularExpression letterBehind(QStringLiteral("\\(&.\\)"));
  return menuText.remove(letterBehind).remove(QLatin1Char('&'));
}

KeyBindings::KeyBindings(const QMenuBar& menus, Memory memory, QObject* parent)
    : QObject(parent), m_memory(memory) {
  for (const QAction* menu : menus.actions())
    if (menu->menu()) collect(*menu->menu(), plainMenuText(menu->text()) + QStringLiteral(": "));
  if (m_memory == Memory::None) return;
  const QSettings settings;
  for (const Binding& binding : m_bindings)
    if (const QVariant key = settings.value(settingOf(*binding.action)); key.isValid())
      binding.action->setShortcut(QKeySequence::fromString(key.toString(), QKeySequence::PortableText));
}

void KeyBindings::collect(const QMenu& menu, const QString& prefix) {
  for (QAction* action : menu.actions()) {
    const QString title = prefix + plainMenuText(action->text());
    const bool isKnown = std::any_of(m_bindings.begin(), m_bindings.end(),
                                     [action](const Binding& binding) { return binding.action == action; });
    if (action->menu())
      collect(*action->menu(), title + QStringLiteral(": "));
    else if (!action->objectName().isEmpty() && !isKnown)
      m_bindings.push_back({action, title, action->shortcuts()});
  }
}

bool KeyBindings::isDesigned(std::size_t index) const {
  return m_bindings[index].action->shortcuts() == m_bindings[index].designed;
}

std::optional<std::size_t> KeyBindings::ownerOf(const QKeySequence& key, std::size_t index) const {
  if (key.isEmpty()) return std::nullopt;
  for (std::size_t i = 0; i < m_bindings.size(); ++i)
    if (i != index && m_bindings[i].action->shortcuts().contains(key)) return i;
  return std::nullopt;
}

void KeyBindings::set(std::size_t index, const QKeySequence& key) {
  if (const auto owner = ownerOf(key, index)) {
    QList<QKeySequence> left = m_bindings[*owner].action->shortcuts();
    left.removeAll(key);
    apply(*owner, left);
  }
  apply(index, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
  Q_EMIT changed();
}

/// Keys that others have taken meanwhile go back with it.
void KeyBindings::reset(std::size_t index) {
  for (const QKeySequence& key : m_bindings[index].designed)
    if (const auto owner = ownerOf(key, index)) {
      QList<QKeySequence> left = m_bindings[*owner].action->shortcuts();
      left.removeAll(key);
      apply(*owner, left);
    }
  apply(index, m_bindings[index].designed);
  Q_EMIT changed();
}

void KeyBindings::resetAll() {
  for (std::size_t i = 0; i < m_bindings.size(); ++i) apply(i, m_bindings[i].designed);
  Q_EMIT changed();
}

void KeyBindings::apply(std::size_t index, const QList<QKeySequence>& keys) {
  QAction& action = *m_bindings[index].action;
  action.setShortcuts(keys);
  if (m_memory == Memory::None) return;
  QSettings settings;
  if (isDesigned(index))
    settings.remove(settingOf(action));
  else
    settings.setValue(settingOf(action),
                      keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::PortableText));
}

} // namespace normscope
