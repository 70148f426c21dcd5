// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace normscope {

class ModeTile;
class PreviewController;
class Session;
class ViewLink;

/// The current image in mode A beside mode B, or above it where the view is high.
class CompareView : public QWidget {
  Q_OBJECT
public:
  CompareView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  ModeTile *m_a, *m_b;
};

} // namespace normscope
