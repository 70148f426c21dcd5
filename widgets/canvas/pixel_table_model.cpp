// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pixel_table_model.h"

#include "controls/table_text.h"
#include "modes/mode.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <cmath>

namespace normscope {
namespace {

bool isStored(int column) { return column == PixelTableModel::StoredA || column == PixelTableModel::StoredB; }
bool isOfA(int column) { return column == PixelTableModel::OutputA || column == PixelTableModel::StoredA; }

} // namespace

void PixelTableModel::setReadout(const std::optional<PixelReadout>& readout) {
  // Moving the mouse changes numbers, not rows: a reset would take the view's selection each time.
  const int rows = readout ? readout->channels : 0;
  if (rows != rowCount()) {
    beginResetModel();
    m_readout = readout;
    endResetModel();
    return;
  }
  m_readout = readout;
  if (rows > 0) Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

int PixelTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_readout ? 0 : m_readout->channels;
}
int PixelTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant PixelTableModel::value(int row, int column) const {
  const auto c = static_cast<std::size_t>(row);
  if (column == Source) return m_readout->source[c];
  if (column == Channel) return {};
  const auto& output = isOfA(column) ? m_readout->a : m_readout->b;
  if (!output) return {};
  return isStored(column) ? output->stored[c] : output->output[c];
}

int PixelTableModel::clip(int row, int column) const {
  const auto& output = isOfA(column) ? m_readout->a : m_readout->b;
  return isStored(column) && output ? output->clip[static_cast<std::size_t>(row)] : 0;
}

QVariant PixelTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !m_readout || index.row() >= rowCount()) return {};
  const int column = index.column();
  if (role == Qt::TextAlignmentRole)
    return int((column == Channel ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  const int lost = clip(index.row(), column);
  if (role == Qt::ForegroundRole && lost != 0) return tokens().error;
  if (role == Qt::ToolTipRole && lost != 0)
    return lost < 0 ? tr("Lost below the storage range") : tr("Lost above the storage range");
  if (role != Qt::DisplayRole && role != RawRole) return {};
  if (column == Channel)
    return channelLetter(static_cast<std::size_t>(index.row()),
                         static_cast<std::size_t>(m_readout->channels));
  const QVariant number = value(index.row(), column);
  if (role == RawRole) return number.isValid() ? number : QVariant(QString());
  if (!number.isValid()) return figureText(std::nan(""), 0);
  const auto& output = isOfA(column) ? m_readout->a : m_readout->b;
  const bool isInteger = column == Source ? m_readout->depth != BitDepth::f32
                                          : isStored(column) && row(output->storage).codes > 0;
  const QString text = figureText(number.toDouble(), isInteger ? 0 : 4);
  const QString named = column == Source ? text : ownName(index.row(), *output) + text;
  return lost == 0 ? named : (lost < 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + named;
}

/// "PC1 " where the mode's output is another channel than the row's, else nothing.
QString PixelTableModel::ownName(int row, const PixelOutput& output) const {
  const NormalizationMode* mode = findMode(output.modeId);
  const auto c = static_cast<std::size_t>(row), channels = static_cast<std::size_t>(m_readout->channels);
  if (!mode || c >= mode->outputChannels.size()) return {};
  const QString name = toQString(mode->outputChannel(c, channels));
  return name == channelLetter(c, channels) ? QString() : name + QLatin1Char(' ');
}

QVariant PixelTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int((section == Channel ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Channel: return tr("Channel");
  case Source: return tr("In file");
  case OutputA: return tr("A gives");
  case StoredA: return tr("A stored");
  case OutputB: return tr("B gives");
  case StoredB: return tr("B stored");
  default: return {};
  }
}

} // namespace normscope
