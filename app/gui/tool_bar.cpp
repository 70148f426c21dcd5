// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool_bar.h"

#include "actions.h"
#include "support/text.h"
#include "support/tokens.h"
#include "views/pick_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace normscope {
namespace {

QToolButton* actionButton(QAction* action, const char* role, Qt::ToolButtonStyle style) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(style);
  button->setProperty("role", QLatin1String(role));
  button->setFocusPolicy(Qt::TabFocus);
  button->setIconSize(QSize(16, 16));
  return button;
}

QWidget* spacer(int width) {
  auto* gap = new QWidget;
  gap->setFixedWidth(width);
  return gap;
}

} // namespace

ToolBar::ToolBar(Session& session, Actions& actions, QMenu* openMenu, QWidget* parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_session(session)
    , m_storage(new PickButton(QString(), 96, 140))
    , m_a(new PickButton(QStringLiteral("A"), 96, 190))
    , m_b(new PickButton(QStringLiteral("B"), 96, 190)) {
  setObjectName(QStringLiteral("toolBar"));
  setMovable(false);
  setFloatable(false);
  setContextMenuPolicy(Qt::PreventContextMenu);
  setFixedHeight(metrics::toolBar);

  auto* open = new QToolButton;
  open->setText(tr("Open…"));
  open->setObjectName(QStringLiteral("buttonOpen"));
  open->setMenu(openMenu);
  open->setPopupMode(QToolButton::InstantPopup);
  open->setFocusPolicy(Qt::TabFocus);
  addWidget(open);
  addWidget(spacer(metrics::small));
  actions.exportStatistics->setIconText(tr("Export…"));
  addWidget(actionButton(actions.exportStatistics, "primary", Qt::ToolButtonTextOnly));
  addLine();

  auto* segments = new QWidget;
  segments->setProperty("role", QStringLiteral("segments"));
  segments->setAttribute(Qt::WA_StyledBackground);
  auto* row = new QHBoxLayout(segments);
  row->setContentsMargins(1, 1, 1, 1);
  row->setSpacing(0);
  for (QAction* view : actions.views) row->addWidget(actionButton(view, "segment", Qt::ToolButtonTextOnly));
  segments->setFixedHeight(metrics::controlHeight + 2);
  addWidget(segments);
  addLine();

  addWidget(actionButton(actions.showLost, "toggle", Qt::ToolButtonTextBesideIcon));
  for (QAction* toggle : {actions.showSaturated, actions.logScale, actions.link}) {
    addWidget(spacer(metrics::tiny));
    addWidget(actionButton(toggle, "toggle", Qt::ToolButtonTextOnly));
  }
  auto* stretch = new QWidget;
  stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  addWidget(stretch);

  auto* storeAs = new QLabel(tr("Store as"));
  storeAs->setProperty("role", QStringLiteral("muted"));
  addWidget(storeAs);
  addWidget(spacer(metrics::small));
  m_storage->setObjectName(QStringLiteral("pickStorage"));
  m_storage->setAccessibleName(tr("Storage type"));
  for (QAction* action : actions.storages) m_storage->choices().addAction(action);
  addWidget(m_storage);
  addLine();
  m_a->setObjectName(QStringLiteral("pickModeA"));
  m_a->setAccessibleName(tr("Mode A"));
  m_b->setObjectName(QStringLiteral("pickModeB"));
  m_b->setAccessibleName(tr("Mode B"));
  addModePick(m_a, actions.asA);
  addWidget(spacer(2));
  addWidget(actionButton(actions.swap, "plain", Qt::ToolButtonIconOnly));
  addWidget(spacer(2));
  addModePick(m_b, actions.asB);

  for (const auto change : {&Session::modeAChanged, &Session::modeBChanged, &Session::storageChanged})
    connect(&session, change, this, &ToolBar::showSession);
  showSession();
}

void ToolBar::addLine() {
  auto* line = new QFrame;
  line->setProperty("role", QStringLiteral("line"));
  line->setFixedSize(1, 20);
  addWidget(spacer(metrics::medium));
  addWidget(line);
  addWidget(spacer(metrics::medium));
}

/// The modes, with a line where what they look at changes.
void ToolBar::addModePick(PickButton* button, const std::vector<QAction*>& choices) {
  QMenu& menu = button->choices();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const NormalizationMode& mode = *m_session.modes()[i].mode;
    if (i > 0 && mode.dependence != m_session.modes()[i - 1].mode->dependence) menu.addSeparator();
    menu.addAction(choices[i]);
  }
  addWidget(button);
}

void ToolBar::showSession() {
  const auto title = [](const std::string& id) {
    const NormalizationMode* mode = findMode(id);
    return mode ? toQString(mode->title) : QString();
  };
  m_a->setValue(title(m_session.modeA()));
  m_b->setValue(title(m_session.modeB()));
  m_storage->setValue(toQString(row(m_session.storage()).title));
  m_a->setToolTip(tr("Mode A: %1 (keys 1 to 9)").arg(m_a->value()));
  m_b->setToolTip(tr("Mode B: %1 (Ctrl+1 to Ctrl+9)").arg(m_b->value()));
  m_storage->setToolTip(
      tr("What the output is stored as: %1").arg(toQString(row(m_session.storage()).summary)));
}

} // namespace normscope
