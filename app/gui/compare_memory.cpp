// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_memory.h"

#include "session/session.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace normscope {
namespace {

/// By CompareLayout.
const std::array<QString, 4> kLayouts{QStringLiteral("side by side"), QStringLiteral("wipe"),
                                      QStringLiteral("flip"), QStringLiteral("difference")};

} // namespace

void keepCompareState(Session& session) {
  const QSettings settings;
  CompareState state;
  const auto layout =
      std::ranges::find(kLayouts, settings.value(QStringLiteral("compare/layout")).toString());
  if (layout != kLayouts.end()) state.layout = static_cast<CompareLayout>(layout - kLayouts.begin());
  if (settings.value(QStringLiteral("compare/wipeLine")).toString() == QLatin1String("horizontal"))
    state.wipeLine = Qt::Horizontal;
  if (const int gain = settings.value(QStringLiteral("compare/gain")).toInt();
      gain == 1 || gain == 4 || gain == 16)
    state.gain = gain;
  state.ofOutputs = settings.value(QStringLiteral("compare/ofOutputs")).toBool();
  session.setCompare(state);
  QObject::connect(&session, &Session::compareChanged, &session, [&session] {
    QSettings kept;
    const CompareState& now = session.compare();
    kept.setValue(QStringLiteral("compare/layout"), kLayouts[static_cast<std::size_t>(now.layout)]);
    kept.setValue(QStringLiteral("compare/wipeLine"),
                  now.wipeLine == Qt::Horizontal ? QStringLiteral("horizontal") : QStringLiteral("vertical"));
    kept.setValue(QStringLiteral("compare/gain"), now.gain);
    kept.setValue(QStringLiteral("compare/ofOutputs"), now.ofOutputs);
  });
}

} // namespace normscope
