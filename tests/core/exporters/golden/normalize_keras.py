# Set: /set
# Fingerprint of the set: ee61e9855f9260a989102fcfb92bc6ef
# Fitted on: the split train: 3 images, 8 pixels
# Decoded: stored code values without colour management, alpha left out, orientation tags applied
# Size of images: the files' own
# Standard deviations: population (ddof 0), pooled over all samples of all images
# To load: 8-bit files: 0..255 as decoded; drop alpha, do not blend it; no resizing before unless the line on size says so
# Mode: channel-zscore, formula of channel-zscore
# Written by: NormScope @VERSION@
# Input: code values 0..255, channels last, order R, G, B; Normalization takes the square of the divisor
import keras

normalize = keras.Sequential([
    keras.layers.Rescaling(scale=1.0 / 255),
    keras.layers.Normalization(
        axis=-1,
        mean=[0.3602941176470588, 0.3700980392156863, 0.3799019607843137],
        variance=[0.11475754517493271, 0.11374831795463282, 0.1421508554402153],
    ),
])
