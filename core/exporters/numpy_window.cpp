// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/numpy_code.h"

#include <fmt/format.h>

namespace normscope {
namespace {

// .299 R + .587 G + .114 B as OpenCV's RGB2GRAY rounds it, and how a method for gray images is brought to
// colour.
constexpr const char* kPlanes = R"py(

def luma(image):
    """The luma of R, G, B as codes of the image's own depth: rounded as OpenCV does, not for float images."""
    if image.shape[2] == 1:
        return image[:, :, 0]
    if image.dtype.kind == "f":
        return (image.astype(np.float32).astype(np.float64) @ np.array([0.299, 0.587, 0.114])).astype(np.float32)
    sums = image.astype(np.int64) @ np.array([9798, 19235, 3735])
    return ((sums + 16384) >> 15).astype(image.dtype)


def codes_to_levels(codes, dtype):
    white = 255.0 if dtype == np.uint8 else 65535.0 if dtype == np.uint16 else 1.0
    return codes.astype(np.float64) if white == FULL else codes.astype(np.float64) / white * FULL


def by_planes(image, method, over_luma):
    """Each channel through a method for gray images; or luma, whose change all channels get."""
    image = without_alpha(np.asarray(image))
    if image.dtype.kind == "f":
        image = image.astype(np.float32)
    if over_luma:
        plane = luma(image)
        change = codes_to_levels(method(plane), image.dtype) - codes_to_levels(plane, image.dtype)
        return levels(image) + change[:, :, None]
    planes = [codes_to_levels(method(image[:, :, c]), image.dtype) for c in range(image.shape[2])]
    return np.stack(planes * CHANNELS if len(planes) == 1 else planes, axis=2)
)py";

constexpr const char* kEqualized = R"py(

def equalized(plane):
    """Histogram equalization of a gray image, in its codes: 8 bits as OpenCV's equalizeHist computes it."""
    counted = plane
    if plane.dtype.kind == "f":  # by bins of the upper half of their bits
        counted = (plane.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)
    values, counts = np.unique(counted[np.isfinite(counted)], return_counts=True)
    if len(values) < 2:
        return plane.astype(np.float64)
    above, rest = np.cumsum(counts) - counts[0], counts.sum() - counts[0]
    if plane.dtype == np.uint8:
        table = np.rint(above.astype(np.float32) * (np.float32(255.0) / np.float32(rest)))
    elif plane.dtype == np.uint16:
        table = np.rint(above * 65535.0 / rest)
    else:
        table = above / rest
    place = np.clip(np.searchsorted(values, counted, side="right") - 1, 0, len(values) - 1)
    return np.where(np.isnan(plane), np.nan, table[place].astype(np.float64))
)py";

// As OpenCV's createCLAHE, in float32 where it is.
constexpr const char* kAdaptive = R"py(

def tile_table(codes, count, area):
    """New codes of a tile's codes: counts above the limit are spread over all."""
    counts = np.bincount(codes.ravel(), minlength=count).astype(np.int64)
    limit = max(1, int(CLIP_LIMIT * area / count))
    clipped = int(np.maximum(counts - limit, 0).sum())
    counts = np.minimum(counts, limit)
    share, rest = divmod(clipped, count)
    if rest > 0:
        step = max(count // rest, 1)
        counts[np.arange(0, count, step)[:rest]] += 1
    sums = np.cumsum(counts + share)
    per_count = np.float32(count - 1) / np.float32(area)
    return np.minimum(np.rint(sums.astype(np.float32) * per_count), np.float32(count - 1))


def between(length, per_tile):
    place = np.arange(length).astype(np.float32) * (np.float32(1.0) / np.float32(per_tile)) - np.float32(0.5)
    floor = np.floor(place)
    past = place - floor
    tile = floor.astype(np.int64)
    return np.maximum(tile, 0), np.minimum(tile + 1, TILES - 1), past, np.float32(1.0) - past


def adaptive(plane):
    """Contrast-limited adaptive equalization of a gray image, in its codes; float by way of 16 bits."""
    codes = plane
    if plane.dtype.kind == "f":
        unit = np.clip(np.where(np.isnan(plane), 0.0, plane).astype(np.float64), 0.0, 1.0)
        codes = np.floor(unit * 65535.0 + 0.5).astype(np.uint16)
    count = 256 if codes.dtype == np.uint8 else 65536
    height, width = codes.shape
    divided = width % TILES == 0 and height % TILES == 0
    tile_width = (width if divided else width + TILES - width % TILES) // TILES
    tile_height = (height if divided else height + TILES - height % TILES) // TILES
    padded = np.pad(codes, ((0, tile_height * TILES - height), (0, tile_width * TILES - width)), mode="reflect")
    tables = np.stack([
        tile_table(padded[y * tile_height:(y + 1) * tile_height, x * tile_width:(x + 1) * tile_width], count,
                   tile_width * tile_height)
        for y in range(TILES) for x in range(TILES)
    ]).reshape(TILES, TILES, count).astype(np.float32)
    top, bottom, to_top, to_bottom = (a[:, None] for a in between(height, tile_height))
    left, right, to_left, to_right = (a[None, :] for a in between(width, tile_width))
    upper = tables[top, left, codes] * to_right + tables[top, right, codes] * to_left
    lower = tables[bottom, left, codes] * to_right + tables[bottom, right, codes] * to_left
    blend = np.minimum(np.rint(upper * to_bottom + lower * to_top), np.float32(count - 1)).astype(np.float64)
    return np.where(np.isnan(plane), np.nan, blend / 65535.0) if plane.dtype.kind == "f" else blend
)py";

