// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_guides.h"

#include <QCoreApplication>

namespace normscope::guides {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

} // namespace

QString firstSteps() {
  return Words::tr(
      "# First steps\n\n"
      "1. **Drop a folder** of images onto the window, or press Ctrl+O. Reading begins at once; numbers "
      "appear while it goes on, with the interval they are known to.\n"
      "2. **Look.** The survey shows one image in several modes. A click makes a mode A, a right click "
      "B; the views Loupe and Compare show these two larger. Arrow keys go to other images.\n"
      "3. **Export.** Ctrl+E writes the statistics that a training library reads, Ctrl+Alt+R a report "
      "to hand on.\n\n"
      "Folders named train, val and test are taken as splits, the folders below them as classes. Where "
      "there is a train split, modes are fitted on it alone: statistics of validation images leak.\n\n"
      "No images at hand? **File > Open Demo Set** makes some: scenes by day and by night, among them "
      "dark noisy ones, an overexposed one, and one that is broken.\n\n"
      "Nothing leaves this computer, and nothing is written into the folder of the images.\n");
}

QString sessions() {
  return Words::tr(
      "# Sessions and changes\n\n"
      "**Left out.** Del takes the selected images out of all numbers and exports, exactly and without "
      "touching a file; Ins takes them in again. They stay in the list and carry a ∅.\n\n"
      "**Read in another way.** Dataset > Recompute with Options (Ctrl+R) reads the set at training size, "
      "without turning by EXIF, or a part of it; a line above the pictures says so and leads back. "
      "Dataset > Fit On chooses what modes are fitted on: a split, all images, or the statistics of "
      "another set (Ctrl+Alt+O). Mode > Add Custom Mode (Ctrl+Shift+M) makes a mode of your own from A "
      "as it is.\n\n"
      "**Undone.** Parameters, storage type, limits, custom modes, what modes are fitted on, images left "
      "out and muted warnings can be changed back with Ctrl+Z and again with Ctrl+Shift+Z. What is only "
      "looked at, such as zoom or view, is no step of its own.\n\n"
      "**Kept.** Ctrl+S saves a session: which set is open and all that decides its numbers, as JSON. "
      "Opened again it gives the same numbers. Paths below the session's folder are written relative to "
      "it, so that both can be moved together.\n");
}

QString whereThingsAre() {
  return Words::tr(
      "# Where things are kept\n\n"
      "- **Numbers about images** lie in a cache in the user's cache folder, so that a set opened again "
      "is not read again. It may be deleted at any moment; no number depends on it.\n"
      "- **Settings** hold how the window looks and which keys do what, nothing that changes a result.\n"
      "- **Sessions** lie where they are saved.\n"
      "- **The folder of the images** is never written to.\n");
}

QString findingImages() {
  return Words::tr(
      "# Finding images\n\n"
      "**Behind a finding.** Show, beside a warning or a row of the audit, selects the images it is about "
      "and goes to the worst or the first; F4 and Shift+F4 go from one warning to the next. **Show Only "
      "Selected** (Ctrl+Shift+F) then leaves these alone in the list: the copies, the dark ones, those that "
      "a mode clips.\n\n"
      "**By what they are.** Ctrl+F filters by a part of the path, a click in the tree by split or class, "
      "the menu at the head of the list by what mode A loses and by what could not be read; a range dragged "
      "over a histogram leaves the images with samples there. Every filter in force is a chip above the "
      "list, and a click takes it off.\n\n"
      "**By order.** The same menu sorts by name, clipping, mean, deviation or noise, the largest first. "
      "Ctrl+L sets images of one split and class together.\n\n"
      "**By name or number.** Ctrl+G goes to an image; Alt+Return tells all about it.\n\n"
      "The selection has numbers of its own: the histogram counts it under Sel., and Del takes it out of "
      "the statistics.\n");
}

