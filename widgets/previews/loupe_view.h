// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace normscope {

class ModeTile;
class PreviewController;
class Session;
class ViewLink;

/// The current image in mode A, as large as it goes.
class LoupeView : public QWidget {
  Q_OBJECT
public:
  LoupeView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  ModeTile* m_tile;
};

} // namespace normscope
