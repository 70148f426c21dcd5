// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool_bar.h"

#include "actions/actions.h"
#include "controls/pick_button.h"
#include "key_bindings.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace normscope {
namespace {

constexpr int kRoomForWords = 1280, kRoomForFilter = 1240, kTextPadding = 8;

/// As wide as its text in bold; the style's own hint is generous.
void setTextWidth(QToolButton& button, const QString& text, int icon = 0) {
  QFont widest = button.font();
  widest.setWeight(QFont::DemiBold);
  button.setFixedWidth(QFontMetrics(widest).horizontalAdvance(text) + icon + 2 * kTextPadding);
}

QToolButton* actionButton(QAction* action, const char* role, Qt::ToolButtonStyle style) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(style);
  button->setProperty("role", QLatin1String(role));
  button->setFocusPolicy(Qt::TabFocus);
  button->setIconSize(QSize(16, 16));
  if (style != Qt::ToolButtonIconOnly)
    setTextWidth(*button, action->iconText(), style == Qt::ToolButtonTextBesideIcon ? 20 : 0);
  return button;
}

/// A row that may be squeezed: a tool bar gives its widgets their hint or hides them.
class SqueezableRow : public QWidget {
public:
  SqueezableRow() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); }
  QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

ToolBar::ToolBar(Session& session, Actions& actions, QMenu* openMenu, QWidget* parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_session(session)
    , m_filter(new QLineEdit)
    , m_a(new PickButton(QStringLiteral("A"), 96, 190))
    , m_b(new PickButton(QStringLiteral("B"), 96, 190)) {
  setObjectName(QStringLiteral("toolBar"));
  setMovable(false);
  setFloatable(false);
  setContextMenuPolicy(Qt::PreventContextMenu);
  setFixedHeight(metrics::toolBar);

  setIconSize(QSize(16, 16));
  auto* squeezable = new SqueezableRow;
  m_row = new QHBoxLayout(squeezable);
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(metrics::tiny);
  addWidget(squeezable);

  auto* open = new QToolButton;
  open->setText(tr("Open…"));
  open->setObjectName(QStringLiteral("buttonOpen"));
  open->setMenu(openMenu);
  open->setPopupMode(QToolButton::InstantPopup);
  open->setFocusPolicy(Qt::TabFocus);
  setTextWidth(*open, open->text(), metrics::tiny);
  m_row->addWidget(open);
  actions.file.exportStatistics->setIconText(tr("Export…"));
  m_row->addWidget(actionButton(actions.file.exportStatistics, "primary", Qt::ToolButtonTextOnly));
  addLine();

  auto* segments = new QWidget;
  segments->setProperty("role", QStringLiteral("segments"));
  segments->setAttribute(Qt::WA_StyledBackground);
  auto* row = new QHBoxLayout(segments);
  row->setContentsMargins(1, 1, 1, 1);
  row->setSpacing(0);
  for (QAction* view : actions.view.views) {
    view->setIconText(plainMenuText(view->text()));
    row->addWidget(actionButton(view, "segment", Qt::ToolButtonTextOnly));
  }
  segments->setFixedHeight(metrics::controlHeight);
  m_row->addWidget(segments);
  addLine();

  for (QAction* toggle :
       {actions.view.showLost, actions.view.showSaturated, actions.view.logScale, actions.compare.link}) {
    m_toggles.push_back(actionButton(toggle, "toggle", Qt::ToolButtonIconOnly));
    m_row->addWidget(m_toggles.back());
  }
  m_row->addStretch(1);

  m_a->setObjectName(QStringLiteral("pickModeA"));
  m_a->setAccessibleName(tr("Mode A"));
  m_b->setObjectName(QStringLiteral("pickModeB"));
  m_b->setAccessibleName(tr("Mode B"));
  m_row->addWidget(m_a);
  QToolButton* swap = actionButton(actions.compare.swap, "plain", Qt::ToolButtonIconOnly);
  m_row->addWidget(swap);
  m_row->addWidget(m_b);
  const auto list = [this, &modes = actions.modes] {
    listModes(m_a->choices(), modes.asA);
    listModes(m_b->choices(), modes.asB);
    showSession();
  };
  connect(&actions.modes, &ModeActions::listed, this, list);

  m_filter->setObjectName(QStringLiteral("filterField"));
  m_filter->setPlaceholderText(tr("Filter…"));
  m_filter->setAccessibleName(tr("Filter images by name"));
  m_filter->setClearButtonEnabled(true);
  m_row->addSpacing(metrics::tiny);
  m_row->addWidget(m_filter);
  m_filter->installEventFilter(this);
  connect(m_filter, &QLineEdit::textChanged, this, &ToolBar::filterChanged);
  connect(actions.images.filter, &QAction::triggered, m_filter,
          [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });

  for (const auto change : {&Session::modeAChanged, &Session::modeBChanged})
    connect(&session, change, this, &ToolBar::showSession);
  list();
}

void ToolBar::setFilter(const QString& text) {
  if (m_filter->text().trimmed() != text) m_filter->setText(text);
}

/// Esc empties the filter before it means anything else.
bool ToolBar::eventFilter(QObject* watched, QEvent* event) {
  const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
  if (watched != m_filter || !isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape ||
      m_filter->text().isEmpty())
    return QToolBar::eventFilter(watched, event);
  event->accept();
  if (event->type() == QEvent::KeyPress) m_filter->clear();
  return true;
}

void ToolBar::addLine() {
  auto* line = new QFrame;
  line->setProperty("role", QStringLiteral("line"));
  line->setFixedSize(1, 20);
  m_row->addSpacing(2);
  m_row->addWidget(line);
  m_row->addSpacing(2);
}

/// In a narrow window words go whose tooltips say the same; and what is chosen comes before the room to type
/// a filter.
void ToolBar::resizeEvent(QResizeEvent* event) {
  const bool hasRoom = width() >= kRoomForWords;
  for (QToolButton* toggle : m_toggles) {
    toggle->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    if (hasRoom)
      setTextWidth(*toggle, toggle->defaultAction()->iconText());
    else
      toggle->setFixedWidth(metrics::controlHeight);
  }
  m_filter->setFixedWidth(width() >= kRoomForFilter ? 120 : 68);
  QToolBar::resizeEvent(event);
}

/// The modes, with a line where what they look at changes, and before the user's own.
void ToolBar::listModes(QMenu& menu, const std::vector<QAction*>& choices) {
  menu.clear();
  const auto groupOf = [this](std::size_t i) {
    const NormalizationMode& mode = *m_session.modes()[i].mode;
    return std::pair(!mode.variantOf.empty(), mode.variantOf.empty() ? mode.dependence : Dependence());
  };
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (i > 0 && groupOf(i) != groupOf(i - 1)) menu.addSeparator();
    menu.addAction(choices[i]);
  }
}

void ToolBar::showSession() {
  const auto title = [](const std::string& id) {
    const NormalizationMode* mode = findMode(id);
    return mode ? translated(mode->title) : QString();
  };
  m_a->setValue(title(m_session.modeA()));
  m_b->setValue(title(m_session.modeB()));
  m_a->setToolTip(tr("Mode A: %1 (keys 1 to 9)").arg(m_a->value()));
  m_b->setToolTip(tr("Mode B: %1 (Ctrl+1 to Ctrl+9)").arg(m_b->value()));
}

} // namespace normscope
