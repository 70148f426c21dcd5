// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/warnings_panel.h"

#include "controls/panel_header.h"
#include "controls/segmented_control.h"
#include "controls/wrapped_rows.h"
#include "findings/advice_view.h"
#include "findings/audit_view.h"
#include "findings/severity_switches.h"
#include "findings/warning_delegate.h"
#include "findings/warning_list_model.h"
#include "session/edits.h"
#include "session/session.h"
#include "session/warning_fix.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <numeric>
#include <vector>

namespace normscope {

WarningsPanel::WarningsPanel(Session& session, Edits& edits, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_edits(edits)
    , m_header(new PanelHeader(tr("Findings"), this))
    , m_switches(new SeveritySwitches(this))
    , m_model(new WarningListModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_advice(new AdviceView(session, this))
    , m_audit(new AuditView(session, this))
    , m_pages(new SegmentedControl({tr("Warnings"), tr("Advice"), tr("Audit")},
                                   {tr("Show warnings"), tr("Show advice"), tr("Show the audit of the set")},
                                   this)) {
  setObjectName(QStringLiteral("panelWarnings"));
  m_list->setObjectName(QStringLiteral("listWarnings"));
  m_list->setAccessibleName(tr("Warnings"));
  m_list->setModel(m_model);
  showWrappedRows(*m_list);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setMouseTracking(true);
  m_list->installEventFilter(this);
  auto* delegate = new WarningDelegate(m_list);
  m_list->setItemDelegate(delegate);
  m_empty->setProperty("role", QStringLiteral("muted"));
  m_empty->setWordWrap(true);
  m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_empty->setContentsMargins(metrics::medium, 0, metrics::medium, 0);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_header);
  layout->addWidget(m_switches);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_empty, 1);
  layout->addWidget(m_advice, 1);
  layout->addWidget(m_audit, 1);
  m_header->addControl(m_pages);
  connect(m_pages, &SegmentedControl::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });

  connect(delegate, &WarningDelegate::showClicked, this, &WarningsPanel::showWarning);
  connect(delegate, &WarningDelegate::explainClicked, this, &WarningsPanel::explain);
  connect(delegate, &WarningDelegate::fixClicked, this, &WarningsPanel::fix);
  connect(delegate, &WarningDelegate::muteClicked, this, &WarningsPanel::mute);
  connect(delegate, &WarningDelegate::foldClicked, this, &WarningsPanel::fold);
  connect(m_switches, &SeveritySwitches::switched, this, [this](Severity severity, bool on) {
    m_model->setShown(severity, on);
    refreshCount();
  });
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_list, &QListView::customContextMenuRequested, this, &WarningsPanel::showMenu);
  connect(&m_session, &Session::mutedChanged, this, [this] {
    m_model->setMuted(m_session.muted());
    refreshCount();
  });
  connect(m_list, &QListView::doubleClicked, this, &WarningsPanel::showWarning);
  connect(&m_session, &Session::analysisChanged, this, &WarningsPanel::showAnalysis);
  for (const auto signal : {&Session::modeAChanged, &Session::modeBChanged})
    connect(&m_session, signal, this, &WarningsPanel::showModes);
  showModes();
  showAnalysis();
}

void WarningsPanel::showAnalysis() {
  m_model->setAnalysis(m_session.analysis());
  refreshCount();
}

void WarningsPanel::showModes() {
  if (m_showing) return; // stepping through the list must not reorder it
  m_model->setChosenModes({m_session.modeA(), m_session.modeB()});
}

void WarningsPanel::refreshCount() {
  const bool hasRows = m_model->rowCount() > 0;
  const WarningListModel::Counts counts = m_model->counts();
  const int count = std::accumulate(counts.begin(), counts.end(), 0);
  const int shown = m_page == Page::Warnings ? count
                    : m_page == Page::Advice ? m_advice->count()
                                             : m_audit->count();
  m_header->setNote(m_session.analysis() ? countText(static_cast<std::uint64_t>(shown)) : QString());
  for (const Severity severity : {Severity::error, Severity::warning, Severity::information}) {
    m_switches->setCount(severity, counts[static_cast<std::size_t>(severity)]);
    m_switches->setOn(severity, m_model->isShown(severity));
  }
  const int muted = m_model->mutedCount();
  m_switches->setNote(muted > 0 ? tr("%1 muted").arg(countText(static_cast<std::uint64_t>(muted)))
                                : QString());
  m_empty->setText(!m_session.analysis() ? tr("What the modes would lose is listed here.")
                   : count > 0           ? tr("Nothing of the kinds that are switched on.")
                                         : tr("Nothing to warn about."));
  m_switches->setVisible(m_session.analysis() && m_page == Page::Warnings);
  m_list->setVisible(hasRows && m_page == Page::Warnings);
  m_empty->setVisible(!hasRows && m_page == Page::Warnings);
  m_advice->setVisible(m_page == Page::Advice);
  m_audit->setVisible(m_page == Page::Audit);
  Q_EMIT countChanged(count);
}

