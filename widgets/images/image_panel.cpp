// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_panel.h"

#include "controls/panel_header.h"
#include "controls/split_delegate.h"
#include "controls/split_model.h"
#include "images/image_grid.h"
#include "images/image_list_model.h"
#include "images/image_query_bar.h"
#include "session/failure_notice.h"
#include "session/session.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QUrl>

namespace normscope {
namespace {

constexpr std::size_t kInlineRows = 20'000; ///< larger sets are sorted in the background
constexpr int kCellWidth = 96;              ///< least width of a cell
constexpr double kCellShape = 1.72;
constexpr int kMostTreeRows = 7;

bool needsAnalysis(const ImageQuery& query) {
  return query.sort != ImageSort::Name || query.leastClip || query.onlyUnreadable || query.values;
}

/// Rows as few ranges: a range costs far more than a row.
QItemSelection rangesOf(std::vector<int> rows, const QAbstractItemModel& model) {
  std::sort(rows.begin(), rows.end());
  QItemSelection ranges;
  for (std::size_t first = 0, next = 0; first < rows.size(); first = next) {
    while (next < rows.size() && rows[next] - rows[first] == static_cast<int>(next - first)) ++next;
    ranges.append(QItemSelectionRange(model.index(rows[first], 0), model.index(rows[next - 1], 0)));
  }
  return ranges;
}

} // namespace

ImagePanel::ImagePanel(Session& session, ThumbnailStore& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PanelHeader(tr("Images"), this))
    , m_splits(new SplitModel(this))
    , m_tree(new QTreeView(this))
    , m_bar(new ImageQueryBar(this))
    , m_model(new ImageListModel(session, thumbnails, this))
    , m_grid(new ImageGrid(kCellWidth, kCellShape, this))
    , m_nothing(new QPushButton(tr("No image matches: clear the filters"), this))
    , m_ordering(failureNotice(session, tr("order of the images"))) {
  setObjectName(QStringLiteral("panelImages"));
  buildTree();

  m_grid->setObjectName(QStringLiteral("listImages"));
  m_grid->setAccessibleName(tr("Images"));
  m_grid->setFrameShape(QFrame::NoFrame);
  m_grid->setSelectionRectVisible(false);
  m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
  m_grid->setModel(m_model);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::tiny);
  layout->addWidget(m_header);
  auto* treeRow = new QHBoxLayout;
  treeRow->setContentsMargins(metrics::small, 0, 0, 0);
  treeRow->addWidget(m_tree);
  layout->addLayout(treeRow);
  layout->addWidget(m_bar);
  auto* gridRow = new QHBoxLayout;
  gridRow->setContentsMargins(metrics::small, 0, 0, 0);
  gridRow->addWidget(m_grid);
  layout->addLayout(gridRow, 1);
  layout->addStretch(0);
  m_nothing->setObjectName(QStringLiteral("buttonClearFilters"));
  m_nothing->setProperty("role", QStringLiteral("link"));
  m_nothing->setToolTip(tr("Shows all images again"));
  layout->insertWidget(layout->indexOf(gridRow), m_nothing);
  m_nothing->hide();
  connect(m_nothing, &QPushButton::clicked, this, &ImagePanel::clearFilters);

  connect(m_bar, &ImageQueryBar::queryChosen, this, &ImagePanel::setQuery);
  connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImagePanel::takeSelection);
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImagePanel::takeSelection);
  connect(m_grid, &QListView::customContextMenuRequested, this, &ImagePanel::showMenu);
  connect(m_grid, &QListView::doubleClicked, this, [this] { m_session.setView(Session::View::Loupe); });
  connect(&m_session, &Session::datasetChanged, this, &ImagePanel::showDataset);
  connect(&m_session, &Session::viewChanged, this, &ImagePanel::showView);
  connect(&m_session, &Session::currentImageChanged, this, &ImagePanel::showSelection);
  connect(&m_session, &Session::selectionChanged, this, &ImagePanel::showSelection);
  for (const auto signal : {&Session::analysisChanged, &Session::modeAChanged})
    connect(&m_session, signal, this, &ImagePanel::followNumbers);
  connect(&m_session, &Session::brushChanged, this, &ImagePanel::takeBrush);
  connect(&m_session, &Session::excludedChanged, this, &ImagePanel::showCount);
  showDataset();
}

