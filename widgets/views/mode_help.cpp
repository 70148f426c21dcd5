// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mode_help.h"

#include "modes/mode_page.h"
#include "support/text.h"
#include "support/tokens.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

namespace normscope {

ModeHelp::ModeHelp(const std::string& modeId, QWidget* parent)
    : QDialog(parent), m_modes(new QListWidget), m_page(new QTextBrowser) {
  setObjectName(QStringLiteral("dialogModeHelp"));
  setWindowTitle(tr("Normalization Modes"));
  m_modes->setObjectName(QStringLiteral("listHelpModes"));
  m_modes->setAccessibleName(tr("Modes"));
  m_modes->setFrameShape(QFrame::NoFrame);
  m_modes->setFixedWidth(220);
  for (const NormalizationMode& mode : allModes()) m_modes->addItem(toQString(mode.title));
  m_page->setObjectName(QStringLiteral("pageMode"));
  m_page->setAccessibleName(tr("Page of the mode"));
  m_page->setProperty("role", QStringLiteral("page"));
  m_page->setFrameShape(QFrame::NoFrame);
  m_page->document()->setDocumentMargin(metrics::large);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_modes);
  layout->addWidget(m_page, 1);
  resize(820, 560);
  connect(m_modes, &QListWidget::currentRowChanged, this, &ModeHelp::showPage);
  showMode(modeId);
}

void ModeHelp::showMode(const std::string& modeId) {
  const auto modes = allModes();
  for (std::size_t i = 0; i < modes.size(); ++i)
    if (modes[i].id == modeId) m_modes->setCurrentRow(static_cast<int>(i));
}

void ModeHelp::showPage(int row) {
  if (row >= 0) m_page->setMarkdown(toQString(modePage(allModes()[static_cast<std::size_t>(row)])));
}

} // namespace normscope
