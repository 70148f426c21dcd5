// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/mode.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace normscope {

class Edits;
class PanelHeader;
class ParameterEditor;
class Session;

/// Controls for the parameters of mode A, and below them the mode in words; all but the title folds away.
/// What is edited reaches the Session at once.
class ParametersPanel : public QWidget {
  Q_OBJECT
public:
  ParametersPanel(Session& session, Edits& edits, QWidget* parent = nullptr);

  bool isFolded() const { return m_isFolded; }

public Q_SLOTS:
  void reset();            ///< to the mode's defaults
  void copyValues() const; ///< as tab-separated text
  void setFolded(bool on);

Q_SIGNALS:
  void foldedChanged(bool on); ///< by the user

private:
  void showMode();
  void followVariant();
  void showValues(); ///< from the Session
  void showOutcome();
  void commit(const ParameterEditor& editor); ///< to the Session
  QLabel* addText(const QString& text, const char* role = nullptr);

  Session& m_session;
  Edits& m_edits;
  const NormalizationMode* m_mode = nullptr; ///< whose controls are shown
  PanelHeader* m_header;
  QWidget* m_body = nullptr;
  QVBoxLayout* m_bodyLayout = nullptr;
  QWidget* m_content;
  QLabel* m_unavailable = nullptr;
  QPushButton* m_reset;
  QToolButton* m_fold;
  QScrollArea* m_area;
  bool m_isFolded = false;
  QList<ParameterEditor*> m_editors;
};

} // namespace normscope
