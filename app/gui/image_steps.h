// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace normscope {

class ImagePanel;
class Session;
struct Actions;

/// Goes from image to image in the order of the grid, and chooses several of them.
class ImageSteps : public QObject {
  Q_OBJECT
public:
  ImageSteps(Session& session, ImagePanel& images, const Actions& actions, QWidget* window);

  /// Goes to the image of this number (from 1, in the order of the grid), or to the next one with this text
  /// in its path, beginning anew after the last. Whether there is one.
  bool goTo(const QString& wanted);

private:
  void step(int by);
  int pageSize() const; ///< images that the grid shows at once
  void ask();
  void showFacts();

  Session& m_session;
  ImagePanel& m_images;
  QWidget* m_window;
};

} // namespace normscope
