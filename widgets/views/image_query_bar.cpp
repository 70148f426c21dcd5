// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/image_query_bar.h"

#include "models/number_text.h"
#include "support/tokens.h"
#include "views/chip.h"

#include <QHBoxLayout>
#include <QMenu>

#include <array>
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
    menu->addAction(text, this, [this, change] {
      ImageQuery query = m_query;
      change(query);
      Q_EMIT queryChosen(query);
    });
  };
  menu->addSection(tr("Sort by"));
  for (const ImageSort sort : kSorts) add(sortTitle(sort), [sort](ImageQuery& query) { query.sort = sort; });
  menu->addSection(tr("Show only"));
  for (const float share : kClipSteps)
    add(clipTitle(share), [share](ImageQuery& query) { query.leastClip = share; });
  add(tr("unreadable"), [](ImageQuery& query) { query.onlyUnreadable = true; });
  m_sort->setMenu(menu);
}

void ImageQueryBar::addFilterChip(const QString& text, const ImageQuery& without) {
  auto* chip = new Chip(Chip::Kind::Removable, text, this);
  chip->setObjectName(QStringLiteral("chipFilter%1").arg(m_filters.size()));
  connect(chip, &QAbstractButton::clicked, this, [this, without] { Q_EMIT queryChosen(without); });
  m_filters << chip;
  m_row->insertWidget(static_cast<int>(m_filters.size()), chip);
}

void ImageQueryBar::setQuery(const ImageQuery& query) {
  m_query = query;
  m_sort->setText(tr("sort: %1").arg(sortTitle(query.sort)));
  m_sort->setAccessibleName(m_sort->text());
  m_sort->updateGeometry();
  for (Chip* chip : std::exchange(m_filters, {})) {
    chip->hide(); // it may be the sender
    chip->deleteLater();
  }
  ImageQuery without = query;
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
    addFilterChip(tr("unreadable"), without);
  }
}

} // namespace normscope
