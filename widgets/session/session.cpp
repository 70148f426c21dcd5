// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

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

Session::Session(QObject* parent) : QObject(parent) {
  for (const NormalizationMode& mode : allModes()) m_modes.push_back({&mode, {}});
  for (const char* id : {"unit", "channel-mean", "channel-zscore", "image-zscore", "image-minmax", "lcn"})
    if (findMode(id)) m_surveyModes.emplace_back(id);
}

Session::~Session() = default;

const ModeOutcome* Session::outcome(const std::string& modeId) const {
  return m_analysis ? m_analysis->outcome(modeId) : nullptr;
}

const NormalizationMode* Session::mode(const std::string& id) const {
  const auto found =
      std::ranges::find_if(m_modes, [&](const ModeRequest& request) { return request.mode->id == id; });
  return found == m_modes.end() ? nullptr : found->mode;
}

void Session::setModeA(const std::string& id) {
  if (mode(id) && replace(m_modeA, id)) Q_EMIT modeAChanged();
}

void Session::setModeB(const std::string& id) {
  if (mode(id) && replace(m_modeB, id)) Q_EMIT modeBChanged();
}

void Session::swapModes() {
  if (m_modeA == m_modeB) return;
  std::swap(m_modeA, m_modeB);
  Q_EMIT modeAChanged();
  Q_EMIT modeBChanged();
}

void Session::setStorage(StorageType storage) {
  if (replace(m_storage, storage)) Q_EMIT storageChanged();
}

void Session::setLimits(const Limits& limits) {
  if (replace(m_limits, limits)) Q_EMIT limitsChanged();
}

void Session::setReadsAllPixels(bool on) {
  if (replace(m_readsAllPixels, on)) Q_EMIT readsAllPixelsChanged();
}

void Session::setFit(const FitSource& source) {
  if (source.choice.kind == FitChoice::Kind::file) m_statistics = source;
  if (replace(m_fit, source)) Q_EMIT fitChanged();
  checkFit();
}

void Session::checkFit() {
  const FitChoice fit = m_fit.choice;
  if (fit.kind != FitChoice::Kind::split || !m_dataset || m_dataset->hasSplit(fit.name)) return;
  addNotice(
      tr("The set has no split %1 to fit modes on: the choice is automatic again.").arg(pathText(fit.name)));
  setFit({});
}

void Session::setParameters(const std::string& modeId, const ParameterValues& parameters) {
  const auto found = std::find_if(m_modes.begin(), m_modes.end(),
                                  [&](const ModeRequest& request) { return request.mode->id == modeId; });
  if (found != m_modes.end() && replace(found->parameters, parameters)) Q_EMIT modesChanged();
}

Session::ParametersById Session::parametersOfVariants() const {
  ParametersById parameters;
  for (const ModeRequest& request : m_modes)
    if (!request.mode->variantOf.empty() && !request.parameters.empty())
      parameters[request.mode->id] = request.parameters;
  return parameters;
}

void Session::setVariants(const std::vector<ModeVariant>& variants, const ParametersById& parameters) {
  if (variants == m_variants && parameters == parametersOfVariants()) return;
  const std::vector<ModeRequest> before = m_modes;
  std::erase_if(m_modes, [](const ModeRequest& request) { return !request.mode->variantOf.empty(); });
  m_variants.clear();
  for (const ModeVariant& variant : variants)
    if (const auto defined = defineVariant(variant)) {
      const auto others = parameters.find(variant.id);
      m_modes.push_back({*defined, others == parameters.end() ? ParameterValues() : others->second});
      m_variants.push_back(variant);
    }
  const auto standIn = [&](const std::string& id) {
    const auto lost = std::ranges::find_if(before, [&](const ModeRequest& r) { return r.mode->id == id; });
    return mode(id) || lost == before.end() ? id : lost->mode->kind();
  };
  std::vector<std::string> survey;
  for (const std::string& id : m_surveyModes)
    if (const std::string now = standIn(id); std::ranges::find(survey, now) == survey.end())
      survey.push_back(now);
  Q_EMIT variantsChanged();
  setSurveyModes(survey);
  setModeA(standIn(m_modeA));
  setModeB(standIn(m_modeB));
}

bool Session::isExcluded(ImageId id) const { return std::ranges::binary_search(m_excluded, id); }

void Session::setExcluded(const std::vector<ImageId>& ids) {
  if (replace(m_excluded, ids)) Q_EMIT excludedChanged();
}

void Session::setMuted(const std::set<MutedWarning>& warnings) {
  if (replace(m_muted, warnings)) Q_EMIT mutedChanged();
}

void Session::setSurveyModes(const std::vector<std::string>& ids) {
  if (replace(m_surveyModes, ids)) Q_EMIT surveyModesChanged();
}

