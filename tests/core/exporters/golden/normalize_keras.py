# Set: /set
# Fingerprint of the set: ee61e9855f9260a989102fcfb92bc6ef
# Fitted on the split train: 3 images, 8 pixels
# Mode: channel-zscore, formula of channel-zscore
# Written by NormScope @VERSION@
# Input: code values 0..255, channels last, order R, G, B; Normalization takes the variance, not the deviation
import keras

normalize = keras.Sequential([
    keras.layers.Rescaling(scale=1.0 / 255),
    keras.layers.Normalization(
        axis=-1,
        mean=[0.3602941176470588, 0.3700980392156863, 0.3799019607843137],
        variance=[0.11475754517493271, 0.11374831795463282, 0.1421508554402153],
    ),
])