QString pictures() {
  return Words::tr(
      "# Pictures and clipping\n\n"
      "A normalized image is no picture: its values have no black and white. How they are shown is "
      "chosen under View > Shown As and stands in the title of each picture; it never changes a number, "
      "and neither does View > Display Gain.\n\n"
      "Two kinds of clipping are told apart:\n\n"
      "- **Source saturation** (Shift+J): samples that stand at zero or at full scale in the file "
      "already.\n"
      "- **Lost in storage** (J): samples that a mode moves outside of what the chosen storage type "
      "holds. Stripes of one colour mark what is lost in the dark, of another what is lost in the "
      "light, of a third what is no finite number. View > Overlay Colours has blue and red, and two "
      "pairs that can be told apart with any colour vision.\n\n"
      "The keys < and > leave only the dark or the light end; Shift+R, G and B show one channel, "
      "Shift+L the luma, Shift+A all again.\n\n"
      "The chips in a picture's title say how many of this image's samples are lost. The storage type "
      "is chosen in the tool bar; with float32 nothing is clipped.\n\n"
      "Zooming in (wheel, + and -) names the channels lost from 12 times on, and writes the values into "
      "the pixels from 48 times on. Dragging with Ctrl draws a **region**: the histogram counts it, "
      "and the Pixels panel lists its mean, deviation and range; Esc takes it away. The key I writes "
      "what an image is onto its pictures.\n");
}

QString comparing() {
  return Words::tr(
      "# Comparing\n\n"
      "The view Compare (C) sets mode A against mode B, of one and the same image:\n\n"
      "- **Side by side** (Shift+C): zoom and place are shared; with Shift, wheel and drag move one "
      "picture alone until F fits both again.\n"
      "- **Wipe** (W): A on one side of a line, B on the other. The line is dragged; Shift+W turns it.\n"
      "- **Flip** (`\\`): A and B in turn in one place, so that the eye sees what changes.\n"
      "- **Difference** (D): A − B of the pictures as displayed; gray is none. Compare > Difference "
      "Gain brings out small ones.\n\n"
      "V shows the original everywhere while it is held, Y puts it in B and takes it out again, X swaps "
      "A and B. B pins the current image in B, while the arrow keys go on with A: so two images can be "
      "compared in one mode.\n");
}

QString histograms() {
  return Words::tr(
      "# Histograms\n\n"
      "A histogram counts samples per channel: of the whole set, of the selected images, of the current "
      "one or of its region; as they are in the files, or as mode A or B gives them. Lines differ by "
      "colour and by pattern: red solid, green dashed, blue dotted.\n\n"
      "The triangles at both ends tell the share of samples at or beyond the end, and of which "
      "channels. What is said there never depends on how the chart is scaled. Resting on a triangle "
      "previews the overlay in the pictures, a click keeps it.\n\n"
      "Dragging over a range of values leaves those images in the list of which at least 1 % of some "
      "channel's samples lie there; the chip above the list, Esc or a double click takes that back. "
      "With the keyboard, on a histogram that has the focus: the arrow keys pick a bin and move it "
      "(Ctrl: 16 bins), with Shift they widen the range, Home and End take it to the ends, ↑ and ↓ "
      "zoom, Backspace takes it off. The wheel zooms the axis, the middle button moves it.\n\n"
      "Every chart can be read as a table, copied, and saved as PNG, SVG or PDF from its menu (right "
      "click).\n");
}

QString standardDeviations() {
  return Words::tr(
      "# Three numbers called std\n\n"
      "Published constants differ because “std” means different things:\n\n"
      "- **Pooled**: the deviation of every pixel of every image from the set's mean. It makes the "
      "set's standard deviation 1.\n"
      "- **Mean of image stds**: each image's own deviation, averaged. It leaves out how images differ "
      "from each other and is therefore smaller. ImageNet's 0.229, 0.224, 0.225 are of this kind.\n"
      "- **Std of image means**: how much images differ in brightness.\n\n"
      "The Statistics panel shows all three. Pooled variance is the variance inside images plus the "
      "variance between them; the share between them is what a mode that centers each image takes away.\n");
}

} // namespace normscope::guides
