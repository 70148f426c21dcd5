// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/split_model.h"

#include "support/number_text.h"

#include <map>

namespace normscope {
namespace {

QStandardItem* makeItem(const std::string& name, std::size_t count) {
  auto* item = new QStandardItem(pathText(name));
  item->setEditable(false);
  item->setData(countText(count), SplitModel::CountRole);
  const int images = static_cast<int>(count);
  item->setData(
      item->text() + QStringLiteral(", ") +
          (images == 1 ? SplitModel::tr("one image") : SplitModel::tr("%n images", nullptr, images)),
      Qt::AccessibleTextRole);
  return item;
}

QVariant bytes(const std::string& text) { return QByteArray::fromStdString(text); }

} // namespace

SplitModel::SplitModel(QObject* parent) : QStandardItemModel(parent) {}

void SplitModel::setDataset(const Dataset* dataset) {
  clear();
  if (!dataset) return;
  const auto counts = dataset->groups();
  const std::vector<std::string> labels = dataset->labels();
  const auto addClasses = [&](QStandardItem* parent, const std::string& split, bool hasSplits) {
    for (const std::string& label : labels) {
      const auto found = counts.find({split, label});
      if (found == counts.end()) continue;
      QStandardItem* item = makeItem(label, found->second);
      item->setData(bytes(label), LabelRole);
      if (hasSplits) item->setData(bytes(split), SplitRole);
      parent->appendRow(item);
    }
  };
  if (dataset->splits().empty()) {
    addClasses(invisibleRootItem(), {}, false);
    return;
  }
  for (const std::string& split : dataset->splits()) {
    std::size_t total = 0;
    for (const auto& [group, count] : counts)
      if (group.first == split) total += count;
    QStandardItem* item = makeItem(split, total);
    item->setData(bytes(split), SplitRole);
    appendRow(item);
    addClasses(item, split, true);
  }
}

} // namespace normscope
