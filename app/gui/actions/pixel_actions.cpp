// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/pixel_actions.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

const QLatin1String kColours("view/overlayColours"), kRule("view/overlayRule");

} // namespace

PixelActions::PixelActions(Session& session, QWidget* window) : ActionSet(session, window) {
  values = addToggle("actionPixelValues", tr("Pixel &Values"));
  values->setToolTip(tr("Writes the mode’s output into pixels that are shown 48 times as large or larger"));
  info = addToggle("actionInfo", tr("&Info Overlay"), {"I"});
  info->setToolTip(tr("File, size, mode, mean ± standard deviation of its output and what storage loses, on "
                      "each picture (I)"));
  connect(values, &QAction::triggered, this,
          [this](bool on) { change([](PixelDisplay& d, int v) { d.values = v != 0; }, on); });
  connect(info, &QAction::triggered, this,
          [this](bool on) { change([](PixelDisplay& d, int v) { d.info = v != 0; }, on); });
  addOverlays();
  addChannels();
  addGains();
  connect(&session, &Session::displayChanged, this, &PixelActions::showSession);
  showSession();
}

void PixelActions::addOverlays() {
  onlyShadows = addToggle("actionOnlyShadows", tr("Only S&hadows"), {"<", "Shift+<"});
  onlyShadows->setToolTip(tr("Overlays mark only what is lost below, and what is not finite (<)"));
  onlyHighlights = addToggle("actionOnlyHighlights", tr("Only &Highlights"), {">", "Shift+>"});
  onlyHighlights->setToolTip(tr("Overlays mark only what is lost above, and what is not finite (>)"));
  connect(onlyShadows, &QAction::triggered, this,
          [this](bool on) { setEnds(on ? OverlayEnds::Shadows : OverlayEnds::Both); });
  connect(onlyHighlights, &QAction::triggered, this,
          [this](bool on) { setEnds(on ? OverlayEnds::Highlights : OverlayEnds::Both); });

  rules = {addToggle("actionOverlayAnyChannel", tr("&Any Channel")),
           addToggle("actionOverlayAllChannels", tr("A&ll Channels"))};
  rules[0]->setToolTip(tr("Marks pixels that lose at least one channel"));
  rules[1]->setToolTip(tr("Marks only pixels that lose all channels at the same end"));
  colours = {addToggle("actionOverlayBlueRed", tr("&Blue and Red")),
             addToggle("actionOverlayCyanOrange", tr("&Cyan and Orange")),
             addToggle("actionOverlayBlackWhite", tr("Black and &White"))};
  colours[0]->setToolTip(tr("Blue below, red above, yellow not finite"));
  colours[1]->setToolTip(
      tr("Cyan below, orange above, purple not finite: told apart by colour-blind eyes too"));
  colours[2]->setToolTip(
      tr("Black with thin white stripes below, white with thin black ones above, yellow not finite"));
  auto *ruleGroup = new QActionGroup(this), *colourGroup = new QActionGroup(this);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    ruleGroup->addAction(rules[i]);
    connect(rules[i], &QAction::triggered, this, [this, i] {
      change([](PixelDisplay& d, int v) { d.rule = static_cast<OverlayRule>(v); }, static_cast<int>(i));
    });
  }
  for (std::size_t i = 0; i < colours.size(); ++i) {
    colourGroup->addAction(colours[i]);
    connect(colours[i], &QAction::triggered, this, [this, i] {
      change([](PixelDisplay& d, int v) { d.colours = static_cast<OverlayColours>(v); }, static_cast<int>(i));
    });
  }
}

