// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/storage_pick.h"

#include "session/session.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kHeight = 22, kLeast = 70;

} // namespace

StoragePick::StoragePick(Session& session, const std::vector<QAction*>& types, QHeaderView& header,
                         int column)
    : PickButton(QString(), kLeast, 150, header.viewport())
    , m_session(session)
    , m_header(header)
    , m_column(column) {
  setObjectName(QStringLiteral("pickStorage"));
  setProperty("role", QStringLiteral("heading"));
  setAccessibleName(tr("Storage type"));
  for (QAction* type : types) choices().addAction(type);
  connect(&session, &Session::storageChanged, this, &StoragePick::showStorage);
  connect(&header, &QHeaderView::geometriesChanged, this, &StoragePick::place);
  connect(&header, &QHeaderView::sectionResized, this, &StoragePick::place);
  connect(&header, &QHeaderView::sectionMoved, this, &StoragePick::place);
  showStorage();
}

void StoragePick::place() {
  const int width = m_header.isSectionHidden(m_column) ? 0 : m_header.sectionSize(m_column);
  const int title = m_header.fontMetrics().horizontalAdvance(
      m_header.model()->headerData(m_column, Qt::Horizontal).toString());
  const int own = std::min(sizeHint().width(), width - title - 3 * metrics::small);
  setVisible(own >= kLeast);
  setGeometry(m_header.sectionViewportPosition(m_column) + width - own - metrics::tiny,
              (m_header.height() - kHeight) / 2, own, kHeight);
}

void StoragePick::showStorage() {
  setValue(translated(row(m_session.storage()).title));
  setToolTip(
      toolTipText(tr("What the output is stored as: %1").arg(translated(row(m_session.storage()).summary))));
  place();
}

} // namespace normscope
