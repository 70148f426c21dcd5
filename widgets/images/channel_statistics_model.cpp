// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/channel_statistics_model.h"

#include "controls/table_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace normscope {

/// A statistic of a channel, or of the whole set where that has one.
struct ChannelStatisticsModel::Row {
  enum class Unit { Value, Share };
  using OfChannel = double (*)(const ChannelStatistics&);
  using OfSet = double (*)(const Analysis&);
  const char* title;
  const char* words;
  Unit unit;
  OfChannel ofChannel;
  OfSet ofSet;
  enum class Margin { None, Mean, Deviation } margin = Margin::None; ///< whose interval it carries
};

namespace {

using Row = ChannelStatisticsModel::Row;

constexpr int kShownDecimals = 4;

double none(const ChannelStatistics&) { return kUnknown; }
double none(const Analysis&) { return kUnknown; }
template<double ChannelStatistics::*number>
double get(const ChannelStatistics& channel) {
  return channel.*number;
}

// clang-format off
constexpr std::array kRows{
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Mean"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "Σx ÷ N over every pixel of every image, each weighing the same. Exact.\nIt is the mean that "
            "torchvision's Normalize takes, and Keras' Normalization after adapt()."),
        Row::Unit::Value, get<&ChannelStatistics::mean>, [](const Analysis& a) { return a.all->jointMean; },
        Row::Margin::Mean},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "σ pooled, per pixel"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "√(Σ(x − mean)² ÷ N) over every pixel of every image. Population formula, exact.\nThe std that "
            "makes the set's variance 1: what torchvision's Normalize should be given, what Keras' "
            "Normalization computes, and what exports write. σ² = (σ within)² + (σ between)²."),
        Row::Unit::Value, get<&ChannelStatistics::std>, [](const Analysis& a) { return a.all->jointStd; },
        Row::Margin::Deviation},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "σ of image means"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "√(Σ(mᵢ − mean of m)² ÷ images), mᵢ the mean of image i; every image weighs the same. Exact.\n"
            "How much images differ in brightness. Code that reduces images to their means before it takes "
            "the std gets this one; it is too small to divide by."),
        Row::Unit::Value, get<&ChannelStatistics::stdOfImageMeans>, none},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Mean of image σ"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "Σσᵢ ÷ images, σᵢ the standard deviation inside image i; every image weighs the same. Exact.\n"
            "How much contrast an image has by itself. Many recipes average the std over images or batches "
            "and get this one; the familiar ImageNet 0.229, 0.224, 0.225 come from such an average. It is "
            "smaller than the pooled σ unless all images share one mean and one σ."),
        Row::Unit::Value, get<&ChannelStatistics::meanOfImageStds>, none},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Variance between images (η²)"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "Σnᵢ(mᵢ − mean)² ÷ Σ(x − mean)²: the share of the pooled variance that comes from images differing "
            "from each other. Exact; between_image_share in the statistics file.\nModes that centre each image "
            "take this part away."),
        Row::Unit::Share, get<&ChannelStatistics::betweenImageShare>,
        [](const Analysis& a) { return a.all->betweenImageShare; }},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Variance within images (1 − η²)"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "The other part of the pooled variance: contrast inside the images, Σnᵢσᵢ² ÷ Σ(x − mean)². Exact."),
        Row::Unit::Share, [](const ChannelStatistics& c) { return 1.0 - c.betweenImageShare; },
        [](const Analysis& a) { return 1.0 - a.all->betweenImageShare; }},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Mean image's share"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "The share of the pooled variance that the mean image explains beyond one constant per channel, "
            "freed of what chance explains; the mean over channels (mean_share in the statistics file). Near 0, "
            "subtracting the mean image does no more than subtracting channel means."),
        Row::Unit::Share, none, [](const Analysis& a) { return a.meanImageShare; }},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Classes' share of brightness"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "The share of the variance of image brightness that lies between the classes (η²). Above what "
            "chance reaches, brightness tells classes apart."),
        Row::Unit::Share, none, [](const Analysis& a) { return a.all->classShare.value_or(kUnknown); }},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Classes' share by chance, up to"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "The 95th percentile of that share under shuffled labels: what classes of these sizes reach by "
            "chance, if brightness has nothing to do with them."),
        Row::Unit::Share, none,
        [](const Analysis& a) { return a.all->classShareNullBound.value_or(kUnknown); }},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Smallest"),
        QT_TRANSLATE_NOOP("ChannelStatistics", "The smallest value of any pixel. Exact."),
        Row::Unit::Value, get<&ChannelStatistics::min>, none},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "Largest"),
        QT_TRANSLATE_NOOP("ChannelStatistics", "The largest value of any pixel. Exact."),
        Row::Unit::Value, get<&ChannelStatistics::max>, none},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "At 0"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "The share of samples that stand at 0 in the file: blacks that may have been lost. Exact."),
        Row::Unit::Share, get<&ChannelStatistics::atMinFraction>, none},
    Row{QT_TRANSLATE_NOOP("ChannelStatistics", "At full scale"),
        QT_TRANSLATE_NOOP("ChannelStatistics",
            "The share of samples that stand at full scale in the file: lights that may have been lost. "
            "Exact."),
        Row::Unit::Share, get<&ChannelStatistics::atMaxFraction>, none},
};
// clang-format on

