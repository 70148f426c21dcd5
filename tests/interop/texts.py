# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""JSON and YAML through their own libraries, applied by the formula of each framework in float32."""
import json

import numpy as np

from sets import AFFINE, white

NEEDS = ["yaml"]


def over(subtract, divide, units, reverse=False):
    subtract, divide = np.float64(subtract), np.float64(divide)
    if reverse:
        subtract, divide = subtract[::-1], divide[::-1]
    return lambda image: (image / white(image) * units - subtract) / divide


def check(sets):
    import yaml

    largest, files = 0.0, 0
    for images in sets:
        for mode in AFFINE:
            timm = json.loads((images.export("timm", mode, "c.json") / "c.json").read_text())["pretrained_cfg"]
            hugging = json.loads((images.export("huggingface", mode, "p.json") / "p.json").read_text())
            tflite = json.loads((images.export("tflite", mode, "t.json") / "t.json").read_text())
            options = tflite["subgraph_metadata"][0]["input_tensor_metadata"][0]["process_units"][0]["options"]
            albumentations = json.loads((images.export("albumentations", mode, "a.json") / "a.json").read_text())
            normalize = albumentations["transform"]["transforms"][0]
            detectron = yaml.safe_load((images.export("detectron2", mode, "d.yaml") / "d.yaml").read_text())["MODEL"]
            maximum = normalize["max_pixel_value"]
            factor = hugging["rescale_factor"]
            for what, function in [
                ("timm", over(timm["mean"], timm["std"], 1.0)),
                ("huggingface", lambda i: (i * factor - np.float64(hugging["image_mean"])) / hugging["image_std"]),
                ("tflite", over(options["mean"], options["std"], 255.0)),
                ("albumentations", lambda i: (i - np.float64(normalize["mean"]) * maximum) / (np.float64(normalize["std"]) * maximum)),
                ("detectron2", over(detectron["PIXEL_MEAN"], detectron["PIXEL_STD"], 255.0, reverse=True)),
            ]:
                largest = max(largest, images.compare(mode, function, what))
                files += 1
        fingerprint = json.loads((images.export("nnunet", "percentile-zscore", "f.json") / "f.json").read_text())
        properties = fingerprint["foreground_intensity_properties_per_channel"]

        def clipped(image):
            planes = []
            for c in range(image.shape[2]):
                p = properties[str(c)]
                plane = np.clip(image[:, :, c].astype(float), p["percentile_00_5"], p["percentile_99_5"])
                planes.append((plane - p["mean"]) / max(p["std"], 1e-8))
            return np.stack(planes, axis=2)

        largest = max(largest, images.compare("percentile-zscore", clipped, "nnunet"))
    return "timm, huggingface, tflite, albumentations, detectron2 and nnunet, %d files: largest difference %.1e" % (files + len(sets), largest)
