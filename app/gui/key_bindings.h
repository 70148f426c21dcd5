// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <optional>
#include <vector>

class QMenu;
class QMenuBar;

namespace normscope {

/// Keys of an action for people; spellings of the same key for other keyboards are left out.
QString keysText(const QAction& action);
/// The text of a menu entry without the marks of its mnemonic.
QString plainMenuText(QString menuText);

/// Which key does what: as designed, and as the user changed it, which QSettings keep. An action has one key
/// of the user's; those it was designed with may be several.
class KeyBindings : public QObject {
  Q_OBJECT
public:
  struct Binding {
    QAction* action;
    QString title; ///< with its menu: "View: Browse"
    QList<QKeySequence> designed;
  };
  enum class Memory { Kept, None };

  /// Of every named action in the menus, whose keys are now as designed; what the user chose is put in force.
  KeyBindings(const QMenuBar& menus, Memory memory, QObject* parent);

  const std::vector<Binding>& bindings() const { return m_bindings; }
  bool isDesigned(std::size_t index) const;
  /// The action that already has this key, other than `index`; none for the empty key.
  std::optional<std::size_t> ownerOf(const QKeySequence& key, std::size_t index) const;
  /// Gives the key to `index` and takes it from its owner; the empty key leaves it without one.
  void set(std::size_t index, const QKeySequence& key);
  void reset(std::size_t index);
  void resetAll();

Q_SIGNALS:
  void changed();

private:
  void collect(const QMenu& menu, const QString& prefix);
  void apply(std::size_t index, const QList<QKeySequence>& keys);

  Memory m_memory;
  std::vector<Binding> m_bindings;
};

} // namespace normscope