void Session::setInSurvey(const std::string& modeId, bool on) {
  std::vector<std::string> ids;
  for (const ModeRequest& request : m_modes) {
    const std::string& id = request.mode->id;
    const bool was = std::find(m_surveyModes.begin(), m_surveyModes.end(), id) != m_surveyModes.end();
    if (id == modeId ? on : was) ids.push_back(id);
  }
  const auto rank = [](const std::string& id) { return modeNumber(id) > 0 ? modeNumber(id) : 10; };
  std::stable_sort(ids.begin(), ids.end(),
                   [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
  setSurveyModes(ids);
}

void Session::setCurrentImage(std::optional<ImageId> id) {
  m_imageChosen = id.has_value();
  if (id != m_currentImage) setRegion(std::nullopt);
  if (replace(m_currentImage, id)) Q_EMIT currentImageChanged();
}

void Session::suggestImage(ImageId id) {
  if (m_imageChosen) return;
  if (id != m_currentImage) setRegion(std::nullopt);
  if (replace(m_currentImage, std::optional(id))) Q_EMIT currentImageChanged();
}

void Session::setSelection(const std::vector<ImageId>& ids) {
  if (replace(m_selection, ids)) Q_EMIT selectionChanged();
}

std::vector<ImageId> Session::chosenImages() const {
  if (!m_selection.empty() || !m_currentImage) return m_selection;
  return {*m_currentImage};
}

void Session::setRegion(const std::optional<QRect>& region) {
  if (replace(m_region, region)) Q_EMIT regionChanged();
}

void Session::setView(View view) {
  if (replace(m_view, view)) Q_EMIT viewChanged();
}

void Session::setDisplayMapping(DisplayMapping mapping) {
  if (replace(m_displayMapping, mapping)) Q_EMIT displayChanged();
}

void Session::setShowsLost(bool on) {
  if (replace(m_showsLost, on)) Q_EMIT displayChanged();
}

void Session::setShowsSaturated(bool on) {
  if (replace(m_showsSaturated, on)) Q_EMIT displayChanged();
}

void Session::setPixelDisplay(const PixelDisplay& display) {
  if (replace(m_pixelDisplay, display)) Q_EMIT displayChanged();
}

void Session::previewOverlays(bool lost, bool saturated) {
  const bool changed = replace(m_previewsLost, lost);
  if (replace(m_previewsSaturated, saturated) || changed) Q_EMIT displayChanged();
}

void Session::setBrush(const std::optional<ValueRange>& brush) {
  if (replace(m_brush, brush)) Q_EMIT brushChanged();
}

void Session::setLogScale(bool on) {
  if (replace(m_logScale, on)) Q_EMIT logScaleChanged();
}

void Session::setLinkViews(bool on) {
  if (replace(m_linkViews, on)) Q_EMIT linkViewsChanged();
}

void Session::setCompare(const CompareState& state) {
  if (replace(m_compare, state)) Q_EMIT compareChanged();
}

void Session::setCompareLayout(CompareLayout layout) {
  CompareState state = m_compare;
  state.layout = layout;
  setCompare(state);
}

void Session::setPinnedImage(std::optional<ImageId> id) {
  if (replace(m_pinnedImage, id)) Q_EMIT pinnedImageChanged();
}

void Session::setHoldsOriginal(bool on) {
  if (replace(m_holdsOriginal, on)) Q_EMIT displayChanged();
}

void Session::show(ImageId image, const std::string& modeId) {
  setCurrentImage(image);
  if (!modeId.empty()) setModeA(modeId);
}

void Session::beginOpening(const QString& title) {
  forgetSet();
  m_title = title;
  setState(State::Listing);
}

void Session::setReading(const Reading& reading) {
  if (replace(m_reading, reading)) Q_EMIT readingChanged();
}

void Session::setDataset(std::shared_ptr<const Dataset> dataset) {
  m_images.assign(dataset ? dataset->size() : 0, {});
  m_failedImages.clear();
  setStale({});
  m_dataset = std::move(dataset);
  Q_EMIT datasetChanged();
  checkFit();
}

void Session::setOutcome(ImageId id, const ImageOutcome& outcome) {
  if (id >= m_images.size()) return;
  if (outcome.failure && !m_images[id].failure) m_failedImages.push_back(id);
  m_images[id] = outcome;
}

void Session::addNotice(const QString& sentence, Weight weight) {
  if (m_notices.contains(sentence)) return;
  m_notices << sentence;
  Q_EMIT noticesChanged();
  if (weight == Weight::Warning) Q_EMIT warned(sentence);
}

void Session::setConvergence(std::shared_ptr<const Convergence> convergence) {
  if (replace(m_convergence, convergence)) Q_EMIT convergenceChanged();
}

void Session::setProgress(const ScanProgress& progress) {
  m_progress = progress;
  Q_EMIT progressed();
}

void Session::setState(State state, const QString& errorText) {
  const bool changed = replace(m_state, state);
  if (replace(m_errorText, errorText) || changed) Q_EMIT stateChanged();
}

void Session::setStale(const QString& text) {
  if (replace(m_staleText, text)) Q_EMIT staleChanged();
}

void Session::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  if (replace(m_analysis, analysis)) Q_EMIT analysisChanged();
}

void Session::close() {
  forgetSet();
  setState(State::Empty);
}

void Session::forgetSet() {
  setBrush(std::nullopt);
  setExcluded({});
  setAnalysis(nullptr);
  setConvergence(nullptr);
  setSelection({});
  setPinnedImage(std::nullopt);
  setCurrentImage(std::nullopt);
  m_title.clear();
  m_progress = {};
  if (replace(m_notices, {})) Q_EMIT noticesChanged();
  if (m_dataset) setDataset(nullptr);
}

} // namespace normscope
