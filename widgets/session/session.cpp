// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "analysis/earlier.h"
#include "support/mode_numbers.h"
#include "support/number_text.h"

#include <algorithm>
#include <utility>

namespace normscope {
namespace {

/// Stores a value and says whether it was another one before.
template<class T>
bool replace(T& stored, const T& value) {
  if (stored == value) return false;
  stored = value;
  return true;
}

} // namespace

Session::Session(QObject* parent) : QObject(parent), m_modes(modeRequests(m_choices)) {}

Session::~Session() = default;

const ModeOutcome* Session::outcome(const std::string& modeId) const {
  return m_set.analysis ? m_set.analysis->outcome(modeId) : nullptr;
}

bool Session::isFitted() const {
  const auto& analysis = m_set.analysis;
  return analysis && analysis->scan && m_set.dataset && analysis->scan->excluded == m_choices.excluded &&
         analysis->fitted == resolvedFit(m_choices.fit, *m_set.dataset);
}

ParameterValues Session::parametersOf(const std::string& modeId) const {
  const auto found = std::ranges::find(m_modes, mode(modeId), &ModeRequest::mode);
  return found == m_modes.end() ? ParameterValues() : found->parameters;
}

const NormalizationMode* Session::mode(const std::string& id) const {
  const auto found =
      std::ranges::find_if(m_modes, [&](const ModeRequest& request) { return request.mode->id == id; });
  return found == m_modes.end() ? nullptr : found->mode;
}

void Session::setChoices(Choices choices) {
  // A file stays at hand when another source is chosen.
  if (choices.fit.choice.kind == FitChoice::Kind::file) m_statistics = choices.fit;
  const FitChoice fit = choices.fit.choice;
  const bool lacksSplit =
      fit.kind == FitChoice::Kind::split && m_set.dataset && !m_set.dataset->hasSplit(fit.name);
  if (lacksSplit) choices.fit = {};
  std::vector<ModeRequest> modes = modeRequests(choices);
  const auto isThere = [&](const std::string& id) {
    return std::ranges::any_of(modes, [&](const ModeRequest& request) { return request.mode->id == id; });
  };
  // Where a mode that there was is lost, its base comes instead.
  const auto standIn = [&](const std::string& id) {
    const NormalizationMode* lost = isThere(id) ? nullptr : mode(id);
    return lost ? lost->kind() : id;
  };
  std::erase_if(choices.variants, [&](const ModeVariant& variant) { return !isThere(variant.id); });
  std::erase_if(choices.parameters,
                [&](const auto& entry) { return entry.second.empty() || !isThere(entry.first); });
  const auto checked = [&](const std::string& id, const std::string& before) {
    const std::string now = standIn(id);
    return isThere(now) ? now : standIn(before);
  };
  choices.modeA = checked(choices.modeA, m_choices.modeA);
  choices.modeB = checked(choices.modeB, m_choices.modeB);
  std::vector<std::string> survey;
  for (const std::string& id : choices.surveyModes)
    if (const std::string now = standIn(id); isThere(now) && std::ranges::find(survey, now) == survey.end())
      survey.push_back(now);
  choices.surveyModes = std::move(survey);

  const Choices before = std::exchange(m_choices, std::move(choices));
  m_modes = std::move(modes);
  const auto tell = [&](auto member, void (Session::*changed)()) {
    if (before.*member != m_choices.*member) Q_EMIT(this->*changed)();
  };
  tell(&Choices::variants, &Session::variantsChanged);
  tell(&Choices::parameters, &Session::modesChanged);
  tell(&Choices::surveyModes, &Session::surveyModesChanged);
  tell(&Choices::modeA, &Session::modeAChanged);
  tell(&Choices::modeB, &Session::modeBChanged);
  tell(&Choices::storage, &Session::storageChanged);
  tell(&Choices::limits, &Session::limitsChanged);
  tell(&Choices::readsAllPixels, &Session::readsAllPixelsChanged);
  tell(&Choices::fit, &Session::fitChanged);
  tell(&Choices::excluded, &Session::excludedChanged);
  tell(&Choices::muted, &Session::mutedChanged);
  tell(&Choices::reading, &Session::readingChanged);
  if (lacksSplit)
    addNotice(tr("The set has no split %1 to fit modes on: the choice is automatic again.")
                  .arg(pathText(fit.name)));
}

void Session::setModeA(const std::string& id) {
  choose([&](Choices& choices) { choices.modeA = id; });
}

void Session::setModeB(const std::string& id) {
  choose([&](Choices& choices) { choices.modeB = id; });
}

void Session::swapModes() {
  choose([](Choices& choices) { std::swap(choices.modeA, choices.modeB); });
}

void Session::setReadsAllPixels(bool on) {
  choose([&](Choices& choices) { choices.readsAllPixels = on; });
}

bool Session::isExcluded(ImageId id) const { return std::ranges::binary_search(m_choices.excluded, id); }

void Session::setSurveyModes(const std::vector<std::string>& ids) {
  choose([&](Choices& choices) { choices.surveyModes = ids; });
}

void Session::setInSurvey(const std::string& modeId, bool on) {
  std::vector<std::string> ids;
  for (const ModeRequest& request : m_modes) {
    const std::string& id = request.mode->id;
    const bool was = std::ranges::find(surveyModes(), id) != surveyModes().end();
    if (id == modeId ? on : was) ids.push_back(id);
  }
  const auto rank = [](const std::string& id) { return modeNumber(id) > 0 ? modeNumber(id) : 10; };
  std::stable_sort(ids.begin(), ids.end(),
                   [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
  setSurveyModes(ids);
}

template<class Value>
void Session::see(Value Look::*member, const Value& value, void (Session::*changed)()) {
  if (replace(m_look.*member, value)) Q_EMIT(this->*changed)();
}

void Session::setCurrentImage(std::optional<ImageId> id) {
  m_imageChosen = id.has_value();
  if (id != m_look.currentImage) setRegion(std::nullopt);
  see(&Look::currentImage, id, &Session::currentImageChanged);
  // What is done to the selection is done to what is looked at.
  if (id && !m_look.selection.empty() && std::ranges::find(m_look.selection, *id) == m_look.selection.end())
    setSelection({});
}

void Session::suggestImage(ImageId id) {
  if (m_imageChosen) return;
  setCurrentImage(id);
  m_imageChosen = false;
}

void Session::setSelection(const std::vector<ImageId>& ids) {
  see(&Look::selection, ids, &Session::selectionChanged);
}

std::vector<ImageId> Session::chosenImages() const {
  if (!m_look.selection.empty() || !m_look.currentImage) return m_look.selection;
  return {*m_look.currentImage};
}

void Session::setRegion(const std::optional<QRect>& region) {
  see(&Look::region, region, &Session::regionChanged);
}

void Session::setView(View view) { see(&Look::view, view, &Session::viewChanged); }

void Session::setDisplayMapping(DisplayMapping mapping) {
  see(&Look::displayMapping, mapping, &Session::displayChanged);
}

void Session::setShowsLost(bool on) { see(&Look::showsLost, on, &Session::displayChanged); }

void Session::setShowsSaturated(bool on) { see(&Look::showsSaturated, on, &Session::displayChanged); }

void Session::setPixelDisplay(const PixelDisplay& display) {
  see(&Look::pixelDisplay, display, &Session::displayChanged);
}

void Session::previewOverlays(bool lost, bool saturated) {
  const bool changed = replace(m_look.previewsLost, lost);
  if (replace(m_look.previewsSaturated, saturated) || changed) Q_EMIT displayChanged();
}

void Session::setBrush(const std::optional<ValueRange>& brush) {
  see(&Look::brush, brush, &Session::brushChanged);
}

void Session::setLogScale(bool on) { see(&Look::logScale, on, &Session::logScaleChanged); }

void Session::setLinkViews(bool on) { see(&Look::linkViews, on, &Session::linkViewsChanged); }

void Session::setCompare(const CompareState& state) { see(&Look::compare, state, &Session::compareChanged); }

void Session::setCompareLayout(CompareLayout layout) {
  CompareState state = m_look.compare;
  state.layout = layout;
  setCompare(state);
}

void Session::setPinnedImage(std::optional<ImageId> id) {
  see(&Look::pinnedImage, id, &Session::pinnedImageChanged);
}

void Session::setHoldsOriginal(bool on) { see(&Look::holdsOriginal, on, &Session::displayChanged); }

void Session::show(ImageId image, const std::string& modeId) {
  setCurrentImage(image);
  if (!modeId.empty()) setModeA(modeId);
}

void Session::beginOpening(const QString& title) {
  forgetSet();
  m_set.title = title;
  setState(State::Listing);
}

void Session::setDataset(std::shared_ptr<const Dataset> dataset) {
  m_set.images.assign(dataset ? dataset->size() : 0, {});
  m_set.failedImages.clear();
  setStale({});
  m_set.dataset = std::move(dataset);
  Q_EMIT datasetChanged();
  setChoices(m_choices); // the split that modes are fitted on may not be there
}

void Session::setOutcome(ImageId id, const ImageOutcome& outcome) {
  if (id >= m_set.images.size()) return;
  if (outcome.failure && !m_set.images[id].failure) m_set.failedImages.push_back(id);
  m_set.images[id] = outcome;
}

void Session::addNotice(const QString& sentence, Weight weight) {
  if (m_set.notices.contains(sentence)) return;
  m_set.notices << sentence;
  Q_EMIT noticesChanged();
  if (weight == Weight::Warning) Q_EMIT warned(sentence);
}

void Session::setConvergence(std::shared_ptr<const Convergence> convergence) {
  if (replace(m_set.convergence, convergence)) Q_EMIT convergenceChanged();
}

void Session::setProgress(const ScanProgress& progress) {
  m_set.progress = progress;
  Q_EMIT progressed();
}

void Session::setState(State state, const QString& errorText) {
  const bool changed = replace(m_state, state);
  if (replace(m_errorText, errorText) || changed) Q_EMIT stateChanged();
}

void Session::setStale(const QString& text) {
  if (replace(m_set.staleText, text)) Q_EMIT staleChanged();
}

void Session::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  if (replace(m_set.analysis, analysis)) Q_EMIT analysisChanged();
}

void Session::setJudging(const JudgingProgress& progress) {
  if (replace(m_set.judging, progress)) Q_EMIT judgingChanged();
}

void Session::close() {
  forgetSet();
  setState(State::Empty);
}

void Session::forgetSet() {
  setBrush(std::nullopt);
  choose([](Choices& choices) { choices.excluded.clear(); });
  setAnalysis(nullptr);
  setJudging({});
  setConvergence(nullptr);
  setSelection({});
  setPinnedImage(std::nullopt);
  setCurrentImage(std::nullopt);
  m_set.title.clear();
  m_set.progress = {};
  if (replace(m_set.notices, {})) Q_EMIT noticesChanged();
  if (m_set.dataset) setDataset(nullptr);
}

} // namespace normscope
