// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/choices.h"
#include "session/look.h"
#include "session/open_set.h"
#include "session/pixel_readout.h"

#include <QObject>
#include <QPoint>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// The only mutable state of the window: what is open, what is known about it, and what the user has chosen.
/// Views know the Session and never each other; every fact has one signal, sent when it has changed.
/// Controllers (ScanController, AnalysisController) feed it from the background.
class Session : public QObject {
  Q_OBJECT
public:
  enum class State { Empty, Listing, Scanning, Paused, Partial, Done, Failed };
  Q_ENUM(State)
  using View = Look::View;

  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  // What is open.
  State state() const { return m_state; }
  QString errorText() const { return m_errorText; } ///< why the state is Failed
  QString title() const { return m_set.title; }
  const QString& staleText() const { return m_set.staleText; }
  const ScanProgress& progress() const { return m_set.progress; }
  const QStringList& notices() const { return m_set.notices; }
  std::shared_ptr<const Dataset> dataset() const { return m_set.dataset; }
  const std::vector<ImageOutcome>& images() const { return m_set.images; }
  const std::vector<ImageId>& failedImages() const { return m_set.failedImages; }
  std::shared_ptr<const Analysis> analysis() const { return m_set.analysis; }
  std::shared_ptr<const Convergence> convergence() const { return m_set.convergence; }
  const JudgingProgress& judging() const { return m_set.judging; }
  const ModeOutcome* outcome(const std::string& modeId) const; ///< of the newest analysis, or null
  /// Whether the newest analysis is fitted on what was chosen; false while a new choice is on its way.
  bool isFitted() const;

  // What the user has chosen.
  const Choices& choices() const { return m_choices; }
  const Reading& reading() const { return m_choices.reading; }
  /// All modes with their parameters: the catalogue's, then the user's own.
  const std::vector<ModeRequest>& modes() const { return m_modes; }
  const NormalizationMode* mode(const std::string& id) const; ///< one of them, or null
  /// Those of one of them that differ from its defaults; empty for others.
  ParameterValues parametersOf(const std::string& modeId) const;
  const std::vector<ModeVariant>& variants() const { return m_choices.variants; }
  const std::vector<std::string>& surveyModes() const { return m_choices.surveyModes; }
  const std::string& modeA() const { return m_choices.modeA; }
  const std::string& modeB() const { return m_choices.modeB; }
  StorageType storage() const { return m_choices.storage; }
  const Limits& limits() const { return m_choices.limits; }
  const FitSource& fit() const { return m_choices.fit; }
  const FitChoice& fitChoice() const { return m_choices.fit.choice; }
  const FitSource& openedStatistics() const { return m_statistics; } ///< the newest file; automatic: none
  bool readsAllPixels() const { return m_choices.readsAllPixels; }
  const std::vector<ImageId>& excluded() const { return m_choices.excluded; }
  bool isExcluded(ImageId id) const;
  const std::set<MutedWarning>& muted() const { return m_choices.muted; }

  // Where one is and how it is looked at.
  const Look& look() const { return m_look; }
  std::optional<ImageId> currentImage() const { return m_look.currentImage; }
  const std::vector<ImageId>& selection() const { return m_look.selection; }
  std::vector<ImageId> chosenImages() const; ///< the selection, or the current image alone
  const std::optional<QRect>& region() const { return m_look.region; }
  View view() const { return m_look.view; }
  DisplayMapping displayMapping() const { return m_look.displayMapping; }
  bool showsLost() const { return m_look.showsLost; }
  bool showsSaturated() const { return m_look.showsSaturated; }
  /// What pictures paint: overlays that are switched on and those that are only looked at for a moment.
  bool paintsLost() const { return m_look.showsLost || m_look.previewsLost; }
  bool paintsSaturated() const { return m_look.showsSaturated || m_look.previewsSaturated; }
  const PixelDisplay& pixelDisplay() const { return m_look.pixelDisplay; }
  const std::optional<ValueRange>& brush() const { return m_look.brush; }
  bool logScale() const { return m_look.logScale; }
  bool linkViews() const { return m_look.linkViews; }
  const CompareState& compare() const { return m_look.compare; }
  std::optional<ImageId> pinnedImage() const { return m_look.pinnedImage; }
  bool holdsOriginal() const { return m_look.holdsOriginal; }

