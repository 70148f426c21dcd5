// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_table_panel.h"

#include "controls/table_text.h"
#include "modes/mode_table_delegate.h"
#include "modes/mode_table_model.h"
#include "modes/storage_pick.h"
#include "session/session.h"
#include "support/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace normscope {
namespace {

constexpr double kMostStretch = 1.6;

} // namespace

ModeTablePanel::ModeTablePanel(Session& session, const std::vector<QAction*>& storageTypes, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ModeTableModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("Open images to compare what the modes make of them."), this)) {
  setObjectName(QStringLiteral("panelModes"));
  m_table->setObjectName(QStringLiteral("tableModes"));
  m_table->setAccessibleName(tr("Mode comparison"));
  m_table->setModel(m_model);
  m_table->setItemDelegate(new ModeTableDelegate(m_table));
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setMouseTracking(true);
  m_table->setWordWrap(false);
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setTabKeyNavigation(false);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setMinimumSectionSize(metrics::tableRow);
  m_table->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
  m_table->viewport()->installEventFilter(this);
  m_table->installEventFilter(this);

  QHeaderView* header = m_table->horizontalHeader();
  header->setObjectName(QStringLiteral("headerModes"));
  header->setHighlightSections(false);
  header->setMinimumSectionSize(24);
  header->setFixedHeight(metrics::titleBar);
  header->setStretchLastSection(true);
  header->setSortIndicatorClearable(true);
  header->setSortIndicator(-1, Qt::DescendingOrder);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  header->setSectionsMovable(true);
  m_table->setSortingEnabled(true);
  const auto judged = std::ranges::find(modeColumns(), std::string_view("stored"), &ModeColumn::id);
  new StoragePick(session, storageTypes, *header, static_cast<int>(judged - modeColumns().begin()));

  m_empty->setProperty("role", QStringLiteral("muted"));
  m_empty->setAlignment(Qt::AlignCenter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_empty, 1);

  connect(header, &QHeaderView::customContextMenuRequested, this, &ModeTablePanel::showHeaderMenu);
  // A click moves no row, but sorting takes A along into sight.
  connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
    for (int row = 0; row < m_model->rowCount(); ++row)
      if (m_model->modeAt(row) == m_session.modeA()) m_table->scrollTo(m_model->index(row, 0));
  });
  connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_widthsChosen = true; });
  connect(m_model, &QAbstractItemModel::modelReset, this, &ModeTablePanel::spanUnavailable);
  connect(m_model, &QAbstractItemModel::layoutChanged, this, &ModeTablePanel::spanUnavailable);
  connect(m_model, &QAbstractItemModel::dataChanged, this, &ModeTablePanel::spanUnavailable);
  for (const auto signal : {&Session::analysisChanged, &Session::datasetChanged})
    connect(&m_session, signal, this, &ModeTablePanel::showAnalysis);
  for (const auto signal : {&Session::modeAChanged, &Session::modeBChanged, &Session::surveyModesChanged})
    connect(&m_session, signal, this, &ModeTablePanel::showChosen);
  showChosen();
  showAnalysis();
  fitColumns();
}

void ModeTablePanel::showAnalysis() {
  m_model->setAnalysis(m_session.analysis());
  const bool isEmpty = m_model->rowCount() == 0;
  m_empty->setText(m_session.dataset() ? tr("Modes are compared as soon as the first image is read.")
                                       : tr("Open images to compare what the modes make of them."));
  m_table->setVisible(!isEmpty);
  m_empty->setVisible(isEmpty);
}

void ModeTablePanel::showChosen() {
  m_model->setChosen(m_session.modeA(), m_session.modeB(), m_session.surveyModes());
}

void ModeTablePanel::spanUnavailable() {
  m_table->clearSpans();
  const FigureColumns figures = figureColumns();
  for (int row = 0; row < m_model->rowCount(); ++row)
    if (m_model->isUnavailable(row)) m_table->setSpan(row, figures.first, 1, figures.count);
}

void ModeTablePanel::fitColumns() {
  if (m_widthsChosen) return;
  if (!m_columnsChosen) showUsualColumns();
  int wanted = 0;
  for (const int column : shownColumns()) wanted += columnAt(column).width;
  const double stretch =
      wanted == 0 ? 1.0 : std::clamp(double(m_table->viewport()->width()) / wanted, 1.0, kMostStretch);
  for (const int column : shownColumns()) {
    const ModeColumn& row = columnAt(column);
    const bool isMark = row.look == ModeColumn::Look::mark;
    m_table->setColumnWidth(column, isMark ? row.width : static_cast<int>(row.width * stretch));
  }
}

void ModeTablePanel::showUsualColumns() {
  using Shown = ModeColumn::Shown;
  int wanted = 0;
  for (const ModeColumn& column : modeColumns())
    if (column.shown != Shown::onDemand) wanted += column.width;
  const bool isNarrow = m_table->viewport()->width() < wanted;
  for (int column = 0; column < columnCount(); ++column) {
    const Shown shown = columnAt(column).shown;
    m_table->setColumnHidden(column,
                             shown == Shown::onDemand || (isNarrow && shown == Shown::whereThereIsRoom));
  }
}

std::vector<int> ModeTablePanel::shownColumns() const {
  std::vector<int> columns;
  for (int column = 0; column < columnCount(); ++column)
    if (!m_table->isColumnHidden(column)) columns.push_back(column);
  return columns;
}

void ModeTablePanel::choose(int row, bool asB) {
  if (row < 0 || row >= m_model->rowCount()) return;
  const std::string id = m_model->modeAt(row);
  if (asB)
    m_session.setModeB(id);
  else
    m_session.setModeA(id);
}

bool ModeTablePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table->viewport()) {
    if (event->type() == QEvent::Resize) fitColumns();
    if (event->type() == QEvent::MouseButtonRelease) {
      const auto* mouse = static_cast<QMouseEvent*>(event);
      const bool isRight = mouse->button() == Qt::RightButton;
      if (isRight || mouse->button() == Qt::LeftButton)
        choose(m_table->rowAt(mouse->pos().y()), isRight || mouse->modifiers().testFlag(Qt::ControlModifier));
    }
  } else if (watched == m_table && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
      copyTabSeparated();
      return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      choose(m_table->currentIndex().row(), key->modifiers().testFlag(Qt::ControlModifier));
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ModeTablePanel::showHeaderMenu(const QPoint& position) {
  QMenu menu(this);
  menu.addSection(tr("Columns"));
  for (int column = 0; column < columnCount(); ++column) {
    if (columnAt(column).shown == ModeColumn::Shown::always) continue;
    QAction* action = menu.addAction(title(columnAt(column)));
    action->setCheckable(true);
    action->setChecked(!m_table->isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      m_columnsChosen = true;
      m_table->setColumnHidden(column, !shown);
      fitColumns();
    });
  }
  menu.addSeparator();
  menu.addAction(tr("Copy Table"), this, &ModeTablePanel::copyTabSeparated);
  menu.addAction(tr("Copy Table as Markdown"), this, &ModeTablePanel::copyMarkdown);
  menu.exec(m_table->horizontalHeader()->mapToGlobal(position));
}

void ModeTablePanel::copyTabSeparated() const {
  QApplication::clipboard()->setText(tabSeparated(*m_model, shownColumns()));
}

void ModeTablePanel::copyMarkdown() const {
  QApplication::clipboard()->setText(markdown(*m_model, shownColumns()));
}

} // namespace normscope