// Jarrett et al. 2009, torch7 and pylearn2, as core/transforms/local_contrast_rule.h says.
constexpr const char* kContrast = R"py(

def kernel():
    if VARIANT == "torch7":
        return np.full(WINDOW, 1.0 / WINDOW)
    weights = np.exp(-((np.arange(WINDOW) - (WINDOW - 1) / 2.0) ** 2) / (2.0 * SIGMA * SIGMA))
    return weights / weights.sum()


def filtered(x):
    """A plane through the separable window: borders reflected without the edge, or zeros."""
    reach = WINDOW // 2
    for axis in (1, 0):
        padding = [(reach, reach) if a == axis else (0, 0) for a in (0, 1)]
        if VARIANT == "jarrett" and x.shape[axis] > 1:
            padded = np.pad(x, padding, mode="reflect")
        else:
            padded = np.pad(x, padding, mode="edge" if VARIANT == "jarrett" else "constant")
        length = x.shape[axis]
        x = sum(w * np.take(padded, np.arange(k, k + length), axis=axis) for k, w in enumerate(kernel()))
    return x


def contrast(x, full):
    """Local contrast normalization of (height, width, channels), all channels by one divisor."""
    if VARIANT == "pylearn2" and x.shape[2] > 1:
        return np.concatenate([contrast(x[:, :, c : c + 1], full) for c in range(x.shape[2])], axis=2)
    inside = filtered(np.ones(x.shape[:2])) if VARIANT == "torch7" else 1.0
    v = x - (filtered(x.mean(axis=2)) / inside)[:, :, None]
    energy = x[:, :, 0] ** 2 if VARIANT == "pylearn2" else (v**2).mean(axis=2)
    d = np.sqrt(np.maximum(filtered(energy), 0.0)) / inside
    least = 1e-4 * full if VARIANT == "torch7" else d.mean()
    if VARIANT == "pylearn2":
        least = max(least, 1e-4 * full)
    d = np.maximum(d, least)[:, :, None]
    return np.where(d > 1e-12 * full, v / np.where(d > 0.0, d, 1.0), 0.0)
)py";

std::string overLuma(const ExportInput& input) {
  return parameterChoice(input, "over") == "luma" ? "True" : "False";
}

NumpyCode planes(const ExportInput& input, const std::string& constants, const char* functions,
                 const char* method) {
  return {constants, std::string(kPlanes) + functions,
          fmt::format("    return by_planes(image, {}, {})\n", method, overLuma(input))};
}

std::string windowConstants(const ExportInput& input) {
  return fmt::format("WINDOW, SIGMA, VARIANT = {}, {}, \"{}\"\n", parameterNumber(input, "window"),
                     parameterNumber(input, "sigma"), parameterChoice(input, "variant"));
}

constexpr const char* kYuvBody = R"py(    x = levels(image) / FULL
    if CHANNELS == 3:
        x = x @ YUV.reshape(3, 3).T
    y = x[:, :, :1]
    std = y.std()
    y = contrast((y - y.mean()) / (std if std > 0.0 else 1.0), 1.0)
    return np.concatenate([y, x[:, :, 1:]], axis=2)
)py";

} // namespace

Result<NumpyCode> numpyOfWindow(const ExportInput& input) {
  const std::string& kind = input.mode.kind();
  if (kind == "equalize") return planes(input, {}, kEqualized, "equalized");
  if (kind == "clahe")
    return planes(input,
                  fmt::format("CLIP_LIMIT, TILES = {}, {}\n", parameterNumber(input, "clip-limit"),
                              parameterNumber(input, "tiles")),
                  kAdaptive, "adaptive");
  if (kind == "lcn")
    return NumpyCode{windowConstants(input), kContrast, "    return contrast(levels(image), FULL)\n"};
  if (kind == "lcn-yuv")
    return NumpyCode{
        windowConstants(input) +
            "YUV = np.array([0.299, 0.587, 0.114, -0.14713, -0.28886, 0.436, 0.615, -0.51499, -0.10001])\n",
        kContrast, kYuvBody};
  return fail(ErrorCode::unavailable, sentence("{} has no NumPy code", input.mode.id), input.mode.id);
}

} // namespace normscope
