// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edits.h"

#include "session/fit_text.h"
#include "session/session.h"
#include "support/translation.h"

#include <QUndoCommand>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace normscope {
namespace {

constexpr int kNumberOfAMode = 1; ///< id of commands that may merge

/// From one value to another and back, by a setter of the Session.
template<class Value>
class Change : public QUndoCommand {
public:
  using Apply = std::function<void(const Value&)>;
  Change(const QString& text, Value before, Value after, Apply apply)
      : QUndoCommand(text)
      , m_before(std::move(before))
      , m_after(std::move(after))
      , m_apply(std::move(apply)) {}

  void undo() override { m_apply(m_before); }
  void redo() override { m_apply(m_after); }

protected:
  Value m_before, m_after;

private:
  Apply m_apply;
};

ParameterValue valueOf(const ParameterSpec& spec, const ParameterValues& values) {
  const auto found = values.find(spec.id);
  return found == values.end() ? spec.defaultValue : found->second;
}

/// The parameter that alone differs, or null when several do.
const ParameterSpec* onlyChange(const NormalizationMode& mode, const ParameterValues& before,
                                const ParameterValues& after) {
  const ParameterSpec* only = nullptr;
  for (const ParameterSpec& spec : mode.parameters) {
    if (valueOf(spec, before) == valueOf(spec, after)) continue;
    if (only) return nullptr;
    only = &spec;
  }
  return only;
}

class ParameterChange final : public Change<ParameterValues> {
public:
  ParameterChange(Session& session, const NormalizationMode& mode, const ParameterSpec* only,
                  const ParameterValues& before, const ParameterValues& after)
      : Change(only ? Edits::tr("%1 of %2").arg(translated(only->title), translated(mode.title))
                    : Edits::tr("Parameters of %1").arg(translated(mode.title)),
               before, after,
               [&session, &mode](const ParameterValues& values) { session.setParameters(mode.id, values); })
      , m_spec(only) {}

  int id() const override {
    using Type = ParameterSpec::Type;
    return m_spec && (m_spec->type == Type::number || m_spec->type == Type::integer) ? kNumberOfAMode : -1;
  }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = static_cast<const ParameterChange*>(other);
    if (next->m_spec != m_spec) return false; // the rows of the catalogue stand still
    m_after = next->m_after;
    setObsolete(m_before == m_after);
    return true;
  }

private:
  const ParameterSpec* m_spec;
};

} // namespace

Edits::Edits(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::datasetChanged, this, [this] {
    const bool wasClean = m_stack.isClean();
    m_stack.clear();
    if (!wasClean) m_stack.resetClean(); // the changes stand; only the way back is gone
  });
}

void Edits::setStorage(StorageType storage) {
  if (storage == m_session.storage()) return;
  m_stack.push(new Change<StorageType>(tr("Store As %1").arg(translated(row(storage).title)),
                                       m_session.storage(), storage,
                                       [this](StorageType type) { m_session.setStorage(type); }));
}

void Edits::setLimits(const Limits& limits) {
  if (limits == m_session.limits()) return;
  m_stack.push(new Change<Limits>(tr("Limits of Warnings"), m_session.limits(), limits,
                                  [this](const Limits& values) { m_session.setLimits(values); }));
}

void Edits::setFit(const FitSource& source) {
  if (source == m_session.fit()) return;
  const QString on = fitText(source);
  m_stack.push(new Change<FitSource>(on.isEmpty() ? tr("Fit on This Set") : tr("Fit on %1").arg(on),
                                     m_session.fit(), source,
                                     [this](const FitSource& fit) { m_session.setFit(fit); }));
}

void Edits::setParameters(const std::string& modeId, const ParameterValues& parameters) {
  const auto& modes = m_session.modes();
  const auto found = std::find_if(modes.begin(), modes.end(),
                                  [&](const ModeRequest& request) { return request.mode->id == modeId; });
  if (found == modes.end() || found->parameters == parameters) return;
  m_stack.push(new ParameterChange(m_session, *found->mode,
                                   onlyChange(*found->mode, found->parameters, parameters), found->parameters,
                                   parameters));
}

void Edits::addVariant(const ModeVariant& variant) {
  std::vector<ModeVariant> all = m_session.variants();
  all.push_back(variant);
  setVariants(tr("Add %1").arg(translated(variant.title)), std::move(all), variant.id);
}

void Edits::removeVariant(const std::string& modeId) {
  std::vector<ModeVariant> rest = m_session.variants();
  const auto gone = std::ranges::find(rest, modeId, &ModeVariant::id);
  if (gone == rest.end()) return;
  const QString text = tr("Remove %1").arg(translated(gone->title));
  rest.erase(gone);
  setVariants(text, std::move(rest), modeId);
}

void Edits::changeVariant(const ModeVariant& variant) {
  std::vector<ModeVariant> all = m_session.variants();
  const auto old = std::ranges::find(all, variant.id, &ModeVariant::id);
  if (old == all.end()) return;
  if (*old == variant && !m_session.parametersOfVariants().contains(variant.id)) return;
  *old = variant;
  setVariants(tr("Edit %1").arg(translated(variant.title)), std::move(all), variant.id);
}

/// The one that is added, changed or removed begins with the parameters it is made with; the way back gives
/// the old one those it had.
void Edits::setVariants(const QString& text, std::vector<ModeVariant> variants, const std::string& changed) {
  struct OwnModes {
    std::vector<ModeVariant> variants;
    Session::ParametersById parameters;
  };
  const OwnModes before{m_session.variants(), m_session.parametersOfVariants()};
  OwnModes after{std::move(variants), before.parameters};
  after.parameters.erase(changed);
  m_stack.push(new Change<OwnModes>(text, before, std::move(after), [this](const OwnModes& own) {
    m_session.setVariants(own.variants, own.parameters);
  }));
}

void Edits::exclude(const std::vector<ImageId>& ids) {
  std::vector<ImageId> all = m_session.excluded();
  all.insert(all.end(), ids.begin(), ids.end());
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  const auto count = static_cast<int>(all.size() - m_session.excluded().size());
  setExcluded(tr("Exclude %n Image(s)", nullptr, count), std::move(all));
}

void Edits::include(const std::vector<ImageId>& ids) {
  std::vector<ImageId> rest = m_session.excluded();
  std::erase_if(rest, [&](ImageId id) { return std::ranges::find(ids, id) != ids.end(); });
  const auto count = static_cast<int>(m_session.excluded().size() - rest.size());
  setExcluded(tr("Include %n Image(s)", nullptr, count), std::move(rest));
}

void Edits::setExcluded(const QString& text, std::vector<ImageId> ids) {
  if (ids == m_session.excluded()) return;
  m_stack.push(new Change<std::vector<ImageId>>(
      text, m_session.excluded(), std::move(ids),
      [this](const std::vector<ImageId>& excluded) { m_session.setExcluded(excluded); }));
}

void Edits::setMuted(const MutedWarning& warning, bool on) {
  std::set<MutedWarning> all = m_session.muted();
  if (on)
    all.insert(warning);
  else
    all.erase(warning);
  if (all == m_session.muted()) return;
  m_stack.push(new Change<std::set<MutedWarning>>(
      on ? tr("Mute a Warning") : tr("Unmute a Warning"), m_session.muted(), std::move(all),
      [this](const std::set<MutedWarning>& muted) { m_session.setMuted(muted); }));
}

} // namespace normscope
