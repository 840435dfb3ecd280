// CSV as the import API of profile-service reads it: comma, RFC 4180 quotes, UTF-8, one header line, LF.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const cell = (value) => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes rows (objects) with the columns of the header, in its order. */
export function writeTable(name, header, rows) {
  const columns = header.split(',');
  const lines = rows.map((row) => {
    const unknown = Object.keys(row).filter((key) => !columns.includes(key));
    if (unknown.length > 0) throw new Error(`${name}: no column ${unknown.join(', ')}`);
    return columns.map((column) => cell(row[column])).join(',');
  });
  writeFileSync(path(name), `${[header, ...lines].join('\n')}\n`);
  return lines.length;
}

/** Reads a table into objects keyed by column; `line` is the line of the file, for messages. */
export function readTable(name) {
  const records = parse(readFileSync(path(name), 'utf8'));
  const [header, ...rows] = records;
  return {
    header: header.cells.join(','),
    rows: rows.map(({ cells, line }) => {
      if (cells.length !== header.cells.length) {
        throw new Error(`${name}:${line}: ${cells.length} cells, ${header.cells.length} expected`);
      }
      return Object.fromEntries([['line', line], ...header.cells.map((column, i) => [column, cells[i]])]);
    }),
  };
}

function parse(text) {
  const records = [];
  let cells = [];
  let value = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') value += c;
      else if (text[i + 1] === '"') value += text[i++];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      cells.push(value);
      value = '';
    } else if (c === '\n') {
      records.push({ cells: [...cells, value], line: start });
      cells = [];
      value = '';
      start = line;
    } else value += c;
  }
  if (quoted || value !== '' || cells.length > 0) throw new Error(`line ${start}: the table ends inside a record`);
  return records;
}
