// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/list_column_boxes.h"

#include "controls/option_rows.h"
#include "support/number_text.h"

#include <QComboBox>
#include <QGridLayout>

namespace normscope {
namespace {

std::string chosen(const QComboBox& box) { return box.currentData().toByteArray().toStdString(); }

void choose(QComboBox& box, const std::string& column) {
  const QByteArray name = QByteArray::fromStdString(column);
  if (box.findData(name) < 0) box.addItem(pathText(column), name);
  box.setCurrentIndex(box.findData(name));
}

} // namespace

ListColumnBoxes::ListColumnBoxes(const std::vector<std::string>& names, QWidget* parent)
    : QObject(parent)
    , m_path(box(names, "comboPathColumn", tr("Column of paths"), parent))
    , m_label(box(names, "comboLabelColumn", tr("Column of classes"), parent))
    , m_split(box(names, "comboSplitColumn", tr("Column of splits"), parent)) {}

QComboBox* ListColumnBoxes::box(const std::vector<std::string>& names, const char* name, const QString& title,
                                QWidget* parent) {
  auto* made = namedOption(new QComboBox(parent), name, title, tr("Which column of the list says it."));
  made->hide();
  made->addItem(tr("by its usual name"), QByteArray());
  for (const std::string& column : names) made->addItem(pathText(column), QByteArray::fromStdString(column));
  return made;
}

void ListColumnBoxes::addTo(QGridLayout* group) {
  for (QComboBox* made : {m_path, m_label, m_split}) made->show();
  addOptionRow(group, tr("Column of pat&hs"), m_path);
  addOptionRow(group, tr("Column o&f classes"), m_label);
  addOptionRow(group, tr("Column of spl&its"), m_split);
}

ListColumns ListColumnBoxes::columns() const { return {chosen(*m_path), chosen(*m_label), chosen(*m_split)}; }

void ListColumnBoxes::setColumns(const ListColumns& columns) {
  choose(*m_path, columns.path);
  choose(*m_label, columns.label);
  choose(*m_split, columns.split);
}

} // namespace normscope
