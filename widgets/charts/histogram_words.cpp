// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_words.h"

#include "modes/mode.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <cmath>

namespace normscope {
namespace {

struct HistogramTexts {
  Q_DECLARE_TR_FUNCTIONS(HistogramWords)
};

QString domainText(const HistogramInput& input) {
  if (input.domain == Domain::Input) return HistogramTexts::tr("input");
  const NormalizationMode* mode = findMode(input.modeId);
  const QString title = mode ? translated(mode->title) : toQString(input.modeId);
  return (input.domain == Domain::OutputA ? HistogramTexts::tr("output of A: %1")
                                          : HistogramTexts::tr("output of B: %1"))
      .arg(title);
}

QString populationText(const HistogramInput& input, std::size_t images) {
  const ScanResult* scan = input.analysis ? input.analysis->scan.get() : nullptr;
  switch (input.population) {
  case Population::Set:
    return scan && scan->pending() > 0
               ? HistogramTexts::tr("%1 of %2 images").arg(countText(images), countText(scan->found()))
               : HistogramTexts::tr("All %1 images").arg(countText(images));
  case Population::Selection:
    return images == 1 ? HistogramTexts::tr("One selected image")
                       : HistogramTexts::tr("%1 selected images").arg(countText(images));
  case Population::Image:
    return input.region ? HistogramTexts::tr("Region %1 × %2 px")
                              .arg(input.region->width())
                              .arg(input.region->height())
                        : HistogramTexts::tr("This image");
  }
  return {};
}

QString provenanceText(const HistogramCurves& curves) {
  switch (curves.provenance) {
  case Provenance::none: return {};
  case Provenance::exact: return HistogramTexts::tr("exact");
  case Provenance::binned: return HistogramTexts::tr("floats binned");
  case Provenance::sampled:
    return HistogramTexts::tr("sampled: %1 of %2")
        .arg(countText(curves.images), countText(curves.population));
  }
  return {};
}

} // namespace

QString captionText(const HistogramInput& input, const HistogramCurves& curves) {
  if (curves.channels.empty()) {
    const QString domain = domainText(input);
    return domain.left(1).toUpper() + domain.mid(1);
  }
  QStringList parts{populationText(input, curves.population), provenanceText(curves), domainText(input)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString summaryText(const HistogramInput& input, const HistogramCurves& curves) {
  if (curves.channels.empty()) return curves.reason;
  const bool isInput = input.domain == Domain::Input;
  QStringList channels;
  for (const HistogramCurve& curve : curves.channels) {
    if (!(curve.total > 0)) continue;
    const double mean = curve.sum / curve.total * (isInput ? curves.full / 255.0 : 1.0);
    channels << HistogramTexts::tr("%1 mean %2, %3 lost below, %4 lost above")
                    .arg(curve.letter,
                         figureText(mean, isInput && curves.full > 1.0 ? 0 : decimalsFor(std::abs(mean))),
                         percentText(curve.lostLow / curve.total), percentText(curve.lostHigh / curve.total));
  }
  const QString unit =
      isInput ? HistogramTexts::tr(", in levels of %1").arg(figureText(curves.full, 0)) : QString();
  return HistogramTexts::tr("Histogram. ") + captionText(input, curves) + unit + QStringLiteral(": ") +
         channels.join(QStringLiteral("; "));
}

QString figureName(const HistogramInput& input) {
  const QString population = input.population == Population::Set         ? QStringLiteral("set")
                             : input.population == Population::Selection ? QStringLiteral("selection")
                                                                         : QStringLiteral("image");
  const QString domain = input.domain == Domain::Input ? QStringLiteral("input") : toQString(input.modeId);
  return QStringLiteral("histogram-%1-%2").arg(population, domain);
}

} // namespace normscope