QString translated(const char* words) { return QCoreApplication::translate("ChannelStatistics", words); }

} // namespace

void ChannelStatisticsModel::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  if (analysis && analysis->all->images == 0) analysis = nullptr;
  const bool isSameShape =
      m_analysis && analysis && analysis->all->channels.size() == m_analysis->all->channels.size();
  if (isSameShape) { // numbers change during a scan, rows do not: the selection stays
    m_analysis = std::move(analysis);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  m_analysis = std::move(analysis);
  endResetModel();
}

int ChannelStatisticsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_analysis ? 0 : static_cast<int>(kRows.size());
}

int ChannelStatisticsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(channels()) + 2;
}

double ChannelStatisticsModel::value(const Row& row, int column) const {
  const auto c = static_cast<std::size_t>(column - 1);
  return c < channels() ? row.ofChannel(m_analysis->all->channels[c]) : row.ofSet(*m_analysis);
}

std::optional<double> ChannelStatisticsModel::margin(const Row& row, int column) const {
  const auto c = static_cast<std::size_t>(column - 1);
  if (m_analysis->all->complete || c >= channels()) return std::nullopt;
  if (row.margin == Row::Margin::Mean) return m_analysis->all->channels[c].meanCi95;
  const auto& estimate = m_analysis->estimate;
  if (row.margin == Row::Margin::Deviation && estimate && c < estimate->channels.size())
    return estimate->channels[c].stdHalfWidth95;
  return std::nullopt;
}

QVariant ChannelStatisticsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = kRows[static_cast<std::size_t>(index.row())];
  const bool isTitle = index.column() == 0;
  if (role == Qt::TextAlignmentRole)
    return int((isTitle ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (isTitle) {
    if (role == Qt::DisplayRole) return translated(row.title);
    if (role == Qt::ToolTipRole) return toolTipText(translated(row.words));
    if (role == Qt::AccessibleDescriptionRole) return translated(row.words);
    return {};
  }
  const double number = value(row, index.column());
  const bool isValue = row.unit == Row::Unit::Value;
  switch (role) {
  case RawRole: return number;
  case Qt::DisplayRole:
    if (std::isnan(number)) return QString();
    if (const auto half = margin(row, index.column()))
      return figureText(number, kShownDecimals) + QChar(0x00a0) + marginText(*half, kShownDecimals);
    return isValue ? figureText(number, kShownDecimals) : percentText(number);
  case Qt::ToolTipRole: {
    if (std::isnan(number)) return toolTipText(translated(row.words));
    const double full = m_analysis->all->scale.full;
    const QString exact = QLocale().toString(number, 'g', 9);
    const QString levels = isValue && full > 1
                               ? tr(", %1 in levels of %2").arg(figureText(number * full, 2)).arg(full)
                               : QString();
    return toolTipText(exact + levels + QLatin1Char('\n') + marginWords(row, index.column()) +
                       translated(row.words));
  }
  default: return {};
  }
}

QString ChannelStatisticsModel::marginWords(const Row& row, int column) const {
  const bool isChannel = static_cast<std::size_t>(column - 1) < channels();
  if (m_analysis->all->complete || row.margin == Row::Margin::None || !isChannel) return {};
  const auto half = margin(row, column);
  const QString words =
      half ? tr("Known to %1 of 255 (95 % interval): some images are not read.").arg(levelsMarginText(*half))
           : tr("Some images are not read, and those that are tell no interval.");
  return words + QLatin1Char('\n');
}

QVariant ChannelStatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (section == 0) return tr("Statistic (unit range)");
  const auto c = static_cast<std::size_t>(section - 1);
  return c < channels() ? toQString(m_analysis->all->channels[c].name) : tr("Set");
}

} // namespace normscope
