// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"
#include "findings/warnings.h"
#include "outcomes/outcome.h"

#include <QString>
#include <QVariant>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace normscope {

/// What a cell of the mode comparison is made of.
struct ModeCell {
  const ModeOutcome& outcome;
  const std::vector<Warning>& warnings;
  const Dataset& dataset; ///< for the names of images
  QString mark;           ///< "A" or "B" where the mode is one of the two
};

/// One column of the mode comparison: all that table, header menu, copies and help know of it. Its texts are
/// translated in the context ModeColumns when they are asked for.
struct ModeColumn {
  enum class Look : std::uint8_t { plain, mark, mode, share, verdict };
  enum class Shown : std::uint8_t {
    always,
    usually,
    whereThereIsRoom, ///< gives way where the usual ones would be cut
    onDemand
  };

  std::string_view id;
  const char* title = nullptr;
  const char* heading = nullptr;     ///< the title as short as the table's header needs it; null: the title
  const char* explanation = nullptr; ///< in plain words, why it matters, how it is read, formula, exactness
  int width = 80;                    ///< px at which every cell is whole
  Look look = Look::plain;
  Shown shown = Shown::usually;
  bool isFigure = true; ///< known of modes that could be fitted alone; these columns stand together
  QString (*text)(const ModeCell&) = nullptr;
  /// To sort and copy by, NaN where unknown, and the length of a share's bar; null: the text is.
  double (*number)(const ModeOutcome&) = nullptr;
  Question question = Question::training; ///< of a column of verdicts: what they answer
  /// More about one cell: the number in words, extremes, channels, the worst images by name, exactness.
  QString (*detail)(const ModeCell&) = nullptr;
};

/// All columns in their order; see `widgets/modes/README.md` for how to add one.
std::span<const ModeColumn> modeColumns();
int columnCount();
const ModeColumn& columnAt(int section);

/// The columns that hold figures, over which goes the reason of a mode that has none.
struct FigureColumns {
  int first = 0;
  int count = 0;
};
FigureColumns figureColumns();

QString title(const ModeColumn& column);
/// As the table has it; where it is about the storage type, that stands beside it.
QString heading(const ModeColumn& column);
/// The same in one text, as copies have it.
QString heading(const ModeColumn& column, StorageType storage);
QString explanation(const ModeColumn& column);

/// A cell as it is shown; empty for figures of modes that are unavailable.
QString cellText(const ModeColumn& column, const ModeCell& cell);
/// The same as a value to copy by: a number (NaN where unknown) or text. A mode that is unavailable says why
/// in place of its verdict.
QVariant cellValue(const ModeColumn& column, const ModeCell& cell);
/// And to sort by: verdicts from safe to worst.
QVariant cellRank(const ModeColumn& column, const ModeCell& cell);
QString cellDetail(const ModeColumn& column, const ModeCell& cell);

/// Which kind of image a first layer fires for more, and how many times: by class the strongest against the
/// weakest, otherwise bright images against dark ones. NaN where it is not known.
struct FiringContrast {
  QString group;
  double times = kUnknown;
};
FiringContrast firingContrast(const Firing& firing);

} // namespace normscope