void WarningsPanel::showPage(Page page) {
  m_page = page;
  m_pages->setCurrent(static_cast<int>(page));
  refreshCount();
}

QString WarningsPanel::currentText() const {
  if (m_page == Page::Advice) return m_advice->toPlainText();
  const QAbstractItemView* view = m_page == Page::Audit ? m_audit->findChild<QAbstractItemView*>() : m_list;
  if (!view) return {};
  return view->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void WarningsPanel::next() { step(1); }
void WarningsPanel::previous() { step(-1); }

/// To the next finding, round and round; groups on the way unfold.
void WarningsPanel::step(int by) {
  if (m_model->rowCount() == 0) return;
  if (m_page != Page::Warnings) showPage(Page::Warnings);
  int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : 0);
  for (;;) {
    const int from = row;
    row = (from + by + m_model->rowCount()) % m_model->rowCount();
    if (!m_model->isHeading(row)) break;
    const QModelIndex heading = m_model->index(row);
    if (heading.data(WarningListModel::ExpandedRole).toBool()) continue;
    const int before = m_model->rowCount();
    m_model->setFolded(heading, false);
    if (by < 0) row += m_model->rowCount() - before + 1; // behind its last one
  }
  const QModelIndex index = m_model->index(row);
  m_list->setCurrentIndex(index);
  m_list->scrollTo(index);
  showWarning(index);
}

void WarningsPanel::fold(const QModelIndex& heading) {
  const int row = heading.row();
  m_model->setFolded(heading, heading.data(WarningListModel::ExpandedRole).toBool());
  m_list->setCurrentIndex(m_model->index(row));
}

void WarningsPanel::showWarning(const QModelIndex& index) {
  if (!index.isValid()) return;
  if (m_model->isHeading(index.row())) return fold(index);
  m_list->setCurrentIndex(index);
  const QScopedValueRollback showing(m_showing, true);
  const Warning& warning = m_model->warningAt(index.row());
  if (!warning.images.empty()) {
    m_session.setSelection(warning.images);
    m_session.show(warning.images.front(), warning.modeId);
  } else if (!warning.modeId.empty()) {
    m_session.setModeA(warning.modeId);
  }
}

void WarningsPanel::explain(const QModelIndex& index) {
  if (!index.isValid()) return;
  if (m_model->isHeading(index.row())) return fold(index);
  m_list->setCurrentIndex(index);
  m_model->toggleExplanation(index);
  m_list->scrollTo(index);
}

void WarningsPanel::fix(const QModelIndex& index) {
  if (!index.isValid()) return;
  if (const auto fix = fixOf(m_model->warningAt(index.row()), m_session.dataset().get()))
    fix->apply(m_session, m_edits);
}

void WarningsPanel::mute(const QModelIndex& index) {
  if (!index.isValid()) return;
  const bool on = !index.data(WarningListModel::MutedRole).toBool();
  std::vector<MutedWarning> warnings;
  for (const Warning* warning : m_model->warningsAt(index.row()))
    warnings.emplace_back(warning->code, warning->modeId);
  m_edits.setMuted(warnings, on);
}

void WarningsPanel::showMenu(const QPoint& position) {
  const QPersistentModelIndex index = m_list->indexAt(position);
  QMenu menu(this);
  if (index.isValid() && !m_model->isHeading(index.row())) {
    menu.addAction(tr("&Show"), this, [this, index] { showWarning(index); });
    if (const QString title = index.data(WarningListModel::FixRole).toString(); !title.isEmpty())
      menu.addAction(title, this, [this, index] { fix(index); });
    const bool isExpanded = index.data(WarningListModel::ExpandedRole).toBool();
    menu.addAction(isExpanded ? tr("Hide the &Explanation") : tr("&Explain"), this,
                   [this, index] { explain(index); });
    const bool isMuted = index.data(WarningListModel::MutedRole).toBool();
    menu.addAction(isMuted ? tr("Un&mute") : tr("&Mute"), this, [this, index] { mute(index); });
    menu.addSeparator();
  }
  QAction* all = menu.addAction(tr("Show Muted &Warnings"));
  all->setCheckable(true);
  all->setChecked(m_model->showsMuted());
  all->setEnabled(m_model->mutedCount() > 0);
  connect(all, &QAction::toggled, this, [this](bool on) {
    m_model->setShowsMuted(on);
    refreshCount();
  });
  menu.exec(m_list->viewport()->mapToGlobal(position));
}

bool WarningsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      showWarning(m_list->currentIndex());
      return true;
    }
    if (key == Qt::Key_Menu) {
      showMenu(m_list->visualRect(m_list->currentIndex()).center());
      return true;
    }
    const QModelIndex index = m_list->currentIndex();
    const bool isHeading = index.isValid() && m_model->isHeading(index.row());
    if (isHeading && (key == Qt::Key_Left || key == Qt::Key_Right)) {
      if (index.data(WarningListModel::ExpandedRole).toBool() == (key == Qt::Key_Left)) fold(index);
      return true;
    }
    if (key == Qt::Key_Space) {
      explain(m_list->currentIndex());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

} // namespace normscope
