// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/summary_strip.h"

#include "analysis/stored_analyses.h"
#include "controls/elided_label.h"
#include "controls/quiet_line.h"
#include "findings/reading_facts.h"
#include "findings/recommendation.h"
#include "session/session.h"
#include "support/icons.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace normscope {
namespace {

constexpr int kMostNamed = 4; ///< classes that are counted one by one
const QString kAwaited = QStringLiteral("…");

/// "train 72, val 24".
QStringList groupsText(const std::map<std::string, std::size_t>& groups) {
  QStringList words;
  for (const auto& [name, images] : groups)
    if (!name.empty()) words << QStringLiteral("%1 %2").arg(pathText(name), countText(images));
  return words;
}

/// "⚠ pages left out (1), alpha left out (3)": what makes the numbers others than one may expect of the
/// files, the graver ones first.
QString readingFactsText(const std::vector<AuditEntry>& entries) {
  QStringList grave, light;
  for (const AuditEntry& entry : entries) {
    const auto fact = readingFact(entry);
    if (!fact) continue;
    const QString text = QStringLiteral("%1 (%2)").arg(translated(*fact), countText(entry.images));
    (entry.severity == Severity::information ? light : grave) << text;
  }
  const QString sign = grave.isEmpty() ? QString() : QStringLiteral("⚠ ");
  return sign + (grave + light).join(QStringLiteral(", "));
}

/// Of some of the images it says of how many.
QString startText(const Analysis& analysis, const Recommendation& known) {
  const QString start = translated(known.start);
  const ScanResult& scan = *analysis.scan;
  return scan.pending() == 0 ? start
                             : SummaryStrip::tr("After %1 of %2 images: %3")
                                   .arg(countText(scan.read), countText(scan.found()), start);
}

QPushButton* stripButton(const QString& text, const char* name) {
  auto* button = new QPushButton(text);
  button->setObjectName(QLatin1String(name));
  button->setAutoDefault(false);
  button->setFixedHeight(24);
  return button;
}

} // namespace

SummaryStrip::SummaryStrip(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_facts(new QuietLine(QString()))
    , m_start(new ElidedLabel)
    , m_losses(new ElidedLabel)
    , m_light(new QuietLine(QString()))
    , m_take(stripButton(tr("Take as A"), "buttonTakeRecommended"))
    , m_export(stripButton(tr("Export for PyTorch"), "buttonExportRecommended"))
    , m_why(stripButton(tr("Why"), "buttonWhy"))
    , m_fold(new QToolButton) {
  setObjectName(QStringLiteral("summaryStrip"));
  m_facts->setObjectName(QStringLiteral("summaryFacts"));
  m_start->setObjectName(QStringLiteral("summaryStart"));
  m_losses->setObjectName(QStringLiteral("summaryLosses"));
  m_take->setToolTip(tr("Shows what the recommended mode makes of the images"));
  m_export->setToolTip(tr("Takes it as mode A and exports its numbers as code for torchvision"));
  m_why->setToolTip(tr("The rule behind the recommendation, and what it found here"));
  m_start->setTextFormat(Qt::PlainText);
  QFont bold = m_start->font();
  bold.setWeight(QFont::DemiBold);
  m_start->setFont(bold);
  m_losses->setTextFormat(Qt::PlainText);
  m_losses->setProperty("role", QStringLiteral("muted"));
  m_fold->setObjectName(QStringLiteral("buttonFoldSummary"));
  m_fold->setProperty("role", QStringLiteral("bar"));
  m_fold->setFocusPolicy(Qt::TabFocus);

  auto* second = new QHBoxLayout;
  second->setSpacing(metrics::small);
  for (QWidget* widget : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_take),
                          static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_why)})
    second->addWidget(widget);
  second->addStretch(1);
  second->addWidget(m_losses);
  auto* first = new QHBoxLayout;
  first->setSpacing(metrics::large); // both may be cut off: their words must not run together
  first->addWidget(m_facts, 3);
  first->addWidget(m_light, 2);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(metrics::tiny, 1, 0, 2);
  grid->setHorizontalSpacing(metrics::small);
  grid->setVerticalSpacing(0);
  grid->addLayout(first, 0, 0);
  grid->addLayout(second, 1, 0);
  grid->addWidget(m_fold, 0, 1, 2, 1, Qt::AlignTop);

  connect(m_take, &QPushButton::clicked, this, &SummaryStrip::take);
  connect(m_export, &QPushButton::clicked, this, [this] {
    take();
    Q_EMIT exportRequested();
  });
  connect(m_why, &QPushButton::clicked, this, &SummaryStrip::explain);
  connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
  for (const auto change : {&Session::stateChanged, &Session::progressed, &Session::datasetChanged,
                            &Session::currentImageChanged, &Session::analysisChanged})
    connect(&session, change, this, &SummaryStrip::showSet);
  for (const auto change : {&Session::analysisChanged, &Session::stateChanged, &Session::fitChanged,
                            &Session::excludedChanged, &Session::storageChanged})
    connect(&session, change, this, &SummaryStrip::showAdvice);
  setFolded(false);
  showSet();
  showAdvice();
}

QString SummaryStrip::facts() const { return m_facts->text(); }
QString SummaryStrip::recommendation() const { return m_start->text(); }
QString SummaryStrip::losses() const { return m_losses->text(); }

