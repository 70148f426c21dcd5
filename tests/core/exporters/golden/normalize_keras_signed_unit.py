# Set: /set
# Fingerprint of the set: ee61e9855f9260a989102fcfb92bc6ef
# Fitted on: the split train: 3 images, 8 pixels
# Decoded: stored code values without colour management, alpha left out, orientation tags applied
# Size of images: the files' own
# Standard deviations: population (ddof 0), pooled over all samples of all images
# To load: 8-bit files: 0..255 as decoded; drop alpha, do not blend it; no resizing before unless the line on size says so
# Mode: signed-unit, formula of signed-unit
# Written by: NormScope @VERSION@
# Input: code values 0..255, channels last, order R, G, B; Normalization takes the square of the divisor
import keras

normalize = keras.Sequential([
    keras.layers.Rescaling(scale=0.00784313725490196, offset=-1),
])
