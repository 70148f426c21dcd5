// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/split_model.h"

#include "models/number_text.h"

#include <map>

namespace normscope {
namespace {

QList<QStandardItem*> makeRow(const QString& name, std::size_t count) {
  auto* title = new QStandardItem(name);
  auto* number = new QStandardItem(countText(count));
  number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  title->setData(SplitModel::tr("%1, %n image(s)", nullptr, static_cast<int>(count)).arg(name),
                 Qt::AccessibleTextRole);
  for (QStandardItem* item : {title, number}) item->setEditable(false);
  return {title, number};
}

} // namespace

SplitModel::SplitModel(QObject* parent) : QStandardItemModel(parent) {}

void SplitModel::setDataset(const Dataset* dataset) {
  clear();
  setColumnCount(2);
  if (!dataset) return;
  std::map<std::string, std::map<std::string, std::size_t>> counts;
  for (const DatasetEntry& entry : dataset->entries) ++counts[entry.split][entry.label];
  const bool hasSplits = counts.size() > 1 || (counts.size() == 1 && !counts.begin()->first.empty());
  for (const std::string& split : hasSplits ? dataset->splits() : std::vector<std::string>{""}) {
    const auto& classes = counts[split];
    QStandardItem* parent = invisibleRootItem();
    if (hasSplits) {
      std::size_t total = 0;
      for (const auto& [label, count] : classes) total += count;
      const auto row = makeRow(pathText(split), total);
      row[0]->setData(QByteArray::fromStdString(split), SplitRole);
      parent->appendRow(row);
      parent = row[0];
    }
    for (const std::string& label : dataset->labels()) {
      const auto found = classes.find(label);
      if (found == classes.end()) continue;
      const auto row = makeRow(pathText(label), found->second);
      if (hasSplits) row[0]->setData(QByteArray::fromStdString(split), SplitRole);
      row[0]->setData(QByteArray::fromStdString(label), LabelRole);
      parent->appendRow(row);
    }
  }
}

} // namespace normscope
