# Set: /set
# Fingerprint of the set: ee61e9855f9260a989102fcfb92bc6ef
# Fitted on the split train: 3 images, 8 pixels
# Mode: signed-unit, formula of signed-unit
# Written by NormScope @VERSION@
# Input: code values 0..255, channels last, order R, G, B; Normalization takes the variance, not the deviation
import keras

normalize = keras.Sequential([
    keras.layers.Rescaling(scale=0.00784313725490196, offset=-1),
])
