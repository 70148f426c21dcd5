// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"

namespace normscope {

/// A mode that is to be measured.
struct ModeWork {
  ModeOutcome* outcome = nullptr;
  /// It brings all that does not depend on its storage type (see inOtherStorage()); only the rest is missing.
  bool isStorageAlone = false;
};

/// What an outcome knows whatever y is stored as, for another storage type: clipping, levels after, bits lost
/// and round trip are unknown, and a type that is fitted to the range is fitted.
ModeOutcome inOtherStorage(const ModeOutcome& known, StorageType storage);

/// Of a set with float images bins cannot tell levels, bits lost and round trip: what stands for a bin
/// survives every type of 16 bits, and the samples in it do not. They are unknown until pixels tell.
void forgetLevels(ModeOutcome& outcome);

/// The same outcome without what a sample of pixels has told.
ModeOutcome withoutPixels(ModeOutcome outcome);

} // namespace normscope
