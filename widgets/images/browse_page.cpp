// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/browse_page.h"

#include "images/browse_view.h"
#include "images/image_panel.h"
#include "images/image_query_bar.h"

#include <QVBoxLayout>

namespace normscope {

BrowsePage::BrowsePage(ImagePanel& images, QWidget* parent)
    : QWidget(parent)
    , m_bar(new ImageQueryBar)
    , m_view(new BrowseView(images.grid()->model(), images.grid()->selectionModel())) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_bar);
  layout->addWidget(m_view, 1);
  setFocusProxy(m_view);
  connect(m_bar, &ImageQueryBar::queryChosen, &images, &ImagePanel::setQuery);
  connect(&images, &ImagePanel::queryChanged, m_bar, [this, &images] { m_bar->setQuery(images.query()); });
  m_bar->setQuery(images.query());
  m_bar->hide();
}

void BrowsePage::setShowsQuery(bool on) { m_bar->setVisible(on); }

} // namespace normscope
