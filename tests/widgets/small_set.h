// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QString>

#include <memory>

namespace normscope::testing {

/// Seven small images in a folder of their own, scanned once with core: train/day a b, train/night c d and
/// one broken file, val/day e, val/night f. Day images are bright, night ones dark; d is the darkest.
class SmallSet {
public:
  static const SmallSet& get();

  std::shared_ptr<const ScanResult> scan() const { return m_scan; }
  std::shared_ptr<const Dataset> dataset() const { return m_scan->dataset; }
  /// All modes measured for uint8 with saturation.
  std::shared_ptr<const Analysis> analysis() const { return m_analysis; }
  ImageId image(const char* fileName) const;
  QString folder() const { return m_folder; }

private:
  SmallSet();
  QString m_folder;
  std::shared_ptr<const ScanResult> m_scan;
  std::shared_ptr<const Analysis> m_analysis;
};

/// Gives an analysis an outcome of its own at that place, to be changed.
ModeOutcome& ownOutcome(Analysis& analysis, std::size_t place);

/// What a session asks of the mode with this id; nothing where it has none.
ParameterValues parametersOf(const Session& session, const std::string& id);

/// Puts a finished scan with its analysis into a session, as the controllers do.
void fill(Session& session, const std::shared_ptr<const Analysis>& analysis = SmallSet::get().analysis());

} // namespace normscope::testing
