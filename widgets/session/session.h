// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/fit_source.h"
#include "outcomes/outcome.h"
#include "preview/preview.h"
#include "project/session_file.h"
#include "scan/reading.h"
#include "scan/scan.h"
#include "session/compare_state.h"
#include "session/pixel_display.h"
#include "session/pixel_readout.h"
#include "session/value_range.h"
#include "statistics/convergence.h"

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <set>
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
  enum class View { Browse, Loupe, Compare, Survey };
  Q_ENUM(View)

  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  // What is open.
  State state() const { return m_state; }
  QString title() const { return m_title; }                ///< of the set, for the window title
  QString errorText() const { return m_errorText; }        ///< why the state is Failed
  const QString& staleText() const { return m_staleText; } ///< how the files differ from what was read, if so
  const ScanProgress& progress() const { return m_progress; }
  const Reading& reading() const { return m_reading; }     ///< how its files are read
  const QStringList& notices() const { return m_notices; } ///< sentences about opening and reading this set
  std::shared_ptr<const Dataset> dataset() const { return m_dataset; }
  const std::vector<ImageOutcome>& images() const { return m_images; } ///< by ImageId, grows during a scan
  const std::vector<ImageId>& failedImages() const {
    return m_failedImages;
  }                                                                       ///< in the order of their reading
  std::shared_ptr<const Analysis> analysis() const { return m_analysis; } ///< null until there is one
  /// How means and deviations have settled; null before the scan. Grows with it and stays after it.
  std::shared_ptr<const Convergence> convergence() const { return m_convergence; }
  const ModeOutcome* outcome(const std::string& modeId) const; ///< of the newest analysis, or null

  // What the user has chosen.
  /// All modes with their parameters: the catalogue's, then the user's own.
  const std::vector<ModeRequest>& modes() const { return m_modes; }
  const NormalizationMode* mode(const std::string& id) const;             ///< one of them, or null
  const std::vector<ModeVariant>& variants() const { return m_variants; } ///< the user's own
  using ParametersById = std::map<std::string, ParameterValues, std::less<>>;
  ParametersById parametersOfVariants() const; ///< of those that have others than they were made with
  const std::vector<std::string>& surveyModes() const { return m_surveyModes; } ///< ids shown side by side
  const std::string& modeA() const { return m_modeA; }
  const std::string& modeB() const { return m_modeB; }
  StorageType storage() const { return m_storage; }
  const Limits& limits() const { return m_limits; }
  const FitSource& fit() const { return m_fit; } ///< what modes of the data set are fitted on
  const FitChoice& fitChoice() const { return m_fit.choice; }
  const FitSource& openedStatistics() const { return m_statistics; } ///< the newest file; automatic: none
  bool readsAllPixels() const { return m_readsAllPixels; } ///< not a sample, for what records cannot tell
  const std::vector<ImageId>& excluded() const {
    return m_excluded;
  } ///< ascending; left out of the statistics
  bool isExcluded(ImageId id) const;
  const std::set<MutedWarning>& muted() const { return m_muted; }
  std::optional<ImageId> currentImage() const { return m_currentImage; }
  const std::vector<ImageId>& selection() const { return m_selection; }
  std::vector<ImageId> chosenImages() const; ///< the selection, or the current image alone
  const std::optional<QRect>& region() const {
    return m_region;
  } ///< of the current image, upright coordinates
  View view() const { return m_view; }
  DisplayMapping displayMapping() const { return m_displayMapping; }
  bool showsLost() const { return m_showsLost; }           ///< overlay of what storage loses
  bool showsSaturated() const { return m_showsSaturated; } ///< overlay of what the source had lost
  /// What pictures paint: overlays that are switched on and those that are only looked at for a moment.
  bool paintsLost() const { return m_showsLost || m_previewsLost; }
  bool paintsSaturated() const { return m_showsSaturated || m_previewsSaturated; }
  const PixelDisplay& pixelDisplay() const { return m_pixelDisplay; }
  const std::optional<ValueRange>& brush() const { return m_brush; } ///< what the image grid is narrowed to
  bool logScale() const { return m_logScale; }
  bool linkViews() const { return m_linkViews; }
  const CompareState& compare() const { return m_compare; }
  std::optional<ImageId> pinnedImage() const { return m_pinnedImage; } ///< B of Compare shows it, if any
  bool holdsOriginal() const { return m_holdsOriginal; } ///< all pictures show mode `unit` for the moment

public Q_SLOTS:
  void setModeA(const std::string& id);
  void setModeB(const std::string& id);
  void swapModes();
  void setStorage(StorageType storage);
  void setLimits(const Limits& limits);
  void setReadsAllPixels(bool on);
  void setFit(const FitSource& source); ///< a split that the set lacks gives way to the automatic choice
  void setParameters(const std::string& modeId, const ParameterValues& parameters);
  /// Those that can be defined, with `parameters` by id; the others have the parameters they were made with.
  /// Where A, B or the survey lose their mode, its base comes instead.
  void setVariants(const std::vector<ModeVariant>& variants, const ParametersById& parameters = {});
  void setExcluded(const std::vector<ImageId>& ids); ///< ascending
  void setMuted(const std::set<MutedWarning>& warnings);
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
  void setReading(const Reading& reading);
  void setDataset(std::shared_ptr<const Dataset> dataset);
  void setOutcome(ImageId id, const ImageOutcome& outcome); ///< no signal of its own: see setProgress
  enum class Weight { Remark, Warning };
  void addNotice(const QString& sentence, Weight weight = Weight::Warning);
  void setConvergence(std::shared_ptr<const Convergence> convergence);
  void setProgress(const ScanProgress& progress); ///< sends progressed, which covers new outcomes
  void setState(State state, const QString& errorText = {});
  void setStale(const QString& text); ///< empty: the files are as they were read
  void setAnalysis(std::shared_ptr<const Analysis> analysis);
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
  void forgetSet();
  void checkFit();

  State m_state = State::Empty;
  QString m_title;
  QString m_errorText, m_staleText;
  ScanProgress m_progress;
  Reading m_reading;
  QStringList m_notices;
  std::shared_ptr<const Dataset> m_dataset;
  std::vector<ImageOutcome> m_images;
  std::vector<ImageId> m_failedImages;
  std::shared_ptr<const Analysis> m_analysis;
  std::shared_ptr<const Convergence> m_convergence;
  std::vector<ModeRequest> m_modes;
  std::vector<ModeVariant> m_variants;
  std::vector<std::string> m_surveyModes;
  std::string m_modeA = "image-zscore";
  std::string m_modeB = "channel-zscore";
  StorageType m_storage = StorageType::uint8Saturate;
  Limits m_limits;
  bool m_readsAllPixels = false;
  FitSource m_fit, m_statistics;
  std::vector<ImageId> m_excluded;
  std::set<MutedWarning> m_muted;
  std::optional<ImageId> m_currentImage;
  bool m_imageChosen = false;
  std::vector<ImageId> m_selection;
  std::optional<QRect> m_region;
  View m_view = View::Survey;
  DisplayMapping m_displayMapping = DisplayMapping::automatic;
  bool m_showsLost = false;
  bool m_showsSaturated = false;
  bool m_previewsLost = false, m_previewsSaturated = false;
  PixelDisplay m_pixelDisplay;
  std::optional<ValueRange> m_brush;
  bool m_logScale = false;
  bool m_linkViews = true;
  CompareState m_compare;
  std::optional<ImageId> m_pinnedImage;
  bool m_holdsOriginal = false;
};

} // namespace normscope
