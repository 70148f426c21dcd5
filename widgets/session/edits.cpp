// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edits.h"

#include "session/fit_text.h"
#include "session/session.h"
#include "support/translation.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace normscope {
namespace {

constexpr int kNumberOfAMode = 1; ///< id of commands that may merge

/// A step from some choices to others. Taken back or again, it leaves alone what it did not change.
class Change : public QUndoCommand {
public:
  Change(Session& session, const QString& text, Choices after)
      : QUndoCommand(text), m_session(session), m_before(session.choices()), m_after(std::move(after)) {}

  void undo() override { m_session.setChoices(carriedOver(m_session.choices(), m_after, m_before)); }
  void redo() override { m_session.setChoices(carriedOver(m_session.choices(), m_before, m_after)); }

protected:
  Session& m_session;
  Choices m_before, m_after;
};

ParameterValue valueOf(const ParameterSpec& spec, const ParameterValues& values) {
  const auto found = values.find(spec.id);
  return found == values.end() ? spec.defaultBeside(values) : found->second;
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

class ParameterChange final : public Change {
public:
  ParameterChange(Session& session, const QString& text, Choices after, const ParameterSpec* only)
      : Change(session, text, std::move(after)), m_spec(only) {}

  int id() const override {
    using Type = ParameterSpec::Type;
    return m_spec && (m_spec->type == Type::number || m_spec->type == Type::integer) ? kNumberOfAMode : -1;
  }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = static_cast<const ParameterChange*>(other);
    if (next->m_spec != m_spec) return false; // the rows of the catalogue stand still
    m_after = carriedOver(std::move(m_after), next->m_before, next->m_after);
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

template<class Edit>
void Edits::change(const QString& text, Edit edit) {
  Choices after = m_session.choices();
  edit(after);
  if (after != m_session.choices()) m_stack.push(new Change(m_session, text, std::move(after)));
}

void Edits::setStorage(StorageType storage) {
  change(tr("Store As %1").arg(translated(row(storage).title)),
         [&](Choices& choices) { choices.storage = storage; });
}

void Edits::setLimits(const Limits& limits) {
  change(tr("Limits of Warnings"), [&](Choices& choices) { choices.limits = limits; });
}

void Edits::setFit(const FitSource& source) {
  const QString on = fitText(source);
  change(on.isEmpty() ? tr("Fit on This Set") : tr("Fit on %1").arg(on),
         [&](Choices& choices) { choices.fit = source; });
}

void Edits::setParameters(const std::string& modeId, const ParameterValues& parameters) {
  const NormalizationMode* mode = m_session.mode(modeId);
  if (!mode) return;
  Choices after = m_session.choices();
  const ParameterValues before = std::exchange(after.parameters[modeId], parameters);
  if (before == parameters) return;
  if (parameters.empty()) after.parameters.erase(modeId);
  const ParameterSpec* only = onlyChange(*mode, before, parameters);
  m_stack.push(new ParameterChange(m_session,
                                   only ? tr("%1 of %2").arg(translated(only->title), translated(mode->title))
                                        : tr("Parameters of %1").arg(translated(mode->title)),
                                   std::move(after), only));
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
  if (*old == variant && !m_session.choices().parameters.contains(variant.id)) return;
  *old = variant;
  setVariants(tr("Edit %1").arg(translated(variant.title)), std::move(all), variant.id);
}

/// The one that is added, changed or removed begins with the parameters it is made with; the way back gives
/// the old one those it had.
void Edits::setVariants(const QString& text, std::vector<ModeVariant> variants, const std::string& changed) {
  change(text, [&](Choices& choices) {
    choices.variants = std::move(variants);
    choices.parameters.erase(changed);
  });
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
  change(text, [&](Choices& choices) { choices.excluded = std::move(ids); });
}

void Edits::setMuted(const std::vector<MutedWarning>& warnings, bool on) {
  change(on ? tr("Mute a Warning") : tr("Unmute a Warning"), [&](Choices& choices) {
    for (const MutedWarning& warning : warnings) {
      if (on)
        choices.muted.insert(warning);
      else
        choices.muted.erase(warning);
    }
  });
}

} // namespace normscope
