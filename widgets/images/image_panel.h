// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/image_order.h"
#include "support/latest_job.h"

#include <QWidget>

class QListView;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace normscope {

class ImageListModel;
class ImageQueryBar;
class PanelHeader;
class Session;
class SplitModel;
class ThumbnailStore;

/// The images of the set: splits and classes with counts, and a grid of thumbnails that can be sorted and
/// filtered. Its selection is the Session's.
class ImagePanel : public QWidget {
  Q_OBJECT
public:
  bool hasTree() const; ///< there are splits or classes to choose from
  ImagePanel(Session& session, ThumbnailStore& thumbnails, QWidget* parent = nullptr);
  const ImageQuery& query() const { return m_query; }
  ImageListModel& model() const { return *m_model; }
  void setMenuActions(const QList<QAction*>& actions) { m_menuActions = actions; } ///< of the context menu
  QListView* grid() const { return m_grid; } ///< where Go ▸ Previous/Next and Select All act

public Q_SLOTS:
  void clearFilters();
  void setNameFilter(const QString& text); ///< part of the relative path
  void setQuery(const ImageQuery& query);
  void setByFolder(bool on); ///< images of one split and class stand together
  void invertSelection();
  void setOnlySelected(bool on); ///< shows the images that are selected now and no others

Q_SIGNALS:
  void queryChanged();

private:
  void buildTree();
  void showView();
  void fitTree();
  void showDataset();
  void order();         ///< makes the order anew, in the background for large sets
  void reorder();       ///< the same for another query
  void followNumbers(); ///< makes it anew where it depends on them
  void showOrder(std::vector<ImageId> order, bool byFolder);
  void showCount();
  void showQuery();
  void takeBrush(); ///< from the Session to the query
  void treeClicked(const QModelIndex& index);
  void takeSelection(); ///< from the grid to the Session
  void showSelection(); ///< from the Session to the grid
  void showMenu(const QPoint& position);

  Session& m_session;
  ImageQuery m_query;
  PanelHeader* m_header;
  SplitModel* m_splits;
  QTreeView* m_tree;
  ImageQueryBar* m_bar;
  ImageListModel* m_model;
  QListView* m_grid;
  QPushButton* m_nothing; ///< shown in the place of images where no one matches
  bool m_syncing = false; ///< a change is on its way between grid and Session
  LatestJob m_ordering;
  QList<QAction*> m_menuActions;
};

} // namespace normscope
