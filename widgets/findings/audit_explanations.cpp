// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/audit_list_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace normscope {
namespace {

struct Row {
  std::string_view code;
  const char* words;
};

constexpr std::array kRows{
    Row{"alpha_left_out",
        QT_TRANSLATE_NOOP("Audit", "Statistics count colours only. Under transparent pixels a file may hold "
                                   "any colour; training code that composites sees other values.")},
    Row{"bands_left_out",
        QT_TRANSLATE_NOOP("Audit", "Only what a file calls alpha (TIFF's ExtraSamples) is taken for alpha. "
                                   "Training code that reads all bands needs statistics of all of them.")},
    Row{"bilevel",
        QT_TRANSLATE_NOOP("Audit",
                          "Files of one bit a pixel have 0 and full scale alone: that is no saturation.")},
    Row{"class_brightness",
        QT_TRANSLATE_NOOP("Audit", "Share of the variance of image brightness that lies between the classes "
                                   "(η²), beside the 95th percentile under shuffled labels. Where "
                                   "brightness tells classes apart, centring each image takes a clue away.")},
    Row{"cmyk_converted",
        QT_TRANSLATE_NOOP("Audit", "The profile of the press is not applied. Another reader may give other "
                                   "colours.")},
    Row{"damaged_included",
        QT_TRANSLATE_NOOP("Audit", "Files that end early are filled up by the decoder. Their filling counts "
                                   "as if it were image.")},
    Row{"decoder_note", QT_TRANSLATE_NOOP("Audit", "What the decoder remarked while it read these images.")},
    Row{"duplicates",
        QT_TRANSLATE_NOOP("Audit", "Equal bytes, found by size and hash. Copies give their content more "
                                   "weight in the mean and the deviation.")},
    Row{"duplicates_across_labels",
        QT_TRANSLATE_NOOP("Audit", "The same file in two classes: whatever a network answers, one of them "
                                   "counts as a mistake. Look at the copies and keep one label.")},
    Row{"duplicates_across_splits",
        QT_TRANSLATE_NOOP("Audit", "The same file in training and in a held-out split: results there are "
                                   "too good. Remove one of the copies.")},
    Row{"effective_bits",
        QT_TRANSLATE_NOOP("Audit", "Found from the levels that occur. Where data of fewer bits stand in the "
                                   "low bits of 16, divide by their own full scale, not by 65,535.")},
    Row{"equal_pixels",
        QT_TRANSLATE_NOOP("Audit", "Other bytes, but the same size and samples: one picture saved twice. It "
                                   "counts twice in the mean and the deviation.")},
    Row{"flat_images",
        QT_TRANSLATE_NOOP("Audit", "Of an image without contrast the deviation is noise or zero. Modes that "
                                   "divide by it need a floor; TensorFlow takes 1/√N.")},
    Row{"float_range",
        QT_TRANSLATE_NOOP("Audit", "Float images have no full scale of their own; 1 counts as white. Divide "
                                   "samples of 0 to 255 by 255 before you train on these statistics.")},
    Row{"folder_unreadable",
        QT_TRANSLATE_NOOP("Audit", "What is in there is missing from every number shown.")},
    Row{"foreign_profile",
        QT_TRANSLATE_NOOP("Audit", "Training code reads code values and ignores profiles, and so do the "
                                   "statistics. What is on the screen may differ from a managed viewer.")},
    Row{"gray_in_color_set",
        QT_TRANSLATE_NOOP("Audit", "A gray image is read as R = G = B, as most loaders do. Many of them make "
                                   "the channels more alike than those of the colour images.")},
    Row{"gray_stored_as_rgb",
        QT_TRANSLATE_NOOP("Audit", "They take three times the room and hold one channel. Colour whitening "
                                   "finds no colour in them.")},
    Row{"label_maps",
        QT_TRANSLATE_NOOP(
            "Audit",
            "Stored without loss, few distinct pixels, nearly all like their neighbours: masks or class "
            "indices. Keep them out of the set with an exclusion or the pattern of their names.")},
    Row{"limited_range",
        QT_TRANSLATE_NOOP("Audit", "Video levels that were never expanded to 0 … 255. Beside images of full "
                                   "range, black and white mean two things in one set.")},
    Row{"mixed_bit_depths",
        QT_TRANSLATE_NOOP("Audit", "Every sample is divided by the full scale of its own file. A loader that "
                                   "divides all by 255 gives other values.")},
    Row{"multiple_frames",
        QT_TRANSLATE_NOOP("Audit", "Of animations and many-page files only the first picture is read, as "
                                   "image loaders do, unless all pages are asked for in the reading options. "
                                   "Each is then an image of its own.")},
    Row{"nodata_counted",
        QT_TRANSLATE_NOOP("Audit",
                          "Where such pixels are many, mean and deviation tell more of them than of "
                          "the images. Crop them away or replace them before you use these numbers.")},
    Row{"not_finite",
        QT_TRANSLATE_NOOP("Audit", "NaN and infinities would make every mean undefined. They are counted and "
                                   "left out here; training code must do so too.")},
    Row{"opaque_alpha",
        QT_TRANSLATE_NOOP("Audit", "Nothing is transparent. A loader that takes alpha for a fourth colour "
                                   "still feeds a constant to the network.")},
    Row{"orientation_tagged",
        QT_TRANSLATE_NOOP("Audit", "Means and deviations of channels do not depend on it; the mean image and "
                                   "everything with windows does. Loaders differ: OpenCV turns, PIL does "
                                   "not.")},
    Row{"palette_expanded",
        QT_TRANSLATE_NOOP("Audit", "Loaders that take the indices for gray levels give other numbers.")},
    Row{"premultiplied_alpha",
        QT_TRANSLATE_NOOP("Audit", "Associated alpha: each colour is stored as its product with alpha. A "
                                   "loader that does not divide feeds darker colours. OpenEXR holds light "
                                   "that way by definition, and it is read as it is.")},
    Row{"split_shift",
        QT_TRANSLATE_NOOP("Audit", "Distance of image brightness between the splits, in pooled deviations, "
                                   "and the two-sample Kolmogorov–Smirnov distance with its critical value. "
                                   "Constants fitted on one split do not centre the other.")},
    Row{"stretched_levels",
        QT_TRANSLATE_NOOP("Audit", "Gaps between levels that occur: contrast was stretched in 8 bits, which "
                                   "cannot bring levels back. The original files may hold more.")},
    Row{"wrong_extension",
        QT_TRANSLATE_NOOP("Audit", "What a file holds is told by its first bytes. Rename these files, or "
                                   "convert them to what their names say.")},
};

} // namespace

QString auditExplanation(const std::string& code) {
  const auto row = std::ranges::find(kRows, code, &Row::code);
  return row == kRows.end() ? QString() : QCoreApplication::translate("Audit", row->words);
}

} // namespace normscope
