// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/audit_view.h"

#include "controls/wrapped_rows.h"
#include "findings/audit_list_model.h"
#include "findings/finding_delegate.h"
#include "session/session.h"
#include "support/tokens.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace normscope {

AuditView::AuditView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AuditListModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this)) {
  setObjectName(QStringLiteral("viewAudit"));
  m_list->setObjectName(QStringLiteral("listAudit"));
  m_list->setAccessibleName(tr("Audit of the set"));
  m_list->setModel(m_model);
  auto* delegate = new FindingDelegate(m_list);
  m_list->setItemDelegate(delegate);
  m_list->setMouseTracking(true);
  showWrappedRows(*m_list);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_empty->setProperty("role", QStringLiteral("muted"));
  m_empty->setWordWrap(true);
  m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_empty->setContentsMargins(metrics::medium, 0, metrics::medium, 0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_empty, 1);
  connect(delegate, &FindingDelegate::showClicked, this, &AuditView::showImages);
  connect(m_list, &QListView::activated, this, &AuditView::showImages);
  connect(&m_session, &Session::analysisChanged, this, &AuditView::showAnalysis);
  showAnalysis();
}

int AuditView::count() const { return m_model->rowCount(); }

void AuditView::showImages(const QModelIndex& index) {
  if (!index.isValid()) return;
  const std::vector<ImageId>& images = m_model->entryAt(index.row()).which;
  if (images.empty()) return;
  m_list->setCurrentIndex(index);
  m_session.setSelection(images);
  m_session.show(images.front());
}

void AuditView::showAnalysis() {
  const auto analysis = m_session.analysis();
  m_model->setEntries(analysis ? *analysis->audit : std::vector<AuditEntry>());
  m_empty->setText(analysis ? tr("Nothing unusual was found in the set.")
                            : tr("What is unusual about the files and their samples is listed here."));
  m_list->setVisible(count() > 0);
  m_empty->setVisible(count() == 0);
}

} // namespace normscope
