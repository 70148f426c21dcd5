// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fit_text.h"

#include "support/number_text.h"

#include <QCoreApplication>

namespace normscope {
namespace {

struct FitTextWords {
  Q_DECLARE_TR_FUNCTIONS(FitSource)
};

} // namespace

QString fitText(const FitSource& source) {
  switch (source.choice.kind) {
  case FitChoice::Kind::automatic: break;
  case FitChoice::Kind::allImages: return FitTextWords::tr("all images");
  case FitChoice::Kind::split: return FitTextWords::tr("split %1").arg(pathText(source.choice.name));
  case FitChoice::Kind::file: {
    const int images = source.statistics ? static_cast<int>(source.statistics->images) : 0;
    return (images == 1 ? FitTextWords::tr("%1 (one image)")
                        : FitTextWords::tr("%1 (%n images)", nullptr, images))
        .arg(fileNameText(source.choice.name));
  }
  }
  return {};
}

} // namespace normscope
