// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

namespace normscope {

class ModeTile;
class PreviewController;
class Session;
class ViewLink;

/// The current image in every mode of the survey, A and B always among them, side by side. As many columns as
/// make the pictures largest.
class SurveyView : public QScrollArea {
  Q_OBJECT
public:
  SurveyView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);
  const std::vector<ModeTile*>& tiles() const { return m_tiles; }

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void showModes();
  void arrange();

  Session& m_session;
  PreviewController& m_previews;
  ViewLink& m_link;
  QWidget* m_ground;
  std::vector<ModeTile*> m_tiles;
};

} // namespace normscope