void ImagePanel::buildTree() {
  m_tree->setObjectName(QStringLiteral("treeSplits"));
  m_tree->setAccessibleName(tr("Splits and classes"));
  m_tree->setModel(m_splits);
  m_tree->setHeaderHidden(true);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setIndentation(metrics::medium + 2);
  m_tree->setUniformRowHeights(true);
  m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_tree->setItemDelegate(new SplitDelegate(m_tree));
  connect(m_tree, &QTreeView::clicked, this, &ImagePanel::treeClicked);
  connect(m_tree, &QTreeView::expanded, this, &ImagePanel::fitTree);
  connect(m_tree, &QTreeView::collapsed, this, &ImagePanel::fitTree);
}

bool ImagePanel::hasTree() const { return m_splits->rowCount() > 0; }

/// While all images are browsed they are not shown twice.
void ImagePanel::showView() {
  m_grid->setVisible(m_session.view() != Session::View::Browse);
  fitTree();
}

void ImagePanel::fitTree() {
  int rows = 0;
  for (QModelIndex i = m_splits->index(0, 0); i.isValid(); i = m_tree->indexBelow(i)) ++rows;
  m_tree->setVisible(rows > 0);
  m_tree->setFixedHeight((m_grid->isHidden() ? rows : std::min(rows, kMostTreeRows)) * SplitDelegate::kRow);
}

void ImagePanel::showDataset() {
  const auto dataset = m_session.dataset();
  m_splits->setDataset(dataset.get());
  m_tree->expand(m_splits->index(0, 0));
  fitTree();
  ImageQuery query; // filters name things of the set that was; the order is the user's taste
  query.sort = m_query.sort;
  query.byFolder = m_query.byFolder;
  query.values = m_session.brush();
  m_query = query;
  showQuery();
  reorder();
  Q_EMIT queryChanged();
}

void ImagePanel::clearFilters() {
  ImageQuery query;
  query.sort = m_query.sort;
  query.byFolder = m_query.byFolder;
  setQuery(query);
}

void ImagePanel::setNameFilter(const QString& text) {
  ImageQuery query = m_query;
  query.nameFilter = text.trimmed();
  setQuery(query);
}

void ImagePanel::setQuery(const ImageQuery& query) {
  if (query == m_query) return;
  m_query = query;
  m_session.setBrush(query.values);
  showQuery();
  reorder();
  Q_EMIT queryChanged();
}

void ImagePanel::setByFolder(bool on) {
  ImageQuery query = m_query;
  query.byFolder = on;
  setQuery(query);
}

void ImagePanel::setOnlySelected(bool on) {
  if (on == (m_query.among != nullptr)) return;
  ImageQuery query = m_query;
  query.among.reset();
  if (on) {
    std::vector<ImageId> images = m_session.chosenImages();
    std::sort(images.begin(), images.end());
    query.among = std::make_shared<const std::vector<ImageId>>(std::move(images));
  }
  setQuery(query);
}

void ImagePanel::takeBrush() {
  ImageQuery query = m_query;
  query.values = m_session.brush();
  setQuery(query);
}

void ImagePanel::showQuery() {
  m_bar->setQuery(m_query);
  if (!m_query.split && !m_query.label) m_tree->clearSelection();
}

void ImagePanel::treeClicked(const QModelIndex& index) {
  const auto bytes = [&](int role) -> std::optional<std::string> {
    const QVariant value = index.data(role);
    if (!value.isValid()) return std::nullopt;
    return value.toByteArray().toStdString();
  };
  ImageQuery query = m_query;
  query.split = bytes(SplitModel::SplitRole);
  query.label = bytes(SplitModel::LabelRole);
  if (query == m_query) { // a second click takes the filter off again
    query.split.reset();
    query.label.reset();
  }
  setQuery(query);
}

void ImagePanel::followNumbers() {
  if (needsAnalysis(m_query)) order();
}

/// What was asked before is of no interest any more.
void ImagePanel::reorder() {
  m_ordering.cancel();
  order();
}

