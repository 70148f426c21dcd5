// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/variant.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace normscope {

class Edits;
class ParameterEditor;
class Session;

/// Makes a mode of the user's own: the rule of a mode, a name, and parameters. Begins with mode A as it is.
/// Or changes one of them, which keeps its id and its places.
class VariantDialog : public QDialog {
  Q_OBJECT
public:
  VariantDialog(Session& session, Edits& edits, QWidget* parent = nullptr, const std::string& edited = {});

Q_SIGNALS:
  void made(const std::string& modeId); ///< the mode is among the session's

private:
  const NormalizationMode* source() const; ///< whose rule and values are there at first
  void showBase();
  void check(); ///< says why it cannot be made, where it cannot
  ModeVariant variant() const;
  void make();

  Session& m_session;
  Edits& m_edits;
  std::string m_edited; ///< its id; empty: a new one is made
  QLineEdit* m_name;
  QComboBox* m_base;
  QLabel *m_formula, *m_reason;
  QWidget* m_parameters; ///< where the editors stand; replaced with the base
  QDialogButtonBox* m_buttons;
  QList<ParameterEditor*> m_editors;
};

} // namespace normscope
