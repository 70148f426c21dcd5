// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace normscope {

class BrowseView;
class ImagePanel;
class ImageQueryBar;

/// All images in the middle of the window; their order and filters stand above where the panel that has them
/// is not there.
class BrowsePage : public QWidget {
  Q_OBJECT
public:
  explicit BrowsePage(ImagePanel& images, QWidget* parent = nullptr);
  BrowseView& view() const { return *m_view; }
  void setShowsQuery(bool on);

private:
  ImageQueryBar* m_bar;
  BrowseView* m_view;
};

} // namespace normscope