void PixelActions::addChannels() {
  const std::array<const char*, 5> names{"actionChannelAll", "actionChannelRed", "actionChannelGreen",
                                         "actionChannelBlue", "actionChannelLuma"};
  const std::array<const char*, 5> keys{"Shift+A", "Shift+R", "Shift+G", "Shift+B", "Shift+L"};
  const std::array<QString, 5> texts{tr("&All"), tr("&Red"), tr("&Green"), tr("&Blue"), tr("&Luma")};
  auto* group = new QActionGroup(this);
  for (std::size_t i = 0; i < channels.size(); ++i) {
    channels[i] = addToggle(names[i], texts[i], {keys[i]});
    group->addAction(channels[i]);
    connect(channels[i], &QAction::triggered, this, [this, i] {
      change([](PixelDisplay& d, int v) { d.channel = static_cast<ShownChannel>(v); }, static_cast<int>(i));
    });
  }
  channels[0]->setToolTip(tr("Pictures in colour (Shift+A)"));
  for (std::size_t i = 1; i <= 3; ++i)
    channels[i]->setToolTip(tr("Pictures show this channel as gray and overlays tell of it alone (%1)")
                                .arg(QLatin1String(keys[i])));
  channels[4]->setToolTip(
      tr("Pictures show 0.299 R + 0.587 G + 0.114 B (Rec. 601) of what they would show in colour (Shift+L)"));
}

void PixelActions::addGains() {
  auto* group = new QActionGroup(this);
  for (std::size_t i = 0; i < gains.size(); ++i) {
    const int gain = static_cast<int>(i) - kMostGain;
    const QByteArray name = QByteArrayLiteral("actionGain") +
                            (gain < 0   ? "Minus"
                             : gain > 0 ? "Plus"
                                        : "") +
                            (gain == 0 ? QByteArrayLiteral("Reset") : QByteArray::number(std::abs(gain)));
    const QString sign = gain < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    gains[i] = addToggle(name.constData(),
                         gain == 0 ? tr("&Reset to 0 EV") : sign + tr("%1 EV").arg(std::abs(gain)));
    gains[i]->setToolTip(tr("Brightness of pictures alone: no number changes"));
    group->addAction(gains[i]);
    connect(gains[i], &QAction::triggered, this,
            [this, gain] { change([](PixelDisplay& d, int v) { d.gain = v; }, gain); });
  }
}

void PixelActions::change(void (*edit)(PixelDisplay& display, int value), int value) {
  PixelDisplay display = m_session.pixelDisplay();
  edit(display, value);
  m_session.setPixelDisplay(display);
}

/// An end alone is of use only where an overlay shows it.
void PixelActions::setEnds(OverlayEnds ends) {
  change([](PixelDisplay& d, int v) { d.ends = static_cast<OverlayEnds>(v); }, static_cast<int>(ends));
  if (ends != OverlayEnds::Both && !m_session.showsLost() && !m_session.showsSaturated())
    m_session.setShowsLost(true);
}

void PixelActions::remember() {
  const QSettings settings;
  PixelDisplay display = m_session.pixelDisplay();
  display.colours = static_cast<OverlayColours>(
      std::clamp(settings.value(kColours).toInt(), 0, static_cast<int>(colours.size()) - 1));
  display.rule = static_cast<OverlayRule>(
      std::clamp(settings.value(kRule).toInt(), 0, static_cast<int>(rules.size()) - 1));
  m_session.setPixelDisplay(display);
  connect(&m_session, &Session::displayChanged, this, [this] {
    QSettings kept;
    kept.setValue(kColours, static_cast<int>(m_session.pixelDisplay().colours));
    kept.setValue(kRule, static_cast<int>(m_session.pixelDisplay().rule));
  });
}

void PixelActions::showSession() {
  const PixelDisplay& display = m_session.pixelDisplay();
  values->setChecked(display.values);
  info->setChecked(display.info);
  onlyShadows->setChecked(display.ends == OverlayEnds::Shadows);
  onlyHighlights->setChecked(display.ends == OverlayEnds::Highlights);
  rules[static_cast<std::size_t>(display.rule)]->setChecked(true);
  colours[static_cast<std::size_t>(display.colours)]->setChecked(true);
  channels[static_cast<std::size_t>(display.channel)]->setChecked(true);
  const int brightness = display.gain + kMostGain; // from the darkest on
  gains[static_cast<std::size_t>(brightness)]->setChecked(true);
}

} // namespace normscope
