// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace normscope {

class Session;

/// Commands that act on whatever has the focus: a table, a chart, a list; else on the pictures.
class FocusCommands : public QObject {
  Q_OBJECT
public:
  FocusCommands(Session& session, QWidget& pictures, QWidget* window);

  void copy(); ///< numbers as tab-separated text, images as paths, pictures as a picture
  void exportFigure();

Q_SIGNALS:
  void copied(const QString& what);

private:
  Session& m_session;
  QWidget& m_pictures;
};

} // namespace normscope
