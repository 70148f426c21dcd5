# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""normalize(image) of every mode, gray images as two axes and with alpha, too."""
import json

NEEDS = []
VARIANTS = [
    ("image-zscore", ["image-zscore.rule=keras"]),
    ("image-zscore", ["image-zscore.rule=albumentations"]),
    ("image-zscore", ["image-zscore.rule=tensorflow-1.15-integer"]),
    ("image-zscore-channel", ["image-zscore-channel.rule=nnunet"]),
    ("image-mean", ["image-mean.axis=channel"]),
    ("image-percentile", ["image-percentile.clip=no", "image-percentile.axis=channel"]),
    ("equalize", ["equalize.over=luma"]),
    ("clahe", ["clahe.over=channel", "clahe.tiles=3"]),
    ("lcn", ["lcn.variant=torch7"]),
    ("lcn", ["lcn.variant=pylearn2"]),
    ("lcn-yuv", ["lcn-yuv.variant=torch7"]),
    ("zca", ["zca.rule=pylearn2", "zca.side=8"]),
]


def check(sets):
    modes = [mode["id"] for mode in json.loads(sets[0].run("modes", "--json", "-").stdout)["modes"]]
    largest = 0.0
    for images in sets:
        for mode, settings in [(mode, []) for mode in modes] + VARIANTS:
            folder = images.export("numpy", mode, "n.py", settings)
            scope = {}
            exec(compile((folder / "n.py").read_text(), "n.py", "exec"), scope)
            function = scope["normalize"]
            if mode == "batch-norm":
                batch = list(images.images.values())
                normalize = function
                function = lambda image: normalize(image, batch)
            largest = max(largest, images.compare(mode, function, "numpy", settings))
    return "%d modes and %d variants on %d sets: largest difference %.1e of the range" % (
        len(modes), len(VARIANTS), len(sets), largest)
