// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/registry.h"

#include "charts/convergence_chart.h"
#include "charts/ladder_chart.h"
#include "charts/trade_off_chart.h"

#include <QCoreApplication>

namespace normscope {
namespace {

struct RegistryWords {
  Q_DECLARE_TR_FUNCTIONS(ChartRegistry)
};

template<class T>
Chart* make(Session& session, QWidget* parent) {
  return new T(session, parent);
}

} // namespace

std::vector<ChartRow> chartRows() {
  return {
      {QStringLiteral("trade-off"), RegistryWords::tr("Trade-off"),
       RegistryWords::tr("What each mode keeps of the light in the images, and what it costs in noise."), 3,
       make<TradeOffChart>},
      {QStringLiteral("ladder"), RegistryWords::tr("Conditioning"),
       RegistryWords::tr(
           "λmax ÷ λmin of the colours after each step: the closer to 1, the more evenly a first layer "
           "learns."),
       2, make<LadderChart>},
      {QStringLiteral("convergence"), RegistryWords::tr("Convergence"),
       RegistryWords::tr(
           "How soon means and deviations are known: levels with 95 % intervals against images read, on a "
           "logarithmic axis."),
       2, make<ConvergenceChart>}};
}

} // namespace normscope
