# Set: /set
# Fingerprint of the set: ee61e9855f9260a989102fcfb92bc6ef
# Fitted on: the split train: 3 images, 8 pixels
# Decoded: stored code values without colour management, alpha left out, orientation tags applied
# Size of images: the files' own
# Standard deviations: population (ddof 0), pooled over all samples of all images
# To load: 8-bit files: 0..255 as decoded; drop alpha, do not blend it; no resizing before unless the line on size says so
# Mode: channel-zscore, formula of channel-zscore
# Written by: NormScope @VERSION@
# Units: 0..1 after ToDtype(scale=True), order R, G, B
import torch
from torchvision.transforms import v2

normalize = v2.Compose([
    v2.ToImage(),
    v2.ToDtype(torch.float32, scale=True),
    v2.Normalize(
        mean=[0.3602941176470588, 0.3700980392156863, 0.3799019607843137],
        std=[0.33875883040141214, 0.33726594544162447, 0.3770289848807586],
    ),
])
