// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image_steps.h"

#include "actions/actions.h"
#include "controls/table_dialog.h"
#include "images/image_facts.h"
#include "images/image_list_model.h"
#include "images/image_panel.h"
#include "support/number_text.h"

#include <QInputDialog>
#include <QListView>

#include <algorithm>

namespace normscope {

ImageSteps::ImageSteps(Session& session, ImagePanel& images, const Actions& actions, QWidget* window)
    : QObject(window), m_session(session), m_images(images), m_window(window) {
  const ImageActions& a = actions.images;
  connect(a.previousImage, &QAction::triggered, this, [this] { step(-1); });
  connect(a.nextImage, &QAction::triggered, this, [this] { step(1); });
  connect(a.previousPage, &QAction::triggered, this, [this] { step(-pageSize()); });
  connect(a.nextPage, &QAction::triggered, this, [this] { step(pageSize()); });
  connect(a.firstImage, &QAction::triggered, this, [this] { step(-m_images.model().rowCount()); });
  connect(a.lastImage, &QAction::triggered, this, [this] { step(m_images.model().rowCount()); });
  connect(a.goTo, &QAction::triggered, this, &ImageSteps::ask);
  connect(a.facts, &QAction::triggered, this, &ImageSteps::showFacts);
  connect(a.selectAll, &QAction::triggered, images.grid(), &QListView::selectAll);
  connect(a.selectNone, &QAction::triggered, &session, [&session] { session.setSelection({}); });
  QAction* groups = actions.dataset.groupByFolder;
  connect(groups, &QAction::toggled, &images, &ImagePanel::setByFolder);
  connect(&images, &ImagePanel::queryChanged, groups,
          [&images, groups] { groups->setChecked(images.query().byFolder); });
  connect(a.onlySelected, &QAction::toggled, &images, &ImagePanel::setOnlySelected);
  connect(&images, &ImagePanel::queryChanged, a.onlySelected,
          [&images, only = a.onlySelected] { only->setChecked(images.query().among != nullptr); });
  connect(a.invertSelection, &QAction::triggered, &images, &ImagePanel::invertSelection);
}

void ImageSteps::step(int by) {
  const ImageListModel& model = m_images.model();
  const int count = model.rowCount();
  if (count == 0) return;
  const std::optional<ImageId> current = m_session.currentImage();
  const int from = current ? model.rowOf(*current).value_or(by > 0 ? -1 : count) : -1;
  m_session.setCurrentImage(model.imageAt(std::clamp(from + by, 0, count - 1)));
}

int ImageSteps::pageSize() const {
  const QListView& grid = *m_images.grid();
  const QSize cell = grid.gridSize(), room = grid.viewport()->size();
  if (cell.isEmpty()) return 1;
  return std::max(1, room.width() / cell.width()) * std::max(1, room.height() / cell.height());
}

void ImageSteps::ask() {
  bool isAnswered = false;
  const QString wanted = QInputDialog::getText(
      m_window, tr("Go to Image"),
      tr("Number from 1 to %1, or a part of the path:").arg(m_images.model().rowCount()), QLineEdit::Normal,
      QString(), &isAnswered);
  if (isAnswered && !wanted.trimmed().isEmpty()) goTo(wanted.trimmed());
}

bool ImageSteps::goTo(const QString& wanted) {
  const ImageListModel& model = m_images.model();
  const int count = model.rowCount();
  if (count == 0) return false;
  bool isNumber = false;
  const int number = wanted.toInt(&isNumber);
  if (isNumber && number >= 1 && number <= count) {
    m_session.setCurrentImage(model.imageAt(number - 1));
    return true;
  }
  const std::optional<ImageId> current = m_session.currentImage();
  const int from = current ? model.rowOf(*current).value_or(-1) : -1;
  const auto dataset = m_session.dataset();
  for (int i = 1; i <= count; ++i) {
    const ImageId id = model.imageAt((from + i) % count);
    if (!pathText((*dataset)[id].relativePath).contains(wanted, Qt::CaseInsensitive)) continue;
    m_session.setCurrentImage(id);
    return true;
  }
  return false;
}

void ImageSteps::showFacts() {
  const std::optional<ImageId> current = m_session.currentImage();
  if (!current) return;
  const DatasetEntry entry = (*m_session.dataset())[*current];
  auto* model = new ValueTableModel;
  model->setTable(imageFacts(entry, m_session.images()[*current]));
  auto* dialog = new TableDialog(fileNameText(entry.relativePath), model, m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->resize(620, 560);
  dialog->show();
}

} // namespace normscope
