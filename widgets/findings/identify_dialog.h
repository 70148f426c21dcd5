// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identify.h"

#include <QDialog>

#include <array>
#include <optional>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace normscope {

class ConstantsTableModel;
class Edits;
class FindingListModel;
class Session;

/// Tells whose mean and std somebody has pasted, while they type, beside the open set's own. Begins with the
/// clipboard's text where that holds constants. Stays open beside the window.
class IdentifyDialog : public QDialog {
  Q_OBJECT
public:
  IdentifyDialog(Session& session, Edits& edits, QWidget* parent = nullptr);

  const std::optional<Identification>& identification() const { return m_found; } ///< none: not readable
  QString note() const; ///< how the text was read, or why it cannot be

public Q_SLOTS:
  void setText(const QString& text);
  void copyResult();
  void useAsConstants(); ///< as custom values of the mode Published constants, which becomes A

private:
  void build();
  void buildComparison();
  void buildRestated();
  void pasteClipboard();
  void identifyText();
  void showResult(const std::optional<Identification>& found);
  std::optional<ParameterValues> parameters() const; ///< none when the mode cannot hold the constants

  Session& m_session;
  Edits& m_edits;
  FindingListModel* m_findings;
  ConstantsTableModel* m_comparison;
  QPlainTextEdit* m_text;
  QLabel* m_note;
  QListView* m_list;
  QWidget* m_besideSet;
  QTableView* m_table;
  QWidget* m_restated;
  std::array<QLabel*, 3> m_titles{}, m_constants{}; ///< the constants restated
  QPushButton *m_use, *m_copy;
  std::optional<Identification> m_found;
};

} // namespace normscope