/// An order in the making is shown before the next: numbers may change all the time.
void ImagePanel::order() {
  const ImageOrderInput input{m_session.dataset(), m_session.analysis(), m_session.modeA()};
  if (!input.dataset || (input.dataset->size() <= kInlineRows && !m_query.values)) {
    m_ordering.cancel();
    return showOrder(imageOrder(input, m_query), m_query.byFolder);
  }
  const auto work = [input, query = m_query](const JobContext& context) {
    return imageOrder(input, query, context.stop);
  };
  const auto done = [this, byFolder = m_query.byFolder](std::vector<ImageId> order) {
    showOrder(std::move(order), byFolder);
  };
  m_ordering.ask(work, done, LatestJob::Overtaken::MayFinish);
}

void ImagePanel::showOrder(std::vector<ImageId> order, bool byFolder) {
  {
    const QScopedValueRollback syncing(m_syncing, true);
    m_model->setOrder(std::move(order), byFolder);
  }
  showCount();
  showSelection();
}

void ImagePanel::showCount() {
  const auto dataset = m_session.dataset();
  QString text;
  if (dataset) text = tr("%1 of %2").arg(countText(m_model->order().size()), countText(dataset->size()));
  if (const std::size_t excluded = m_session.excluded().size(); excluded > 0)
    text += tr(" · %1 left out").arg(countText(excluded));
  m_header->setNote(text);
  m_nothing->setVisible(dataset && dataset->size() > 0 && m_model->order().empty());
}

void ImagePanel::takeSelection() {
  if (m_syncing) return;
  const QScopedValueRollback syncing(m_syncing, true);
  std::vector<ImageId> ids;
  for (const QItemSelectionRange& range : m_grid->selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row) ids.push_back(m_model->imageAt(row));
  m_session.setSelection(ids);
  const QModelIndex current = m_grid->currentIndex();
  if (!current.isValid()) return;
  // One that is taken out of a selection is not looked at any more.
  const bool isMeant = ids.empty() || m_grid->selectionModel()->isSelected(current);
  m_session.setCurrentImage(isMeant ? m_model->imageAt(current.row()) : ids.front());
}

void ImagePanel::showSelection() {
  if (m_syncing) return;
  const QScopedValueRollback syncing(m_syncing, true);
  std::vector<int> rows;
  for (const ImageId id : m_session.selection())
    if (const auto row = m_model->rowOf(id)) rows.push_back(*row);
  QItemSelection selection = rangesOf(std::move(rows), *m_model);
  const auto currentRow =
      m_session.currentImage() ? m_model->rowOf(*m_session.currentImage()) : std::optional<int>();
  const QModelIndex current = currentRow ? m_model->index(*currentRow) : QModelIndex();
  if (selection.isEmpty() && current.isValid()) selection.select(current, current);
  m_grid->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  if (current == m_grid->currentIndex()) return;
  m_grid->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
  if (current.isValid()) m_grid->scrollTo(current);
}

void ImagePanel::invertSelection() {
  const QModelIndex first = m_model->index(0), last = m_model->index(m_model->rowCount() - 1);
  if (!first.isValid()) return;
  m_grid->selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::Toggle);
}

void ImagePanel::showMenu(const QPoint& position) {
  const QModelIndex index = m_grid->indexAt(position);
  const auto dataset = m_session.dataset();
  if (!index.isValid() || !dataset) return;
  const ImageId image = m_model->imageAt(index.row());
  const QString path = QFile::decodeName((*dataset)[image].path().c_str());
  const QString file = QFile::decodeName((*dataset)[image].file().c_str());
  QMenu menu(this);
  menu.addAction(tr("Show in Loupe"), this, [this] { m_session.setView(Session::View::Loupe); });
  QAction* pin = menu.addAction(tr("Pin as B"), this, [this, image] {
    m_session.setPinnedImage(image);
    m_session.setView(Session::View::Compare);
  });
  pin->setObjectName(QStringLiteral("actionPinThis"));
  menu.addSeparator();
  menu.addActions(m_menuActions);
  menu.addSeparator();
  menu.addAction(tr("Copy Path"), this, [path] { QApplication::clipboard()->setText(path); });
  menu.addAction(tr("Open Containing Folder"), this,
                 [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); });
  menu.exec(m_grid->viewport()->mapToGlobal(position));
}

} // namespace normscope
