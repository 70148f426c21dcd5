# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""Snippets whose frameworks Debian does not have, run with stand-ins that record what they are told; the frameworks'
documented formulas are applied by NumPy."""
import sys
from unittest import mock

import numpy as np

from sets import AFFINE, white

NEEDS = []
ONE_SCALE = ["channel-mean", "signed-unit", "joint-zscore"]


def run(path, modules):
    scope = {}
    with mock.patch.dict(sys.modules, modules):
        exec(path.read_text(), scope)
    return scope


def keras():
    module = mock.MagicMock()
    module.Sequential = lambda layers: layers
    module.layers.Rescaling = lambda scale, offset=0.0: (lambda x: x * scale + offset)
    module.layers.Normalization = lambda axis, mean, variance: (
        lambda x: (x - np.float64(mean)) / np.maximum(np.sqrt(np.float64(variance)), 1e-7))
    return {"keras": module}


def through(layers):
    def function(image):
        x = image.astype(np.float64)
        for layer in layers:
            x = layer(x)
        return x

    return function


def levels(image):
    return image / white(image) * 255.0


def check(sets):
    largest = 0.0
    for images in sets:
        for mode in AFFINE:
            layers = run(images.export("keras", mode, "k.py") / "k.py", keras())["normalize"]
            largest = max(largest, images.compare(mode, through(layers), "keras"))

            scope = run(images.export("mmdetection", mode, "m.py") / "m.py", {})
            for said in [scope["img_norm_cfg"], scope["data_preprocessor"]]:
                function = lambda image: (levels(image) - np.float64(said["mean"])) / said["std"]
                largest = max(largest, images.compare(mode, function, "mmdetection"))

            dali = mock.MagicMock()
            run(images.export("dali", mode, "d.py") / "d.py", {"nvidia": mock.MagicMock(), "nvidia.dali": dali})["normalize"](None)
            said = dali.fn.crop_mirror_normalize.call_args.kwargs
            function = lambda image: (levels(image) - np.float64(said["mean"])) / said["std"]
            largest = max(largest, images.compare(mode, function, "dali"))

            openvino = mock.MagicMock()
            run(images.export("openvino", mode, "o.py") / "o.py",
                {"openvino": mock.MagicMock(), "openvino.preprocess": openvino, "openvino.runtime": mock.MagicMock()})["with_normalization"](None)
            steps = openvino.PrePostProcessor().input().preprocess().convert_element_type()
            function = lambda image: (levels(image) - np.float64(steps.mean.call_args.args[0])) / steps.scale.call_args.args[0]
            largest = max(largest, images.compare(mode, function, "openvino"))
        for mode in ONE_SCALE:
            coreml = mock.MagicMock()
            run(images.export("coreml", mode, "c.py") / "c.py", {"coremltools": coreml})
            said = coreml.ImageType.call_args.kwargs
            function = lambda image: levels(image) * said["scale"] + np.float64(said["bias"])
            largest = max(largest, images.compare(mode, function, "coreml"))

            text = (images.export("deepstream", mode, "d.txt") / "d.txt").read_text()
            keys = dict(line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#"))
            offsets = np.float64([float(value) for value in keys["offsets"].split(";")])
            function = lambda image: (levels(image) - offsets) * float(keys["net-scale-factor"])
            largest = max(largest, images.compare(mode, function, "deepstream"))
    return "keras, mmdetection, dali, openvino, coreml, deepstream by their documented formulas: largest difference %.1e" % largest