  /// The one way to choose. What cannot be is put right: own modes that cannot be defined go, A, B and the
  /// survey keep to modes that there are (where an own mode is lost, its base comes instead), and a split
  /// that the set lacks gives way to the automatic choice. Signals what has changed. Whoever wants it undone
  /// goes through Edits.
  void setChoices(Choices choices);
  /// The same with some of them changed: `change` gets a Choices& of those in force.
  template<class Change>
  void choose(Change change) {
    Choices choices = m_choices;
    change(choices);
    setChoices(std::move(choices));
  }

public Q_SLOTS:
  void setModeA(const std::string& id);
  void setModeB(const std::string& id);
  void swapModes();
  void setReadsAllPixels(bool on);
  void setSurveyModes(const std::vector<std::string>& ids);
  void setInSurvey(const std::string& modeId, bool on); ///< tiles stand by number, then in menu order
  void setCurrentImage(std::optional<ImageId> id);      ///< the user's choice
  void suggestImage(ImageId id);                        ///< makes it current unless the user has chosen one
  void setSelection(const std::vector<ImageId>& ids);
  void setRegion(const std::optional<QRect>& region);
  void setView(View view);
  void setDisplayMapping(DisplayMapping mapping);
  void setShowsLost(bool on);
  void setShowsSaturated(bool on);
  void setPixelDisplay(const PixelDisplay& display);
  void previewOverlays(bool lost, bool saturated); ///< until the mouse leaves what shows them
  void setBrush(const std::optional<ValueRange>& brush);
  void setLogScale(bool on);
  void setLinkViews(bool on);
  void setCompare(const CompareState& state);
  void setCompareLayout(CompareLayout layout);
  void setPinnedImage(std::optional<ImageId> id);
  void setHoldsOriginal(bool on);
  /// Jumps to an image: makes it current and, where given, puts a mode into A.
  void show(ImageId image, const std::string& modeId = {});

public: // for controllers
  void beginOpening(const QString& title);
  void setDataset(std::shared_ptr<const Dataset> dataset);
  void setOutcome(ImageId id, const ImageOutcome& outcome); ///< no signal of its own: see setProgress
  enum class Weight { Remark, Warning };
  void addNotice(const QString& sentence, Weight weight = Weight::Warning);
  void setConvergence(std::shared_ptr<const Convergence> convergence);
  void setProgress(const ScanProgress& progress); ///< sends progressed, which covers new outcomes
  void setState(State state, const QString& errorText = {});
  void setStale(const QString& text); ///< empty: the files are as they were read
  void setAnalysis(std::shared_ptr<const Analysis> analysis);
  void setJudging(const JudgingProgress& progress);
  void close();

Q_SIGNALS:
  void stateChanged();
  void readingChanged();
  void datasetChanged();
  void progressed();
  void staleChanged();
  void noticesChanged();
  void warned(const QString& sentence); ///< a notice that should not be missed
  void analysisChanged();
  void judgingChanged();
  void convergenceChanged();
  void modesChanged();    ///< parameters of some mode
  void variantsChanged(); ///< there are other modes
  void surveyModesChanged();
  void modeAChanged();
  void modeBChanged();
  void storageChanged();
  void limitsChanged();
  void readsAllPixelsChanged();
  void fitChanged();
  void excludedChanged();
  void mutedChanged();
  void currentImageChanged();
  void selectionChanged();
  void regionChanged();
  void viewChanged();
  void displayChanged(); ///< mapping, overlays, how pixels are looked at, whether the original is held
  void brushChanged();
  void logScaleChanged();
  void linkViewsChanged();
  void compareChanged();
  void pinnedImageChanged();
  /// The pixel under the mouse in some view, in upright image coordinates; none when the mouse has left.
  void pixelHovered(std::optional<QPoint> position);
  /// The values of that pixel once they are known; none when the mouse has left.
  void pixelRead(std::optional<PixelReadout> readout);

private:
  /// The one way to look elsewhere: tells by `changed` when that made a difference.
  template<class Value>
  void see(Value Look::*member, const Value& value, void (Session::*changed)());
  void forgetSet();

  State m_state = State::Empty;
  QString m_errorText;
  OpenSet m_set;
  Choices m_choices;
  std::vector<ModeRequest> m_modes; ///< modeRequests of the choices
  FitSource m_statistics;
  Look m_look;
  bool m_imageChosen = false;
};

} // namespace normscope
