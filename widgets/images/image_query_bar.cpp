// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_query_bar.h"

#include "controls/chip.h"
#include "modes/mode.h"
#include "support/mode_numbers.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <array>
#include <cmath>
#include <utility>

namespace normscope {
namespace {

constexpr std::array kSorts{ImageSort::Name, ImageSort::Clip, ImageSort::Mean, ImageSort::Std,
                            ImageSort::Gain};
constexpr std::array kClipSteps{0.0035F, 0.01F, 0.1F};

QString sortTitle(ImageSort sort) {
  switch (sort) {
  case ImageSort::Name: return ImageQueryBar::tr("name");
  case ImageSort::Clip: return ImageQueryBar::tr("clip");
  case ImageSort::Mean: return ImageQueryBar::tr("mean");
  case ImageSort::Std: return ImageQueryBar::tr("std");
  case ImageSort::Gain: return ImageQueryBar::tr("noise");
  }
  return {};
}

QString clipTitle(float share) {
  const double percent = 100.0 * static_cast<double>(share);
  return ImageQueryBar::tr("clip ≥ %1 %").arg(figureText(percent, percent < 0.99 ? 2 : 0));
}

QString placeTitle(const ImageQuery& query) {
  QStringList place;
  if (query.split) place << pathText(*query.split);
  if (query.label) place << pathText(*query.label);
  return place.join(QLatin1Char('/'));
}

/// "240 to 255", "≥ 240", "< 16": of levels the last one counts, of a mode's output it is where bins end.
QString valuesTitle(const ValueRange& values) {
  const bool isInput = values.modeId.empty();
  const auto figure = [&](double value) {
    return figureText(value, isInput ? 0 : decimalsFor(values.high - values.low));
  };
  if (std::isinf(values.high) && std::isinf(values.low)) return ImageQueryBar::tr("any value");
  if (std::isinf(values.high)) return ImageQueryBar::tr("≥ %1").arg(figure(values.low));
  if (std::isinf(values.low)) return ImageQueryBar::tr("< %1").arg(figure(values.high));
  return isInput ? QStringLiteral("%1..%2").arg(figure(values.low), figure(values.high - 1))
                 : QStringLiteral("%1..%2").arg(figure(values.low), figure(values.high));
}

QString shareTitle(const ValueRange& values) {
  return values.leastShare > 0 ? ImageQueryBar::tr("≥ %1 %").arg(figureText(100 * values.leastShare, 0))
                               : ImageQueryBar::tr("> 0 samples");
}

/// "240..255: ≥ 1 %"; of a mode's output with the mode's key: "out 4 0.2..0.9: ≥ 1 %".
QString brushTitle(const ValueRange& values) {
  QString range = QStringLiteral("%1: %2").arg(valuesTitle(values), shareTitle(values));
  if (values.modeId.empty()) return range;
  const int number = modeNumber(values.modeId);
  const QString mode = number > 0 ? QString::number(number) : toQString(values.modeId);
  return ImageQueryBar::tr("out %1 %2").arg(mode, range);
}

QString brushExplanation(const ValueRange& values) {
  const NormalizationMode* mode = values.modeId.empty() ? nullptr : findMode(values.modeId);
  const QString what = mode ? ImageQueryBar::tr("the output of %1").arg(translated(mode->title))
                            : ImageQueryBar::tr("the files' 8-bit levels");
  const QString share =
      values.leastShare > 0
          ? ImageQueryBar::tr("at least %1 % of").arg(figureText(100 * values.leastShare, 0))
          : ImageQueryBar::tr("any sample among");
  return ImageQueryBar::tr("Images with %1 a channel's samples in %2 of %3. Click to show all again")
      .arg(share, valuesTitle(values), what);
}

} // namespace

ImageQueryBar::ImageQueryBar(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_sort(new Chip(Chip::Kind::Menu, {}, this)) {
  m_row->setContentsMargins(metrics::medium, metrics::tiny, metrics::medium, 2);
  m_row->setSpacing(metrics::tiny + 2);
  m_sort->setObjectName(QStringLiteral("chipSort"));
  m_sort->setToolTip(tr("Order of the images, and which of them are shown"));
  m_row->addWidget(m_sort);
  m_row->addStretch(1);
  buildMenu();
  setQuery({});
}

void ImageQueryBar::buildMenu() {
  auto* menu = new QMenu;
  const auto add = [this, menu](const QString& text, auto change) {
    return menu->addAction(text, this, [this, change] {
      ImageQuery query = m_query;
      change(query);
      Q_EMIT queryChosen(query);
    });
  };
  menu->addSection(tr("Sort by"));
  auto* orders = new QActionGroup(menu);
  for (const ImageSort sort : kSorts) {
    QAction* order = add(sortTitle(sort), [sort](ImageQuery& query) { query.sort = sort; });
    order->setCheckable(true);
    orders->addAction(order);
    m_orders << order;
  }
  menu->addSeparator();
  m_byFolder = menu->addAction(tr("group by folder"));
  m_byFolder->setObjectName(QStringLiteral("actionByFolder"));
  m_byFolder->setCheckable(true);
  connect(m_byFolder, &QAction::triggered, this, [this](bool on) {
    ImageQuery query = m_query;
    query.byFolder = on;
    Q_EMIT queryChosen(query);
  });
  menu->addSection(tr("Show only"));
  for (const float share : kClipSteps)
    add(clipTitle(share), [share](ImageQuery& query) { query.leastClip = share; });
  add(tr("unreadable"), [](ImageQuery& query) { query.onlyUnreadable = true; });
  m_sort->setMenu(menu);
}

Chip* ImageQueryBar::addFilterChip(const QString& text, const ImageQuery& without) {
  auto* chip = new Chip(Chip::Kind::Removable, text, this);
  chip->setObjectName(QStringLiteral("chipFilter%1").arg(m_filters.size()));
  connect(chip, &QAbstractButton::clicked, this, [this, without] { Q_EMIT queryChosen(without); });
  m_filters << chip;
  m_row->insertWidget(static_cast<int>(m_filters.size()), chip);
  return chip;
}

void ImageQueryBar::setQuery(const ImageQuery& query) {
  m_query = query;
  m_sort->setText(tr("sort: %1").arg(sortTitle(query.sort)));
  m_sort->setAccessibleName(m_sort->text());
  m_byFolder->setChecked(query.byFolder);
  for (std::size_t i = 0; i < kSorts.size(); ++i)
    m_orders[static_cast<qsizetype>(i)]->setChecked(kSorts[i] == query.sort);
  m_sort->updateGeometry();
  for (Chip* chip : std::exchange(m_filters, {})) {
    chip->hide(); // it may be the sender
    chip->deleteLater();
  }
  ImageQuery without = query;
  if (query.byFolder) {
    without.byFolder = false;
    addFilterChip(tr("by folder"), std::exchange(without, query))
        ->setToolTip(tr("Images of the same split and class stand together. Click to end that"));
  }
  if (query.split || query.label) {
    without.split.reset();
    without.label.reset();
    addFilterChip(placeTitle(query), std::exchange(without, query));
  }
  if (!query.nameFilter.isEmpty()) {
    without.nameFilter.clear();
    addFilterChip(query.nameFilter, std::exchange(without, query));
  }
  if (query.leastClip) {
    without.leastClip.reset();
    addFilterChip(clipTitle(*query.leastClip), std::exchange(without, query));
  }
  if (query.onlyUnreadable) {
    without.onlyUnreadable = false;
    addFilterChip(tr("unreadable"), std::exchange(without, query));
  }
  if (query.among) {
    without.among.reset();
    addFilterChip(tr("%n selected", nullptr, static_cast<int>(query.among->size())),
                  std::exchange(without, query))
        ->setToolTip(tr("The images that were selected. Click to show all again"));
  }
  if (query.values) {
    without.values.reset();
    Chip* chip = addFilterChip(brushTitle(*query.values), without);
    chip->setToolTip(toolTipText(brushExplanation(*query.values)));
    chip->setAccessibleDescription(brushExplanation(*query.values));
  }
}

} // namespace normscope
