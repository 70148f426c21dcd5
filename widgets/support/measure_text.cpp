// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/measure_text.h"

#include "support/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace normscope {
namespace {

constexpr std::size_t kWorst = 3;

struct MeasureTextWords {
  Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

} // namespace

QString provenanceText(Provenance provenance, const ModeOutcome& outcome) {
  const int images = static_cast<int>(outcome.images), sampled = static_cast<int>(outcome.sampledImages);
  switch (provenance) {
  case Provenance::exact:
    return MeasureTextWords::tr("Exact, over %1 images.", nullptr, images).arg(countText(outcome.images));
  case Provenance::binned:
    return MeasureTextWords::tr("Over %1 images; float values in bins up to 0.8 % wide.", nullptr, images)
        .arg(countText(outcome.images));
  case Provenance::sampled:
    return sampled > 0 ? MeasureTextWords::tr("Measured on a sample of %1 images.", nullptr, sampled)
                             .arg(countText(outcome.sampledImages))
                       : MeasureTextWords::tr("Measured on a sample of images.");
  case Provenance::none: break;
  }
  return {};
}

QString dependenceText(Dependence dependence) {
  switch (dependence) {
  case Dependence::none: return MeasureTextWords::tr("nothing");
  case Dependence::dataset: return MeasureTextWords::tr("data set");
  case Dependence::batch: return MeasureTextWords::tr("batch");
  case Dependence::image: return MeasureTextWords::tr("image");
  case Dependence::window: return MeasureTextWords::tr("window");
  }
  return {};
}

QString worstImagesText(const ModeOutcome& outcome, const Dataset& dataset,
                        double (*measure)(const ImageEffect&), QString (*text)(double)) {
  QStringList images;
  for (const ImageId id : worstImages(outcome, measure, kWorst))
    images << fileNameText(dataset[id].relativePath) + QLatin1Char(' ') + text(measure(outcome.effects[id]));
  return images.isEmpty() ? QString()
                          : MeasureTextWords::tr("Worst images: %1.").arg(images.join(QStringLiteral(", ")));
}

} // namespace normscope
