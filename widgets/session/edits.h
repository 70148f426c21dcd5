// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/fit_source.h"
#include "findings/limits.h"
#include "modes/variant.h"
#include "outcomes/storage.h"
#include "project/session_file.h"

#include <QObject>
#include <QUndoStack>

#include <string>

namespace normscope {

class Session;

/// What the user changes that changes results, so that it can be taken back: parameters of modes, limits, the
/// storage type, what modes are fitted on, images left out, warnings put aside. The Session holds the state;
/// this holds the way back. What is shown and where one is at has no part in it. Values that are in force
/// already leave no trace.
class Edits : public QObject {
  Q_OBJECT
public:
  explicit Edits(Session& session, QObject* parent = nullptr);

  QUndoStack& stack() { return m_stack; }

public Q_SLOTS:
  void setStorage(StorageType storage);
  void setLimits(const Limits& limits);
  void setFit(const FitSource& source);
  /// Changes of one and the same number of a mode, one after the other, are one step: a dragged slider.
  void setParameters(const std::string& modeId, const ParameterValues& parameters);
  void addVariant(const ModeVariant& variant);
  void removeVariant(const std::string& modeId);
  void changeVariant(const ModeVariant& variant); ///< takes the place of the one of its id
  /// Leaves images out of the statistics, or takes them in again. Opening another set forgets the way back.
  void exclude(const std::vector<ImageId>& ids);
  void include(const std::vector<ImageId>& ids);
  void setMuted(const std::vector<MutedWarning>& warnings, bool on); ///< in one step

private:
  /// A step of its own, unless `edit` changes nothing of the Choices& it gets.
  template<class Edit>
  void change(const QString& text, Edit edit);
  void setExcluded(const QString& text, std::vector<ImageId> ids);
  void setVariants(const QString& text, std::vector<ModeVariant> variants, const std::string& changed);

  Session& m_session;
  QUndoStack m_stack;
};

} // namespace normscope
