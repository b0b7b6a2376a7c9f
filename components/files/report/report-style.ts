/** Stands inside the file; without marks that HTML would have to escape. On paper and on screen the same, always light. */
export const reportStyle = `
:root { color-scheme: light; }
body { max-width: 760px; margin: 0 auto; padding: 24px; background: #fff; color: #15181c;
  font: 400 12px/1.45 system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, PingFang SC, Microsoft YaHei, Noto Sans SC,
  Noto Sans CJK SC, Noto Sans Thai, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0; font-size: 20px; }
h2 { margin: 18px 0 6px; font-size: 13px; color: #565e68; }
p, dl, dd, table, ul { margin: 0; padding: 0; }
.quiet { color: #565e68; font-size: 11px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 3px 6px; border-bottom: 1px solid #e4e6e9; text-align: left; vertical-align: middle; }
th { font-size: 11px; color: #565e68; }
thead { display: table-header-group; }
tr, svg, dl { break-inside: avoid; }
.number { text-align: right; white-space: nowrap; }
.stage { display: inline-flex; gap: 5px; align-items: center; font-weight: 600; white-space: nowrap; }
.stage svg { width: 12px; height: 12px; flex: none; }
.tone-emerging { color: #007a59; } .tone-rising { color: #0b6bcb; } .tone-resurging { color: #7a3fc4; }
.tone-peaking { color: #8f6000; } .tone-fading { color: #bd420b; } .tone-steady { color: #565e68; }
.tone-dormant, .tone-watching, .tone-stale { color: #68707a; }
.spark { display: block; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }
.hero { display: flex; gap: 16px; align-items: baseline; margin: 12px 0; }
.hero b { font-size: 34px; line-height: 1; }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; margin-top: 12px; }
.figures div { padding: 8px 10px; border: 1px solid #e4e6e9; border-radius: 8px; display: flex; flex-direction: column-reverse; }
.figures dd { font-size: 16px; font-weight: 600; }
.history { width: 100%; height: auto; color: #0b6bcb; }
.history .band { fill: currentColor; opacity: .16; }
.history .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.history line { stroke: #d3d7dc; }
.history text { fill: #565e68; font-size: 11px; }
footer { margin-top: 18px; padding-top: 8px; border-top: 1px solid #e4e6e9; }
@page { margin: 14mm; }
@media print { body { padding: 0; max-width: none; } }
`;
