/** How the help page looks: like the pane, light or dark as the reader's system is. */
const STYLE = `
:root { color-scheme: light dark; --brand: #0b6b58; --line: #d5dfdc; --soft: #f1f6f4; }
@media (prefers-color-scheme: dark) {
  :root { --brand: #65af9b; --line: #3a4542; --soft: #212927; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  font: 15px/1.6 "Segoe UI", "Microsoft YaHei", "Microsoft JhengHei", system-ui, sans-serif;
  max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word;
}
h1 { display: flex; align-items: center; gap: 0.75rem; margin: 0.5rem 0; }
h2, h3 { color: var(--brand); }
h3 { margin: 0; font-size: 1.25rem; }
h4 { margin: 1rem 0 0.25rem; }
a { color: var(--brand); }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; }
section:target { border-top: 3px solid var(--brand); }
code { background: var(--soft); border-radius: 3px; padding: 0 0.3em; overflow-wrap: anywhere; }
pre { background: var(--soft); border-radius: 4px; margin: 0.25rem 0; padding: 0.5rem 0.75rem; white-space: pre-wrap; }
pre code { padding: 0; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; }
.index { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.25rem; list-style: none; margin: 0; padding: 0; }
.languages { font-size: 0.85em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
`;

module.exports = { STYLE };
