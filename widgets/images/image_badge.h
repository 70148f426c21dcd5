// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomes/outcome.h"

#include <QMetaType>
#include <QString>

namespace normscope {

/// What the corner of a thumbnail says: what mode A's storage loses of this image, that it cannot be
/// read, or that the user has left it out.
struct ImageBadge {
  enum class Kind { None, Low, High, Unreadable, Excluded };
  Kind kind = Kind::None;
  QString letters; ///< channels that lose, "RGB"; empty where that is not known per channel
  QString figure;  ///< percent without unit: "4.1"
  bool operator==(const ImageBadge&) const = default;
};

/// Shares below this are no news (0.35 %: the share ImageJ saturates by default).
inline constexpr float kBadgeShare = 0.0035F;

ImageBadge imageBadge(const ModeOutcome* modeA, const ImageOutcome& image, ImageId id);
/// The badge in words, for screen readers and tooltips: "loses 4.1 % below range (R, G, B)"; empty for none.
QString badgeText(const ImageBadge& badge);

} // namespace normscope

Q_DECLARE_METATYPE(normscope::ImageBadge)