void SummaryStrip::setFolded(bool on) {
  m_isFolded = on;
  showLines();
  Q_EMIT foldedChanged(on);
}

void SummaryStrip::setCramped(bool on) {
  m_isCramped = on;
  showLines();
}

void SummaryStrip::showLines() {
  const bool isWhole = !m_isFolded && !m_isCramped;
  m_facts->setVisible(isWhole);
  m_light->setVisible(isWhole);
  m_fold->setVisible(!m_isCramped);
  m_fold->setArrowType(m_isFolded ? Qt::DownArrow : Qt::UpArrow);
  const QString name = m_isFolded ? tr("Show what was read") : tr("Hide what was read");
  m_fold->setToolTip(name);
  m_fold->setAccessibleName(name);
}

QString SummaryStrip::factsText() const {
  const auto dataset = m_session.dataset();
  if (!dataset) return kAwaited;
  const ScanProgress& progress = m_session.progress();
  QStringList parts;
  if (progress.done() < dataset->size())
    parts << tr("%1 images found").arg(countText(dataset->size()))
          << tr("%1 read, %2 broken so far").arg(countText(progress.read), countText(progress.failed));
  else
    parts << tr("%1 images read").arg(countText(progress.read));
  if (progress.done() == dataset->size() && progress.failed > 0)
    parts << tr("⚠ %1 broken, left out").arg(countText(progress.failed));
  std::map<std::string, std::size_t> splits, classes;
  for (const auto& [group, images] : dataset->groups()) {
    splits[group.first] += images;
    classes[group.second] += images;
  }
  for (const ImageId id : m_session.failedImages()) {
    --splits[std::string((*dataset)[id].split)];
    --classes[std::string((*dataset)[id].label)];
  }
  const QStringList ofSplits = groupsText(splits), ofClasses = groupsText(classes);
  const auto count = static_cast<int>(ofClasses.size());
  parts << (ofSplits.isEmpty() ? tr("no splits") : ofSplits.join(QStringLiteral(", ")))
        << (count == 0           ? tr("no classes")
            : count > kMostNamed ? tr("%n classes", nullptr, count)
                                 : ofClasses.join(QStringLiteral(", ")));
  if (const auto analysis = m_session.analysis(); analysis && !analysis->all->channels.empty()) {
    const double full = analysis->all->scale.full;
    const QString depth = full == 255.0 ? tr("8-bit") : full == 65535.0 ? tr("16-bit") : tr("float");
    parts << depth + QLatin1Char(' ') + (analysis->all->channels.size() == 3 ? tr("RGB") : tr("gray"));
    if (const QString facts = readingFactsText(*analysis->audit); !facts.isEmpty()) parts << facts;
  }
  if (const auto image = m_session.currentImage(); image && *image < dataset->size())
    parts << tr("showing %1").arg(fileNameText((*dataset)[*image].relativePath));
  return parts.join(QStringLiteral("  |  "));
}

void SummaryStrip::showSet() { m_facts->setText(factsText()); }

void SummaryStrip::showAdvice() {
  const auto analysis = m_session.analysis();
  const bool isCurrent = m_session.isFitted();
  const Recommendation* known =
      isCurrent && *analysis->recommendation ? &**analysis->recommendation : nullptr;
  m_start->setText(known ? startText(*analysis, *known) : tr("Start with …"));
  m_light->setText(known ? translated(known->light) : QString());
  const QString light = m_light->text();
  m_start->setToolTip(
      toolTipText(light.isEmpty() ? m_start->text() : m_start->text() + QLatin1Char('\n') + light));
  for (QPushButton* button : {m_take, m_export}) button->setEnabled(known && !known->modeId.empty());
  m_why->setEnabled(known);

  // Of a very large set only the type that was chosen is known.
  const bool isUsual = !analysis || canRemember(*analysis, 3);
  const StorageType storage = isUsual ? StorageType::uint8Saturate : m_session.storage();
  const auto losing = [&](Question question) {
    const auto count = isCurrent ? losingModes(*analysis, question, storage) : std::nullopt;
    return count ? countText(*count) : kAwaited;
  };
  m_losses->setText(tr("%1 of %2 modes lose data even in float; as %3: %4")
                        .arg(losing(Question::training), countText(m_session.modes().size()),
                             translated(row(storage).title), losing(Question::storage)));
}

void SummaryStrip::take() {
  const auto analysis = m_session.analysis();
  if (analysis && *analysis->recommendation) m_session.setModeA((*analysis->recommendation)->modeId);
}

void SummaryStrip::explain() {
  const auto analysis = m_session.analysis();
  if (!analysis || !*analysis->recommendation) return;
  const Recommendation& known = **analysis->recommendation;
  const DatasetStatistics& all = *analysis->all;
  QStringList lines{translated(known.start) + QLatin1Char('.')};
  if (!known.light.empty()) lines << translated(known.light) + QLatin1Char('.');
  lines << tr("%1 of the variance lies between images.").arg(percentText(all.betweenImageShare));
  if (all.classShare)
    lines << tr("The classes explain %1 of that; chance reaches %2.")
                 .arg(percentText(*all.classShare), percentText(all.classShareNullBound.value_or(kUnknown)));
  auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Why this recommendation"),
                              lines.join(QLatin1Char('\n')), QMessageBox::Ok, this);
  box->setObjectName(QStringLiteral("dialogWhy"));
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(tr("The rule: %1").arg(translated(recommendationRule())));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

} // namespace normscope
