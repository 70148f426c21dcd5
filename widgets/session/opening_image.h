// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace normscope {

class Session;

/// Chooses the image that a set opens with: once, before a picture of it is shown, and never over the user's
/// head. Of a set that is read in a moment it is the dark one whose noise a per-image normalization lifts
/// most, for it makes the argument best; else the first by name that can be read.
class OpeningImage : public QObject {
public:
  explicit OpeningImage(Session& session, QObject* parent = nullptr);
  void begin(bool isBrief); ///< a set is open; whether it will be read in a moment

private:
  void considerAnalysis();
  void considerFailure();
  void suggest(std::optional<ImageId> best = {}); ///< none: the first

  Session& m_session;
  std::optional<ImageId> m_suggested;
  QTimer m_patience{this}; ///< runs while the choice waits for the analysis
};

} // namespace normscope
