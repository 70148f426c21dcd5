// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/sections.h"

namespace normscope::report {

// Paper is always light: the dark colours belong to screens alone.
std::string_view styleSheet() {
  return R"(:root {
  --ground: #eceef1; --panel: #fafbfc; --field: #ffffff; --line: #d8dce2; --text: #1b1e23; --muted: #5d6570;
  --accent: #1767c4; --accent-ground: #dcebfb; --error: #b3261e; --error-ground: #fde3e3;
  --warning: #8a5a00; --warning-ground: #fff0cf; --good: #1a7343; --good-ground: #dff3e7;
  --red: #d55e00; --green: #009e73; --blue: #2b8ad6;
  --dep-none: #6b7280; --dep-dataset: #1767c4; --dep-batch: #a8479a; --dep-image: #d55e00; --dep-window: #00875f;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #1b1c1f; --panel: #222428; --field: #17181a; --line: #34383e; --text: #e8eaed; --muted: #9aa1ab;
    --accent: #5aa9f5; --accent-ground: #23405c; --error: #ff9a9a; --error-ground: #4a1f22;
    --warning: #ffc857; --warning-ground: #45350f; --good: #6fcf97; --good-ground: #1d3a2a;
    --red: #e0602f; --green: #2fa67c; --blue: #4ea3e8;
    --dep-none: #a3abb6; --dep-dataset: #5aa9f5; --dep-batch: #d48acb; --dep-image: #ee7a42; --dep-window: #3cbf93;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--text); font: 14px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  font-variant-numeric: tabular-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
main { max-width: 1088px; margin: 0 auto; padding: 32px 24px 64px; }
header, section { background: var(--panel); border: 1px solid var(--line); border-radius: 7px; padding: 20px 24px;
  margin-bottom: 16px; }
h1, h2, h3, h4, p { margin: 0; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 18px; font-weight: 600; margin-bottom: 12px; }
h3 { font-size: 15px; font-weight: 600; margin: 28px 0 8px; }
h4 { font-size: 13px; font-weight: 600; margin: 20px 0 6px; }
p { margin-bottom: 8px; max-width: 80ch; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre, .path { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 12px; }
pre { background: var(--field); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; margin: 8px 0 12px;
  white-space: pre-wrap; overflow-wrap: anywhere; }
small { color: var(--muted); font-size: 11px; display: inline-block; min-width: 5.2em; }
.muted, .kind, .path, .evidence, figcaption, .legend { color: var(--muted); }
.kind { margin: 0; font-size: 13px; }
.path { margin: 2px 0; overflow-wrap: anywhere; max-width: none; }
nav { margin-top: 16px; border-top: 1px solid var(--line); padding-top: 12px; display: flex; flex-wrap: wrap; gap: 4px 20px; }
dl { margin: 12px 0; }
dt { color: var(--muted); font-size: 12px; }
dd { margin: 0; overflow-wrap: anywhere; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 10px 24px; }
.legend { font-size: 12px; }
dl.legend { columns: 2; column-gap: 32px; margin: 8px 0 0; }
dl.legend div { break-inside: avoid; padding-bottom: 6px; }
dl.legend dt { display: inline; color: var(--text); font-weight: 600; }
dl.legend dt::after { content: ":"; margin-right: .4em; }
dl.legend dd { display: inline; }
.page div { margin-bottom: 10px; }
.advice { margin: 0; padding-left: 22px; }
.advice li { padding: 3px 0 3px 4px; max-width: 90ch; overflow-wrap: anywhere; }
.advice li::marker { color: var(--muted); }
.findings { list-style: none; margin: 8px 0; padding: 0; }
.findings li { display: grid; grid-template-columns: 92px 1fr; gap: 12px; padding: 8px 0; border-top: 1px solid var(--line);
  break-inside: avoid; }
.findings li:first-child { border-top: 0; }
.findings .chip { justify-self: start; align-self: start; }
.findings p { margin: 2px 0 0; overflow-wrap: anywhere; }
.findings strong { font-weight: 600; }
.partial { margin-top: 12px; }
.chip { display: inline-block; border-radius: 4px; padding: 1px 7px; font-size: 11.5px; white-space: nowrap; line-height: 18px; }
.chip.info { color: var(--muted); background: var(--ground); }
.chip.good { color: var(--good); background: var(--good-ground); }
.chip.warning { color: var(--warning); background: var(--warning-ground); }
.chip.error { color: var(--error); background: var(--error-ground); }
.scroll { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; width: 100%; font-size: 12.5px; }
th { font-weight: 400; text-align: left; }
thead th { color: var(--muted); font-size: 11.5px; vertical-align: bottom; padding-bottom: 4px; }
th, td { padding: 4px 10px; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th:first-child { padding-left: 0; }
td:last-child, thead th:last-child { padding-right: 0; }
tbody th { white-space: nowrap; }
tbody tr:last-child th, tbody tr:last-child td { border-bottom: 0; }
.n { text-align: right; white-space: nowrap; }
.meter, .split { display: inline-block; height: 6px; width: 44px; border-radius: 2px; background: var(--ground); overflow: hidden;
  vertical-align: middle; margin-right: 4px; }
.meter i { display: block; height: 100%; background: var(--muted); }
.meter.wide { width: 220px; }
.figure { display: inline-block; min-width: 4.1em; text-align: right; }
.split { width: 72px; background: var(--line); }
.split i { display: block; height: 100%; background: var(--accent); }
figure { margin: 8px 0 12px; max-width: 100%; overflow-x: auto; break-inside: avoid; }
figcaption { font-size: 12px; max-width: 100ch; margin-top: 4px; }
svg { display: block; width: 100%; max-width: 100%; height: auto; break-inside: avoid; }
svg text { fill: var(--text); font-size: 12px; }
svg .label { paint-order: stroke; stroke: var(--field); stroke-width: 3px; stroke-linejoin: round; }
svg .label.end { stroke: none; }
svg .tick, svg .axis, svg .guide-text, svg .value { fill: var(--muted); font-size: 11px; }
svg .middle { text-anchor: middle; }
svg .end, svg .right { text-anchor: end; }
.plot { fill: var(--field); stroke: var(--line); }
.grid { stroke: var(--line); }
.base { stroke: var(--muted); }
.leader { stroke: var(--muted); stroke-width: .75; }
.guide { stroke: var(--warning); stroke-dasharray: 4 4; }
.bar { fill: var(--accent); }
.patch { stroke: var(--red); stroke-width: 2.5; }
.dot { stroke: var(--field); stroke-width: 1; }
.dep-none { fill: var(--dep-none); } .dep-dataset { fill: var(--dep-dataset); } .dep-batch { fill: var(--dep-batch); }
.dep-image { fill: var(--dep-image); } .dep-window { fill: var(--dep-window); }
.curve { fill-opacity: .12; stroke-width: 1.2; }
.curve.r { fill: var(--red); stroke: var(--red); }
.curve.g { fill: var(--green); stroke: var(--green); stroke-dasharray: 5 2; }
.curve.b { fill: var(--blue); stroke: var(--blue); stroke-dasharray: 1.5 2; }
.curve.y { fill: var(--muted); stroke: var(--text); }
.lost-low { fill: var(--blue); fill-opacity: .13; }
.lost-high { fill: var(--red); fill-opacity: .13; }
.key { font-weight: 600; }
.key.r { color: var(--red); } .key.g { color: var(--green); } .key.b { color: var(--blue); } .key.y { color: var(--text); }
.signs { display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--muted); font-size: 12.5px; max-width: none; }
.signs span { display: inline-flex; align-items: center; gap: 4px; color: var(--text); }
.signs svg { width: 16px; height: 16px; }
.mode { border-top: 1px solid var(--line); }
.mode > summary { cursor: pointer; padding: 9px 0; }
.mode > summary b { font-weight: 600; }
.mode > summary .verdicts { float: right; }
.start { font-weight: 600; }
.mode > .body { padding: 4px 0 20px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 0 32px; }
.columns > * { min-width: 0; }
.worst { margin: 0; padding-left: 20px; font-size: 12.5px; }
.worst li::marker { color: var(--muted); }
.worst span { overflow-wrap: anywhere; }
.worst b { font-weight: 400; color: var(--muted); white-space: nowrap; }
@media (max-width: 720px) {
  main { padding: 12px 8px 32px; }
  header, section { padding: 16px; }
  dl.legend { columns: 1; }
  .wide svg { width: 760px; max-width: none; }
  .mode > summary .verdicts { float: none; display: block; }
  .of-modes :is(th, td):is(:nth-child(2), :nth-child(3)) { display: none; }
}
@page { size: A4; margin: 14mm 12mm; }
@media print {
  html { background: none; }
  body { font-size: 8.5pt; line-height: 1.4; }
  h3 { margin-top: 14pt; }
  h4 { font-size: 8.5pt; margin: 9pt 0 3pt; }
  code, pre, .path { font-size: 8pt; }
  .mode > .body { padding-bottom: 8pt; }
  .findings li { padding: 3pt 0; }
  dl { margin: 6pt 0; }
  .page div { margin-bottom: 4pt; }
  main { max-width: none; padding: 0; }
  header, section { border: 0; padding: 0; margin-bottom: 18pt; background: none; }
  nav { display: none; }
  a { color: inherit; }
  .signs { display: block; }
  h2, h3, h4, summary, .signs { break-after: avoid; }
  .signs, figure { break-inside: avoid; }
  table { font-size: 7.5pt; }
  thead th { font-size: 7pt; }
  th, td { padding: 2pt 4pt; }
  .meter { width: 24px; }
  .scroll, figure { overflow: visible; }
  .wide svg { width: 100%; max-width: 100%; max-height: 240mm; }
  tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
)";
}

} // namespace normscope::report
