/** The middle of some numbers. */
export function medianOf(numbers) {
  const inOrder = [...numbers].sort((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)];
}

/** Seconds and seconds of work, each with how much of another tool's Lectern takes, and peak memory. */
export function resultTable(results) {
  const rows = results.flatMap(({ size, tools }) => {
    const ours = tools.find(({ name }) => name === 'Lectern');
    return tools.map(({ name, seconds, processor, megabytes }) => [
      size,
      name,
      `${seconds.toFixed(2)} s`,
      name === 'Lectern' ? '' : (ours.seconds / seconds).toFixed(2),
      known(processor, `${processor.toFixed(2)} s`),
      name === 'Lectern' ? '' : known(processor, (ours.processor / processor).toFixed(2)),
      known(megabytes, `${Math.round(megabytes)} MB`),
    ]);
  });
  return table(['slides', 'tool', 'time', 'Lectern takes', 'work', 'Lectern does', 'peak memory'], rows);
}

function known(number, text) {
  return Number.isNaN(number) ? '' : text;
}

/** How time grows from one size to the next; beside it, how the number of slides does. */
export function growthTable(results) {
  const rows = results.slice(1).flatMap((result, at) => {
    const before = results[at];
    return result.tools.map(({ name, seconds, processor }) => {
      const same = before.tools.find(tool => tool.name === name);
      return [
        `${before.size} → ${result.size}`,
        name,
        `× ${(result.size / before.size).toFixed(1)}`,
        `× ${(seconds / same.seconds).toFixed(1)}`,
        known(processor, `× ${(processor / same.processor).toFixed(1)}`),
      ];
    });
  });
  return rows.length > 0 ? table(['slides', 'tool', 'slides grow', 'time grows', 'work grows'], rows) : '';
}

function table(head, rows) {
  const cells = [head, head.map(() => '---'), ...rows].map(row => row.map(String));
  const widths = head.map((_, at) => Math.max(...cells.map(row => row[at].length)));
  const lines = cells.map(row => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`);
  return `\n${lines.join('\n')}`;
}
