# SPDX-FileCopyrightText: 2026 The NormScope authors
# SPDX-License-Identifier: Apache-2.0
"""Image sets of different kinds, what the program exports of them, and what it applies to them."""
import json
import subprocess

import numpy as np

TOLERANCE = 1e-6  # of the output's range
AFFINE = ["channel-zscore", "channel-mean", "dataset-minmax", "constants", "signed-unit", "joint-zscore"]
TOGETHER = ["mean-image", "color-pca", "color-zca", "percentile-zscore"]  # that all formats that can say them say at once


def picture(random, height, width, channels, white, brightness):
    """A scene of ramps, edges and noise, as photographs have them."""
    y, x = np.mgrid[0:height, 0:width]
    planes = []
    for c in range(channels):
        plane = 0.5 + 0.3 * np.sin((x + 7 * c) / 9.0) * np.cos(y / 11.0) + 0.25 * ((x // 13 + y // 17 + c) % 2)
        planes.append(plane * brightness + random.normal(0, 0.01, plane.shape))
    samples = np.clip(np.stack(planes, axis=2), 0, 1) * white
    return np.rint(samples).astype(np.uint8 if white == 255 else np.uint16)


def write_pnm(path, image):
    channels = image.shape[2]
    header = "P%d\n%d %d\n%d\n" % (6 if channels == 3 else 5, image.shape[1], image.shape[0], np.iinfo(image.dtype).max)
    path.write_bytes(header.encode() + image.astype(">u2" if image.dtype == np.uint16 else np.uint8).tobytes())


class Files:
    """Files of one export: the named one and companions with its stem."""

    def __init__(self, folder, name):
        self.folder, self.stem = folder, name.rpartition(".")[0]

    def __truediv__(self, name):
        return self.folder / (self.stem + "." + name.rpartition(".")[2])


class ImageSet:
    formats = {}

    def __init__(self, folder, name, program, channels, white, brightnesses):
        self.name, self.program, self.root = name, program, folder / name
        self.path = self.root / "images"
        self.path.mkdir(parents=True)
        random = np.random.default_rng(len(name))
        self.images = {}
        for i, brightness in enumerate(brightnesses):
            self.images["%d.pnm" % i] = picture(random, 40 + 3 * i, 56 - 5 * i, channels, white, brightness)
            write_pnm(self.path / ("%d.pnm" % i), self.images["%d.pnm" % i])

    def run(self, *arguments):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError("%s: exit %d: %s" % (arguments, done.returncode, done.stderr))
        return done

    def export(self, form, mode, name, settings=()):
        """Where the files of a format lie: `/ name` is the one with that extension."""
        together = mode in AFFINE + TOGETHER and not settings and not name.endswith(".xml")
        folder = self.root / ("all-" + mode if together else "%s-%s-%s" % (form, mode, name))
        if not folder.exists() or settings:
            folder.mkdir(exist_ok=True)
            options = [option for setting in settings for option in ("--set", setting)]
            if mode:
                options += ["--mode", mode]
            out = [folder, "all"] if together else [folder / name, form]
            self.run("export", self.path, "--no-cache", "--mean-image", "24x16", "--out", out[0], "--format", out[1], *options)
        return Files(folder, self.default_name(form) if together else name)

    def default_name(self, form):
        if not ImageSet.formats:
            listed = json.loads(self.run("export", "--format", "list", "--json", "-").stdout)
            ImageSet.formats = {row["id"]: row["file"] for row in listed["formats"]}
        return ImageSet.formats[form]

    def applied(self, mode, settings=()):
        """y of every image, as the program itself makes it."""
        folder = self.root / ("applied-" + "-".join([mode, *settings]).replace("/", "_"))
        options = [option for setting in settings for option in ("--set", setting)]
        if not folder.exists():
            self.run("apply", self.path, "--no-cache", "--mean-image", "24x16", "--mode", mode, "--out", folder, *options)
        result = {}
        for name in self.images:
            y = np.load(folder / (name + ".npy"))
            result[name] = y[:, :, None] if y.ndim == 2 else y
        return result

    def compare(self, mode, function, what, settings=()):
        """function(image) against y for all images; the largest share of the range."""
        largest = 0.0
        for name, y in self.applied(mode, settings).items():
            given = np.asarray(function(self.images[name]), dtype=np.float64).reshape(y.shape)
            spread = max(float(y.max() - y.min()), float(np.abs(y).max()), 1e-30)
            difference = float(np.abs(given - y).max()) / spread
            if not difference <= TOLERANCE:
                raise AssertionError("%s, %s, %s, %s: off by %.2g of the range" % (self.name, what, mode, name, difference))
            largest = max(largest, difference)
        return largest


def make_sets(folder, program):
    return [
        ImageSet(folder, "colour", program, 3, 255, (1.0, 0.6, 0.05)),
        ImageSet(folder, "gray", program, 1, 255, (0.9, 0.3, 0.04)),
        ImageSet(folder, "sixteen", program, 3, 65535, (1.0, 0.5, 0.1)),
    ]


def white(image):
    return float(np.iinfo(image.dtype).max)
