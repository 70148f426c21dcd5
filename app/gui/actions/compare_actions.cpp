// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/compare_actions.h"

#include "support/icons.h"

#include <QActionGroup>

#include <utility>

namespace normscope {
namespace {

constexpr const char* kOriginal = "unit";
constexpr std::array<int, 4> kGains{0, 1, 4, 16};

} // namespace

CompareActions::CompareActions(Session& session, QWidget* window) : ActionSet(session, window) {
  makeLayouts();
  makeGains();
  beforeAfter = addToggle("actionBeforeAfter", tr("&Before/After"), {"Y"});
  beforeAfter->setToolTip(tr("Compares A with the original, side by side; again: with the former B (Y)"));
  connect(beforeAfter, &QAction::triggered, this, &CompareActions::setBeforeAfter);
  holdOriginal = addToggle("actionHoldOriginal", tr("Hold for &Original"), {"V"});
  holdOriginal->setAutoRepeat(false);
  holdOriginal->setToolTip(tr("All pictures show the original while the key is held (V)"));
  pin = addToggle("actionPinImage", tr("&Pin Image as B"), {"B"});
  pin->setIcon(themedIcon("pin"));
  pin->setToolTip(tr("This image stays in B while A goes on to other images; again: unpins it (B)"));
  connect(pin, &QAction::triggered, this, &CompareActions::setPinned);

  swap = add("actionSwap", tr("&Swap A and B"), {"X"});
  swap->setIcon(themedIcon("swap"));
  swap->setToolTip(tr("Swap A and B (X)"));
  connect(swap, &QAction::triggered, &m_session, &Session::swapModes);
  link = addToggle("actionLink", tr("&Link Views"), {"K"});
  link->setIconText(tr("Link"));
  link->setIcon(themedIcon("link"));
  link->setToolTip(tr("All pictures zoom and move in step; hold Shift for one alone (K)"));
  connect(link, &QAction::toggled, &m_session, &Session::setLinkViews);

  for (const auto change :
       {&Session::linkViewsChanged, &Session::compareChanged, &Session::pinnedImageChanged,
        &Session::displayChanged, &Session::modeBChanged, &Session::currentImageChanged})
    connect(&session, change, this, &CompareActions::showSession);
  showSession();
}

void CompareActions::makeLayouts() {
  auto* layouts = new QActionGroup(this);
  sideBySide = addToggle("actionSideBySide", tr("S&ide by Side"), {"Shift+C"});
  sideBySide->setIcon(themedIcon("compare"));
  sideBySide->setToolTip(tr("Compare A beside B (Shift+C)"));
  wipe = addToggle("actionWipe", tr("&Wipe"), {"W"});
  wipe->setIcon(themedIcon("wipe"));
  wipe->setToolTip(
      tr("Compare A and B in one place, with a line to drag between them; again: side by side (W)"));
  flip = addToggle("actionFlip", tr("&Flip"), {"\\"});
  flip->setIcon(themedIcon("flip"));
  flip->setToolTip(tr("Compare A and B in one place, one at a time: each press shows the other (\\)"));
  difference = addToggle("actionDifference", tr("&Difference"), {"D"});
  difference->setIcon(themedIcon("difference"));
  difference->setToolTip(tr("Shows A − B, of the pictures as they are shown; again: side by side (D)"));
  for (QAction* layout : {sideBySide, wipe, flip, difference}) layouts->addAction(layout);
  connect(sideBySide, &QAction::triggered, this, [this] { choose(CompareLayout::sideBySide); });
  connect(wipe, &QAction::triggered, this, [this] { choose(CompareLayout::wipe); });
  connect(difference, &QAction::triggered, this, [this] { choose(CompareLayout::difference); });
  connect(flip, &QAction::triggered, this, &CompareActions::flipOver);
  wipeOrientation = add("actionWipeOrientation", tr("&Turn Wipe Line"), {"Shift+W"});
  wipeOrientation->setToolTip(
      tr("A wipe with a horizontal line in place of a vertical one, or back (Shift+W)"));
  connect(wipeOrientation, &QAction::triggered, this, &CompareActions::turnWipe);
}

void CompareActions::makeGains() {
  auto* group = new QActionGroup(this);
  for (std::size_t i = 0; i < gains.size(); ++i) {
    const int gain = kGains[i];
    const QByteArray name = gain == 0 ? "actionGainAutomatic" : "actionGain" + QByteArray::number(gain);
    gains[i] = addToggle(name.constData(), gain == 0 ? tr("&Automatic") : QStringLiteral("×&%1").arg(gain));
    gains[i]->setToolTip(gain == 0 ? tr("The largest gain that shows 99 % of the differences unclipped")
                                   : tr("Levels of grey per level of difference"));
    group->addAction(gains[i]);
    connect(gains[i], &QAction::triggered, this, [this, gain] {
      CompareState state = m_session.compare();
      state.gain = gain;
      m_session.setCompare(state);
    });
  }
}

/// The layout's own key leaves it again, unless it was not seen.
void CompareActions::choose(CompareLayout layout) {
  const bool leaves = m_session.compare().layout == layout && m_session.view() == Session::View::Compare;
  m_session.setCompareLayout(leaves ? CompareLayout::sideBySide : layout);
  m_session.setView(Session::View::Compare);
  showSession();
}

void CompareActions::flipOver() {
  CompareState state = m_session.compare();
  const bool isSeen = state.layout == CompareLayout::flip && m_session.view() == Session::View::Compare;
  state.flippedToB = isSeen && !state.flippedToB;
  state.layout = CompareLayout::flip;
  m_session.setCompare(state);
  m_session.setView(Session::View::Compare);
}

void CompareActions::turnWipe() {
  CompareState state = m_session.compare();
  state.layout = CompareLayout::wipe;
  state.wipeLine = state.wipeLine == Qt::Vertical ? Qt::Horizontal : Qt::Vertical;
  m_session.setCompare(state);
  m_session.setView(Session::View::Compare);
}

void CompareActions::setBeforeAfter(bool on) {
  if (on) {
    const Former former{m_session.modeB(), m_session.pinnedImage()};
    m_session.setPinnedImage(std::nullopt);
    m_session.setModeB(kOriginal);
    m_former = former;
    m_session.setCompareLayout(CompareLayout::sideBySide);
    m_session.setView(Session::View::Compare);
  } else if (const auto former = std::exchange(m_former, std::nullopt)) {
    m_session.setModeB(former->modeB);
    m_session.setPinnedImage(former->pinned);
  }
  showSession();
}

void CompareActions::setPinned(bool on) {
  m_session.setPinnedImage(on ? m_session.currentImage() : std::nullopt);
  if (m_session.pinnedImage()) m_session.setView(Session::View::Compare);
  showSession();
}

void CompareActions::showSession() {
  // Whoever takes another B has left Before/After.
  if (m_former && (m_session.modeB() != kOriginal || m_session.pinnedImage())) m_former.reset();
  beforeAfter->setChecked(m_former.has_value());
  const CompareState& state = m_session.compare();
  const std::array<QAction*, 4> layouts{sideBySide, wipe, flip, difference}; // by CompareLayout
  layouts[static_cast<std::size_t>(state.layout)]->setChecked(true);
  for (std::size_t i = 0; i < gains.size(); ++i)
    if (kGains[i] == state.gain) gains[i]->setChecked(true);
  holdOriginal->setChecked(m_session.holdsOriginal());
  pin->setChecked(m_session.pinnedImage().has_value());
  pin->setEnabled(m_session.currentImage().has_value() || m_session.pinnedImage());
  link->setChecked(m_session.linkViews());
}

} // namespace normscope
