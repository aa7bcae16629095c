/** Turns the Markdown of our own documents into HTML, with every text escaped. */

/** Makes a text safe to stand in HTML, between tags and in attributes. */
function escapeHtml(text) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (sign) => signs[sign]);
}

/** Makes an anchor of a heading, as GitHub does: `## Loss provision` is `loss-provision`. */
function headingAnchor(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}

/**
 * Renders headings, paragraphs, lists, tables, code blocks, `code`, **bold**, _emphasis_ and links.
 *
 * @param text - Markdown; HTML in it is shown as it is written, but for comments.
 * @param options.link - Gives the address of a link from that in the document.
 * @param options.level - Added to the level of each heading.
 */
function renderMarkdown(text, { link = (address) => address, level = 0 } = {}) {
  return blocksOf(text.replace(/^<!--.*-->$/gm, "").split("\n"))
    .map((lines) => renderBlock(lines, link, level))
    .join("\n");
}

function blocksOf(lines) {
  const blocks = [[]];
  let isCode = false;
  for (const line of lines) {
    const isFence = line.startsWith("```");
    if (isFence) isCode = !isCode;
    if (line.trim() === "" && !isCode) blocks.push([]);
    else blocks.at(-1).push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function renderBlock(lines, link, level) {
  const inline = (text) => renderInline(text, link);
  const [first] = lines;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) {
    const tag = `h${heading[1].length + level}`;
    return `<${tag} id="${headingAnchor(heading[2])}">${inline(heading[2])}</${tag}>`;
  }
  if (first.startsWith("```")) {
    return `<pre><code>${escapeHtml(lines.slice(1, -1).join("\n"))}</code></pre>`;
  }
  if (first.startsWith("|")) return renderTable(lines, inline);
  const item = /^(?:-|\d+\.) /;
  if (item.test(first)) {
    const tag = first.startsWith("-") ? "ul" : "ol";
    const items = [];
    for (const line of lines) {
      if (item.test(line)) items.push(line.replace(item, ""));
      else items[items.length - 1] += `\n${line.trim()}`;
    }
    return `<${tag}>${items.map((text) => `<li>${inline(text)}</li>`).join("")}</${tag}>`;
  }
  return `<p>${inline(lines.join("\n"))}</p>`;
}

function renderTable([head, , ...rows], inline) {
  const cells = (row) =>
    row
      .replace(/^\||\|\s*$/g, "")
      .split("|")
      .map((cell) => inline(cell.trim()));
  const line = (row, tag) =>
    `<tr>${cells(row)
      .map((c) => `<${tag}>${c}</${tag}>`)
      .join("")}</tr>`;
  const body = rows.map((row) => line(row, "td")).join("");
  return `<div class="wide"><table><thead>${line(head, "th")}</thead><tbody>${body}</tbody></table></div>`;
}

function renderInline(text, link) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith("`") && part.length > 2
        ? `<code>${escapeHtml(part.slice(1, -1))}</code>`
        : escapeHtml(part)
            .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>")
            .replace(/(^|[\s(])_([^_]+)_(?=$|[\s).,:;])/g, "$1<em>$2</em>")
            .replace(
              /\[([^\]]+)\]\(([^)\s]+)\)/g,
              (_, label, address) => `<a href="${link(address)}">${label}</a>`,
            ),
    )
    .join("");
}

module.exports = { escapeHtml, headingAnchor, renderMarkdown };
